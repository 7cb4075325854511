/**
 * A gate of `npm run check`: the OpenAPI document may not break whoever goes by the one last published,
 * apps/api/openapi.released.json. `--release` publishes the present one; what it breaks is told once more.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { breakingChanges } from './contract/breaking';
import { contractOf } from './contract/published';
import { report } from './contract/report';

const root = resolve(__dirname, '../..');
const [current, released] = ['apps/api/openapi.json', 'apps/api/openapi.released.json'].map((path) => resolve(root, path)) as [string, string];

const document = contractOf(JSON.parse(readFileSync(current, 'utf8')));
const broken = report(breakingChanges(JSON.parse(readFileSync(released, 'utf8')), document));
for (const line of broken) console.log(line);
if (process.argv.includes('--release')) {
  writeFileSync(released, `${JSON.stringify(document, null, 1)}\n`);
  console.log(`published; ${String(broken.length)} breaking changes`);
} else {
  console.log(`${String(broken.length)} breaking changes against the published API${broken.length === 0 ? '' : '; when they are meant: node tools/dist/contract.js --release'}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
