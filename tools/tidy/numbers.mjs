// Numbers of law and house stand in dated policy data with their reference, never in code that decides.
import ts from 'typescript';
import { isSpec, lineOf } from './files.mjs';

/** @typedef {import('./files.mjs').SourceFile} SourceFile */
/** @typedef {import('./files.mjs').Finding} Finding */

/** Policy data holds the numbers (`house-…` wherever it stands), the calendar counts days and knows how long one is; builders need examples. */
const decides = /^libs\/domain\/src\/(?!policy\/|calendar\/|testing\/|(?:.+\/)?house-[^/]+$).+\.ts$/;
const lengthName = /(?:days?|weeks?|months?|years?|hours?)$/i;
const dayFunctions = new Set(['plusBusinessDays', 'plusMonths']);
/** Milliseconds of an hour, a day, a week: whoever multiplies by them counts time. */
const unitsMs = new Set([3_600_000, 86_400_000, 604_800_000]);

/** @param {SourceFile[]} files @returns {Finding[]} */
export function numberFindings(files) {
  return files.flatMap(({ path, tree }) => {
    if (!tree || !decides.test(path) || isSpec(path)) return [];
    /** @type {Finding[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (countsTime(node)) {
        found.push({ rule: 'bare-number', path, line: lineOf(tree, node), message: 'a length of time belongs into policy data, with its reference' });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** @param {ts.Node} node */
function countsTime(node) {
  if (ts.isCallExpression(node)) return dayFunctions.has(node.expression.getText()) && node.arguments.some(isNumber);
  if (ts.isBinaryExpression(node)) return isProductOfUnit(node);
  if (ts.isObjectLiteralExpression(node)) return has(node, 'unit') && numbersOf(node, 'n').length > 0;
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
    return lengthName.test(node.name.getText()) && node.initializer !== undefined && isNumber(node.initializer) && !isReferenced(node.parent);
  }
  return false;
}

/** Data that names where its numbers come from, wherever it stands. @param {ts.Node} node */
function isReferenced(node) {
  return ts.isObjectLiteralExpression(node) && (has(node, 'reference') || has(node, 'legalRef'));
}

/** An hour written out is a conversion; two or more of anything is a length. @param {ts.BinaryExpression} node */
function isProductOfUnit({ operatorToken, left, right }) {
  if (operatorToken.kind !== ts.SyntaxKind.AsteriskToken) return false;
  const [a, b] = [valueOf(left), valueOf(right)];
  return (a !== undefined && b !== undefined) && (unitsMs.has(a) || unitsMs.has(b));
}

/** @param {ts.ObjectLiteralExpression} node @param {string} name */
function has(node, name) {
  return node.properties.some((property) => property.name?.getText() === name);
}

/** @param {ts.ObjectLiteralExpression} node @param {string} name */
function numbersOf(node, name) {
  return node.properties.filter((property) => ts.isPropertyAssignment(property) && property.name.getText() === name && isNumber(property.initializer));
}

/** None and one are how one counts; from two on a number has to come from somewhere. @param {ts.Node} node */
function isNumber(node) {
  const value = valueOf(node);
  return value !== undefined && value > 1;
}

/** @param {ts.Node} node @returns {number | undefined} */
function valueOf(node) {
  return ts.isNumericLiteral(node) ? Number(node.text.replaceAll('_', '')) : undefined;
}
