// The gates of `npm run check`: what each runs, and how its output becomes one line.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Gate
 * @property {string} name
 * @property {(root: string) => string[][]} commands  arguments for Node, run one after the other
 * @property {string} [after]  a gate whose output this one needs; it runs even when that one failed
 * @property {(output: string) => number | undefined} count  problems in the output, when it tells
 */

const compiler = 'node_modules/typescript/bin/tsc';

/** @param {string} output */
const compilerErrors = (output) => output.match(/error TS\d+/g)?.length;

/** @param {string} output */
const violations = (output) => numberIn(output, /(\d+) violations/);

/** @param {string} output @param {RegExp} pattern */
function numberIn(output, pattern) {
  const found = pattern.exec(output)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** @type {Gate[]} */
export const gates = [
  { name: 'build', commands: () => [[compiler, '-b']], count: compilerErrors },
  {
    name: 'types',
    commands: () => [
      [compiler, '-p', 'tsconfig.check.json'],
      [compiler, '-p', 'tools/tsconfig.scripts.json'],
    ],
    count: compilerErrors,
  },
  {
    name: 'lint',
    after: 'build',
    commands: (root) => [['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', lintCache(root)]],
    count: (output) => numberIn(output, /(\d+) problems?/),
  },
  { name: 'boundaries', commands: () => [['tools/boundaries/check.mjs']], count: violations },
  { name: 'tidy', commands: () => [['tools/tidy/check.mjs']], count: violations },
  { name: 'generated', after: 'build', commands: () => [['tools/dist/gen.js', '--check']], count: (output) => numberIn(output, /(\d+) stale/) },
  {
    name: 'contract',
    after: 'build',
    commands: () => [['node_modules/@redocly/cli/bin/cli.js', 'lint', 'thaw', '--format=stylish', '--max-problems=100'], ['tools/dist/contract.js']],
    count: (output) => numberIn(output, /(\d+) breaking/) || numberIn(output, /with (\d+) error/),
  },
];

/**
 * What a typed rule says of one file depends on the declarations of others. So the cache belongs to one state of
 * all declarations: a change inside a function keeps it, a change of any signature starts a new one.
 * @param {string} root
 */
function lintCache(root) {
  const hash = createHash('sha256');
  for (const name of ['eslint.config.mjs', 'tsconfig.base.json', 'tsconfig.check.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)));
  for (const path of declarations(root)) hash.update(path).update(readFileSync(join(root, path)));
  const folder = join(root, '.thaw');
  const file = `eslint-${hash.digest('hex').slice(0, 16)}.json`;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (/^eslint-.+\.json$/.test(name) && name !== file) rmSync(join(folder, name));
  }
  return join('.thaw', file);
}

/** @param {string} root */
function declarations(root) {
  const packages = ['libs', 'apps'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)));
  return [...packages, 'tools'].flatMap((folder) => declarationsIn(root, join(folder, 'dist'))).sort();
}

/** @param {string} root @param {string} folder @returns {string[]} */
function declarationsIn(root, folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.d.ts'))
      .map((path) => join(folder, path));
  } catch {
    return []; // Not built: then nothing of it is known either.
  }
}
