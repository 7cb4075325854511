import type { Actor } from '@thaw/domain';
import type { Request } from 'express';
import { Refused } from '../http/refused';
import { contextOf, openRequestContext } from '../http/request-context';
import { fakeRequest, fakeResponse } from '../testing/fake-http';
import { addressOf, RateLimits } from './rate-limits';

const settings = { windowSeconds: 60, quotas: { read: 3, write: 2, upload: 1, bank_answer: 2, stranger: 1 } };
const person = (id: string): Actor => ({ id, roles: ['agent'], merchantId: null, bankCode: null });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Asks once: what the two fields say, and the refusal if there is one. */
async function ask(limits: RateLimits, { method = 'GET', path = '/v1/appeals', by = null as Actor | null, ip = '203.0.113.7' } = {}) {
  const request = Object.assign(fakeRequest({ method }), { path, ip }) as Request;
  const response = fakeResponse();
  openRequestContext(request, response, () => undefined);
  contextOf(request).actor = by;
  const refused = await limits.admit(request, response).then(() => null, (error: unknown) => error);
  return { policy: response.said.headers['RateLimit-Policy'], left: response.said.headers['RateLimit'], refusal: refused instanceof Refused ? refused.refusal : refused };
}

describe('rate limits', () => {
  it('tell policy and rest on each answer, and refuse one too many until the window is over', async () => {
    const limits = new RateLimits(settings);
    const by = person('agent.lin');
    expect(await ask(limits, { by })).toEqual({ policy: '"read";q=3;w=60', left: '"read";r=2;t=60', refusal: null });
    jest.advanceTimersByTime(20_000);
    expect((await ask(limits, { by })).left).toBe('"read";r=1;t=40');
    await ask(limits, { by });
    expect(await ask(limits, { by })).toEqual({ policy: '"read";q=3;w=60', left: '"read";r=0;t=40', refusal: { code: 'too_many_requests', particulars: { limit: 'read', retryAfterSeconds: 40 } } });
    jest.advanceTimersByTime(40_000);
    expect(await ask(limits, { by })).toMatchObject({ left: '"read";r=2;t=60', refusal: null });
  });

  it('count each caller and each kind apart', async () => {
    const limits = new RateLimits(settings);
    const papers = '/v1/appeals/0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4/documents';
    for (const by of [person('a'), person('b')]) {
      expect((await ask(limits, { by, method: 'POST' })).left).toBe('"write";r=1;t=60');
      expect((await ask(limits, { by, method: 'POST', path: papers })).left).toBe('"upload";r=0;t=60');
      expect((await ask(limits, { by, path: papers })).left).toBe('"read";r=2;t=60');
    }
    expect((await ask(limits, { method: 'POST', path: '/v1/bank/answers' })).left).toBe('"bank_answer";r=1;t=60');
  });

  it('count strangers by their address, and machines that watch not at all', async () => {
    const limits = new RateLimits(settings);
    expect((await ask(limits)).refusal).toBeNull();
    expect((await ask(limits)).refusal).toMatchObject({ code: 'too_many_requests' });
    expect((await ask(limits, { ip: '203.0.113.8' })).refusal).toBeNull();
    expect((await ask(limits, { by: person('agent.lin') })).refusal).toBeNull();
    for (const path of ['/health/live', '/health/ready', '/metrics']) for (const _ of [1, 2, 3]) expect(await ask(limits, { path })).toEqual({ policy: undefined, left: undefined, refusal: null });
  });
});

describe('looking up who a stranger is', () => {
  it('is done as often as a stranger may ask, what is under way included, and counts nothing by itself', async () => {
    const limits = new RateLimits({ ...settings, quotas: { ...settings.quotas, stranger: 2 } });
    const at = { ip: '203.0.113.7' };
    let found = (_: string): void => undefined;
    const looking = [1, 2].map(async () => limits.asStranger(at, () => new Promise<string>((resolve) => { found = resolve; })));
    await jest.advanceTimersByTimeAsync(0);
    const work = jest.fn(() => Promise.resolve('agent.lin'));
    await expect(limits.asStranger(at, work)).rejects.toMatchObject({ refusal: { code: 'too_many_requests', particulars: { limit: 'stranger', retryAfterSeconds: 1 } } });
    expect(await limits.asStranger({ ip: '203.0.113.8' }, work)).toBe('agent.lin');
    found('agent.zhao');
    expect(await looking[1]).toBe('agent.zhao');
    for (let i = 0; i < 5; i += 1) expect(await limits.asStranger(at, work)).toBe('agent.lin');
  });

  it('is not done from an address that has asked too much, until the window is over', async () => {
    const limits = new RateLimits(settings);
    await ask(limits);
    const work = jest.fn(() => Promise.resolve('agent.lin'));
    await expect(limits.asStranger({ ip: '203.0.113.7' }, work)).rejects.toMatchObject({ refusal: { particulars: { retryAfterSeconds: 60 } } });
    expect(work).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_001);
    expect(await limits.asStranger({ ip: '203.0.113.7' }, work)).toBe('agent.lin');
  });
});

describe('the address counted', () => {
  it.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (ip, counted) => {
    expect(addressOf({ ip })).toBe(counted);
  });
});
