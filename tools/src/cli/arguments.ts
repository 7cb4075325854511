import { parseArgs } from 'node:util';
import { languageOf, type Language } from '../text/say';

/** Flags of `npm start` and `npm run dev`. */
export interface StartFlags {
  readonly lang: Language;
  readonly once: boolean;
  readonly fresh: boolean;
  /** Undefined for the default one; "none" and "list" are no stories. */
  readonly story: string | undefined;
  readonly stateDir: string | undefined;
}

/** @throws TypeError naming a flag that does not exist */
export function startFlags(args: readonly string[]): StartFlags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string' },
      once: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      story: { type: 'string' },
      state: { type: 'string' },
    },
  });
  return { lang: languageOf(values.lang), once: values.once, fresh: values.fresh, story: values.story, stateDir: values.state };
}

/** Splits `--lang` off arguments meant for another program. */
export function withoutLanguage(args: readonly string[]): { readonly lang: Language; readonly rest: readonly string[] } {
  const rest: string[] = [];
  let tag: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--lang') tag = args[(at += 1)];
    else if (arg.startsWith('--lang=')) tag = arg.slice('--lang='.length);
    else rest.push(arg);
  }
  return { lang: languageOf(tag), rest };
}
