import { sandboxTime, World } from '../testing/world';

const anOrder = {
  account: { bankCode: 'ICBC', number: '6222020000001234', holderName: '老谈面馆' },
  amountMinor: 3_812_000,
  currency: 'CNY',
};

describe('the settlement core', () => {
  let world: World;
  beforeEach(async () => void (world = await World.start()));
  afterEach(() => world.stop());

  const pay = (orderId = 'order-1', order: object = anOrder) => world.call('PUT', `/settlement/orders/${orderId}`, order);
  const asked = (orderId = 'order-1') => world.call('GET', `/settlement/orders/${orderId}`);
  const statement = async (query = '') => (await world.call('GET', `/settlement/orders${query}`)).body;
  const behave = (scope: string, mode: string) => world.call('PUT', `/levers/${scope}`, { settlement: { mode } });
  /** Sends the order, waits for `meanwhile`, and gives up on the answer, which must not have come. */
  async function payWithoutAnswer(meanwhile: () => Promise<unknown>): Promise<void> {
    const caller = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const call = fetch(`${world.url}/settlement/orders/order-1`, { method: 'PUT', headers, body: JSON.stringify(anOrder), signal: caller.signal });
    const unanswered = expect(call).rejects.toThrow('aborted');
    await meanwhile();
    caller.abort();
    await unanswered;
  }

  it('executes an order once, however often it is told, and can be asked', async () => {
    expect(await asked()).toEqual({ status: 404, body: { orderId: 'order-1', status: 'unknown', executions: 0 } });
    const first = await pay();
    expect(first).toMatchObject({ status: 200, body: { orderId: 'order-1', status: 'executed', accountNumber: '6222020000001234', amountMinor: 3_812_000 } });
    expect(await pay()).toEqual(first);
    expect(await asked()).toEqual(first);
    expect(await statement()).toMatchObject({ orders: [{ orderId: 'order-1', executions: 1, executedAt: sandboxTime.toISOString() }] });
  });

  it('refuses another order under the same id and bodies that do not fit', async () => {
    await pay();
    expect((await pay('order-1', { ...anOrder, amountMinor: 1 })).status).toBe(409);
    expect((await pay('order-2', { ...anOrder, amountMinor: 0 })).status).toBe(400);
    expect((await pay('order-2', { ...anOrder, amountMinor: '5' })).status).toBe(400);
    expect(await statement()).toMatchObject({ orders: [{ orderId: 'order-1', amountMinor: 3_812_000 }] });
  });

  it('refunds to a card it knows by the transaction, and takes no card number for it', async () => {
    const refund = { kind: 'cardholder_refund', reference: 'RRN2', amountMinor: 1_050_000, currency: 'CNY' };
    expect(await pay('order-1', refund)).toMatchObject({ status: 200, body: { status: 'executed', kind: 'cardholder_refund', reference: 'RRN2', executions: 1 } });
    expect((await asked()).body).not.toHaveProperty('accountNumber');
    expect((await pay('order-2', { ...refund, account: anOrder.account })).status).toBe(400);
    expect(await statement('?account=RRN2')).toMatchObject({ orders: [{ orderId: 'order-1' }] });
  });

  it('keeps its book over a restart, so that an order is still done once', async () => {
    const first = await pay();
    await world.restart();
    expect(await pay()).toEqual(first);
    expect(await statement()).toMatchObject({ orders: [{ executions: 1 }] });
  });

  it('hangs after doing: done, but nobody was told', async () => {
    await behave('', 'time_out_after_doing');
    await payWithoutAnswer(async () => {
      while ((await asked()).status === 404);
    });
    await world.call('DELETE', '/levers');
    expect(await pay()).toMatchObject({ status: 200, body: { status: 'executed', executions: 1 } });
  });

  it('hangs before doing, for one order only: nothing was done', async () => {
    await behave('orders/order-1', 'time_out_before_doing');
    await payWithoutAnswer(async () => {
      for (let other = 2; other < 20; other++) expect(await pay(`order-${other}`)).toMatchObject({ body: { status: 'executed' } });
    });
    expect(await asked()).toMatchObject({ status: 404, body: { status: 'unknown' } });
  });

  it('is down for one account, and back when the lever goes', async () => {
    await behave('accounts/6222020000001234', 'down');
    expect((await pay()).status).toBe(503);
    expect((await asked()).status).toBe(503);
    const elsewhere = { ...anOrder, account: { bankCode: 'CCB', number: '7', holderName: '别家' } };
    expect((await pay('order-2', elsewhere)).status).toBe(200);
    expect((await world.call('DELETE', '/levers/accounts/6222020000001234')).status).toBe(204);
    expect((await pay()).status).toBe(200);
    expect(await statement('?account=7')).toMatchObject({ orders: [{ orderId: 'order-2' }] });
  });

  it('rejects, and stays with what it said', async () => {
    await behave('', 'reject');
    expect(await pay()).toMatchObject({ status: 200, body: { status: 'rejected', reason: 'AC04' } });
    await world.call('DELETE', '/levers');
    expect(await pay()).toMatchObject({ status: 200, body: { status: 'rejected', reason: 'AC04' } });
    expect(await statement()).toEqual({ orders: [] });
  });
});
