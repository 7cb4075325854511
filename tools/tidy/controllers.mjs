// Every way into the API names its permission, or says in words that it needs none.
import ts from 'typescript';
import { lineOf } from './files.mjs';

const routes = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options', 'Sse', 'Search']);
const gates = new Set(['Requires', 'Public']);

/** @param {ts.Node} node */
function decoratorNames(node) {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return decorators.map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression).getText());
}

/** @param {import('./files.mjs').SourceFile[]} files @returns {import('./files.mjs').Finding[]} */
export function controllerFindings(files) {
  return files.flatMap(({ path, tree }) => {
    if (!tree || !/^apps\/api\/src\/.*\.ts$/.test(path) || /\.spec\.ts$/.test(path)) return [];
    /** @type {import('./files.mjs').Finding[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isMethodDeclaration(node)) {
        const names = decoratorNames(node);
        if (names.some((name) => routes.has(name)) && !names.some((name) => gates.has(name))) {
          found.push({ rule: 'open-door', path, line: lineOf(tree, node), message: `${node.name.getText()} has neither @Requires(…) nor @Public(…)` });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}
