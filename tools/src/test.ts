/** `npm test`: the set-up, every test, one line of result. Help is in tools/bootstrap/help.mjs. */
import { withoutLanguage } from './cli/arguments';
import { runJest } from './cli/jest-run';
import type { Counts } from './cli/test-counts';
import { print, timedProgress } from './cli/terminal';
import { temporalBinary } from './setup/temporal-binary';
import { explain, say } from './text/say';

const from = performance.now();
const { lang, rest } = withoutLanguage(process.argv.slice(2));

async function main(): Promise<Counts> {
  const executable = await temporalBinary({ env: process.env, onProgress: timedProgress(lang, from) });
  print(say(lang, { key: 'test.running' }));
  return runJest(rest, { ...process.env, THAW_TEMPORAL_BIN: executable, THAW_BUILT: '1' }, lang);
}

main().then(
  ({ passed, failed }) => {
    const none = passed + failed === 0;
    if (none) print(say(lang, { key: 'test.none' }));
    print(`${String(passed)} passed, ${String(failed)} failed`);
    process.exit(failed > 0 || none ? 1 : 0);
  },
  (error: unknown) => {
    print(explain(lang, error));
    print('0 passed, 1 failed');
    process.exit(1);
  },
);
