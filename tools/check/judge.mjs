// Runs gates: as many at once as there are processors, each after the one whose output it needs, all to the end.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** @typedef {import('./gates.mjs').Gate} Gate */

/**
 * @typedef {object} Verdict
 * @property {string} name
 * @property {boolean} passed
 * @property {number | undefined} problems  when the gate's output tells how many
 * @property {string} output
 * @property {number} seconds
 */

/** @param {string[]} command @param {string} root @returns {Promise<{ passed: boolean, output: string }>} */
function run(command, root) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

/** @param {Gate} gate @param {string} root @returns {Promise<Verdict>} */
async function judge(gate, root) {
  const from = performance.now();
  let passed = true;
  let output = '';
  for (const command of gate.commands(root)) {
    const result = await run(command, root);
    passed &&= result.passed;
    output += result.output;
  }
  const problems = gate.count(output);
  return { name: gate.name, passed, problems, output, seconds: (performance.now() - from) / 1000 };
}

/**
 * @param {Gate[]} gates @param {string} root
 * @param {(verdict: Verdict) => void} tell  called as each gate ends
 * @returns {Promise<Verdict[]>} in the order of the gates
 */
export async function judgeAll(gates, root, tell) {
  const names = new Set(gates.map(({ name }) => name));
  const waiting = [...gates];
  const done = new Set();
  /** @type {Map<string, Promise<Verdict>>} */
  const verdicts = new Map();

  const worker = async () => {
    while (waiting.length > 0) {
      const ready = waiting.findIndex(({ after }) => after === undefined || !names.has(after) || done.has(after));
      const [gate] = ready === -1 ? [] : waiting.splice(ready, 1);
      if (gate) {
        const verdict = judge(gate, root).finally(() => done.add(gate.name));
        verdicts.set(gate.name, verdict);
        tell(await verdict);
      } else {
        await Promise.race([...verdicts].filter(([name]) => !done.has(name)).map(([, verdict]) => verdict));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return (await Promise.all(verdicts.values())).sort((a, b) => [...names].indexOf(a.name) - [...names].indexOf(b.name));
}
