import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Appeal, CaseClock, Deadline, EarlyRelease, Ground, Instant, NextRemedy, Outcome, Participation, Requirement, RouteId, Stage, StatutoryMark, Stay, StoredDecision, WaitKind, WaitParty } from '@thaw/domain';
import {
  factsColumn, instantColumn, integerColumn, maybeFactsColumn, maybeInstantColumn, maybeTextColumn, maybeUuidColumn, minorColumn, textColumn, uuidColumn,
} from '../columns';

@Entity('appeal')
export class AppealRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) freezeOrderId!: string;
  @Column(uuidColumn) merchantId!: string;
  @Column(integerColumn) level!: 1 | 2;
  @Column(integerColumn) seq!: number;
  @Column(textColumn) stage!: Stage;
  @Column(maybeTextColumn) outcome!: Outcome | null;
  @Column(textColumn) reasonCode!: string;
  @Column(instantColumn) openedAt!: Instant;
  @Column(textColumn) openedBy!: string;
  @Column(maybeInstantColumn) closedAt!: Instant | null;
  @Column(textColumn) statement!: string;
  @Column(maybeFactsColumn) ground!: Ground | null;
  @Column({ type: 'uuid', array: true }) transactionIds!: readonly string[];
  @Column(minorColumn) amountMinor!: bigint;
  @Column(textColumn) currency!: string;
  @Column(textColumn) policyId!: string;
  @Column(textColumn) policyVersion!: string;
  @Column(factsColumn) decideBy!: Deadline;
  /** Null in rows written before clocks were facts. */
  @Column(maybeFactsColumn) clocks!: readonly CaseClock[] | null;
  @Column(factsColumn) statutoryMarks!: readonly StatutoryMark[];
  /** When the next of them fires. */
  @Column(maybeInstantColumn) statutoryMarkAt!: Instant | null;
  @Column(maybeFactsColumn) stay!: Stay | null;
  @Column(maybeTextColumn) becomes!: RouteId | null;
  @Column(factsColumn) checklist!: readonly Requirement[];
  @Column(integerColumn) round!: number;
  /** As it was written; those of old know less. */
  @Column(maybeFactsColumn) decision!: StoredDecision | null;
  @Column(maybeFactsColumn) earlyRelease!: EarlyRelease | null;
  @Column(maybeInstantColumn) releaseHaltedAt!: Instant | null;
  @Column(maybeInstantColumn) releaseResumedAt!: Instant | null;
  @Column(maybeFactsColumn) ending!: Appeal['ending'];
  @Column(maybeFactsColumn) nextRemedy!: NextRemedy | null;
  @Column(factsColumn) participants!: readonly Participation[];
  @Column(maybeUuidColumn) liveWaitId!: string | null;
  /** Copied from the live wait, so that lists sort and filter without a join. */
  @Column(maybeTextColumn) waitingOn!: WaitParty | null;
  @Column(maybeInstantColumn) dueAt!: Instant | null;
  @Column(maybeTextColumn) waitKind!: WaitKind | null;
  @Column(integerColumn) escalationLevel!: number;
  /** Copied from the order, likewise. */
  @Column(instantColumn) imposedAt!: Instant;
}
