import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { GeneratedFile } from '../generated-file';
import { clientTypes } from './client-types';
import { endpointPages } from './endpoints';

/** Large enough for the document many times over. */
const maxBytes = 64 * 1024 * 1024;

/**
 * The API describes itself, in a process of its own: the tools import no app. It needs neither database nor network.
 * @throws Error with what the process said when it could not
 */
export async function apiFiles(root: string): Promise<readonly GeneratedFile[]> {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(root, 'apps/api/dist/gen-openapi.js'), '-'], { encoding: 'utf8', maxBuffer: maxBytes });
  if (status !== 0) throw new Error(`the API could not describe itself: ${error?.message ?? stderr}`);
  return [
    { path: 'apps/api/openapi.json', content: stdout },
    { path: 'libs/api-client/src/generated/schema.ts', content: await clientTypes(stdout) },
    ...endpointPages(stdout),
  ];
}
