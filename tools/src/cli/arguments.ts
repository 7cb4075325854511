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

/** Flags of `npm run faults`. */
export interface FaultFlags {
  readonly lang: Language;
  readonly rounds: number;
  readonly seed: number;
  /** How many mixed requests to send, and nothing else; undefined when parts are to be killed. */
  readonly requests: number | undefined;
  /** Which specs; all of the fault specs when empty. */
  readonly rest: readonly string[];
}

/** @throws TypeError naming a flag that does not exist, RangeError for a number that is none */
export function faultFlags(args: readonly string[]): FaultFlags {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: '20261123' }, requests: { type: 'string' } },
  });
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`--rounds ${values.rounds}`);
  if (!Number.isInteger(seed)) throw new RangeError(`--seed ${values.seed}`);
  const requests = values.requests === undefined ? undefined : Number(values.requests);
  if (requests !== undefined && (!Number.isInteger(requests) || requests < 1)) throw new RangeError(`--requests ${values.requests ?? ''}`);
  return { lang: languageOf(values.lang), rounds, seed, requests, rest: requests === undefined ? positionals : ['test/faults/mixed-traffic'] };
}

/** Flags of `npm run fuzz`. */
export interface FuzzFlags {
  readonly lang: Language;
  readonly seconds: number;
  readonly seed: number;
  /** How many answers of a bank to misshape instead of asking the API; undefined when the API is to be asked. */
  readonly answers: number | undefined;
}

/** @throws TypeError naming a flag that does not exist, RangeError for a number that is none */
export function fuzzFlags(args: readonly string[]): FuzzFlags {
  const { values } = parseArgs({ args: [...args], options: { lang: { type: 'string' }, seconds: { type: 'string', default: '270' }, seed: { type: 'string', default: '20261123' }, answers: { type: 'string' } } });
  const [seconds, seed, answers] = [Number(values.seconds), Number(values.seed), values.answers === undefined ? undefined : Number(values.answers)];
  if (!Number.isInteger(seconds) || seconds < 3) throw new RangeError(`--seconds ${values.seconds}`);
  if (!Number.isInteger(seed)) throw new RangeError(`--seed ${values.seed}`);
  if (answers !== undefined && (!Number.isInteger(answers) || answers < 1)) throw new RangeError(`--answers ${values.answers ?? ''}`);
  return { lang: languageOf(values.lang), seconds, seed, answers };
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
