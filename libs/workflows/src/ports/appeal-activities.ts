import type { Instant, Situation } from '@thaw/domain';

/** Short SQL, run as local activities: no event but one marker each. */
export interface CaseActivities {
  /** The case as it is now. Fails for good when there is no such appeal. */
  readSituation(appealId: string): Promise<Situation>;
  /** Says that a mark's instant has come. A mark that fired already, is not due or whose wait ended changes nothing: the answer shows what is. */
  passMark(mark: PassMark): Promise<Situation>;
}

export interface PassMark {
  readonly appealId: string;
  readonly waitId: string;
  readonly index: number;
  /** Temporal's clock, not the activity's: the two differ when time is skipped. */
  readonly asOf: Instant;
}

/** What leaves the building. Each may be done twice without harm: the message and the order carry their own ids. */
export interface EffectActivities {
  sendBankMessage(message: SendBankMessage): Promise<Situation>;
  carryOutRelease(release: CarryOutRelease): Promise<Situation>;
}

export interface SendBankMessage {
  readonly appealId: string;
  readonly requestId: string;
  readonly messageId: string;
  readonly asOf: Instant;
}

export interface CarryOutRelease {
  readonly appealId: string;
  readonly releaseOrderId: string;
  readonly asOf: Instant;
}
