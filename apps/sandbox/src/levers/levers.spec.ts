import { seededPeople } from '../identity/people';
import { World } from '../testing/world';

describe('levers and the front page', () => {
  let world: World;
  beforeEach(async () => void (world = await World.start()));
  afterEach(() => world.stop());

  it('merges what is put, keeps it over a restart, and forgets it on reset', async () => {
    const untouched = (await world.call('GET', '/levers')).body;
    await world.call('PUT', '/levers', { bank: { mode: 'silent' } });
    await world.call('PUT', '/levers', { bank: { delayMs: 7 }, settlement: { mode: 'down' } });
    await world.call('PUT', '/levers/appeals/a-1', { bank: { mode: 'refuse' } });
    expect((await world.call('PUT', '/levers/appeals/a-1', { bank: { rejectReason: 'LEGL' } })).body).toEqual({
      mode: 'refuse',
      format: 'as_asked',
      form: 'proper',
      delayMs: 7,
      rejectReason: 'LEGL',
    });
    await world.restart();
    expect((await world.call('GET', '/levers')).body).toMatchObject({
      bank: { mode: 'silent', delayMs: 7 },
      settlement: { mode: 'down' },
      appeals: { 'a-1': { bank: { mode: 'refuse' } } },
    });
    await world.call('DELETE', '/levers');
    expect((await world.call('GET', '/levers')).body).toEqual(untouched);
  });

  it.each([
    ['/levers', { bank: { mode: 'asleep' } }],
    ['/levers', { bnak: {} }],
    ['/levers/appeals/a-1', { settlement: { mode: 'down' } }],
    ['/levers/orders/o-1', { settlement: { mode: 'late' } }],
  ])('refuses to PUT %s %j and changes nothing', async (path, body) => {
    const before = (await world.call('GET', '/levers')).body;
    expect(await world.call('PUT', path, body)).toMatchObject({ status: 400, body: { error: 'the body does not fit' } });
    expect((await world.call('GET', '/levers')).body).toEqual(before);
  });

  it('answers what is not JSON with 400 and is healthy', async () => {
    const response = await fetch(`${world.url}/levers`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{' });
    expect(response.status).toBe(400);
    expect(await world.call('GET', '/health')).toEqual({ status: 200, body: { status: 'ok' } });
  });

  it('shows everybody and every lever in English and Chinese, and no markup of others', async () => {
    await world.call('POST', '/levers/people/mallory', { roles: ['agent'], name: '<script>alert(1)</script>' });
    const page = await (await fetch(world.url)).text();
    for (const { id } of seededPeople) expect(page).toContain(id);
    for (const word of ['identity provider', '身份提供方', 'time_out_after_doing', 'grant_type=client_credentials']) expect(page).toContain(word);
    expect(page).not.toContain('<script>');
  });
});
