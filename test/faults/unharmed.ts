import { verifyAudit, connect } from '@thaw/persistence';
import { eventually } from '../support/eventually';
import { undisputedMinor } from './casework';
import type { FaultWorld, Underway } from './fault-world';
import { note } from './rounds';

interface LeftBehind {
  readonly waits: number;
  readonly tasks: number;
  readonly releases: number;
  readonly nudges: number;
}

interface Posted {
  readonly id: string;
  readonly posted: number;
}

/**
 * Looks for harm everywhere it could hide: what people see, what the settlement core paid, what the ledger says of it, the audit
 * trails, what is left behind, and Temporal. All appeals of the world are expected to be closed by now.
 */
export async function expectUnharmed(world: FaultWorld, appeals: readonly Underway[]): Promise<void> {
  for (const appeal of appeals) await expectReleasedInPart(world, appeal);
  await expectSound(world, appeals);
  note({ what: 'unharmed', appeals: appeals.length, paidMinor: appeals.length * undisputedMinor });
}

/** The same, whatever the appeals came to. */
export async function expectSound(world: FaultWorld, appeals: readonly Underway[]): Promise<void> {
  await expectBooksToAgree(world);
  await expectAuditToHold(world);
  await eventually(async () => expect(await leftBehind(world)).toEqual({ waits: 0, tasks: 0, releases: 0, nudges: 0 }));
  for (const { id } of appeals) await eventually(async () => expect(await workflowsOf(world, id)).toEqual({ last: 'COMPLETED', running: 0 }));
}

async function expectReleasedInPart(world: FaultWorld, { id, accountNumber }: Underway): Promise<void> {
  const { outcome, transactions, releases } = await world.casework.read(id);
  expect(outcome).toBe('released_in_part');
  expect(transactions.map((one) => one.balance.releasedMinor)).toEqual([1_812_000, 2_000_000, 0]);
  expect(transactions.map((one) => [one.balance.remainingMinor, one.balance.pendingMinor])).toEqual([[0, 0], [0, 0], [1_050_000, 0]]);
  expect(releases).toMatchObject([{ status: 'posted', amountMinor: undisputedMinor }]);
  const paid = await world.outside.statement(accountNumber);
  expect(paid).toMatchObject([{ orderId: releases[0]?.id, amountMinor: undisputedMinor, status: 'executed', executions: 1 }]);
}

/** To the fen, order by order: what the core paid is what the ledger posted, neither more nor less. */
async function expectBooksToAgree(world: FaultWorld): Promise<void> {
  const statement = await world.outside.statement();
  expect(statement.filter((one) => one.executions !== 1)).toEqual([]);
  const ledger = await world.sql<Posted>(`SELECT release_order_id AS id, sum(amount_minor)::float AS posted FROM ledger_entry WHERE release_order_id IS NOT NULL AND kind NOT IN ('place', 'void') GROUP BY 1 ORDER BY 1`);
  const paid = statement.map((one) => ({ id: one.orderId, posted: one.amountMinor }));
  expect(ledger).toEqual(paid.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

async function expectAuditToHold(world: FaultWorld): Promise<void> {
  const streams = await world.sql<{ stream: string }>('SELECT stream FROM audit_head');
  const source = await connect(world.stack.urls.appUrl, { applicationName: 'spec', poolSize: 1 });
  try {
    const broken = [];
    for (const { stream } of streams) {
      const verdict = await verifyAudit(source, stream);
      if (verdict?.firstBad !== null) broken.push({ stream, verdict });
    }
    expect(broken).toEqual([]);
  } finally {
    await source.destroy();
  }
}

async function leftBehind(world: FaultWorld): Promise<LeftBehind | undefined> {
  const [row] = await world.sql<LeftBehind>(
    `SELECT (SELECT count(*)::int FROM wait WHERE ended_at IS NULL) AS waits,
            (SELECT count(*)::int FROM task WHERE status IN ('open', 'claimed')) AS tasks,
            (SELECT count(*)::int FROM release_order WHERE status IN ('placed', 'unknown')) AS releases,
            (SELECT count(*)::int FROM outbox) AS nudges`,
  );
  return row;
}

async function workflowsOf(world: FaultWorld, appealId: string): Promise<{ readonly last: string; readonly running: number }> {
  const client = await world.temporal();
  const last = (await world.describe(appealId)).status.name;
  const { count } = await client.workflow.count(`WorkflowId = "appeal/${appealId}" AND ExecutionStatus = "Running"`);
  return { last, running: count };
}
