import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Request, Response } from 'express';
import { refuseWith } from '../http/refused';
import { contextOf, type RequestContext } from '../http/request-context';
import { rateClasses, type RateClass, type RateSettings } from './door-settings';
import { isBankAnswer, isUpload, isWatching } from './paths';

/** The two fields of draft-ietf-httpapi-ratelimit-headers-10. */
export const policyField = 'RateLimit-Policy';
export const limitField = 'RateLimit';

/**
 * Counts requests in windows, in this process's memory: whoever runs N processes lets through N times as much. Callers are counted by
 * who they are; where that is not known, by their address.
 */
export class RateLimits {
  private readonly counters: Readonly<Record<RateClass, RateLimiterMemory>>;
  /** What strangers have looked up at present, by address: they are counted only once it is known that they are. */
  private readonly lookingUp = new Map<string, number>();

  constructor(private readonly settings: RateSettings) {
    const { windowSeconds: duration, quotas } = settings;
    this.counters = Object.fromEntries(rateClasses.map((one) => [one, new RateLimiterMemory({ points: quotas[one], duration, keyPrefix: one })])) as Record<RateClass, RateLimiterMemory>;
  }

  /** Counts a request, tells the caller what is left, and refuses one too many. */
  async admit(request: Request, response: Response): Promise<void> {
    const counted = countedAs(request, contextOf(request));
    if (counted === null) return;
    const { kind, key } = counted;
    const state = await this.counters[kind].consume(key).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const [quota, secondsLeft] = [this.settings.quotas[kind], Math.max(1, Math.ceil(state.msBeforeNext / 1_000))];
    response.setHeader(policyField, `"${kind}";q=${String(quota)};w=${String(this.settings.windowSeconds)}`);
    response.setHeader(limitField, `"${kind}";r=${String(state.remainingPoints)};t=${String(secondsLeft)}`);
    if (state.consumedPoints > quota) refuseWith('too_many_requests', { particulars: { limit: kind, retryAfterSeconds: secondsLeft } });
  }

  /**
   * Looks up who somebody is only where their address has not yet asked as much as a stranger may: what is beyond costs no look. Counts
   * nothing, for they may turn out to be no stranger; {@link admit} does.
   */
  async asStranger<T>(request: Pick<Request, 'ip'>, work: () => Promise<T>): Promise<T> {
    const address = addressOf(request);
    const state = await this.counters.stranger.get(address);
    const underWay = this.lookingUp.get(address) ?? 0;
    if ((state?.consumedPoints ?? 0) + underWay >= this.settings.quotas.stranger) {
      refuseWith('too_many_requests', { particulars: { limit: 'stranger', retryAfterSeconds: Math.max(1, Math.ceil((state?.msBeforeNext ?? 0) / 1_000)) } });
    }
    this.lookingUp.set(address, underWay + 1);
    try {
      return await work();
    } finally {
      const left = (this.lookingUp.get(address) ?? 1) - 1;
      if (left > 0) this.lookingUp.set(address, left);
      else this.lookingUp.delete(address);
    }
  }
}

interface Counted {
  readonly kind: RateClass;
  readonly key: string;
}

/** Null for what is not counted: machines that watch, and callers whom nobody can identify at present. */
function countedAs(request: Request, { actor, unidentified }: RequestContext): Counted | null {
  if (isWatching(request)) return null;
  if (isBankAnswer(request)) return { kind: 'bank_answer', key: addressOf(request) };
  if (actor === null) return unidentified?.refusal.code === 'identity_unavailable' ? null : { kind: 'stranger', key: addressOf(request) };
  return { kind: isUpload(request) ? 'upload' : request.method === 'GET' || request.method === 'HEAD' ? 'read' : 'write', key: actor.id };
}

/** Whoever has one IPv6 address has 2^64 of them: their network is counted. */
export function addressOf({ ip = '' }: Pick<Request, 'ip'>): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '');
  return isIPv6(plain) ? networkOf(plain) : plain;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return `${[...groups, ...zeros, ...rest].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
