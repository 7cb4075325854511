import { FileContentForbiddenError } from '@thaw/application';

/** One object of a PDF while its text passes by. */
interface PassingObject {
  readonly number: number;
  isPageTree: boolean;
  count: number;
  isObjectStream: boolean;
  /** Where the objects begin in an object stream. */
  first: number | undefined;
  readonly codings: Set<string>;
}

const codings = new Set(['FlateDecode', 'Fl', 'LZWDecode', 'LZW', 'ASCIIHexDecode', 'AHx', 'ASCII85Decode', 'A85', 'RunLengthDecode', 'RL', 'Crypt', 'Predictor']);
const actions = new Set(['JavaScript', 'Launch']);
const nameAfter = /\s*\/([^\0\s()<>[\]{}/%]{1,100})/y;
const numberAfter = /\s*(\d{1,9})/y;
const formAfter = /\s*(\[|\d{1,10}\s+\d{1,5}\s+R)/y;

/**
 * What the names in a PDF's objects say of it: how many pages, whether something in it runs, is locked or travels inside. Names are
 * looked at wherever they stand, since a reader may be led to any of them; names so short that compressed bytes hold them by chance
 * count only with what must follow.
 */
export class PdfNames {
  private readonly pages = new Set<number>();
  private largestCount = 0;
  private current = blank(-1);
  carriesFiles = false;

  /** The most pages that any reader may come to show: pages there are, or pages that a tree of them claims. */
  get pageCount(): number {
    return Math.max(this.pages.size, this.largestCount);
  }

  get object(): Readonly<PassingObject> {
    return this.current;
  }

  /** A new object begins; what the one before it said is summed up. */
  begin(number: number): void {
    if (this.current.isPageTree) this.largestCount = Math.max(this.largestCount, this.current.count);
    this.current = blank(number);
  }

  /** Takes in one name; `end` is where it ends in the text. Throws {@link FileContentForbiddenError}. */
  take(name: string, text: string, end: number): void {
    const plain = unescaped(name);
    const { current } = this;
    if (codings.has(plain) && (plain !== 'Predictor' || numberAt(numberAfter, text, end) > 1)) current.codings.add(plain);
    switch (plain) {
      case 'Type':
        return this.typed(unescaped(matchAt(nameAfter, text, end) ?? ''));
      case 'Count':
        current.count = Math.max(current.count, numberAt(numberAfter, text, end));
        return;
      case 'First':
        current.first = numberAt(numberAfter, text, end);
        return;
      case 'S':
        if (actions.has(unescaped(matchAt(nameAfter, text, end) ?? ''))) active();
        return;
      case 'XFA':
        if (matchAt(formAfter, text, end) !== undefined) active();
        return;
      case 'JavaScript':
      case 'RichMedia':
        return active();
      case 'Encrypt':
        throw new FileContentForbiddenError('encrypted', 'the PDF is locked, with a password or without');
      case 'EmbeddedFile':
      case 'EmbeddedFiles':
        this.carriesFiles = true;
    }
  }

  private typed(type: string): void {
    if (type === 'Page') this.pages.add(this.current.number);
    if (type === 'Pages') this.current.isPageTree = true;
    if (type === 'ObjStm') this.current.isObjectStream = true;
    if (type === 'EmbeddedFile') this.carriesFiles = true;
  }
}

function blank(number: number): PassingObject {
  return { number, isPageTree: false, count: 0, isObjectStream: false, first: undefined, codings: new Set() };
}

function active(): never {
  throw new FileContentForbiddenError('active', 'the PDF holds something that runs');
}

/** Letters of a name may be written as #xx. */
function unescaped(name: string): string {
  return name.includes('#') ? name.replace(/#([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : name;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
}

function numberAt(pattern: RegExp, text: string, at: number): number {
  return Number(matchAt(pattern, text, at) ?? 0);
}
