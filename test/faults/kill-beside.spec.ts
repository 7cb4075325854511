import type { PartName, SettlementLevers } from '@thaw/tools';
import { eventually } from '../support/eventually';
import { staff } from './casework';
import { FaultWorld, type Underway } from './fault-world';
import { expectSound } from './unharmed';

/** Promise: what goes out beside the live wait (the undisputed part early, a cardholder's refund before the release) is paid once, whoever dies meanwhile. */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

/** Of CNY 48,620.00: the first transaction goes early, the contested third back to the card, the second by the decision. */
const parts = { early: 1_812_000, refund: 1_050_000, release: 2_000_000 };
const card = 'RRN2';

interface Death {
  readonly victim: PartName;
  /** What the core does with the order before the part dies. */
  readonly core: NonNullable<SettlementLevers['mode']>;
}

const deaths: readonly Death[] = [
  { victim: 'worker', core: 'time_out_before_doing' },
  { victim: 'worker', core: 'time_out_after_doing' },
  { victim: 'sandbox', core: 'time_out_after_doing' },
];

/** Kills a part while the core has the one order to a destination and has not answered, and has it answer again. */
async function killMeanwhile({ victim, core }: Death, appealId: string, destination: string): Promise<void> {
  await eventually(async () => expect(await world.runsAnActivity(appealId)).toBe(true));
  if (core === 'time_out_after_doing') await eventually(async () => expect(await paidOf(appealId, destination)).toHaveLength(1));
  await world.kill(victim);
  await world.revive(victim);
  await world.outside.setSettlement(destination, { mode: 'ok' });
}

/** What the core paid to a destination for an appeal; cards of several appeals share their reference here. */
async function paidOf(appealId: string, destination: string) {
  const mine = new Set((await world.casework.read(appealId)).releases.map(({ id }) => id));
  return (await world.outside.statement(destination)).filter((one) => mine.has(one.orderId));
}

/** Proposes the first transaction to go early, approves it, and has the bank say yes while the core misbehaves. */
async function earlyUnderWay({ core }: Death): Promise<Underway> {
  const { accountNumber, order } = await world.casework.frozenMerchant();
  const { id } = await world.casework.open(order.id);
  await world.outside.setSettlement(accountNumber, { mode: core });
  const items = [{ transactionId: order.transactions[0]?.id, amountMinor: parts.early }];
  await world.casework.as(staff.reviewer).post(`/v1/appeals/${id}/undisputed-release`, { items });
  await world.casework.as(staff.approver).decide(`/v1/appeals/${id}`, `/v1/appeals/${id}/undisputed-release/approval`, { approve: true });
  await world.bankIsAsked(id);
  await world.outside.bankSaysYes(id);
  return { id, accountNumber };
}

/** Decides the rest, release and refund, which goes out while the bank is asked about the account. */
async function refundUnderWay({ id }: Underway, { core }: Death): Promise<void> {
  await world.step({ id, accountNumber: '' }, 'collecting_documents');
  const [first, second, third] = (await world.casework.read(id)).transactions;
  const items = [
    { transactionId: first?.id, releaseMinor: 0 },
    { transactionId: second?.id, releaseMinor: parts.release },
    { transactionId: third?.id, releaseMinor: 0, refundMinor: parts.refund },
  ];
  await world.casework.work(staff.reviewer, id, { kind: 'risk_review', items, reasonCode: 'RECORDS_AGREE', merchantText: { en: 'Refunded and released.', zh: '已退款并放款。' }, internalText: 'the slip is missing' });
  await world.outside.setSettlement(card, { mode: core });
  await world.casework.approve(id);
}

it.each(deaths)('pays the undisputed part, the refund and the release once each when $victim dies and the core does: $core', async (death) => {
  const appeal = await earlyUnderWay(death);
  await killMeanwhile(death, appeal.id, appeal.accountNumber);
  await world.nothingUnderWay(appeal.id);
  expect(await world.stageOf(appeal.id)).toBe('collecting_documents');
  expect(await paidOf(appeal.id, appeal.accountNumber)).toMatchObject([{ amountMinor: parts.early, executions: 1 }]);

  await refundUnderWay(appeal, death);
  await killMeanwhile(death, appeal.id, card);
  await world.nothingUnderWay(appeal.id);
  expect(await world.stageOf(appeal.id)).toBe('bank_confirmation');
  expect(await paidOf(appeal.id, card)).toMatchObject([{ amountMinor: parts.refund, executions: 1 }]);

  await eventually(async () => expect(await world.outside.investigations(appeal.id)).toHaveLength(2));
  await world.outside.bankSaysYes(appeal.id);
  const { outcome, releases, transactions } = await world.closed(appeal.id);
  expect(outcome).toBe('released_in_part');
  expect(releases.map(({ status, amountMinor }) => [status, amountMinor])).toEqual([['posted', parts.early], ['posted', parts.refund], ['posted', parts.release]]);
  expect(transactions.map(({ balance }) => [balance.remainingMinor, balance.pendingMinor, balance.releasedMinor])).toEqual([[0, 0, parts.early], [0, 0, parts.release], [0, 0, 0]]);
  expect(await paidOf(appeal.id, appeal.accountNumber)).toMatchObject([{ amountMinor: parts.early, executions: 1 }, { amountMinor: parts.release, executions: 1 }]);
  await expectSound(world, [appeal]);
});
