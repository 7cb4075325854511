import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { temporal } from '@temporalio/proto';

const { History } = temporal.api.history.v1;
export type History = temporal.api.history.v1.IHistory;

/** A recorded history is a promise: the code of today must still be able to carry on what that version began. */
export interface SavedHistory {
  /** `<version>/<story>-<run>` */
  readonly name: string;
  readonly history: History;
}

const folder = join(__dirname, 'histories');

export function savedHistories(): readonly SavedHistory[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ name: path.replace(/\.json$/, ''), history: History.fromObject(JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>) }));
}

/** Keeps a history under the version that wrote it. What is there already stays: nobody edits a promise. */
export function saveHistory(version: string, name: string, history: History): void {
  const plain = History.toObject(History.fromObject(history), { enums: String, longs: String, bytes: String });
  const into = join(folder, basename(version));
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, `${name}.json`), `${JSON.stringify(plain, null, 1)}\n`, { flag: 'wx' });
}
