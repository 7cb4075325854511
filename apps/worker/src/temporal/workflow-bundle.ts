import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { bundleWorkflowCode, type Logger } from '@temporalio/worker';

export interface BundleOptions {
  /** The file that exports the workflows; compiled, or TypeScript sources in tests. */
  readonly workflowsPath: string;
  /** Where bundles are kept, one for each state of the code. */
  readonly folder: string;
  readonly logger?: Logger;
}

/**
 * The workflow code as one file for the worker. Made once for each state of the code and of Temporal's SDK, with that SDK itself;
 * later starts find it by the hash in its name. Where the folder may not be written the code is handed over in memory.
 */
export async function workflowBundle({ workflowsPath, folder, logger }: BundleOptions): Promise<{ codePath: string } | { code: string }> {
  const codePath = join(folder, `workflows-${hashOf(workflowsPath)}.js`);
  if (existsSync(codePath)) return { codePath };
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: [join(dirname(workflowsPath), 'trace')],
    ...(logger === undefined ? {} : { logger }),
    webpackConfigHook: (config) => {
      const sources = extname(workflowsPath) === '.ts';
      return sources ? { ...config, resolve: { ...config.resolve, conditionNames: ['thaw-source', '...'] } } : config;
    },
  });
  try {
    mkdirSync(folder, { recursive: true });
    // Whole or not at all: several workers may start at once.
    const draft = `${codePath}.${randomUUID()}`;
    writeFileSync(draft, code);
    renameSync(draft, codePath);
    return { codePath };
  } catch {
    return { code };
  }
}

function hashOf(workflowsPath: string): string {
  const hash = createHash('sha256');
  for (const name of ['@temporalio/worker', '@temporalio/workflow']) hash.update(readFileSync(require.resolve(`${name}/package.json`)));
  const root = dirname(workflowsPath);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && isCode(entry.name));
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function isCode(name: string): boolean {
  return /\.(js|ts)$/.test(name) && !/\.(d|spec)\.ts$/.test(name);
}
