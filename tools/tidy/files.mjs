import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} SourceFile
 * @property {string} path  from the root, with forward slashes
 * @property {string} text
 * @property {string[]} lines
 * @property {ts.SourceFile | undefined} tree  of TypeScript and JavaScript only
 */

/**
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} path
 * @property {number} line  from 1
 * @property {string} message
 */

const binary = /\.(?:png|jpe?g|gif|ico|pdf|woff2?|gz|zip|bin)$/;
/** Made by `npm run gen`, which another gate compares: nobody reads or edits it. */
const generated = /^libs\/api-client\/src\/generated\//;
const code = /\.(?:ts|tsx|mts|cts|js|cjs|mjs)$/;

/** Anything over this is data, not something a person reads; the rules are about what people read. */
const largestReadBytes = 1_000_000;

/** @param {string} root @param {string[]} args */
export function git(root, args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
}

/**
 * Every file that is tracked or about to be: new files are told off before they are committed, not after.
 * @param {string} root
 * @returns {SourceFile[]}
 */
export function readTree(root) {
  const listed = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).split('\0').filter(Boolean);
  return [...new Set(listed)]
    .filter((path) => !binary.test(path) && !generated.test(path))
    .filter((path) => existsSync(join(root, path)) && statSync(join(root, path)).size <= largestReadBytes)
    .map((path) => read(root, path));
}

/** @param {string} root @param {string} path @returns {SourceFile} */
function read(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = code.test(path) ? ts.createSourceFile(basename(path), text, ts.ScriptTarget.Latest, true) : undefined;
  return { path, text, lines: text.split('\n'), tree };
}

/** @param {ts.SourceFile} tree @param {ts.Node} node */
export const lineOf = (tree, node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

/** @param {string} path */
export const isSpec = (path) => /\.spec\.ts$/.test(path) || path.startsWith('test/');
