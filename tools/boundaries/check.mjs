// Runs dependency-cruiser over the sources. It counts what it has seen: a tool that cannot read TypeScript
// reports no modules and no violations, and that must not pass for a clean result.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';

const here = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['libs', 'apps', 'tools', 'test'];

const usage = `node tools/boundaries/check.mjs [--root <folder>] [--floor <modules>]
Checks who imports whom. --floor is the least number of own modules that counts as a real run (default 60).`;

/** @param {string[]} args @param {string} name @param {string} fallback */
function option(args, name, fallback) {
  const at = args.indexOf(name);
  return at === -1 ? fallback : (args[at + 1] ?? fallback);
}

/** @param {string} root */
function sourcesOnDisk(root) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.d\.ts$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !/(?:^|\/)(?:node_modules|dist)\//.test(path)),
  );
}

/** @param {string} root @param {number} floor */
async function check(root, floor) {
  process.chdir(root);
  const sources = sourcesOnDisk(root);
  const options = await extractOptions(join(here, '.dependency-cruiser.cjs'));
  const { output } = await cruise(sources, options, undefined, { tsConfig: extractTypeScript('tsconfig.base.json') });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of a result');

  const seen = new Set(output.modules.map((module) => module.source));
  const own = [...seen].filter((path) => /^(?:libs|apps|tools|test)\//.test(path));
  const unseen = sources.filter((path) => !seen.has(path));
  const problems = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  if (own.length < floor) problems.push(`module-count-floor: only ${own.length} modules seen, at least ${floor} expected`);
  problems.push(...unseen.map((path) => `module-count-floor: ${path} was not read`));

  for (const problem of problems) console.log(problem);
  console.log(`${own.length} modules, ${output.summary.totalDependenciesCruised ?? 0} imports, ${problems.length} violations`);
  return problems.length === 0;
}

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(usage);
} else {
  const clean = await check(option(args, '--root', here), Number(option(args, '--floor', '60')));
  process.exitCode = clean ? 0 : 1;
}
