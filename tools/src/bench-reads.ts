/** `npm run bench -- reads`: what lists and cases cost to read among 10,000 appeals and among 1,000,000. Help is in tools/bootstrap/help.mjs. */
import { mkdtempSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareField } from './bench/field';
import { growTo, prepareTemplates, readEverything, type Read } from './bench/reading';
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
    // What is grown has no workflows: nobody is to look for them.
    await stack.kill('worker');
    await stack.kill('temporal');
    const superuserUrl = adminUrl(Number(new URL(stack.urls.ownerUrl).port), secretsOf(stateDir).postgres, new URL(stack.urls.ownerUrl).pathname.slice(1));
    const measured: ReadonlyMap<Read, { readonly p99: number }>[] = [];
    let there = 0;
    for (const size of [small, large]) {
      await growTo(superuserUrl, templates, there, size, (grown) => {
        if (grown % 100_000 < 20_000) note(say(lang, { key: 'bench.grown', values: { grown: grown.toLocaleString('en') } }));
      });
      there = size;
      note(say(lang, { key: 'bench.reading', values: { count: size.toLocaleString('en'), load: loadavg()[0]?.toFixed(1) ?? '' } }));
      const found = await readEverything(superuserUrl, field, stack.urls.sandbox);
      for (const [read, figures] of found) {
        const ms = (value: number) => value.toFixed(1).padStart(7);
        const before = measured[0]?.get(read);
        const ratio = before === undefined ? '' : `   ${(figures.p99 / before.p99).toFixed(2)}×`;
        print(`  ${say(lang, { key: `bench.read.${read}` }).padEnd(46)} n ${String(figures.count).padStart(5)}  failed ${String(figures.failed)}  p50 ${ms(figures.p50)}  p95 ${ms(figures.p95)}  p99 ${ms(figures.p99)} ms${ratio}`);
        if (figures.why !== null) print(`    ${figures.why}`);
      }
      measured.push(found);
    }
  } finally {
    await stack.stop({ discard: true });
  }
}
