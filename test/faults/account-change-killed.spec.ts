import { TimeTravel } from '@thaw/tools';
import { appealWorkflowId } from '@thaw/workflows/contract';
import { randomInt } from 'node:crypto';
import { eventually } from '../support/eventually';
import { staff } from './casework';
import { FaultWorld, type Underway } from './fault-world';

/** Promise: whoever dies while an account is being changed, or while releases are halted and let go on, the money goes once, and only to the account in force. */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

/** Longer than an account cools. */
const cooledMs = 5 * 24 * 60 * 60_000;

const waitsFor = async (appealId: string) => (await world.casework.read(appealId)).wait?.kind;

/** Another account of the merchant's own is named, verified anew and approved; it cools. */
async function changing(appeal: Underway): Promise<string> {
  const number = `62${String(randomInt(1e8, 1e9))}${String(randomInt(1e7, 1e8))}`;
  const path = `/v1/appeals/${appeal.id}/account-changes`;
  const documentId = await world.casework.paperOf(appeal.id, 'settlement_account_proof');
  const proposed = await world.casework.as(staff.agent).post<{ accountChanges: { id: string }[] }>(path, { account: { bankCode: 'ICBC', number, holderName: '谭志远' }, documentId, reason: 'The old one is closed.' });
  const id = proposed.accountChanges.at(-1)?.id ?? '';
  await world.casework.as(staff.treasury).post(`${path}/${id}/verification`, { nameMatches: true, means: 'bank_call', evidence: 'recording 7' });
  await world.casework.as('risk.deng').post(`${path}/${id}/approval`, {});
  return number;
}

/** The workflow's time goes past the end of the cooling, with the worker killed on the way. */
async function cooledWithDeath(appealId: string): Promise<void> {
  await world.kill('worker');
  await world.revive('worker');
  const travel = new TimeTravel(await world.temporal(), appealWorkflowId(appealId));
  await eventually(async () => expect(await world.rests(appealId)).toBe(true));
  await travel.by(cooledMs);
}

async function halt(): Promise<void> {
  await world.casework.as(staff.operator).post('/v1/ops/releases-halt', { reason: 'The core misbehaves.' });
}

async function goOn(): Promise<void> {
  await world.casework.as(staff.operator).post('/v1/ops/releases-halt/propose-resumption', { why: 'The core is mended.' });
  await world.casework.as('treasury.xu').decide('/v1/ops/releases-halt', '/v1/ops/releases-halt/resume', {});
}

it('killed while the new account cools and while its release waits for a halt to end: paid once, to the account in force', async () => {
  const appeal = await world.appealAt('bank_confirmation');
  const newAccount = await changing(appeal);
  // The bank's yes about the old account places nothing any more.
  await world.outside.bankSaysYes(appeal.id);
  await eventually(async () => expect(await waitsFor(appeal.id)).toBe('account_change'));
  await cooledWithDeath(appeal.id);
  await eventually(async () => expect(await waitsFor(appeal.id)).toBe('bank_answer'));
  await eventually(async () => expect(await world.outside.investigations(appeal.id)).toHaveLength(2));

  await halt();
  await world.outside.bankSaysYes(appeal.id);
  await eventually(async () => expect(await waitsFor(appeal.id)).toBe('release_halted'));
  await world.kill('worker');
  await goOn();
  await world.outside.setSettlement(newAccount, { mode: 'time_out_after_doing' });
  await world.revive('worker');
  // Paid and not heard, and dead again before it could be read back.
  await eventually(async () => expect(await world.outside.statement(newAccount)).toHaveLength(1));
  await world.kill('worker');
  await world.outside.setSettlement(newAccount, { mode: 'ok' });
  await world.revive('worker');
  const { outcome, releases } = await world.closed(appeal.id);
  expect([outcome, releases.map(({ status }) => status)]).toEqual(['released_in_part', ['posted']]);
  expect(await world.outside.statement(newAccount)).toMatchObject([{ orderId: releases[0]?.id, executions: 1, status: 'executed' }]);
  expect(await world.outside.statement(appeal.accountNumber)).toEqual([]);
}, 400_000);

it('cancelled by the old contact while no worker lives: paid once, to the account there was', async () => {
  const appeal = await world.appealAt('bank_confirmation');
  const newAccount = await changing(appeal);
  await world.outside.bankSaysYes(appeal.id);
  await eventually(async () => expect(await waitsFor(appeal.id)).toBe('account_change'));
  await world.kill('worker');
  const [change] = (await world.casework.as(staff.operator).get<{ accountChanges: { id: string }[] }>(`/v1/appeals/${appeal.id}`)).accountChanges;
  await world.casework.as(staff.agent).post(`/v1/appeals/${appeal.id}/account-changes/${change?.id ?? ''}/cancellation`, { why: 'The merchant did not ask for it.' });
  await world.revive('worker');
  await world.closed(appeal.id);
  expect(await world.outside.statement(appeal.accountNumber)).toMatchObject([{ executions: 1, status: 'executed' }]);
  expect(await world.outside.statement(newAccount)).toEqual([]);
});
