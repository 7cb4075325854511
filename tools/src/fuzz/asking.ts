import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../setup/folders';
import { countsIn, type FuzzCounts } from './report';

/** One run of Schemathesis, as one person. */
export interface Asking {
  readonly executable: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly phases: readonly ('coverage' | 'stateful')[];
  readonly seconds: number;
  readonly seed: number;
  /** Ids of a case that is there, by the name a path has them under: what is asked as the document has it is asked about this. */
  readonly ids: Readonly<Record<string, string>>;
  /** Where its report goes. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Stops it. */
  readonly abort: AbortSignal;
}

/** Its settings, and what of them is Python, lie beside the sources: they are not compiled. */
const settings = join(projectDir, 'tools/src/fuzz');
/** Cases made for one operation, or one sequence. */
const examples = 20;

/** Has Schemathesis ask, one request after the other; what it finds goes to the terminal as well. */
export async function ask({ executable, apiUrl, token, phases, seconds, seed, ids, folder, env, abort }: Asking): Promise<FuzzCounts> {
  mkdirSync(folder, { recursive: true });
  const given = ['--phases', phases.join(','), '--max-time', String(seconds), '--workers', '1', '--max-examples', String(examples), '--seed', String(seed)];
  const kept = ['--report', 'ndjson', '--report-dir', folder, '--generation-database', 'none', '--warnings', 'off', '--no-color'];
  const child = spawn(executable, ['--config-file', join(settings, 'schemathesis.toml'), 'run', `${apiUrl}/openapi.json`, ...given, ...kept], {
    cwd: folder,
    env: {
      ...env, PYTHONPATH: settings, PYTHONDONTWRITEBYTECODE: '1', THAW_FUZZ_TOKEN: token,
      // Sequences go on with the ids of earlier answers.
      THAW_FUZZ_IDS: JSON.stringify(phases.includes('stateful') ? {} : ids),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal: abort,
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const counts = readdirSync(folder).filter((name) => name.endsWith('.ndjson')).map((name) => countsIn(readFileSync(join(folder, name), 'utf8')))[0];
  if (counts === undefined) throw new Error(`Schemathesis left no report (it ended with ${String(code)})`);
  // Whatever it complains of without our understanding it is a failure all the same.
  return code === 0 || counts.failures + counts.errors > 0 ? counts : { ...counts, errors: 1 };
}
