import type { Actor, Instant } from '@thaw/domain';
import type { Concern } from '../version/concern';
import type { IdempotencyKey } from './store';

/** Who gives a command, when, and under which request. */
export interface Caller {
  readonly actor: Actor;
  /** The instant the command counts as given: the process's clock for people, Temporal's for the workflow. */
  readonly asOf: Instant;
  readonly requestId: string;
  /** Null only for callers whose commands are harmless to repeat: the workflow's. */
  readonly idempotency: IdempotencyKey | null;
  /** What the command is about and which version of it the caller has seen; null or left out for callers who have read nothing. */
  readonly concern?: Concern | null;
  /** The W3C `traceparent` of what the command belongs to: it travels with the nudge to the workflow. */
  readonly trace?: string | null;
}

/** Thaw itself, when the workflow gives a command. */
export const workflowActor: Actor = { id: 'system:workflow', roles: ['system'], merchantId: null, bankCode: null };
