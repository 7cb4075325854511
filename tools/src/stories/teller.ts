import type { BilingualText } from '@thaw/domain';
import type { Language } from '../text/say';
import type { Person } from './cast';

/** Tells a story line by line: what happened, who did it, how long it took. */
export class Teller {
  private steps = 0;

  constructor(
    readonly lang: Language,
    private readonly print: (line: string) => void,
  ) {}

  heading(text: BilingualText): void {
    this.print(`\n${text[this.lang]}`);
  }

  /** Does something and tells it afterwards; what it says may depend on what came of it. */
  async step<T>(who: Person, did: BilingualText | ((result: T) => BilingualText), act: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await act();
    const took = performance.now() - from;
    const text = typeof did === 'function' ? did(result) : did;
    this.steps += 1;
    const number = String(this.steps).padStart(3);
    this.print(`${number}  ${this.nameOf(who)}  ${text[this.lang]}  ${this.lang === 'zh' ? `（${duration(took, '毫秒', '秒')}）` : `(${duration(took, 'ms', 's')})`}`);
    return result;
  }

  /** A line that belongs to the step before. */
  note(text: BilingualText): void {
    this.line(text[this.lang]);
  }

  line(text: string): void {
    this.print(`       ${text}`);
  }

  /** Something to be copied: no margin, nothing around it. */
  plain(text: string): void {
    this.print(text);
  }

  private nameOf({ name, role }: Person): string {
    return this.lang === 'zh' ? `${name.zh}（${role.zh}）` : `${name.en} (${role.en})`;
  }
}

function duration(ms: number, milliseconds: string, seconds: string): string {
  return ms < 1_000 ? `${String(Math.max(1, Math.round(ms)))} ${milliseconds}` : `${(ms / 1_000).toFixed(1)} ${seconds}`;
}
