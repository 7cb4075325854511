// `npm run check`: every gate runs, two or more at a time, each ends with one line, and one failure fails the whole.
import { fileURLToPath } from 'node:url';
import { gates } from './check/gates.mjs';
import { judgeAll } from './check/judge.mjs';
import { textsFor } from './check/texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const texts = textsFor(args);

/** @param {string} name */
const titleOf = (name) => texts[/** @type {'lint'} */ (name)];

/** Terminals give a Chinese character two columns. @param {string} text */
const columns = (text) => text.length + (text.match(/[\u4e00-\u9fff]/g) ?? []).length;

/** @param {import('./check/judge.mjs').Verdict} verdict */
function tell({ name, passed, problems, seconds }) {
  const title = titleOf(name) + ' '.repeat(Math.max(1, 12 - columns(titleOf(name))));
  const verdict = passed ? texts.clean : problems ? texts.problems(problems) : texts.failed;
  console.log(`${passed ? '✔' : '✖'} ${title} ${seconds.toFixed(1).padStart(5)} ${texts.seconds}  ${verdict}`);
}

function chosenGates() {
  const at = args.indexOf('--only');
  const only = at === -1 ? undefined : (args[at + 1] ?? '').split(',');
  const strange = only?.find((name) => !gates.some((gate) => gate.name === name));
  if (strange !== undefined) throw new Error(texts.unknown(strange, gates.map(({ name }) => name).join(', ')));
  return gates.filter(({ name }) => !only || only.includes(name));
}

async function main() {
  if (args.includes('--help')) return console.log(texts.usage);
  const from = performance.now();
  const verdicts = await judgeAll(chosenGates(), root, tell);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);

  const failed = verdicts.filter(({ passed }) => !passed);
  for (const { name, output } of failed) console.log(`\n── ${titleOf(name)}\n${output.trimEnd()}`);
  const names = failed.map(({ name }) => titleOf(name)).join(', ');
  console.log(`\n${failed.length === 0 ? texts.allClean(seconds) : texts.someFailed(names, seconds)}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
