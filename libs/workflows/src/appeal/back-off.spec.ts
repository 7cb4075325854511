import type { Effect, Instant } from '@thaw/domain';
import { BackOff } from './back-off';

const minute = 60_000;
const message: Effect = { kind: 'send_bank_message', requestId: 'r', messageId: 'm' };
const release: Effect = { kind: 'carry_out_release', releaseOrderId: 'o' };

describe('BackOff', () => {
  it('lets an effect that never failed be tried at any time, and knows no next try', () => {
    const backOff = new BackOff();
    expect(backOff.mayTry(message, 0)).toBe(true);
    expect(backOff.next([message])).toBeNull();
  });

  it('waits a minute, then twice as long each time, at most a quarter of an hour', () => {
    const backOff = new BackOff();
    let nowMs = 1_000_000;
    const lengths = Array.from({ length: 7 }, () => {
      backOff.failed(message, nowMs);
      const atMs = backOff.next([message])?.atMs ?? 0;
      expect(backOff.mayTry(message, atMs - 1)).toBe(false);
      expect(backOff.mayTry(message, atMs)).toBe(true);
      const length = atMs - nowMs;
      nowMs = atMs;
      return length / minute;
    });
    expect(lengths).toEqual([1, 2, 4, 8, 15, 15, 15]);
  });

  it('lets what has its time wait for it, whether it failed before or not', () => {
    const backOff = new BackOff();
    const atNight: Effect = { kind: 'send_bank_message', requestId: 'r', messageId: 'n', notBeforeAt: '1970-01-01T07:00:00.000Z' as Instant };
    const morning = 7 * 60 * minute;
    expect([backOff.mayTry(atNight, morning - 1), backOff.mayTry(atNight, morning)]).toEqual([false, true]);
    expect(backOff.next([atNight, message])).toEqual({ effect: atNight, atMs: morning });
    backOff.failed(atNight, morning);
    expect(backOff.next([atNight])).toEqual({ effect: atNight, atMs: morning + minute });
    backOff.tryAgain();
    expect(backOff.next([atNight])).toEqual({ effect: atNight, atMs: morning });
  });

  it('keeps effects apart and names the one whose turn comes first', () => {
    const backOff = new BackOff();
    backOff.failed(message, 0);
    backOff.failed(message, minute);
    backOff.failed(release, 2 * minute + 1);
    expect(backOff.mayTry(release, 3 * minute)).toBe(false);
    expect(backOff.next([message, release])).toEqual({ effect: message, atMs: 3 * minute });
    expect(backOff.next([release])?.effect).toBe(release);
  });
});
