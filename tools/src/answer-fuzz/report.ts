import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openBankFormats } from '@thaw/adapters';
import { print } from '../cli/terminal';
import { say, type Language } from '../text/say';
import { fuzzAnswers } from './run';

/** How much memory may differ between a tenth of the way and the end, MiB: the collector's and the allocator's own play, not growth by answer. */
const play = { heap: 2, external: 1, rss: 30 } as const;
type Memory = Readonly<Record<keyof typeof play, number>>;

/** Misshapes so many answers and tells what became of them, and of memory. True when all is as it should be. */
export async function fuzzAndTell(runs: number, seed: number, lang: Language): Promise<boolean> {
  const [formats, from] = [await openBankFormats(), performance.now()];
  let atATenth: Memory | undefined;
  const { counts, failures } = await fuzzAnswers(formats, runs, seed, (done) => {
    if (done === Math.ceil(runs / 10)) atATenth = memory();
  });
  const [before, after] = [atATenth ?? memory(), memory()];
  const grown = (Object.keys(play) as (keyof Memory)[]).filter((kind) => after[kind] - before[kind] > play[kind]);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  print(say(lang, { key: 'fuzz.answers', values: { runs, seed, seconds, failures: failures.length } }));
  for (const [verdict, count] of [...counts].sort(([, a], [, b]) => b - a)) print(`  ${String(count).padStart(7)}  ${verdict}`);
  print(say(lang, { key: 'fuzz.memory', values: { before: shown(before), after: shown(after) } }));
  for (const failure of failures.slice(0, 20)) print(`! ${failure}`);
  for (const kind of grown) print(`! ${kind} +${(after[kind] - before[kind]).toFixed(1)} MiB`);
  return failures.length === 0 && grown.length === 0;
}

/** After everything that can be given back has been, MiB. WebAssembly's own memory counts as external and never shrinks. */
function memory(): Memory {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let times = 0; times < 3; times += 1) collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed / 2 ** 20, external: external / 2 ** 20, rss: rss / 2 ** 20 };
}

function shown(now: Memory): string {
  return Object.entries(now).map(([kind, size]) => `${kind} ${size.toFixed(1)} MiB`).join(', ');
}
