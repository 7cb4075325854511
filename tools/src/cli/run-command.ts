import { explain, type Language } from '../text/say';
import { Refusal } from './data-access';
import type { DataFlags } from './data-flags';

/** Runs a command that looks at data, and ends the process with its exit code; a problem is told in one sentence. */
export function runCommand<F extends DataFlags>(read: (args: readonly string[]) => F, main: (flags: F) => Promise<number>): void {
  let lang: Language = 'en';
  const run = async (): Promise<number> => {
    const flags = read(process.argv.slice(2));
    ({ lang } = flags);
    return main(flags);
  };
  run().then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Refusal ? error.text[lang] : explain(lang, error)}\n`);
      process.exit(1);
    },
  );
}
