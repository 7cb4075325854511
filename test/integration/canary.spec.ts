import { Canary, CanaryAccountError, FreezeRegister } from '@thaw/application';
import { canaryFigures } from '@thaw/persistence';
import { v7 as uuidv7 } from 'uuid';
import { FaultWorld } from '../faults/fault-world';
import { CaseWorld } from '../support/case-world';
import { eventually } from '../support/eventually';

/** A canary goes the whole way by itself: database, outbox, Temporal, bank, settlement core. */

const account = { bankCode: 'ICBC', number: '6222020200099999999', holderName: 'Thaw Canary' };

describe('a canary', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
  });
  afterAll(async () => world.stop());

  it('is begun once however often, decided by another identity, never paid elsewhere, and counts as one of the appeals on their way', async () => {
    const { store, pipeline, cipher } = world;
    const canary = new Canary(store, new FreezeRegister(store, pipeline, uuidv7), pipeline, (number) => cipher.fingerprint(number));
    const asOf = world.now;
    const [first, again] = await Promise.all([canary.begin('minute', account, asOf), canary.begin('minute', account, asOf)]);
    expect(again).toBe(first);
    expect((await canaryFigures(world.source, asOf)).open).toEqual([first]);
    await Promise.all([canary.decide(first, asOf), canary.decide(first, asOf)]);
    const { appeal, order } = await world.read(first);
    expect(appeal).toMatchObject({ stage: 'bank_confirmation', decision: { effect: 'in_full', proposedBy: 'canary:reviewer' }, openedBy: 'canary:agent' });
    expect(order.transactions.map(({ amountMinor }) => amountMinor)).toEqual([1n]);
    await expect(canary.begin('next', { ...account, number: '6222020200011111111' }, asOf)).rejects.toThrow(CanaryAccountError);
    expect((await canaryFigures(world.source, asOf)).open).toEqual([first]);
  });
});

describe('with the real processes', () => {
  let world: FaultWorld;
  beforeAll(async () => {
    world = await FaultWorld.start({ env: { CANARY_ACCOUNT: Object.values(account).join(':') } });
    await world.outside.setEverybody({ bank: { mode: 'answer', delayMs: 0 } });
  });
  afterAll(async () => world.stop());

  async function gauge(name: string): Promise<number> {
    const text = await (await fetch(new URL('/metrics', world.stack.urls.workerHealth))).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  }

  it('comes through past bank and core, pays the least there is to the configured account, and raises no warning', async () => {
    await eventually(async () => expect(await gauge('thaw_canary_seconds')).toBeGreaterThan(0));
    expect(await gauge('thaw_canary_age_seconds')).toBeGreaterThanOrEqual(0);
    // The first may have set out before the bank was told to answer.
    const outcomes = await world.sql<{ outcome: string }>(`SELECT DISTINCT a.outcome FROM appeal a JOIN merchant m ON m.id = a.merchant_id WHERE m.merchant_no = 'THAW-CANARY' AND a.outcome IS NOT NULL`);
    expect(outcomes).toEqual([{ outcome: 'released_in_full' }]);
    expect(await world.sql('SELECT 1 FROM warning')).toEqual([]);
    const paid = await world.outside.statement(account.number);
    expect([...new Set(paid.map(({ amountMinor, executions }) => `${String(amountMinor)} × ${String(executions)}`))]).toEqual(['1 × 1']);
  });
});
