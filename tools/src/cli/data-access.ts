import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BilingualText } from '@thaw/domain';
import type { DataSource } from '@thaw/persistence';
import { withServers } from '../stack/borrow';
import { wantedByEnvironment } from '../stack/options';
import { say } from '../text/say';
import type { DataFlags } from './data-flags';
import { print } from './terminal';

/** Something the person at the terminal has to put right: told in one sentence, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly text: BilingualText) {
    super(text.en);
  }
}

/** Works on the data of a folder, whether Thaw runs on it or not; the database is started for the while when it does not. */
export async function withDatabase<T>({ stateDir, lang }: DataFlags, work: (source: DataSource) => Promise<T>): Promise<T> {
  refuseEmptyFolder(stateDir);
  const { connect } = await import('@thaw/persistence');
  return withServers({ stateDir, temporal: false, env: process.env, onProgress: (message) => void process.stderr.write(`${say(lang, message)}\n`) }, async ({ appUrl }) => {
    const source = await connect(appUrl, { applicationName: 'thaw-tool', poolSize: 2 });
    try {
      return await work(source);
    } finally {
      await source.destroy();
    }
  });
}

/** @throws Refusal when nothing was ever started on the folder and no database is named */
export function refuseEmptyFolder(stateDir: string): void {
  if (existsSync(join(stateDir, 'secrets.json')) || wantedByEnvironment(process.env).postgres) return;
  throw new Refusal({
    en: `There is no data in ${stateDir}: run npm start first, or name the folder with --state.`,
    zh: `${stateDir} 中没有数据：请先运行 npm start，或用 --state 指定数据目录。`,
  });
}

/** Prints each line. */
export function printAll(lines: readonly string[]): void {
  for (const line of lines) print(line);
}
