import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The boundary rules guard the architecture only as long as they bite. Each rule gets one file that breaks it,
 * in a small tree of the same shape, and must be reported at that file; the same tree without them is clean.
 */
const root = join(__dirname, '../..');
const packages = ['libs/domain', 'libs/application', 'libs/workflows', 'libs/persistence', 'libs/adapters', 'libs/platform', 'libs/api-client', 'apps/api', 'apps/worker', 'apps/sandbox', 'tools', 'test'];

interface Plant {
  readonly rule: string;
  readonly path: string;
  readonly code: string;
}

const imports = (specifier: string) => `import * as planted from '${specifier}';\nexport default planted;\n`;

const plants: readonly Plant[] = [
  { rule: 'domain-keeps-to-its-layers', path: 'libs/domain/src/planted.ts', code: imports('node:fs') },
  { rule: 'domain-keeps-to-its-layers', path: 'libs/domain/src/planted-package.ts', code: imports('pg') },
  { rule: 'application-keeps-to-its-layers', path: 'libs/application/src/planted.ts', code: imports('@thaw/persistence') },
  { rule: 'workflows-keeps-to-its-layers', path: 'libs/workflows/src/planted.ts', code: imports('@temporalio/client') },
  { rule: 'workflows-keeps-to-its-layers', path: 'libs/workflows/src/planted-layer.ts', code: imports('@thaw/application') },
  { rule: 'persistence-keeps-to-its-layers', path: 'libs/persistence/src/planted.ts', code: imports('@thaw/platform') },
  { rule: 'adapters-keeps-to-its-layers', path: 'libs/adapters/src/planted.ts', code: "import type { here } from '@thaw/platform';\nexport type Planted = typeof here;\n" },
  { rule: 'platform-keeps-to-its-layers', path: 'libs/platform/src/planted.ts', code: imports('@thaw/domain') },
  { rule: 'api-client-keeps-to-its-layers', path: 'libs/api-client/src/planted.ts', code: imports('@thaw/domain') },
  { rule: 'api-keeps-to-its-layers', path: 'apps/api/src/planted.ts', code: imports('@thaw/workflows') },
  { rule: 'worker-keeps-to-its-layers', path: 'apps/worker/src/planted.ts', code: imports('../../api/src/index') },
  { rule: 'sandbox-keeps-to-its-layers', path: 'apps/sandbox/src/planted.ts', code: imports('@thaw/adapters') },
  { rule: 'tools-keeps-to-its-layers', path: 'tools/src/planted.ts', code: imports('../../apps/worker/src/index') },
  { rule: 'only-by-the-entry', path: 'libs/persistence/src/planted-deep.ts', code: imports('../../domain/src/inner') },
  { rule: 'only-by-the-entry', path: 'libs/adapters/src/planted-deep.ts', code: imports('@thaw/domain/src/inner') },
  { rule: 'no-cycles', path: 'libs/domain/src/cycle-one.ts', code: "import { two } from './cycle-two';\nexport const one = () => two;\n" },
  { rule: 'nothing-unresolved', path: 'libs/application/src/planted-unresolved.ts', code: imports('./nowhere') },
  { rule: 'only-declared-packages', path: 'libs/application/src/planted-undeclared.ts', code: imports('zod') },
  { rule: 'temporal-stays-with-worker-and-workflows', path: 'apps/api/src/planted-temporal.ts', code: imports('@temporalio/client') },
  { rule: 'sql-stays-in-persistence', path: 'apps/api/src/planted-sql.ts', code: imports('typeorm') },
];

const allowed: readonly (readonly [path: string, code: string])[] = [
  ['libs/domain/src/inner.ts', 'export const inner = 1;\n'],
  ['libs/domain/src/inner.spec.ts', imports('node:fs')],
  ['libs/application/src/good.ts', imports('@thaw/domain')],
  ['libs/workflows/src/contract/index.ts', 'export const queue = 1;\n'],
  ['libs/workflows/src/good.ts', imports('@temporalio/workflow')],
  ['libs/persistence/src/good.ts', imports('pg')],
  ['apps/api/src/good.ts', imports('@thaw/workflows/contract')],
  ['apps/worker/src/good.ts', imports('@thaw/workflows')],
];

/** The other half of the planted cycle; a cycle is reported at one of its modules only. */
const otherHalf = ['libs/domain/src/cycle-two.ts', "export * from './cycle-one';\nexport const two = 2;\n"] as const;

const stubs = ['pg', 'typeorm', 'zod', '@temporalio/client', '@temporalio/workflow', '@temporalio/common'];

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A tree like ours: real manifests, so that the entries are the real ones, and stubs for other people's packages. */
function buildTree(): void {
  writeFileSync(join(folder, 'package.json'), '{"name":"planted","private":true}');
  writeFileSync(join(folder, 'tsconfig.base.json'), readFileSync(join(root, 'tsconfig.base.json')));
  mkdirSync(join(folder, 'node_modules/@thaw'), { recursive: true });
  for (const path of packages) {
    write(`${path}/package.json`, readFileSync(join(root, path, 'package.json'), 'utf8'));
    write(path === 'test' ? 'test/index.ts' : `${path}/src/index.ts`, 'export const here = 1;\n');
    symlinkSync(join(folder, path), join(folder, 'node_modules/@thaw', path.replace(/^.*\//, '')));
  }
  for (const name of stubs) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'exports.here = 1;\n');
  }
  for (const [path, code] of allowed) write(path, code);
}

function runGate(...options: string[]): Promise<{ code: number; lines: string[] }> {
  return new Promise((resolve) => {
    const gate = join(root, 'tools/boundaries/check.mjs');
    execFile(process.execPath, [gate, '--root', folder, ...options], (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, lines: `${stdout}${stderr}`.split('\n') });
    });
  });
}

function ruleNames(): string[] {
  const text = readFileSync(join(root, 'tools/boundaries/rules.cjs'), 'utf8');
  const layers = readFileSync(join(root, 'tools/boundaries/layers.cjs'), 'utf8');
  const named = (source: string) => [...source.matchAll(/^ {4}name: '([a-z-]+)',$/gm)].map((match) => match[1] ?? '');
  return [...named(layers).map((name) => `${name}-keeps-to-its-layers`), ...named(text)].sort();
}

describe('the boundaries', () => {
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'thaw-boundaries-')));
    buildTree();
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('let pass what the architecture allows', async () => {
    const { code, lines } = await runGate('--floor', '5');

    expect(lines.filter((line) => line.includes('→'))).toEqual([]);
    expect(code).toBe(0);
  });

  it('report every planted violation by its rule', async () => {
    for (const { path, code } of plants) write(path, code);
    write(...otherHalf);
    const { code, lines } = await runGate('--floor', '5');

    const missed = plants.filter(({ rule, path }) => !lines.some((line) => line.startsWith(`${rule}: ${path}`)));
    expect(missed).toEqual([]);
    expect(code).toBe(1);
  });

  it('have a plant for every rule', () => {
    expect([...new Set(plants.map(({ rule }) => rule))].sort()).toEqual(ruleNames());
  });

  it('do not take an empty run for a clean one', async () => {
    const { code, lines } = await runGate('--floor', '100000');

    expect(lines.some((line) => line.startsWith('module-count-floor'))).toBe(true);
    expect(code).toBe(1);
  });
});
