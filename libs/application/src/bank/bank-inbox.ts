import type { Instant, RefusalCode } from '@thaw/domain';
import type { Json } from '../pipeline/json';

/** How an answer reached us. */
export const inboxWays = ['callback', 'query'] as const;
export type InboxWay = (typeof inboxWays)[number];

/** An answer as it is written down before it is believed. */
export interface ArrivedAnswer {
  readonly id: string;
  readonly way: InboxWay;
  /** Whose key signed it; null when no known key did. */
  readonly sender: string | null;
  readonly keyId: string | null;
  /** The id of the message as its header has it; null when there is none. */
  readonly messageId: string | null;
  /** Sealed when stored. */
  readonly rawBody: Buffer;
  /** Hex SHA-256 of the body. */
  readonly bodyHash: string;
  /** `webhook-timestamp` and `webhook-signature`, as they came. */
  readonly signedAs: { readonly timestamp: string | null; readonly signature: string | null };
  readonly arrivedAt: Instant;
}

/** What a refused answer leaves. */
export interface RefusedAnswer {
  readonly code: RefusalCode;
  readonly field: string | null;
  readonly detail: string | null;
  readonly alarm: boolean;
  /** Key, signature and time were good: the message id is used up by this body. */
  readonly claims: boolean;
  /** Known once the answer could be read. */
  readonly requestId: string | null;
  readonly appealId: string | null;
}

export type InboxClaim =
  | { readonly state: 'new'; readonly id: string }
  /** The sender used this message id before. `answer` is null while none of its deliveries was believed. */
  | { readonly state: 'known'; readonly id: string; readonly bodyHash: string; readonly answer: Json | null };

/** Everything that ever arrived in a bank's name, within one transaction. */
export interface BankInbox {
  /**
   * Takes the message id for this transaction, or waits for whoever holds it and tells what became of it. Only for answers whose key,
   * signature and time were good: nobody else may use up a bank's message ids.
   */
  claim(arrived: ArrivedAnswer & { readonly sender: string; readonly messageId: string }): Promise<InboxClaim>;
  /** The claimed row becomes the proof of what was believed; the answer is given again to the same message. */
  accept(id: string, believed: { readonly requestId: string; readonly appealId: string; readonly bankCode: string; readonly answer: Json; readonly at: Instant }): void;
  /** One more delivery of what was believed already. */
  repeated(id: string, at: Instant): void;
  /** Keeps what was not believed: a repetition is counted, anything else is a row of its own. */
  refuse(arrived: ArrivedAnswer, refused: RefusedAnswer): Promise<void>;
  appealOfRequest(requestId: string): Promise<string | null>;
  /** Locks an alarm; null when there is no such. */
  lockAlarm(id: string): Promise<{ readonly acknowledgedBy: string | null } | null>;
  acknowledge(id: string, note: { readonly by: string; readonly at: Instant; readonly note: string }): void;
}
