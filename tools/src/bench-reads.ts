/** `npm run bench -- reads`: what lists and cases cost to read among 10,000 appeals and among 1,000,000. Help is in tools/bootstrap/help.mjs. */
import { mkdtempSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantFromMs } from '@thaw/domain';
import { connect } from '@thaw/persistence';
import { costsOfLists, dearLists } from './bench/list-costs';
import { prepareField } from './bench/field';
import { growAppeals, settleGrown } from './bench/grow-appeals';
import { brokenPromises } from './bench/read-promises';
import { readEverything, type Read, type ReadFigures } from './bench/reading';
import { prepareTemplates } from './bench/templates';
import { print, seconds, timedProgress } from './cli/terminal';
import { adminUrl } from './setup/postgres-roles';
import { secretsOf } from './setup/secrets';
import { anyPorts } from './stack/parts';
import { Stack } from './stack/stack';
import { say, type Language } from './text/say';

const small = 10_000;

/** @param large how many appeals the large house has */
export async function benchReads(lang: Language, large: number): Promise<void> {
  const from = performance.now();
  const note = (text: string): void => print(`${seconds(from).padStart(6)} s  ${text}`);
  const stateDir = mkdtempSync(join(tmpdir(), 'thaw-bench-'));
  const stack = await Stack.start({ stateDir, ports: anyPorts, clicksFirst: true, env: { LOG_LEVEL: 'warn' }, onProgress: timedProgress(lang, from) });
  try {
    const field = await prepareField(stack.urls);
    const templates = await prepareTemplates(field);
    // What is grown has no workflows: nobody is to look for them. The API does a missing worker's share of the watch meanwhile.
    await stack.kill('worker');
    await stack.kill('temporal');
    const superuserUrl = adminUrl(Number(new URL(stack.urls.ownerUrl).port), secretsOf(stateDir).postgres, new URL(stack.urls.ownerUrl).pathname.slice(1));
    const measured: ReadonlyMap<Read, ReadFigures>[] = [];
    for (const [before, size] of [[0, small], [small, large]] as const) {
      const onProgress = (grown: number): void => {
        if (grown % 100_000 < 50_000) note(say(lang, { key: 'bench.grown', values: { grown: grown.toLocaleString('en') } }));
      };
      await growAppeals(superuserUrl, templates, size - before, { asOf: instantFromMs(Date.now()), before, onProgress });
      note(say(lang, { key: 'bench.settling' }));
      await settleGrown(superuserUrl);
      await tellListCosts(lang, stack.urls.appUrl, size, note);
      note(say(lang, { key: 'bench.reading', values: { count: size.toLocaleString('en'), load: loadavg()[0]?.toFixed(1) ?? '' } }));
      measured.push(await readEverything(superuserUrl, field, stack.urls.sandbox));
      tell(lang, measured);
    }
  } finally {
    await stack.stop({ discard: true });
  }
}

/** How the database finds each list; exit code 1 when one is not served by an index, or looks at much more than it shows. */
async function tellListCosts(lang: Language, appUrl: string, size: number, note: (text: string) => void): Promise<void> {
  const source = await connect(appUrl, { applicationName: 'thaw-bench', poolSize: 1 });
  try {
    const costs = await costsOfLists(source, instantFromMs(Date.now()));
    const dear = dearLists(costs);
    const most = Math.max(...costs.map(({ examined }) => examined));
    note(say(lang, { key: 'bench.lists', values: { lists: costs.length, count: size.toLocaleString('en'), most, dear: dear.length } }));
    for (const { what, scanned, examined, ms } of dear) print(`    ${what}: ${String(examined)}, ${ms.toFixed(1)} ms ${scanned.join(', ')}`);
    if (dear.length > 0) process.exitCode = 1;
  } finally {
    await source.destroy();
  }
}

/** The figures of the last size, beside the first one's; exit code 1 when a promise is not kept. */
function tell(lang: Language, measured: readonly ReadonlyMap<Read, ReadFigures>[]): void {
  const ms = (value: number) => value.toFixed(1).padStart(7);
  const first = measured.length > 1 ? measured[0] : undefined;
  const last = measured.at(-1) ?? new Map<Read, ReadFigures>();
  for (const [read, figures] of last) {
    const before = first?.get(read);
    const ratio = before === undefined ? '' : `   ${(figures.p99 / before.p99).toFixed(2)}×`;
    print(`  ${say(lang, { key: `bench.read.${read}` }).padEnd(46)} n ${String(figures.count).padStart(5)}  failed ${String(figures.failed)}  p50 ${ms(figures.p50)}  p95 ${ms(figures.p95)}  p99 ${ms(figures.p99)} ms${ratio}`);
    if (figures.slowest !== null) print(`    ${say(lang, { key: 'bench.slowest', values: { path: figures.slowest.path, ms: figures.slowest.p50.toFixed(1) } })}`);
    if (figures.why !== null) print(`    ${figures.why}`);
  }
  const broken = brokenPromises(last, first);
  for (const { read, why } of broken) print(`  ${say(lang, { key: `bench.broken.${why}`, values: { read: say(lang, { key: `bench.read.${read}` }) } })}`);
  if (broken.length > 0) process.exitCode = 1;
}
