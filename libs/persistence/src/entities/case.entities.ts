import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  BankDeskOccasion, BankMessage, BankRequestStatus, BilingualText, Document, DocumentStatus, ExpiryAction, FindingKind, Instant, ManualFinding, Mark, ReleaseOrder, ReleasePart, ReleasePurpose,
  ReleaseStatus, Role, StepFinding, TaskKind, TaskStatus, WaitKind, WaitParty,
} from '@thaw/domain';
import {
  countColumn, factsColumn, instantColumn, integerColumn, maybeFactsColumn, maybeInstantColumn, maybeTextColumn, maybeUuidColumn, minorColumn, textColumn,
  textsColumn, uuidColumn,
} from '../columns';

@Entity('wait')
export class WaitRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  @Column(textColumn) kind!: WaitKind;
  @Column(textColumn) party!: WaitParty;
  @Column(instantColumn) since!: Instant;
  @Column(instantColumn) dueAt!: Instant;
  @Column({ type: 'date' }) dueOn!: string;
  @Column({ type: 'boolean' }) provisional!: boolean;
  @Column(textColumn) onExpiry!: ExpiryAction;
  @Column(textColumn) limitId!: string;
  @Column(textColumn) limitVersion!: string;
  @Column(maybeUuidColumn) taskId!: string | null;
  @Column(factsColumn) marks!: readonly Mark[];
  @Column(maybeInstantColumn) nextMarkAt!: Instant | null;
  @Column(maybeInstantColumn) endedAt!: Instant | null;
}

@Entity('document')
export class DocumentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  @Column(textColumn) requirementCode!: string;
  @Column(textColumn) status!: DocumentStatus;
  @Column(maybeFactsColumn) rejection!: Document['rejection'];
  @Column(textColumn) sha256!: string;
  @Column(countColumn) sizeBytes!: number;
  @Column(textColumn) mediaType!: string;
  @Column(textColumn) storageKey!: string;
  @Column(textColumn) fileName!: string;
  @Column(textColumn) uploadedBy!: string;
  @Column(instantColumn) uploadedAt!: Instant;
  @Column(maybeTextColumn) decidedBy!: string | null;
  @Column(maybeInstantColumn) decidedAt!: Instant | null;
  @Column(integerColumn) round!: number;
  @Column(maybeTextColumn) alternativeReason!: string | null;
  @Column(factsColumn) claims!: Document['claims'];
  @Column({ type: 'date', nullable: true }) expiresOn!: string | null;
  @Column(textColumn) scan!: Document['scan'];
  @Column(maybeInstantColumn) scannedAt!: Instant | null;
  @Column(factsColumn) contents!: Document['contents'];
  @Column(textColumn) copy!: Document['copy'];
  @Column(maybeTextColumn) copyKey!: string | null;
  @Column(maybeTextColumn) copySha256!: string | null;
  @Column({ ...countColumn, nullable: true }) copySizeBytes!: number | null;
  @Column(maybeInstantColumn) copiedAt!: Instant | null;
}

@Entity('task')
export class TaskRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  /** Copied from the appeal with its reason and amount, so that lists sort and filter without a join. */
  @Column(uuidColumn) merchantId!: string;
  @Column(textColumn) reasonCode!: string;
  @Column(minorColumn) amountMinor!: bigint;
  @Column(textColumn) kind!: TaskKind;
  @Column(textColumn) status!: TaskStatus;
  @Column(textsColumn) roles!: readonly Role[];
  @Column(instantColumn) openedAt!: Instant;
  @Column(instantColumn) dueAt!: Instant;
  @Column(maybeTextColumn) occasion?: BankDeskOccasion | null;
  @Column(maybeTextColumn) claimedBy!: string | null;
  @Column(maybeInstantColumn) leaseUntil!: Instant | null;
  @Column(maybeTextColumn) completedBy!: string | null;
  @Column(maybeInstantColumn) completedAt!: Instant | null;
}

@Entity('step_finding')
export class StepFindingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  @Column(uuidColumn) taskId!: string;
  @Column(textColumn) kind!: FindingKind;
  @Column(textColumn) verdict!: StepFinding['verdict'];
  @Column(maybeFactsColumn) merchantText!: BilingualText | null;
  @Column(textColumn) internalText!: string;
  @Column(factsColumn) particulars!: StepFinding['particulars'];
  @Column({ ...textColumn, name: 'found_by' }) by!: string;
  @Column({ ...instantColumn, name: 'found_at' }) at!: Instant;
}

@Entity('bank_request')
export class BankRequestRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  @Column(textColumn) part!: ReleasePart;
  @Column(textColumn) bankCode!: string;
  @Column(textColumn) serviceLevel!: string;
  @Column(textColumn) status!: BankRequestStatus;
  @Column(minorColumn) amountMinor!: bigint;
  @Column(textColumn) currency!: string;
  @Column(textColumn) accountFingerprint!: string;
  @Column(factsColumn) messages!: readonly BankMessage[];
  @Column(maybeTextColumn) answerMessageId!: string | null;
  @Column(maybeTextColumn) reasonCode!: string | null;
  @Column(maybeInstantColumn) answeredAt!: Instant | null;
  @Column(maybeFactsColumn) manual!: ManualFinding | null;
}

@Entity('release_order')
export class ReleaseOrderRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  @Column(uuidColumn) freezeOrderId!: string;
  @Column(textColumn) purpose!: ReleasePurpose;
  @Column(textColumn) part!: ReleasePart;
  @Column(maybeUuidColumn) mandateId!: string | null;
  @Column(maybeUuidColumn) settlementAccountId!: string | null;
  @Column(maybeTextColumn) destinationReference!: string | null;
  @Column(textColumn) status!: ReleaseStatus;
  @Column({ type: 'boolean' }) halted!: boolean;
  @Column(maybeInstantColumn) resumedAt!: Instant | null;
  @Column({ type: 'boolean' }) sendAgain!: boolean;
  @Column(minorColumn) amountMinor!: bigint;
  @Column(textColumn) currency!: string;
  @Column(factsColumn) items!: ReleaseOrder['items'];
  @Column(instantColumn) placedAt!: Instant;
  @Column(maybeInstantColumn) endedAt!: Instant | null;
  @Column(maybeTextColumn) coreReference!: string | null;
  @Column(maybeTextColumn) failure!: string | null;
}
