import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { projectDir } from '../setup/folders';
import { appNames, type AppName } from '../stack/parts';

/** TypeScript's codes of "Found 1 error. Watching…" and "Found n errors. Watching…"; its other words mark a beginning. */
const buildEnded: readonly number[] = [6193, 6194];

/**
 * Builds whenever sources change, inside this process, so that no compiler is left behind. Problems are printed as they come;
 * `onBuilt` hears of every build without any.
 */
export function buildOnChange(print: (line: string) => void, onBuilt: () => void): void {
  const formatHost: ts.FormatDiagnosticsHost = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => projectDir,
    getNewLine: () => '\n',
  };
  let problems = 0;
  const host = ts.createSolutionBuilderWithWatchHost(
    ts.sys,
    undefined,
    (problem) => {
      problems += 1;
      print(ts.formatDiagnostic(problem, formatHost).trimEnd());
    },
    () => undefined,
    ({ code }) => {
      // The count of errors that TypeScript hands over here is not always set, so they are counted above.
      if (!buildEnded.includes(code)) problems = 0;
      else if (problems === 0) onBuilt();
    },
  );
  ts.createSolutionBuilderWithWatch(host, [join(projectDir, 'tsconfig.json')], {}, { preserveWatchOutput: true }).build();
}

/** The applications whose program, or a library of whose, was built after an instant (milliseconds since 1970). */
export async function appsBuiltSince(instantMs: number): Promise<readonly AppName[]> {
  const libraries = await readdir(join(projectDir, 'libs'));
  const fresh = await Promise.all(libraries.map((name) => newestIn(join(projectDir, 'libs', name, 'dist'))));
  if (Math.max(0, ...fresh) > instantMs) return appNames;
  const newest = await Promise.all(appNames.map((name) => newestIn(join(projectDir, 'apps', name, 'dist'))));
  return appNames.filter((_, at) => (newest[at] ?? 0) > instantMs);
}

async function newestIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const times = files.filter((name) => name.endsWith('.js')).map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.max(0, ...times);
}
