// What the syntax tree shows: sizes, escapes from the type system, tests left alone.
import ts from 'typescript';
import { isSpec, lineOf } from './files.mjs';

/** @typedef {import('./files.mjs').SourceFile} SourceFile */
/** @typedef {import('./files.mjs').Finding} Finding */

export const longestFile = 400;
export const longFileWarning = 250;
export const longestFunction = 70;

/** Folders whose programs talk to a terminal; a page in the sandbox talks to the browser's. */
const mayPrint = /^(?:tools|test)\/|^apps\/sandbox\/.*page|\.(?:mjs|cjs)$/;
const mayReadEnvironment = /^(?:tools|test)\/|^libs\/platform\/src\/configuration(?:\.ts|\/)|\.spec\.ts$|\.(?:mjs|cjs)$/;

const testFunctions = new Set(['describe', 'it', 'test']);
const lonelyTests = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);

/** @param {SourceFile[]} files @returns {Finding[]} */
export function codeFindings(files) {
  return files.flatMap((file) => {
    const { tree } = file;
    if (!tree) return [];
    /** @type {Finding[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      const problem = problemOf(node, file.path, tree);
      if (problem) found.push({ ...problem, path: file.path, line: lineOf(tree, node) });
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return [...fileLength(file), ...found];
  });
}

/** @param {SourceFile} file @returns {Finding[]} */
function fileLength({ path, lines }) {
  if (lines.length <= longestFile) return [];
  return [{ rule: 'long-file', path, line: 1, message: `${lines.length} lines; ${longestFile} is the limit` }];
}

/**
 * Files that are on their way to the limit; told, not refused.
 * @param {SourceFile[]} files
 */
export function longFileWarnings(files) {
  return files
    .filter(({ tree, lines }) => tree && lines.length > longFileWarning && lines.length <= longestFile)
    .map(({ path, lines }) => `${path}: ${lines.length} lines`);
}

/** @param {ts.Node} node @param {string} path @param {ts.SourceFile} tree @returns {{ rule: string, message: string } | undefined} */
function problemOf(node, path, tree) {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return { rule: 'any', message: '`any` switches the compiler off; use `unknown` and look' };
  if (ts.isNonNullExpression(node)) return { rule: 'non-null', message: '`!` claims what nobody checked' };
  if (isDoubleCast(node)) return { rule: 'double-cast', message: 'a cast by way of `unknown` makes any two types fit' };
  if (ts.isFunctionLike(node)) return functionLength(node, path, tree);
  if (ts.isPropertyAccessExpression(node)) return accessProblem(node, path);
  if (ts.isCallExpression(node)) return testProblem(node, path);
  return undefined;
}

/** @param {ts.Node} node */
function isDoubleCast(node) {
  if (!ts.isAsExpression(node)) return false;
  let inner = node.expression;
  while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
  return ts.isAsExpression(inner) && inner.type.kind === ts.SyntaxKind.UnknownKeyword;
}

/** @param {ts.SignatureDeclaration} node @param {string} path @param {ts.SourceFile} tree */
function functionLength(node, path, tree) {
  if (!('body' in node) || !node.body || isSuite(node, path)) return undefined;
  const lines = tree.getLineAndCharacterOfPosition(node.getEnd()).line - lineOf(tree, node) + 2;
  if (lines <= longestFunction) return undefined;
  const name = node.name && 'text' in node.name ? String(node.name.text) : 'a function';
  return { rule: 'long-function', message: `${name} has ${lines} lines; ${longestFunction} is the limit` };
}

/**
 * A `describe` block is a list of tests, not a function anybody has to follow.
 * @param {ts.Node} node @param {string} path
 */
function isSuite(node, path) {
  const call = node.parent;
  if (!isSpec(path) || !ts.isCallExpression(call)) return false;
  let callee = call.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  return ts.isIdentifier(callee) && callee.text === 'describe';
}

/** @param {ts.PropertyAccessExpression} node @param {string} path */
function accessProblem(node, path) {
  if (!ts.isIdentifier(node.expression)) return undefined;
  const object = node.expression.text;
  if (object === 'console' && !mayPrint.test(path)) return { rule: 'console', message: 'processes log through the platform logger' };
  if (object === 'process' && node.name.text === 'env' && !mayReadEnvironment.test(path)) {
    return { rule: 'process-env', message: 'settings are read once, in libs/platform/src/configuration.ts' };
  }
  return undefined;
}

/** @param {ts.CallExpression} node @param {string} path */
function testProblem({ expression }, path) {
  if (!isSpec(path)) return undefined;
  if (ts.isIdentifier(expression) && lonelyTests.has(expression.text)) return { rule: 'lonely-test', message: `${expression.text} leaves tests out` };
  if (!ts.isPropertyAccessExpression(expression) || !/^(?:only|skip)$/.test(expression.name.text)) return undefined;
  const { expression: owner } = expression;
  return ts.isIdentifier(owner) && testFunctions.has(owner.text) ? { rule: 'lonely-test', message: `.${expression.name.text} leaves tests out` } : undefined;
}
