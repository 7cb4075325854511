import { httpSettlementCore, SettlementCallRefusedError } from '@thaw/adapters';
import { SettlementOutcomeUnknownError, type ReleaseInstruction } from '@thaw/application';
import { sandboxTime, World } from '../testing/world';

const anOrder = (changes: Partial<ReleaseInstruction> = {}): ReleaseInstruction => ({
  orderId: 'order-1',
  account: { bankCode: 'ICBC', number: '6222020000001234', holderName: '老谈面馆' },
  amountMinor: 3_812_000n,
  currency: 'CNY',
  ...changes,
});

describe('the settlement core', () => {
  let world: World;
  beforeEach(async () => void (world = await World.start()));
  afterEach(() => world.stop());

  const core = (timeoutMs = 5_000) => httpSettlementCore({ url: `${world.url}/settlement`, timeoutMs });
  const impatient = () => core(50);
  const statement = async (query = '') => (await world.call('GET', `/settlement/orders${query}`)).body;
  const behave = (scope: string, mode: string) => world.call('PUT', `/levers/${scope}`, { settlement: { mode } });

  it('executes an order once, however often it is told, and can be asked', async () => {
    expect(await core().readBack('order-1')).toEqual({ status: 'unknown' });
    const first = await core().execute(anOrder());
    expect(first).toMatchObject({ status: 'executed', accountNumber: '6222020000001234', amountMinor: 3_812_000n, currency: 'CNY' });
    expect(await core().execute(anOrder())).toEqual(first);
    expect(await core().readBack('order-1')).toEqual(first);
    expect(await statement()).toMatchObject({ orders: [{ orderId: 'order-1', executions: 1, executedAt: sandboxTime.toISOString() }] });
  });

  it('refuses another order under the same id and bodies that do not fit', async () => {
    await core().execute(anOrder());
    await expect(core().execute(anOrder({ amountMinor: 1n }))).rejects.toThrow('used for another order');
    await expect(core().execute(anOrder({ orderId: 'order-2', amountMinor: 0n }))).rejects.toThrow(SettlementCallRefusedError);
    expect(await statement()).toMatchObject({ orders: [{ orderId: 'order-1', amountMinor: 3_812_000 }] });
  });

  it('keeps its book over a restart, so that an order is still done once', async () => {
    const first = await core().execute(anOrder());
    await world.restart();
    expect(await core().execute(anOrder())).toEqual(first);
    expect(await statement()).toMatchObject({ orders: [{ executions: 1 }] });
  });

  it('hangs after doing: done, but nobody was told', async () => {
    await behave('', 'time_out_after_doing');
    await expect(impatient().execute(anOrder())).rejects.toThrow(SettlementOutcomeUnknownError);
    await expect(impatient().execute(anOrder())).rejects.toThrow(SettlementOutcomeUnknownError);
    expect(await core().readBack('order-1')).toMatchObject({ status: 'executed' });
    expect(await statement()).toMatchObject({ orders: [{ executions: 1 }] });
  });

  it('hangs before doing: nothing was done', async () => {
    await behave('orders/order-1', 'time_out_before_doing');
    await expect(impatient().execute(anOrder())).rejects.toThrow(SettlementOutcomeUnknownError);
    expect(await core().readBack('order-1')).toEqual({ status: 'unknown' });
    expect(await core().execute(anOrder({ orderId: 'order-2' }))).toMatchObject({ status: 'executed' });
  });

  it('is down for one account, and back when the lever goes', async () => {
    await behave('accounts/6222020000001234', 'down');
    await expect(core().execute(anOrder())).rejects.toThrow(SettlementOutcomeUnknownError);
    await expect(core().readBack('order-1')).rejects.toThrow(SettlementOutcomeUnknownError);
    const elsewhere = anOrder({ orderId: 'order-2', account: { bankCode: 'CCB', number: '7', holderName: '别家' } });
    expect(await core().execute(elsewhere)).toMatchObject({ status: 'executed' });
    expect((await world.call('DELETE', '/levers/accounts/6222020000001234')).status).toBe(204);
    expect(await core().execute(anOrder())).toMatchObject({ status: 'executed' });
    expect(await statement('?account=7')).toMatchObject({ orders: [{ orderId: 'order-2' }] });
  });

  it('rejects, and stays with what it said', async () => {
    await behave('', 'reject');
    expect(await core().execute(anOrder())).toEqual({ status: 'rejected', reason: 'AC04' });
    await world.call('DELETE', '/levers');
    expect(await core().execute(anOrder())).toEqual({ status: 'rejected', reason: 'AC04' });
    expect(await statement()).toEqual({ orders: [] });
  });
});
