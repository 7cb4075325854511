import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir, sharedCacheDir } from '../setup/folders';
import { secondOpinion } from '../setup/pinned.json';
import { run } from '../setup/run';

/** Installing takes a minute or so; longer only when the network does not answer. */
const installingMs = 300_000;
const judgingMs = 600_000;

/** What each judge says of one file: its own words, or null when it takes the message. */
export interface Verdict {
  readonly file: string;
  readonly verdicts: Readonly<Record<string, string | null>>;
}

/** Python lies beside the sources: it is not compiled. */
const script = join(projectDir, 'tools/src/second-opinion/judge.py');
const schemas = join(projectDir, 'libs/adapters/iso20022');

/** Has every message of a folder judged by each of the other implementations. Rejects when they cannot be installed or run. */
export async function judgeFolder(folder: string, message: string, env: NodeJS.ProcessEnv): Promise<readonly Verdict[]> {
  const python = await environment(env);
  const said = await run(python, [script, folder, message, join(schemas, `${message}.xsd`)], { timeoutMs: judgingMs, env: { ...env, PYTHONDONTWRITEBYTECODE: '1' } });
  return JSON.parse(said) as readonly Verdict[];
}

/** Their Python environment in the cache, made on first use. */
async function environment(env: NodeJS.ProcessEnv): Promise<string> {
  const folder = join(sharedCacheDir(env), `second-opinion-${secondOpinion.packages.join('-').replace(/[^\w.-]+/g, '_')}`);
  const [python, mark] = [join(folder, 'bin/python'), join(folder, 'whole')];
  if (await access(mark, constants.R_OK).then(() => true, () => false)) return python;
  // An environment knows its own path and cannot be moved, so what an interrupted run left is thrown away.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run('python3', ['-m', 'venv', folder], { timeoutMs: installingMs, env });
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...secondOpinion.packages], { timeoutMs: installingMs, env });
  await writeFile(`${mark}.part`, '');
  await rename(`${mark}.part`, mark);
  return python;
}
