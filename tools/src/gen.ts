import { resolve } from 'node:path';
import { generateAll, staleFiles, writeFiles } from './gen/freshness';
import { generators } from './gen/generators';

/** `npm run gen` writes the generated files; with `--check` it only compares them and fails when one is stale. */
const root = resolve(__dirname, '../..');

async function main(args: readonly string[]): Promise<void> {
  const files = await generateAll(root, generators);
  if (args.includes('--check')) {
    const stale = staleFiles(root, files);
    for (const { path, because } of stale) console.log(`${path}: ${because}; run npm run gen`);
    console.log(`${files.length} files, ${stale.length} stale`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  const written = await writeFiles(root, files);
  for (const path of written) console.log(path);
  console.log(`${files.length} files, ${written.length} written`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
