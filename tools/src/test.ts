/** `npm test`: the set-up, every test, one line of result. Help is in tools/bootstrap/help.mjs. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutLanguage } from './cli/arguments';
import { countTests, type Counts, type JestResult } from './cli/test-counts';
import { endRequested, print, timedProgress } from './cli/terminal';
import { projectDir } from './setup/folders';
import { temporalBinary } from './setup/temporal-binary';
import { explain, say, type Language } from './text/say';

const from = performance.now();
const { lang, rest } = withoutLanguage(process.argv.slice(2));

/** How long Jest may take to end once its result is written. */
const endingPatienceMs = 20_000;

async function main(): Promise<Counts> {
  const executable = await temporalBinary({ env: process.env, onProgress: timedProgress(lang, from) });
  print(say(lang, { key: 'test.running' }));
  const folder = mkdtempSync(join(tmpdir(), 'thaw-test-result-'));
  const resultFile = join(folder, 'result.json');
  try {
    const how = await runJest(resultFile, { ...process.env, THAW_TEMPORAL_BIN: executable, THAW_BUILT: '1' }, lang);
    if (!existsSync(resultFile)) {
      print(say(lang, { key: 'test.noResult', values: { how } }));
      return { passed: 0, failed: 1 };
    }
    const counts = countTests(JSON.parse(readFileSync(resultFile, 'utf8')) as JestResult);
    return how === '0' || counts.failed > 0 || counts.passed === 0 ? counts : { ...counts, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two workers: specs that start processes wait more than they compute. Later options win, so the caller's do. */
function runJest(resultFile: string, env: NodeJS.ProcessEnv, language: Language): Promise<string> {
  const jest = createRequire(join(projectDir, 'package.json')).resolve('jest/bin/jest');
  const child = spawn(process.execPath, [jest, '--maxWorkers=2', '--json', `--outputFile=${resultFile}`, ...rest], {
    cwd: projectDir,
    env,
    // The JSON goes to the file and would only be in the way on the terminal; progress and result come by stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  void endRequested().then(() => child.kill('SIGTERM'));
  const watch = setInterval(() => {
    if (!existsSync(resultFile)) return;
    clearInterval(watch);
    setTimeout(() => {
      print(say(language, { key: 'test.hanging' }));
      child.kill('SIGKILL');
    }, endingPatienceMs).unref();
  }, 500);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(signal ?? String(code));
    });
  });
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
