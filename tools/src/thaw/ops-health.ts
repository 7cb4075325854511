import { notedStack } from '../stack/running-note';
import type { ThawFlags } from './flags';
import { apiUrl, tell } from './session';

const withinMs = 5_000;

/** What a process says of itself; parts are the worker's. */
interface Health {
  readonly status: string;
  readonly parts?: Readonly<Record<string, { readonly ok: boolean; readonly detail?: string }>>;
}

interface Told extends Health {
  readonly ok: boolean;
}

/** `thaw ops health`: whether API and worker say that they do their work. The worker is asked where it is known: on a state folder that Thaw runs on. */
export async function opsHealth(flags: ThawFlags): Promise<number> {
  const worker = process.env['THAW_API_URL'] ? undefined : notedStack(flags.stateDir)?.workerHealth;
  const asked = { api: await ask(apiUrl(flags)), ...(worker === undefined ? {} : { worker: await ask(worker) }) };
  const lines = Object.entries(asked).flatMap(([name, { ok, status, parts = {} }]) => [
    `${ok ? '✓' : '✗'} ${name} · ${status}`,
    ...Object.entries(parts).map(([part, health]) => `    ${health.ok ? '✓' : '✗'} ${part}${health.detail === undefined ? '' : ` · ${health.detail}`}`),
  ]);
  tell(flags, asked, lines);
  return Object.values(asked).every(({ ok }) => ok) ? 0 : 1;
}

async function ask(url: string): Promise<Told> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(withinMs) });
    return { ...((await response.json()) as Health), ok: response.ok };
  } catch {
    return { ok: false, status: 'no answer' };
  }
}
