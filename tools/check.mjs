// `npm run check`: every gate runs, two or more at a time, each ends with one line, and one failure fails the whole.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gates } from './check/gates.mjs';
import { textsFor } from './check/texts.mjs';

/** @typedef {import('./check/gates.mjs').Gate} Gate */

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const texts = textsFor(args);

/** @param {number} from */
const secondsSince = (from) => ((performance.now() - from) / 1000).toFixed(1);

/** Terminals give a Chinese character two columns. @param {string} text */
const columns = (text) => text.length + (text.match(/[\u4e00-\u9fff]/g) ?? []).length;

/** @param {string[]} command @returns {Promise<{ passed: boolean, output: string }>} */
function run(command) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

/** @param {Gate} gate */
async function judge(gate) {
  const from = performance.now();
  let passed = true;
  let output = '';
  for (const command of gate.commands(root)) {
    const result = await run(command);
    passed &&= result.passed;
    output += result.output;
  }
  const problems = gate.count(output);
  const verdict = passed ? texts.clean : problems ? texts.problems(problems) : texts.failed;
  const title = texts[/** @type {'lint'} */ (gate.name)];
  console.log(`${passed ? '✔' : '✖'} ${title}${' '.repeat(Math.max(1, 12 - columns(title)))} ${secondsSince(from).padStart(5)} ${texts.seconds}  ${verdict}`);
  return { title, passed, output };
}

/** Starts what is ready, never more than there are processors. @param {Gate[]} chosen */
async function judgeAll(chosen) {
  const waiting = [...chosen];
  /** @type {Map<string, Promise<Awaited<ReturnType<typeof judge>>>>} */
  const judged = new Map();
  const names = new Set(chosen.map(({ name }) => name));
  const done = new Set();

  const worker = async () => {
    while (waiting.length > 0) {
      const ready = waiting.findIndex(({ after }) => after === undefined || !names.has(after) || done.has(after));
      if (ready === -1) {
        await Promise.race([...judged].filter(([name]) => !done.has(name)).map(([, result]) => result));
        continue;
      }
      const [gate] = waiting.splice(ready, 1);
      if (!gate) return;
      const result = judge(gate).finally(() => done.add(gate.name));
      judged.set(gate.name, result);
      await result;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return Promise.all(judged.values());
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
  const results = await judgeAll(chosenGates());
  const failed = results.filter(({ passed }) => !passed);
  for (const { title, output } of failed) console.log(`\n── ${title}\n${output.trimEnd()}`);
  const seconds = secondsSince(from);
  console.log(`\n${failed.length === 0 ? texts.allClean(seconds) : texts.someFailed(failed.map(({ title }) => title).join(', '), seconds)}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
