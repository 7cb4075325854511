import { instant, plusMs } from '../kernel/instant';
import { afterAttempt, mayEndOverlap, rotated, webhookDelivery, type WebhookEndpoint } from './webhook-endpoint';

const now = instant('2026-11-23T02:00:00.000Z');
const refused = { code: 500, failure: null };

describe('what follows from an attempt', () => {
  it('any 2xx delivers and ends the count of failures', () => {
    expect(afterAttempt(now, 3, { code: 204, failure: null }, now)).toEqual({ status: 'delivered', nextAttemptAt: null, failingSince: null, pause: null });
  });

  it('anything else waits longer each time, as published, and is given up after the last', () => {
    const waits = webhookDelivery.retryAfterSeconds.map((_, i) => afterAttempt(null, i + 1, refused, now).nextAttemptAt);
    expect(waits).toEqual(webhookDelivery.retryAfterSeconds.map((seconds) => plusMs(now, seconds * 1_000)));
    expect(afterAttempt(null, webhookDelivery.retryAfterSeconds.length + 1, refused, now)).toMatchObject({ status: 'given_up', nextAttemptAt: null });
    expect(afterAttempt(null, 1, { code: 302, failure: null }, now).status).toBe('pending');
    expect(afterAttempt(null, 1, { code: null, failure: 'timeout' }, now).status).toBe('pending');
  });

  it('an endpoint that failed for a day is paused, and so is one that says it is gone; neither loses the event', () => {
    const dayLater = plusMs(now, 24 * 3_600_000);
    expect(afterAttempt(now, 99, refused, dayLater)).toEqual({ status: 'pending', nextAttemptAt: dayLater, failingSince: now, pause: 'dead' });
    expect(afterAttempt(now, 2, refused, plusMs(dayLater, -1)).pause).toBeNull();
    expect(afterAttempt(null, 1, { code: 410, failure: null }, now)).toMatchObject({ status: 'pending', pause: 'gone' });
  });
});

describe('a secret before the present one', () => {
  const endpoint: WebhookEndpoint = {
    id: 'e', merchantId: null, url: 'https://merchant.example/', types: [], status: 'active', pausedWhy: null, failingSince: null, overlapUntil: null, createdBy: 'agent.lin', heldBy: 'agent.lin', createdAt: now,
  };
  const hour = (hours: number) => plusMs(now, hours * 3_600_000);

  it('signs for the overlap of the last rotation, whatever was asked for before', () => {
    expect(rotated(rotated(endpoint, 168, now), 2, hour(1)).overlapUntil).toBe(hour(3));
    expect(rotated(rotated(endpoint, 168, now), 0, hour(1)).overlapUntil).toBeNull();
  });

  it('can be ended while it signs, and not before or after', () => {
    expect(mayEndOverlap(endpoint, now)?.code).toBe('webhook_no_overlap');
    expect([hour(0), plusMs(hour(2), -1)].map((at) => mayEndOverlap(rotated(endpoint, 2, now), at))).toEqual([null, null]);
    expect(mayEndOverlap(rotated(endpoint, 2, now), hour(2))?.code).toBe('webhook_no_overlap');
  });
});
