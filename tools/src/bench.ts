/** `npm run bench`: how fast appeals are opened and carried, beside what the machine can do at best. Help is in tools/bootstrap/help.mjs. */
import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersPerSecond, takeAnswers, type FlatOut } from './bench/answers';
import { bulkRemedy } from './bench/bulk';
import { benchReads } from './bench-reads';
import { carryAppeals } from './bench/carrying';
import { prepareField, type Field } from './bench/field';
import { answerNothing, commitNothing, openAppeals } from './bench/opening';
import { sweepCost } from './bench/sweep';
import type { Figures } from './bench/timing';
import { print, seconds, timedProgress } from './cli/terminal';
import { withoutLanguage } from './cli/arguments';
import { adminUrl } from './setup/postgres-roles';
import { secretsOf } from './setup/secrets';
import { anyPorts } from './stack/parts';
import { Stack } from './stack/stack';
import { explain, say, type Language, type MessageKey } from './text/say';

/** Requests of one measurement: 20 seconds at 50 a second. */
const requests = 1_000;
const warmUp = 300;
const whole = 150;

const from = performance.now();

async function main(lang: Language): Promise<void> {
  const onProgress = timedProgress(lang, from);
  const note = (key: MessageKey): void => print(`${seconds(from).padStart(6)} s  ${say(lang, { key })}`);
  const stack = await Stack.start({ stateDir: mkdtempSync(join(tmpdir(), 'thaw-bench-')), ports: anyPorts, clicksFirst: true, env: { LOG_LEVEL: 'warn' }, onProgress });
  try {
    const field = await prepareField(stack.urls);
    note('bench.warming');
    await openAppeals(field, warmUp);
    await carryAppeals(field, 30);
    const floor = await measureFloor(stack, field, lang);
    note('bench.opening');
    const open = await openAppeals(field, requests);
    row(lang, 'bench.row.open', open, floor);
    note('bench.carrying');
    const carried = await carryAppeals(field, whole);
    row(lang, 'bench.row.carry', carried.figures);
    print(`  ${say(lang, { key: 'bench.rate', values: { rate: carried.perSecond.toFixed(1), cores: cpus().length } })}`);
    await stack.kill('temporal');
    note('bench.openingWithout');
    const without = await openAppeals(field, requests);
    row(lang, 'bench.row.openWithout', without, floor);
    print(`\n  ${say(lang, { key: 'bench.ratio', values: { ratio: (without.p99 / open.p99).toFixed(2) } })}`);
  } finally {
    await stack.stop({ discard: true });
  }
}

async function measureFloor(stack: Stack, field: Field, lang: Language): Promise<Figures> {
  const answer = await answerNothing(field, requests / 2);
  row(lang, 'bench.row.answer', answer);
  const commit = await commitNothing({ adminUrl: adminUrl(stack.ports.postgres, secretsOf(stack.stateDir).postgres, 'thaw'), appUrl: stack.urls.appUrl }, requests / 2);
  row(lang, 'bench.row.commit', commit);
  return commit;
}

/** Of operations: named on the command line, since each takes minutes. */
const benches: Readonly<Record<string, (lang: Language, argument: string | undefined) => Promise<void>>> = {
  reads: (lang, appeals = '1000000') => benchReads(lang, Number(appeals)),
  sweep: (lang) =>
    withField(lang, async (stack, field) => {
      const { wall, ...cost } = await sweepCost(stack, field, 10_000, 25);
      row(lang, 'bench.row.sweep', wall);
      print(`  ${say(lang, { key: 'bench.sweep', values: { appeals: cost.appeals, broken: cost.broken, found: cost.found, ms: cost.processorMs.toFixed(1), share: (cost.shareOfCore * 100).toFixed(2) } })}`);
    }),
  answers: (lang) =>
    withField(lang, async (stack, field) => {
      const { peerAtRate, atRate, peerFlatOut, flatOut, cost, counted } = await takeAnswers(stack, field);
      row(lang, 'bench.row.answers.peerAtRate', peerAtRate);
      row(lang, 'bench.row.answers.atRate', atRate, peerAtRate);
      row(lang, 'bench.row.answers.peerFlatOut', peerFlatOut.figures);
      row(lang, 'bench.row.answers.flatOut', flatOut.figures, peerFlatOut.figures);
      const rate = ({ perSecond }: FlatOut): string => perSecond.toFixed(0);
      print(`  ${say(lang, { key: 'bench.answers.rate', values: { wanted: answersPerSecond, rate: rate(flatOut), peer: rate(peerFlatOut), ratio: (flatOut.perSecond / peerFlatOut.perSecond).toFixed(2), cores: cpus().length } })}`);
      print(`  ${say(lang, { key: 'bench.answers.cost', values: { api: cost.api.toFixed(1), postgres: cost.postgres.toFixed(1) } })}`);
      const refused = Object.entries(counted.refused).map(([code, n]) => `${code} ${String(n)}`).join(', ');
      print(`  ${say(lang, { key: 'bench.answers.counted', values: { sent: counted.sent, inbox: counted.inbox, valid: counted.valid, believed: counted.believed, confirmed: counted.confirmed, refused } })}`);
    }),
  bulk: (lang) =>
    withField(lang, async (stack, field) => {
      await openAppeals(field, warmUp);
      const bulk = await bulkRemedy(stack, field, 2_000);
      row(lang, 'bench.row.others.before', bulk.before);
      row(lang, 'bench.row.others.during', bulk.during);
      row(lang, 'bench.row.others.after', bulk.after);
      const { items, stopAskedAt, stoppedAt, done, writtenOnce } = bulk;
      print(`  ${say(lang, { key: 'bench.bulk', values: { items, stopAskedAt, stoppedAt, done, writtenOnce, seconds: bulk.seconds.toFixed(0) } })}`);
      print(`  ${say(lang, { key: 'bench.bulkRatio', values: { p50: (bulk.during.p50 / bulk.before.p50).toFixed(2), p95: (bulk.during.p95 / bulk.before.p95).toFixed(2) } })}`);
    }),
};

function unknown(): Promise<void> {
  throw new Error(`npm run bench -- ${Object.keys(benches).join(' | ')}`);
}

async function withField(lang: Language, work: (stack: Stack, field: Field) => Promise<void>): Promise<void> {
  const onProgress = timedProgress(lang, from);
  const stack = await Stack.start({ stateDir: mkdtempSync(join(tmpdir(), 'thaw-bench-')), ports: anyPorts, clicksFirst: true, env: { LOG_LEVEL: 'warn' }, onProgress });
  try {
    await work(stack, await prepareField(stack.urls));
  } finally {
    await stack.stop({ discard: true });
  }
}

/** One line of figures; with a floor, also how many times it the p99 is. What failed makes the run one that failed: its figures are of something else. */
function row(lang: Language, key: MessageKey, figures: Figures, floor?: Figures): void {
  const ms = (value: number) => value.toFixed(1).padStart(7);
  const ratio = floor === undefined ? '' : `   ${(figures.p99 / floor.p99).toFixed(1)}×`;
  print(`  ${say(lang, { key }).padEnd(46)} n ${String(figures.count).padStart(5)}  failed ${String(figures.failed)}  p50 ${ms(figures.p50)}  p95 ${ms(figures.p95)}  p99 ${ms(figures.p99)} ms${ratio}`);
  if (figures.why !== null) print(`    ${figures.why}`);
  if (figures.failed > 0) process.exitCode = 1;
}

const { lang, rest } = withoutLanguage(process.argv.slice(2));
const chosen = rest[0] === undefined ? main : benches[rest[0]];
(chosen ?? unknown)(lang, rest[1]).catch((error: unknown) => {
  print(explain(lang, error));
  process.exitCode = 1;
});
