/** `npm run faults`: kills parts of the system again and again and looks for harm. Help is in tools/bootstrap/help.mjs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultFlags } from './cli/arguments';
import { runJest } from './cli/jest-run';
import type { Counts } from './cli/test-counts';
import { print, seconds, timedProgress } from './cli/terminal';
import { counted, DiaryReader, emptyTally, killsInWords, type Tally } from './faults/diary';
import { temporalBinary } from './setup/temporal-binary';
import { money } from './text/figures';
import { explain, say } from './text/say';

const from = performance.now();
/** Between two lines of progress while nothing fails. */
const tellEveryMs = 15_000;

interface Outcome {
  readonly counts: Counts;
  readonly tally: Tally;
}

async function main(): Promise<Outcome> {
  const { lang, rounds, seed, requests, rest } = faultFlags(process.argv.slice(2));
  const executable = await temporalBinary({ env: process.env, onProgress: timedProgress(lang, from) });
  const folder = mkdtempSync(join(tmpdir(), 'thaw-faults-'));
  const diary = join(folder, 'diary');
  writeFileSync(diary, '');
  print(say(lang, requests === undefined ? { key: 'faults.running', values: { rounds, seed } } : { key: 'faults.sending', values: { requests, seed } }));
  const reader = new DiaryReader(diary);
  let [tally, round] = [emptyTally, `0/${String(rounds)}`];
  const catchUp = (): void => {
    for (const happened of reader.news()) {
      tally = counted(tally, happened);
      if (happened.what === 'round') round = `${String(happened.done)}/${String(happened.of)}`;
    }
  };
  const telling = setInterval(() => {
    catchUp();
    const values = { kills: killsInWords(tally) || '–', unharmed: tally.unharmed, round };
    print(`${seconds(from).padStart(6)} s  ${say(lang, { key: 'faults.progress', values })}`);
  }, tellEveryMs);
  try {
    const env = {
      ...process.env,
      THAW_TEMPORAL_BIN: executable, THAW_BUILT: '1', THAW_FAULT_ROUNDS: String(rounds), THAW_FAULT_SEED: String(seed), THAW_FAULT_DIARY: diary,
      ...(requests === undefined ? {} : { THAW_FAULT_REQUESTS: String(requests) }),
    };
    const paths = rest.length > 0 ? rest : ['test/faults'];
    // One after the other: two stacks at once would be measured against each other's patience.
    const counts = await runJest(['--selectProjects', 'system', '--maxWorkers=1', '--testPathPatterns', ...paths], env, lang);
    catchUp();
    return { counts, tally };
  } finally {
    clearInterval(telling);
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  ({ counts, tally }) => {
    const { lang } = faultFlags(process.argv.slice(2));
    const values = { kills: killsInWords(tally) || '–', unharmed: tally.unharmed, paid: money(tally.paidMinor), minutes: ((performance.now() - from) / 60_000).toFixed(1) };
    print(say(lang, { key: 'faults.summary', values }));
    print(`${String(counts.passed)} passed, ${String(counts.failed)} failed`);
    process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
  },
  (error: unknown) => {
    print(explain('en', error));
    process.exit(1);
  },
);
