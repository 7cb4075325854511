import { setTimeout as pause } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';
import { Connection } from '@temporalio/client';
import { withClient } from '../setup/postgres-roles';
import { searchAttributeNumber, type SearchAttributeTypes } from './search-attributes';

/** Fails with the reason while a part is not ready. */
export type Probe = () => Promise<unknown>;

/** Ready when the URL answers with a status of success. */
export function httpProbe(url: string): Probe {
  return async () => {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`HTTP ${String(answer.status)} ${text.slice(0, 200)}`);
  };
}

export function postgresProbe(connectionString: string): Probe {
  return () => withClient(connectionString, (client) => client.query('select 1'));
}

/** Ready when the frontend answers for its namespace and knows our search attributes, which are added when missing. */
export function temporalProbe(address: string, wanted: SearchAttributeTypes): Probe {
  return async () => {
    const connection = await Connection.connect({ address, connectTimeout: 1_500 });
    try {
      await connection.withDeadline(Date.now() + 10_000, async () => {
        await connection.workflowService.describeNamespace({ namespace: 'default' });
        await addMissing(connection, wanted);
      });
    } finally {
      await connection.close();
    }
  };
}

async function addMissing(connection: Connection, wanted: SearchAttributeTypes): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: 'default' });
  const missing = Object.entries(wanted).filter(([name]) => !(name in customAttributes));
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(missing.map(([name, type]) => [name, searchAttributeNumber(type)]));
  await connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes });
}

/** The outcome of waiting for a part. */
export type Readiness = { readonly kind: 'ready' } | { readonly kind: 'ended' } | { readonly kind: 'late'; readonly reason: string };

/** Asks a probe again and again until it succeeds, the process ends, or the time is over. */
export async function awaitReady(probe: Probe, ended: Promise<unknown>, withinMs: number): Promise<Readiness> {
  const watch = { over: false };
  void ended.then(() => {
    watch.over = true;
  });
  const until = performance.now() + withinMs;
  for (;;) {
    const reason = await Promise.race([probe().then(() => undefined, reasonOf), ended.then(() => 'ended')]);
    if (watch.over) return { kind: 'ended' };
    if (reason === undefined) return { kind: 'ready' };
    if (performance.now() > until) return { kind: 'late', reason };
    await Promise.race([pause(60), ended]);
  }
}

/** What failed, down to its first cause: `fetch` tells only there whether the port was refused or the address. */
function reasonOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  return isNativeError(error.cause) ? reasonOf(error.cause) : error.message || error.name;
}
