import { PDFDocument, PDFHexString, PDFName, PDFOperator, PDFOperatorNames, PDFString, StandardFonts, rgb, type PDFFont, type PDFPage } from 'pdf-lib';

/** What a paper says: a title, then lines, in English or Chinese or both. */
export interface PaperText {
  readonly title: string;
  readonly lines: readonly string[];
}

const a4 = [595, 842] as const;
const margin = 64;
const leading = 22;

/**
 * A real PDF of one page or more. Chinese is set in STSong-Light, which readers bring along themselves, so that no font of several
 * megabytes travels in each paper.
 */
export async function pdfPaper({ title, lines }: PaperText): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  pdf.setProducer('Thaw sandbox papers');
  const latin = await pdf.embedFont(StandardFonts.TimesRoman);
  const perPage = Math.floor((a4[1] - 2 * margin) / leading) - 3;
  for (let from = 0; from === 0 || from < lines.length; from += perPage) {
    const page = pdf.addPage([...a4]);
    const ink = { pdf, page, latin, chinese: chineseFontOf(pdf, page) };
    page.drawRectangle({ x: 36, y: 36, width: a4[0] - 72, height: a4[1] - 72, borderColor: rgb(0.55, 0.2, 0.15), borderWidth: 1 });
    write(ink, title, { y: a4[1] - margin - 8, size: 18 });
    lines.slice(from, from + perPage).forEach((line, i) => write(ink, line, { y: a4[1] - margin - 56 - i * leading, size: 12 }));
  }
  return Buffer.from(await pdf.save());
}

interface Ink {
  readonly pdf: PDFDocument;
  readonly page: PDFPage;
  readonly latin: PDFFont;
  readonly chinese: PDFName;
}

/** One line; each stretch of it in the font that has its characters. */
function write({ page, latin, chinese }: Ink, text: string, { y, size }: { y: number; size: number }): void {
  let x = margin;
  for (const [stretch] of text.matchAll(/[\x20-\x7e]+|[^\x20-\x7e]+/g)) {
    if (/^[\x20-\x7e]/.test(stretch)) {
      page.drawText(stretch, { x, y, size, font: latin });
      x += latin.widthOfTextAtSize(stretch, size);
    } else {
      page.pushOperators(
        PDFOperator.of(PDFOperatorNames.BeginText),
        PDFOperator.of(PDFOperatorNames.SetFontAndSize, [chinese, String(size)]),
        PDFOperator.of(PDFOperatorNames.MoveText, [String(x), String(y)]),
        PDFOperator.of(PDFOperatorNames.ShowText, [PDFHexString.of(Buffer.from(stretch, 'utf16le').swap16().toString('hex'))]),
        PDFOperator.of(PDFOperatorNames.EndText),
      );
      x += stretch.length * size;
    }
  }
}

/** One of the fonts every PDF reader knows how to replace, with characters given as UCS-2. */
function chineseFontOf(pdf: PDFDocument, page: PDFPage): PDFName {
  const name = PDFName.of('Song');
  const descriptor = pdf.context.obj({
    Type: 'FontDescriptor', FontName: 'STSong-Light', Flags: 4, FontBBox: [-25, -254, 1000, 880], ItalicAngle: 0, Ascent: 880, Descent: -120, CapHeight: 880, StemV: 93,
  });
  const descendant = pdf.context.obj({
    Type: 'Font', Subtype: 'CIDFontType0', BaseFont: 'STSong-Light', DW: 1000,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 4 },
    FontDescriptor: pdf.context.register(descriptor),
  });
  const font = pdf.context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: 'STSong-Light', Encoding: 'UniGB-UCS2-H', DescendantFonts: [pdf.context.register(descendant)] });
  page.node.setFontDictionary(name, pdf.context.register(font));
  return name;
}
