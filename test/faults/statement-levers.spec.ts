import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeClockOffset } from '@thaw/platform';
import type { StatementLevers } from '@thaw/tools';
import { eventually } from '../support/eventually';
import { staff, undisputedMinor } from './casework';
import { FaultWorld, type Underway } from './fault-world';

/**
 * Whatever the settlement core's statements get wrong, with all the real processes: it ends with books and core equal to the fen, or with a
 * break that names the difference, and treasury is told.
 */

let folder: string;
let world: FaultWorld;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thaw-clock-'));
  world = await FaultWorld.start({ env: { THAW_CLOCK_FILE: join(folder, 'clock') } });
});
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true });
});

const [proposer, approver] = [staff.operator, 'risk.deng'] as const;
const minute = 60_000;

interface BreakWire {
  readonly id: string;
  readonly class: string;
  readonly orderId: string | null;
  readonly appealId: string | null;
  readonly differenceMinor: number;
}

/** What treasury sees open. */
async function breaks(): Promise<readonly BreakWire[]> {
  return (await world.casework.as(staff.treasury).get<{ items: readonly BreakWire[] }>('/v1/ops/breaks')).items;
}

/** Has everything compared, today included; the worker does it. */
async function compared(): Promise<void> {
  const { id } = await world.casework.as(staff.treasury).post<{ id: string }>('/v1/reconciliation/checks', {});
  await eventually(async () => expect(await world.casework.as(staff.treasury).get(`/v1/reconciliation/checks/${id}`)).not.toMatchObject({ doneAt: null }));
}

async function statements(levers: StatementLevers): Promise<void> {
  await world.outside.setEverybody({ statement: levers });
}

async function paid(): Promise<Underway & { readonly orderId: string }> {
  const appeal = await world.appealAt('bank_confirmation');
  await world.outside.bankSaysYes(appeal.id);
  const { releases } = await world.closed(appeal.id);
  return { ...appeal, orderId: releases[0]?.id ?? '' };
}

/** To the fen: what the core paid is what the ledger posted, with what corrections make up for. */
async function expectBooksToAgree(): Promise<void> {
  const left = (await world.outside.statement()).reduce((sum, one) => sum + one.amountMinor * one.executions, 0);
  const [ours] = await world.sql<{ posted: number; corrected: number }>(
    `SELECT (SELECT coalesce(sum(amount_minor), 0) FROM ledger_entry WHERE kind LIKE 'post%')::float AS posted,
            (SELECT coalesce(sum(CASE WHEN debit = 'core' THEN -amount_minor ELSE amount_minor END), 0) FROM money_correction)::float AS corrected`,
  );
  expect((ours?.posted ?? 0) + (ours?.corrected ?? 0)).toBe(left);
}

/** A worker that has just started asks for what is due at once. */
async function workerAnew(): Promise<void> {
  await world.kill('worker');
  await world.revive('worker');
}

it('a core that refuses and pays, and what its statements get wrong afterwards', async () => {
  const first = await paid();

  // Refused, and paid all the same: treasury has a task, sees the break, and orders nothing anew before two others have said what became of it.
  const appeal = await world.appealAt('bank_confirmation');
  await world.outside.setSettlement(appeal.accountNumber, { mode: 'reject_and_pay' });
  await world.outside.bankSaysYes(appeal.id);
  await eventually(async () => expect((await world.casework.read(appeal.id)).wait?.kind).toBe('release_repair'));
  await compared();
  const [found] = await breaks();
  expect(found).toMatchObject({ class: 'paid_after_refusal', appealId: appeal.id, differenceMinor: undisputedMinor });
  const repair = async () => world.casework.complete(staff.treasury, await world.casework.heldTask(appeal.id, 'release_repair'), { kind: 'release_repair', action: 'retry', why: 'placed anew' });
  await expect(world.casework.work(staff.treasury, appeal.id, { kind: 'release_repair', action: 'retry', why: 'placed anew' })).rejects.toMatchObject({ code: 'release_barred_by_break' });
  const broken = `/v1/ops/breaks/${found?.id ?? ''}`;
  const closing = `${broken}/close`;
  await expect(world.casework.as(approver).decide(broken, `${closing}/approve`, {})).rejects.toMatchObject({ code: 'break_nothing_proposed' });
  await world.casework.as(proposer).post(closing, { why: 'The core takes it back.' });
  await world.casework.as(approver).decide(broken, `${closing}/approve`, {});
  await world.outside.setSettlement(appeal.accountNumber, { mode: 'ok' });
  await repair();
  await world.closed(appeal.id);
  await compared();
  expect(await breaks()).toEqual([]);
  await expectBooksToAgree();

  // Lines: named by order, case and difference while they are wrong, gone by themselves when the core has put them right.
  writeClockOffset(join(folder, 'clock'), 20 * minute);
  const wrong: readonly [StatementLevers, Partial<BreakWire>][] = [
    [{ drift: 'line' }, { class: 'amount_differs', orderId: first.orderId, appealId: first.id, differenceMinor: 1 }],
    [{ line: 'twice' }, { class: 'line_twice', orderId: first.orderId, appealId: first.id, differenceMinor: undisputedMinor }],
    [{ line: 'left_out' }, { class: 'missing_at_core', orderId: first.orderId, appealId: first.id, differenceMinor: -undisputedMinor }],
    [{ line: 'unknown' }, { class: 'unknown_order', appealId: null, differenceMinor: 12_345 }],
  ];
  for (const [lever, told] of wrong) {
    await statements(lever);
    await compared();
    expect(await breaks()).toMatchObject([told]);
    await statements({ drift: 'none', line: 'none' });
    await compared();
    expect(await breaks()).toEqual([]);
  }
  await expectBooksToAgree();

  // A whole day: late, then the wrong way round, then right.
  await statements({ lateMinutes: 2_000 });
  writeClockOffset(join(folder, 'clock'), 32 * 60 * minute);
  await compared();
  expect((await breaks()).map((one) => one.class)).toContain('statement_missing');
  await statements({ lateMinutes: 0, line: 'reversed' });
  await workerAnew();
  await compared();
  expect((await breaks()).map((one) => one.class)).toContain('statement_unreadable');
  await statements({ line: 'none' });
  await workerAnew();
  await eventually(async () => expect(await breaks()).toEqual([]));
  await expectBooksToAgree();
}, 400_000);
