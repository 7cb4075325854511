import type { DataSource } from 'typeorm';
import { heldUpByHalt, standingHalt } from './releases-halt';
import type { Instant, PauseReason, Stage, StuckClass, WaitParty } from '@thaw/domain';

/** Open appeals at one stage that wait for one party. */
export interface OpenFigures {
  readonly stage: Stage;
  readonly party: WaitParty;
  readonly count: number;
  /** How many of them are past their due instant. */
  readonly breached: number;
  /** How many of them a clock from outside has run out on, whoever has the turn. */
  readonly statutoryBreached: number;
  /** How long ago the oldest was opened, seconds. */
  readonly oldestSeconds: number;
}

export interface StuckFigures {
  readonly class: StuckClass;
  readonly findings: number;
  /** How many of the findings somebody is on. */
  readonly acknowledged: number;
  /** How many things they stand for. */
  readonly count: number;
}

export interface BusinessFigures {
  readonly open: readonly OpenFigures[];
  /** What is frozen in open appeals, minor units; text, since a gauge is no place for exact money anyway. */
  readonly held: readonly { readonly currency: string; readonly amountMinor: string }[];
  readonly stuck: readonly StuckFigures[];
  readonly releasesHalted: boolean;
  /** Open appeals that go on once releases do. */
  readonly releasesHeldUp: number;
  /** Endpoints that nothing is sent to, by why they were paused. */
  readonly endpointsPaused: readonly { readonly why: PauseReason; readonly count: number }[];
}

/** What people watch, counted at one moment. */
export async function businessFigures(source: DataSource, asOf: Instant): Promise<BusinessFigures> {
  const open = await source.query<OpenFigures[]>(
    `SELECT stage, waiting_on AS party, count(*)::int AS count, count(*) FILTER (WHERE due_at < $1::timestamptz)::int AS breached,
       count(*) FILTER (WHERE statutory_marks @? '$[*] ? (@.kind == "breach" && @.firedAt != null)')::int AS "statutoryBreached",
       greatest(0, extract(epoch FROM $1::timestamptz - min(opened_at)))::float AS "oldestSeconds"
     FROM appeal WHERE closed_at IS NULL GROUP BY stage, waiting_on`,
    [asOf],
  );
  const held = await source.query<{ currency: string; amountMinor: string }[]>(
    `SELECT o.currency, sum(b.remaining_minor + b.reserved_minor + b.pending_minor)::text AS "amountMinor"
     FROM (SELECT DISTINCT freeze_order_id FROM appeal WHERE closed_at IS NULL) a JOIN freeze_order o ON o.id = a.freeze_order_id
     JOIN frozen_transaction t ON t.freeze_order_id = o.id JOIN ledger_balance b ON b.frozen_transaction_id = t.id GROUP BY o.currency`,
  );
  const stuck = await source.query<StuckFigures[]>(
    `SELECT class, count(*)::int AS findings, count(acknowledged_at)::int AS acknowledged, sum(count)::int AS count FROM stuck_finding WHERE resolved_at IS NULL GROUP BY class`,
  );
  const endpointsPaused = await source.query<BusinessFigures['endpointsPaused']>(`SELECT paused_why AS why, count(*)::int AS count FROM webhook_endpoint WHERE status = 'paused' GROUP BY paused_why`);
  const [halt, { appeals }] = [await standingHalt(source), await heldUpByHalt(source)];
  return { open, held, stuck, releasesHalted: halt !== null, releasesHeldUp: appeals, endpointsPaused };
}

/** Connections of this process to the database. */
export interface PoolFigures {
  readonly total: number;
  readonly idle: number;
  /** Who waits for one. */
  readonly waiting: number;
}

export function poolFigures(source: DataSource): PoolFigures {
  const pool: unknown = 'master' in source.driver ? source.driver.master : null;
  return { total: figureOf(pool, 'totalCount'), idle: figureOf(pool, 'idleCount'), waiting: figureOf(pool, 'waitingCount') };
}

function figureOf(pool: unknown, name: 'totalCount' | 'idleCount' | 'waitingCount'): number {
  const value: unknown = typeof pool === 'object' && pool !== null && name in pool ? (pool as Readonly<Record<string, unknown>>)[name] : 0;
  return typeof value === 'number' ? value : 0;
}
