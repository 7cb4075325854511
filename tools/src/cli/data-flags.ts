import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultStateDir } from '../setup/folders';
import { languageOf, type Language } from '../text/say';

/** Flags of the commands that look at data: `case` and `thaw`. */
export interface DataFlags {
  readonly lang: Language;
  readonly stateDir: string;
  readonly json: boolean;
  /** Only what is past its deadline. */
  readonly overdue: boolean;
  readonly words: readonly string[];
}

/** @throws TypeError naming a flag that does not exist */
export function dataFlags(args: readonly string[]): DataFlags {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, state: { type: 'string' }, json: { type: 'boolean', default: false }, overdue: { type: 'boolean', default: false } },
  });
  return { lang: languageOf(values.lang), stateDir: values.state === undefined ? defaultStateDir : resolve(values.state), json: values.json, overdue: values.overdue, words: positionals };
}
