const { readFileSync, readdirSync, existsSync } = require('node:fs');
const { join, posix } = require('node:path');
const { layers } = require('./layers.cjs');

/** @param {string} text */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const ownPackages = '^(?:libs|apps|tools|test)/';
const specs = '\\.spec\\.ts$';

/**
 * Paths that `"exports"` opens to other packages, from the root.
 * @param {string} folder
 * @returns {string[]}
 */
function entriesOf(folder) {
  const manifest = join(__dirname, '../..', folder, 'package.json');
  if (!existsSync(manifest)) return [];
  /** @type {{ exports?: Record<string, Record<string, string>> }} */
  const { exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  return Object.values(exports).flatMap((targets) => targets['thaw-source'] ?? []).map((target) => posix.join(folder, target));
}

function allEntries() {
  const inside = (/** @type {string} */ parent) => readdirSync(join(__dirname, '../..', parent)).map((name) => posix.join(parent, name));
  return [...inside('libs'), ...inside('apps'), 'tools'].flatMap(entriesOf).map((path) => `^${literally(path)}$`);
}

/**
 * The contract is the one entry that may be opened without its package.
 * @param {string} name
 */
function pathOf(name) {
  if (name === 'workflows/contract') return '^libs/workflows/src/contract/';
  const layer = layers.find((candidate) => candidate.name === name);
  if (!layer) throw new Error(`layers.cjs allows "${name}", which is no layer`);
  return `^${literally(layer.folder)}/`;
}

/** @param {import('./layers.cjs').Layer} layer */
function ruleOf(layer) {
  const allowed = [`^${literally(layer.folder)}/`, ...layer.layers.map(pathOf)];
  const base = { name: `${layer.name}-keeps-to-its-layers`, severity: 'error', comment: layer.why };
  if (layer.packages === 'any') {
    return { ...base, from: { path: `^${literally(layer.folder)}/` }, to: { path: ownPackages, pathNot: allowed } };
  }
  const packages = layer.packages.map((name) => `(?:^|/)node_modules/${literally(name)}/`);
  return {
    ...base,
    from: { path: `^${literally(layer.folder)}/`, pathNot: specs },
    to: { pathNot: [...allowed, ...packages] },
  };
}

const general = [
  {
    name: 'only-by-the-entry',
    comment: 'A package is opened through an entry of its "exports"; what lies behind may change without asking.',
    from: { path: '^((?:libs|apps)/[^/]+|tools|test)/' },
    to: { path: `${ownPackages}|^@thaw/[^/]+/(?:src|dist)/`, pathNot: ['^$1/', ...allEntries()] },
  },
  {
    name: 'no-cycles',
    comment: 'Two modules that need each other are one module, or miss a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-unresolved',
    comment: 'An import nobody can follow hides from every other rule.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'only-declared-packages',
    comment: 'What a package imports stands in its own package.json, not by luck in that of another.',
    from: { path: '^(?:libs|apps|tools)/', pathNot: specs },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
  },
  {
    name: 'temporal-stays-with-worker-and-workflows',
    comment: 'Nothing a person waits for may wait for Temporal: only workflows, worker, tools and tests may speak to it.',
    from: { path: '^(?:libs/(?!workflows/)|apps/(?!worker/))' },
    to: { path: '(?:^|/)node_modules/@temporalio/' },
  },
  {
    name: 'sql-stays-in-persistence',
    comment: 'SQL has one home; the worker listens to NOTIFY, tools set the database up.',
    from: { path: '^(?:libs/(?!persistence/)|apps/(?!worker/))' },
    to: { path: '(?:^|/)node_modules/(?:pg|typeorm|@types/pg)/' },
  },
].map((rule) => ({ severity: 'error', ...rule }));

module.exports = { rules: [...layers.map(ruleOf), ...general] };
