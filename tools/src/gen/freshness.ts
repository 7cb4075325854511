import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Generate, GeneratedFile } from './generated-file';

/** Folders in which nothing is written by hand: a file no generator owns any more is stale there. */
const ownedFolders = ['docs/reference'];

export interface Staleness {
  readonly path: string;
  readonly because: 'missing' | 'different' | 'abandoned';
}

/**
 * The files of all generators.
 * @throws when two of them claim one path
 */
export async function generateAll(root: string, generators: Readonly<Record<string, Generate>>): Promise<readonly GeneratedFile[]> {
  const files = new Map<string, GeneratedFile>();
  for (const [name, generate] of Object.entries(generators)) {
    for (const file of await generate(root)) {
      if (files.has(file.path)) throw new Error(`Two generators write ${file.path}; the second is "${name}"`);
      files.set(file.path, file);
    }
  }
  return [...files.values()];
}

/** Compares with the work tree and leaves it alone. */
export function staleFiles(root: string, files: readonly GeneratedFile[]): readonly Staleness[] {
  const owned = new Set(files.map(({ path }) => path));
  const outdated = files.flatMap(({ path, content }): Staleness[] => {
    if (!existsSync(join(root, path))) return [{ path, because: 'missing' }];
    return readFileSync(join(root, path), 'utf8') === content ? [] : [{ path, because: 'different' }];
  });
  const abandoned = ownedFolders
    .flatMap((folder) => filesIn(root, folder))
    .filter((path) => !owned.has(path))
    .map((path): Staleness => ({ path, because: 'abandoned' }));
  return [...outdated, ...abandoned];
}

/** Writes what differs and returns those paths; an unchanged file keeps its time stamp. */
export async function writeFiles(root: string, files: readonly GeneratedFile[]): Promise<readonly string[]> {
  const stale = new Set(staleFiles(root, files).map(({ path }) => path));
  const written = files.filter(({ path }) => stale.has(path));
  for (const { path, content } of written) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return written.map(({ path }) => path);
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(root, path) : [path];
  });
}
