import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Flat configuration is read from top to bottom, and a later block replaces a rule of an earlier one without a word.
 * So each rule of ours is tried where it must bite and where it must not, on planted text in the place of a real file.
 */
const root = join(__dirname, '../..');
const execute = promisify(execFile);

interface Plant {
  readonly path: string;
  readonly text: string;
  /** The rule that must report the text; null when it must pass. */
  readonly rule: string | null;
}

const domain = 'libs/domain/src/index.ts';
const workflows = 'libs/workflows/src/contract/index.ts';
const worker = 'apps/worker/src/main.ts';
const configuration = 'libs/platform/src/configuration.ts';
const tools = 'tools/src/gen.ts';

const plants: readonly Plant[] = [
  { path: worker, rule: '@typescript-eslint/no-floating-promises', text: 'export const f = () => { Promise.resolve(1); };' },
  { path: tools, rule: '@typescript-eslint/no-floating-promises', text: 'export const f = () => { Promise.resolve(1); };' },
  { path: worker, rule: '@typescript-eslint/no-misused-promises', text: 'export const f = () => [1].forEach(async (n) => { await Promise.resolve(n); });' },
  { path: worker, rule: '@typescript-eslint/await-thenable', text: 'export const f = async () => { await 1; };' },
  { path: domain, rule: '@typescript-eslint/switch-exhaustiveness-check', text: "export const f = (a: 'x' | 'y') => { switch (a) { case 'x': return 1; } return 2; };" },
  { path: worker, rule: '@typescript-eslint/no-explicit-any', text: 'export const f = (a: any) => typeof a;' },
  { path: worker, rule: '@typescript-eslint/no-non-null-assertion', text: 'export const f = (a?: string) => a!.length;' },
  { path: worker, rule: '@typescript-eslint/consistent-type-imports', text: "import { Server } from 'node:http'; export const f = (a: Server) => a.listening;" },
  { path: 'apps/api/src/main.ts', rule: null, text: "import { Server } from 'node:http'; export const f = (a: Server) => a.listening;" },
  { path: worker, rule: 'no-console', text: "console.log('a');" },
  { path: tools, rule: null, text: "console.log('a');" },
  { path: worker, rule: 'no-restricted-syntax', text: 'export const a = process.env;' },
  { path: domain, rule: 'no-restricted-syntax', text: 'export const a = process.env;' },
  { path: configuration, rule: null, text: 'export const a = process.env;' },
  { path: domain, rule: 'no-restricted-syntax', text: 'export const f = () => new Date();' },
  { path: domain, rule: 'no-restricted-syntax', text: 'export const f = () => Date.now();' },
  { path: 'libs/application/src/index.ts', rule: 'no-restricted-syntax', text: 'export const f = () => Math.random();' },
  { path: domain, rule: null, text: 'export const f = (at: string) => new Date(at);' },
  { path: worker, rule: null, text: 'export const f = () => new Date();' },
  { path: workflows, rule: 'no-restricted-imports', text: "export * from 'node:fs';" },
  { path: workflows, rule: 'no-restricted-imports', text: "export * from 'date-fns';" },
  { path: workflows, rule: 'no-restricted-globals', text: 'export const f = () => process.cwd();' },
];

/** ESLint and its configuration are ES modules, which Jest cannot load; a process of its own can. */
const program = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint({ cwd: process.argv[1] });
  const answers = [];
  for (const { path, text } of JSON.parse(process.argv[2])) {
    const [result] = await eslint.lintText(text, { filePath: path });
    answers.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  console.log(JSON.stringify(answers));
`;

async function lint(): Promise<string[][]> {
  // With CI set, typescript-eslint reads each file once from the disk, where the planted text is not.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', program, root, JSON.stringify(plants)], { cwd: root, env });
  return JSON.parse(stdout) as string[][];
}

describe('the lint rules', () => {
  let reported: string[][];

  beforeAll(async () => {
    reported = await lint();
  });

  it.each(plants.map((plant, index) => ({ ...plant, index })))('$path: $text → $rule', ({ rule, index }) => {
    expect(reported[index]).toEqual(rule === null ? [] : [rule]);
  });
});
