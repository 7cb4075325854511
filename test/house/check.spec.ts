import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** One gate must not keep another from speaking: a person wants to hear everything at once. */
const root = join(__dirname, '../..');
const execute = promisify(execFile);

interface PlantedGate {
  readonly name: string;
  readonly programs: readonly string[];
  readonly after?: string;
}

interface Verdict {
  readonly name: string;
  readonly passed: boolean;
  readonly problems?: number;
  readonly output: string;
}

/** The runner is an ES module, which Jest cannot load; a process of its own can. Gates are programs in `--eval`. */
async function judge(gates: readonly PlantedGate[]): Promise<{ verdicts: Verdict[]; told: string[] }> {
  const program = `
    const { judgeAll } = await import(${JSON.stringify(pathToFileURL(join(root, 'tools/check/judge.mjs')).href)});
    const gates = JSON.parse(process.argv[1]).map(({ programs, ...gate }) => ({
      ...gate,
      commands: () => programs.map((text) => ['--eval', text]),
      count: (output) => output.match(/problem/g)?.length,
    }));
    const told = [];
    const verdicts = await judgeAll(gates, process.cwd(), ({ name }) => told.push(name));
    console.log(JSON.stringify({ verdicts, told }));
  `;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', program, JSON.stringify(gates)], { cwd: root });
  return JSON.parse(stdout) as { verdicts: Verdict[]; told: string[] };
}

describe('the gates', () => {
  it('all run, whatever one of them says', async () => {
    const { verdicts } = await judge([
      { name: 'first', programs: ["console.log('problem problem'); process.exit(1)"] },
      { name: 'second', programs: ["console.log('fine')"] },
      { name: 'third', programs: ['process.exit(2)'] },
    ]);

    expect(verdicts).toMatchObject([
      { name: 'first', passed: false, problems: 2 },
      { name: 'second', passed: true },
      { name: 'third', passed: false },
    ]);
  });

  it('fail when any of their programs does, and run the rest of them', async () => {
    const { verdicts } = await judge([{ name: 'both', programs: ['process.exit(1)', "console.log('second')"] }]);

    expect(verdicts).toMatchObject([{ passed: false, output: 'second\n' }]);
  });

  it('wait for the one they need, even when it fails', async () => {
    const { told } = await judge([
      { name: 'needy', after: 'needed', programs: ["console.log('fine')"] },
      { name: 'needed', programs: ['setTimeout(() => process.exit(1), 100)'] },
    ]);

    expect(told).toEqual(['needed', 'needy']);
  });

  it('do not wait for one that was not asked for', async () => {
    const { verdicts } = await judge([{ name: 'needy', after: 'absent', programs: ["console.log('fine')"] }]);

    expect(verdicts).toMatchObject([{ name: 'needy', passed: true }]);
  });
});
