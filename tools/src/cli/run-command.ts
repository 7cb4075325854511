import { withoutLanguage } from './arguments';
import { explain, type Language } from '../text/say';
import { Refusal } from './data-access';
import type { DataFlags } from './data-flags';

/** Runs a command that looks at data, and ends the process with its exit code; a problem is told in one sentence. */
export function runCommand<F extends DataFlags>(read: (args: readonly string[]) => F, main: (flags: F) => Promise<number>): void {
  let lang: Language = 'en';
  const run = async (): Promise<number> => {
    const args = process.argv.slice(2);
    ({ lang } = withoutLanguage(args));
    const flags = flagsOf(read, args);
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

/** @throws Refusal naming a flag that does not exist, or is not given as it should be */
function flagsOf<F>(read: (args: readonly string[]) => F, args: readonly string[]): F {
  try {
    return read(args);
  } catch (error) {
    const code = error instanceof TypeError && 'code' in error ? String(error.code) : '';
    const flag = error instanceof TypeError && code.startsWith('ERR_PARSE_ARGS') ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    if (flag === undefined) throw error;
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new Refusal({ en: `The flag ${flag} lacks its value, or takes none; --help shows how it is given.`, zh: `${flag} 选项缺少取值，或不应带取值；用法见 --help。` });
    }
    throw new Refusal({ en: `The flag ${flag} does not exist here; --help lists what there is.`, zh: `没有 ${flag} 选项；--help 列有全部选项。` });
  }
}
