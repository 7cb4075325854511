import { createHash } from 'node:crypto';
import { sandboxTime, World } from '../testing/world';

const anOrder = { account: { bankCode: 'ICBC', number: '6222020000001234', holderName: '老谈面馆' }, amountMinor: 3_812_000, currency: 'CNY' };
const opening = 10_000_000_000_000;

describe('the settlement core’s statement', () => {
  let world: World;
  beforeEach(async () => void (world = await World.start()));
  afterEach(() => world.stop());

  const pay = (orderId: string) => world.call('PUT', `/settlement/orders/${orderId}`, anOrder);
  const pull = (levers: object) => world.call('PUT', '/levers', levers);
  /** The sandbox's clock stands at 2031-05-06, 15:08 in Shanghai. */
  async function interim(): Promise<readonly string[]> {
    return (await (await fetch(`${world.url}/settlement/statements/interim?since=2031-05-06`)).text()).split('\n');
  }

  it('of a day that is not over tells what was paid before this very moment', async () => {
    await pay('order-1');
    const lines = await interim();
    expect(lines[0]).toBe(`H,1,INTERIM,INTERIM-${sandboxTime.toISOString()},2031-05-05T16:00:00.000Z,${sandboxTime.toISOString()}`);
    // The clock stands: what was paid at this instant belongs to the next.
    expect(lines.slice(1)).toEqual([`A,HELD-CNY,CNY,${String(opening)},${String(opening)}`, expect.stringMatching(/^T,1,0,0,[\da-f]{64}$/), '']);
  });

  it('knows no statement of a day that is not over', async () => {
    expect(await world.call('GET', '/settlement/statements/2031-05-06')).toMatchObject({ status: 404, body: { status: 'not_ready' } });
    expect((await fetch(`${world.url}/settlement/statements/2031-05-05`)).status).toBe(200);
    await pull({ statement: { availability: 'missing' } });
    expect(await world.call('GET', '/settlement/statements/2031-05-05')).toMatchObject({ status: 404, body: { status: 'not_ready' } });
    await pull({ statement: { availability: 'ready', lateMinutes: 1_000 } });
    expect((await world.call('GET', '/settlement/statements/2031-05-05')).status).toBe(404);
    expect((await world.call('GET', '/settlement/statements/someday')).status).toBe(400);
  });

  it('is the same file however often it is fetched, unless somebody alters it', async () => {
    const fetched = async () => (await fetch(`${world.url}/settlement/statements/2031-05-05`)).text();
    const file = await fetched();
    expect(await fetched()).toBe(file);
    const above = file.slice(0, file.lastIndexOf('\nT,') + 1);
    expect(file.trimEnd().split(',').at(-1)).toBe(createHash('sha256').update(above).digest('hex'));
    await pull({ statement: { altered: true } });
    expect(await fetched()).not.toBe(file);
  });
});

describe('a core that misbehaves', () => {
  let world: World;
  beforeEach(async () => void (world = await World.start()));
  afterEach(() => world.stop());

  const pay = (orderId = 'order-1') => world.call('PUT', `/settlement/orders/${orderId}`, anOrder);
  const paid = async () => (await world.call('GET', '/settlement/orders')).body;
  const behave = (mode: string) => world.call('PUT', '/levers', { settlement: { mode } });

  it('pays twice when asked twice with different ids, and only then', async () => {
    await pay();
    await pay();
    expect(await paid()).toMatchObject({ orders: [{ orderId: 'order-1', executions: 1 }] });
    await pay('order-2');
    expect(await paid()).toMatchObject({ orders: [{ orderId: 'order-1', executions: 1 }, { orderId: 'order-2', executions: 1 }] });
  });

  it('loses an order it took, and does it once when it is told the same again', async () => {
    await behave('lose');
    expect(await pay()).toMatchObject({ status: 202, body: { status: 'accepted' } });
    expect(await pay()).toMatchObject({ status: 202 });
    expect(await world.call('GET', '/settlement/orders/order-1')).toMatchObject({ status: 200, body: { status: 'accepted', executions: 0 } });
    await world.restart();
    expect(await paid()).toEqual({ orders: [] });
    await behave('ok');
    expect(await pay()).toMatchObject({ status: 200, body: { status: 'executed', executions: 1 } });
    expect(await pay()).toMatchObject({ body: { executions: 1 } });
  });

  it('says that it refuses, and pays: only the list of payments shows it', async () => {
    await behave('reject_and_pay');
    expect(await pay()).toMatchObject({ status: 200, body: { status: 'rejected', reason: 'AC04' } });
    expect((await world.call('GET', '/settlement/orders/order-1')).body).toMatchObject({ status: 'rejected' });
    expect((await world.call('GET', '/settlement/orders/order-1')).body).not.toHaveProperty('paid');
    await world.restart();
    expect(await paid()).toMatchObject({ orders: [{ orderId: 'order-1', executions: 1 }] });
  });
});
