import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** Reads a JSON file, or undefined when there is none. Throws when it does not fit the schema. */
export function readJsonFile<T>(file: string, schema: z.ZodType<T>): T | undefined {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Replaces a JSON file whole: a process killed half-way leaves the old one. Readable by the owner only. */
export function writeJsonFile(file: string, value: unknown): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, JSON.stringify(value, null, 2), { mode: 0o600 });
  renameSync(draft, file);
}
