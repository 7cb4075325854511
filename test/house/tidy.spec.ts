import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Each house rule gets one file that breaks it, and the neighbour that must pass. */
const root = join(__dirname, '../..');
const listPath = 'tools/tidy/exceptions.json';

interface Plant {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
  readonly line?: number;
}

const lines = (count: number, line = '// one more') => `${Array.from({ length: count }, () => line).join('\n')}\n`;
const controller = (decorators: string) => `class A {\n  ${decorators}\n  list() { return 1; }\n}\n`;

const plants: readonly Plant[] = [
  { rule: 'long-file', path: 'libs/a/src/long.ts', text: lines(401) },
  { rule: 'long-function', path: 'libs/a/src/function.ts', text: `export function f() {\n${lines(70)}}\n` },
  { rule: 'long-function', path: 'libs/a/src/arrow.ts', text: `export const f = () => {\n${lines(70)}};\n` },
  { rule: 'any', path: 'libs/a/src/any.ts', text: 'export const a = (b: any) => b;\n' },
  { rule: 'non-null', path: 'libs/a/src/non-null.ts', text: 'export const a = (b?: string) => b!.length;\n' },
  { rule: 'double-cast', path: 'libs/a/src/cast.ts', text: 'export const a = 1 as unknown as string;\n' },
  { rule: 'double-cast', path: 'libs/a/src/cast-again.ts', text: 'export const a = (1 as unknown) as string;\n' },
  { rule: 'console', path: 'apps/api/src/print.ts', text: "console.log('a');\n" },
  { rule: 'process-env', path: 'apps/api/src/env.ts', text: 'export const a = process.env.A;\n' },
  { rule: 'file-name', path: 'libs/a/src/utils.ts', text: 'export {};\n' },
  { rule: 'file-name', path: 'libs/a/src/appeal.types.ts', text: 'export {};\n' },
  { rule: 'file-name', path: 'libs/a/src/helpers/names.ts', text: 'export {};\n' },
  { rule: 'leftover', path: 'docs/adr/notes.txt', text: `first\n${'TO' + 'DO'}: later\n`, line: 2 },
  { rule: 'leftover', path: 'libs/a/src/leftover.ts', text: `// ${'FIX' + 'ME'} later\n` },
  { rule: 'silenced', path: 'libs/a/src/silenced.ts', text: `// ${'eslint-' + 'disable'}\n` },
  { rule: 'silenced', path: 'libs/a/src/ignored.ts', text: `// ${'@ts-' + 'ignore'}\n` },
  { rule: 'lonely-test', path: 'libs/a/src/only.spec.ts', text: "it.only('a', () => undefined);\n" },
  { rule: 'lonely-test', path: 'test/skip.spec.ts', text: "describe.skip('a', () => undefined);\n" },
  { rule: 'lonely-test', path: 'test/xit.spec.ts', text: "xit('a', () => undefined);\n" },
  { rule: 'machine-path', path: 'libs/a/src/path.ts', text: `export const a = '${'/ho' + 'me/somebody/'}thaw';\n` },
  { rule: 'registry-host', path: 'package-lock.json', text: '{\n"resolved": "https://packages.example.org/a.tgz"\n}\n', line: 2 },
  { rule: 'registry-host', path: 'docs/install.txt', text: `npm i --registry https://${'nex' + 'us'}.example.org/npm\n` },
  { rule: 'open-door', path: 'apps/api/src/appeal/appeal.controller.ts', text: controller("@Get('all')"), line: 2 },
  { rule: 'bare-number', path: 'libs/domain/src/review/limits.ts', text: 'export const documentWindowDays = 10;\n' },
  { rule: 'bare-number', path: 'libs/domain/src/wait/limit.ts', text: "export const limit = {\n  n: 15, unit: 'calendar_day' };\n" },
  { rule: 'bare-number', path: 'libs/domain/src/appeal/later.ts', text: 'declare const plusBusinessDays: (at: string, n: number) => string;\nexport const a = plusBusinessDays("x", 3);\n', line: 2 },
  { rule: 'bare-number', path: 'libs/domain/src/clock/length.ts', text: 'export const a = 15 * 86_400_000;\n' },
  { rule: 'dead-link', path: 'docs/adr/0001-links.md', text: '# A\n摘要 2026-11-23\n[b](../nowhere.md)\n', line: 3 },
  { rule: 'dead-link', path: 'docs/adr/0002-anchors.md', text: '# A\n摘要 2026-11-23\n[b](#no-such-section)\n', line: 3 },
  { rule: 'no-twin', path: 'CONTRIBUTING.md', text: '# A\n' },
  { rule: 'no-twin', path: 'docs/guides/alone.md', text: '# A\n' },
  { rule: 'no-twin', path: 'docs/guides/uneven.md', text: '# A\n## B\n' },
  { rule: 'no-twin', path: 'docs/adr/0003-english.md', text: '# A\n2026-11-23\n' },
  { rule: 'no-date', path: 'docs/adr/0004-undated.md', text: '# A\n摘要\n' },
];

const tidy: readonly (readonly [path: string, text: string])[] = [
  ['.gitignore', 'ignored/\n'],
  ['ignored/utils.ts', 'export const a = (b: any) => b;\n'],
  ['libs/a/src/good.ts', lines(399)],
  ['libs/a/src/long-suite.spec.ts', `describe('a', () => {\n${lines(100)}});\n`],
  ['libs/a/src/words.ts', "// Takes any amount as unknown, as it is common.\nexport const a = 'any' as const;\n"],
  ['libs/a/src/pages.ts', 'export const page = (query: { skip(n: number): string }) => query.skip(1);\n'],
  ['libs/domain/src/policy/house.ts', "export const limit = { n: 15, unit: 'calendar_day', graceDays: 3 };\n"],
  ['libs/domain/src/calendar/import.ts', 'export const makeUpWithinDays = 14;\n'],
  ['libs/domain/src/clock/told.ts', "export const a = { reference: 'RFC 1', overlapHours: 24 };\n"],
  ['libs/domain/src/clock/zero.ts', 'export const startDays = 0;\n'],
  ['libs/domain/src/clock/clock.spec.ts', 'export const exampleDays = 15;\n'],
  ['libs/platform/src/configuration.ts', 'export const a = process.env.A;\n'],
  ['tools/src/print.ts', "console.log('a');\n"],
  ['apps/api/src/bank/bank.controller.ts', `${controller("@Get('all') @Requires('a')")}${controller('@Post() @Public()')}`],
  ['docs/guides/uneven.zh-CN.md', '# 甲\n'],
  ['docs/guides/even.md', '# A\n[b](even.zh-CN.md#甲-乙) [c](../guides) [d](https://example.org/x)\n```\n[e](nowhere)\n```\n'],
  ['docs/guides/even.zh-CN.md', '# 甲 乙\n'],
  ['docs/adr/0005-good.md', '# A\n摘要 2026-11-23\n'],
];

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const writeList = (...exceptions: object[]) => write(listPath, JSON.stringify({ exceptions }));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Planted', '-c', 'user.email=planted@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--message', 'planted', '--no-verify');
}

function runGate(): Promise<{ code: number; findings: string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'tools/tidy/check.mjs'), '--root', folder], (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, findings: `${stdout}${stderr}`.split('\n').filter((line) => /^[a-z-]+: /.test(line) && !line.startsWith('growing')) });
    });
  });
}

describe('the house rules', () => {
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'thaw-tidy-')));
    git('init', '--quiet');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('pass a tidy tree', async () => {
    for (const [path, text] of tidy.filter(([name]) => !name.includes('uneven'))) write(path, text);

    expect(await runGate()).toEqual({ code: 0, findings: [] });
  });

  it('find every planted violation, and nothing beside', async () => {
    for (const [path, text] of tidy) write(path, text);
    for (const { path, text } of plants) write(path, text);
    const { code, findings } = await runGate();

    const found = (plant: Plant) => findings.filter((line) => line.startsWith(`${plant.rule}: ${plant.path}:${plant.line ?? 1} `));
    expect(plants.filter((plant) => found(plant).length !== 1)).toEqual([]);
    expect(findings).toHaveLength(plants.length);
    expect(code).toBe(1);
  });

  it('excuse what the list names, up to its count', async () => {
    write('libs/a/src/any.ts', 'export const a = (b: any) => b;\n');
    writeList({ rule: 'any', path: 'libs/a/src/any.ts', count: 1, why: 'planted' });
    commit();
    expect((await runGate()).code).toBe(0);

    write('libs/a/src/any.ts', 'export const a = (b: any, c: any) => b ?? c;\n');
    expect((await runGate()).findings).toHaveLength(2);
  });

  it('refuse a longer list, committed or not, and a list longer than needed', async () => {
    write('libs/a/src/any.ts', 'export const a = (b: any) => b;\n');
    writeList();
    commit();

    writeList({ rule: 'any', path: 'libs/a/src/any.ts', count: 1, why: 'planted' });
    expect((await runGate()).findings.join()).toContain('list-grew');
    commit();
    expect((await runGate()).findings.join()).toContain('list-grew');

    write('libs/a/src/any.ts', 'export const a = 1;\n');
    expect((await runGate()).findings.join()).toContain('list-idle');

    writeList();
    expect((await runGate()).code).toBe(0);
  });
});
