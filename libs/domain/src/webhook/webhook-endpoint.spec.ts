import { instant, plusMs } from '../kernel/instant';
import { afterAttempt, webhookDelivery } from './webhook-endpoint';

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
