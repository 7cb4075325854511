// House rules that no compiler knows, as a ratchet. See CONTRIBUTING.md for the rules in words.
import { fileURLToPath } from 'node:url';
import { codeFindings, longFileWarnings } from './code.mjs';
import { controllerFindings } from './controllers.mjs';
import { documentFindings } from './documents.mjs';
import { readTree } from './files.mjs';
import { numberFindings } from './numbers.mjs';
import { ratchet } from './ratchet.mjs';
import { textFindings } from './text.mjs';

const usage = `node tools/tidy/check.mjs [--root <folder>]
Checks every tracked or new file against the house rules. Exceptions stand in tools/tidy/exceptions.json, which may only shrink.`;

const args = process.argv.slice(2);
const rootAt = args.indexOf('--root');
const root = (rootAt === -1 ? undefined : args[rootAt + 1]) ?? fileURLToPath(new URL('../..', import.meta.url));

if (args.includes('--help')) {
  console.log(usage);
} else {
  const files = readTree(root);
  const findings = ratchet(root, [...codeFindings(files), ...controllerFindings(files), ...numberFindings(files), ...textFindings(files), ...documentFindings(files)]);

  for (const warning of longFileWarnings(files)) console.log(`growing: ${warning}`);
  for (const { rule, path, line, message } of findings) console.log(`${rule}: ${path}:${line} ${message}`);
  console.log(`${files.length} files, ${findings.length} violations`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
