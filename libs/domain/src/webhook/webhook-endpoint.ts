import { msOf, plusMs, type Instant } from '../kernel/instant';
import { refusal, type Refusal } from '../refusal-catalogue';

/** How webhooks are delivered: published, so that a receiver knows how long it may be away. */
export const webhookDelivery = {
  reference: 'Standard Webhooks 1.0, “Deliverability and reliability”: https://www.standardwebhooks.com',
  /** Pauses before the second and each further attempt, seconds. After the last the event is given up: 75 hours in all. */
  retryAfterSeconds: [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400],
  /** An answer must have begun within this, milliseconds. */
  answerWithinMs: 15_000,
  /** An endpoint that has failed for so long without one success is paused. Nothing is given up for it while it is paused. */
  pausedAfterHours: 24,
  /** How long the secret before signs beside its successor where nothing else is asked for, hours. */
  secretOverlapHours: 24,
  longestSecretOverlapHours: 168,
  /** How long a delivery is kept after it ended, days: until then it is listed and can be sent again. The event stays in the feed. House rule of 2026-11-24. */
  endedKeptDays: 30,
  /** Endpoints one merchant may have, removed ones not counted, and those that are nobody's but the house's. */
  endpointsOfMerchant: 10,
  endpointsOfHouse: 50,
} as const;

export const endpointStatuses = ['active', 'paused', 'removed'] as const;
export type EndpointStatus = (typeof endpointStatuses)[number];
/** By a person; because it failed for too long; because it answered 410 Gone; because the machine that holds it was revoked, or may no longer read events. */
export const pauseReasons = ['by_hand', 'dead', 'gone', 'account_revoked', 'holder_may_not_read'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Somebody's address for events. Its secrets are kept sealed, apart from it. */
export interface WebhookEndpoint {
  readonly id: string;
  /** Set for a merchant's own: it is told what they may know. Null is told what colleagues know. */
  readonly merchantId: string | null;
  readonly url: string;
  /** Names of the events wanted; empty means all. */
  readonly types: readonly string[];
  readonly status: EndpointStatus;
  readonly pausedWhy: PauseReason | null;
  /** Since when no attempt has succeeded. */
  readonly failingSince: Instant | null;
  /** Until when the secret before the present one signs as well. */
  readonly overlapUntil: Instant | null;
  readonly createdBy: string;
  /** Who answers for it: whoever registered it, or let it go on when the machine before them might no longer. */
  readonly heldBy: string;
  readonly createdAt: Instant;
}

export const deliveryStatuses = ['pending', 'delivered', 'given_up'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** What came of one attempt: the receiver's status code, or what kept one from coming. */
export interface AttemptOutcome {
  readonly code: number | null;
  readonly failure: 'timeout' | 'unreachable' | 'private_address' | 'tls' | 'no_secret' | null;
}

export function isDelivered({ code }: AttemptOutcome): boolean {
  return code !== null && code >= 200 && code < 300;
}

export interface AfterAttempt {
  readonly status: DeliveryStatus;
  readonly nextAttemptAt: Instant | null;
  readonly failingSince: Instant | null;
  /** Set when the endpoint has to be paused now. */
  readonly pause: PauseReason | null;
}

/** What follows from an attempt. @param attempts how many there have been since the event was put in line, this one included */
export function afterAttempt(failingSince: Instant | null, attempts: number, outcome: AttemptOutcome, now: Instant): AfterAttempt {
  if (isDelivered(outcome)) return { status: 'delivered', nextAttemptAt: null, failingSince: null, pause: null };
  const since = failingSince ?? now;
  const pause = outcome.code === 410 ? 'gone' : msOf(now) - msOf(since) >= webhookDelivery.pausedAfterHours * 3_600_000 ? 'dead' : null;
  const wait = webhookDelivery.retryAfterSeconds[attempts - 1];
  // Whoever is paused loses nothing: what failed now stays in line.
  if (pause !== null) return { status: 'pending', nextAttemptAt: now, failingSince: since, pause };
  return wait === undefined
    ? { status: 'given_up', nextAttemptAt: null, failingSince: since, pause }
    : { status: 'pending', nextAttemptAt: plusMs(now, wait * 1_000), failingSince: since, pause };
}

/** Begins again: what is in line goes out, and the count of failures starts anew. */
export function resumed(endpoint: WebhookEndpoint): WebhookEndpoint {
  return { ...endpoint, status: 'active', pausedWhy: null, failingSince: null };
}

export function paused(endpoint: WebhookEndpoint, pausedWhy: PauseReason): WebhookEndpoint {
  return { ...endpoint, status: 'paused', pausedWhy };
}

/**
 * Gives a new secret. The one before signs beside it for the overlap; whichever was before that ends now: never more than two sign.
 * @param overlapHours none where the one before has to end now, because somebody else may have it
 */
export function rotated(endpoint: WebhookEndpoint, overlapHours: number, now: Instant): WebhookEndpoint {
  return { ...endpoint, overlapUntil: overlapHours === 0 ? null : plusMs(now, overlapHours * 3_600_000) };
}

/** Whether there is a secret before the present one that still signs, and could be ended now. */
export function mayEndOverlap({ overlapUntil }: WebhookEndpoint, now: Instant): Refusal | null {
  return overlapUntil === null || overlapUntil <= now ? refusal('webhook_no_overlap') : null;
}
