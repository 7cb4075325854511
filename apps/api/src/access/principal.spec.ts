import type { Actor } from '@thaw/domain';
import { callerOf, type Principal } from './principal';

const agent: Actor = { id: 'agent.lin', roles: ['agent'], merchantId: null, bankCode: null };
const clock = { now: () => new Date('2026-11-23T08:00:00.000Z') };
const principal = (change: Partial<Principal> = {}): Principal => ({ actor: agent, requestId: 'r-1', idempotencyKey: 'k-1', concern: null, target: 'POST /v1/appeals', body: { a: 1, b: [2] }, ...change });
const hashOf = (change: Partial<Principal>, content?: unknown) => callerOf(principal(change), clock, content).idempotency?.requestHash;

describe('the caller of a command', () => {
  it('acts now, under its own scope', () => {
    expect(callerOf(principal(), clock)).toMatchObject({ asOf: '2026-11-23T08:00:00.000Z', requestId: 'r-1', idempotency: { scope: 'agent.lin', key: 'k-1' } });
    expect(callerOf(principal({ idempotencyKey: null }), clock).idempotency).toBeNull();
  });

  it('sends the same request whatever the order of its fields, and another one under another body, method or path', () => {
    expect(hashOf({ body: { b: [2], a: 1 } })).toBe(hashOf({}));
    const others = [hashOf({ body: { a: 1, b: [3] } }), hashOf({ body: undefined }), hashOf({ target: 'POST /v1/appeals/1/withdraw' }), hashOf({ target: 'PUT /v1/appeals' })];
    expect(new Set([hashOf({}), ...others]).size).toBe(5);
  });

  it('counts a file by its bytes where the body is a stream', () => {
    expect(hashOf({ body: undefined }, { sha256: 'aa' })).not.toBe(hashOf({ body: undefined }, { sha256: 'bb' }));
  });
});
