import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../setup/folders';
import { say, type Language } from '../text/say';
import { countTests, type Counts, type JestResult } from './test-counts';
import { endRequested, print } from './terminal';

/** How long Jest may take to end once its result is written. */
const endingPatienceMs = 20_000;

/** Runs Jest on this project and counts; its progress goes to the terminal. A run without a result counts as one failure. */
export async function runJest(args: readonly string[], env: NodeJS.ProcessEnv, language: Language): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'thaw-test-result-'));
  const resultFile = join(folder, 'result.json');
  try {
    const how = await untilItEnds(resultFile, args, env, language);
    if (!existsSync(resultFile)) {
      print(say(language, { key: 'test.noResult', values: { how } }));
      return { passed: 0, failed: 1 };
    }
    const counts = countTests(JSON.parse(readFileSync(resultFile, 'utf8')) as JestResult);
    return how === '0' || counts.failed > 0 || counts.passed === 0 ? counts : { ...counts, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two workers unless the caller says how many: specs that start processes wait more than they compute. */
function workers(args: readonly string[]): readonly string[] {
  return args.some((arg) => /^(?:-w|--maxWorkers|-i|--runInBand)\b/.test(arg)) ? [] : ['--maxWorkers=2'];
}

function untilItEnds(resultFile: string, args: readonly string[], env: NodeJS.ProcessEnv, language: Language): Promise<string> {
  const jest = createRequire(join(projectDir, 'package.json')).resolve('jest/bin/jest');
  const child = spawn(process.execPath, [jest, ...workers(args), '--json', `--outputFile=${resultFile}`, ...args], {
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
