import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedCacheDir } from '../setup/folders';
import { schemathesis } from '../setup/pinned.json';
import { run } from '../setup/run';
import { SetupProblem, type Progress } from '../text/say';

export interface FuzzerSearch {
  readonly env: NodeJS.ProcessEnv;
  readonly onProgress: Progress;
  /** Python to make the environment with. */
  readonly python?: string;
}

/** Installing takes a minute or so; longer only when the network does not answer. */
const installingMs = 300_000;

/**
 * Schemathesis in a Python environment of its own in the cache, made on first use; gives the path of its executable.
 * @throws SetupProblem that says what is missing
 */
export async function fuzzer({ env, onProgress, python = 'python3' }: FuzzerSearch): Promise<string> {
  const folder = join(sharedCacheDir(env), `schemathesis-${schemathesis.version}`);
  const [executable, mark] = [join(folder, 'bin/schemathesis'), join(folder, 'whole')];
  if (await exists(mark)) return executable;
  await mustHavePython(python);
  onProgress({ key: 'fuzz.installing', values: { version: schemathesis.version, folder } });
  // An environment knows its own path and cannot be moved, so what an interrupted run left is thrown away.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run(python, ['-m', 'venv', folder], { timeoutMs: installingMs, env }).catch((error: unknown) => {
    throw missing('fuzz.noVenv', error);
  });
  await run(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `schemathesis==${schemathesis.version}`], { timeoutMs: installingMs, env }).catch((error: unknown) => {
    throw missing('fuzz.notInstalled', error);
  });
  await writeFile(`${mark}.part`, '');
  await rename(`${mark}.part`, mark);
  return executable;
}

async function mustHavePython(python: string): Promise<void> {
  const [major = 3, minor = 0] = schemathesis.oldestPython.split('.').map(Number);
  await run(python, ['-c', `import sys; sys.exit(0 if sys.version_info >= (${String(major)}, ${String(minor)}) else "it is " + sys.version.split()[0])`], { timeoutMs: 20_000 }).catch((error: unknown) => {
    throw missing('fuzz.noPython', error);
  });
}

function missing(key: 'fuzz.noPython' | 'fuzz.noVenv' | 'fuzz.notInstalled', error: unknown): SetupProblem {
  return new SetupProblem({ key, values: { reason: error instanceof Error ? error.message : String(error), version: schemathesis.version, python: schemathesis.oldestPython } });
}

function exists(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(() => true, () => false);
}
