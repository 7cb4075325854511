import type { BilingualText, BankRequestStatus, Instant, Outcome, RejectionCode, ReleaseStatus, RequirementLevel, Stage, TaskKind, TaskStatus, WaitKind, WaitParty } from '@thaw/domain';

/** What the stories read of the API's answers. Amounts are integers in minor units. */

export interface TransactionWire {
  readonly id: string;
  readonly reference: string;
  readonly amountMinor: number;
  readonly contestedMinor: number;
  readonly undisputedMinor: number;
  readonly balance: { readonly heldMinor: number; readonly remainingMinor: number; readonly pendingMinor: number; readonly releasedMinor: number };
}

export interface FreezeOrderWire {
  readonly id: string;
  readonly status: 'active' | 'lifted';
  readonly amountMinor: number;
  readonly remainingMinor: number;
  readonly releasedMinor: number;
  readonly transactions: readonly TransactionWire[];
}

export interface WaitWire {
  readonly kind: WaitKind;
  readonly party: WaitParty;
  readonly turn: BilingualText;
  readonly dueAt: Instant;
  readonly dueOn: string;
  readonly escalationLevel: number;
  readonly nextMarkAt: Instant | null;
  readonly onExpiryText: BilingualText;
}

export interface AppealWire {
  readonly id: string;
  readonly freezeOrderId: string;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly outcomeText: BilingualText | null;
  readonly amountMinor: number;
  readonly decideBy: { readonly dueAt: Instant; readonly dueOn: string; readonly limitId: string };
  readonly wait: WaitWire | null;
  readonly checklist: { readonly complete: boolean; readonly accepted: number; readonly required: number; readonly missing: readonly string[]; readonly groupsMissing: readonly string[]; readonly round: number };
  readonly transactions: readonly TransactionWire[];
  readonly tasks: readonly { readonly id: string; readonly kind: TaskKind; readonly status: TaskStatus; readonly holder: string | null }[];
  readonly bank: { readonly requestId: string; readonly status: BankRequestStatus; readonly reasonCode: string | null } | null;
  readonly releases: readonly { readonly id: string; readonly status: ReleaseStatus; readonly amountMinor: number; readonly coreReference: string | null }[];
  readonly nextRemedy: { readonly kind: string; readonly until: Instant | null; readonly text: BilingualText } | null;
}

export interface DocumentWire {
  readonly id: string;
  readonly requirementCode: string;
  readonly status: 'uploaded' | 'accepted' | 'rejected';
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly rejection: { readonly code: RejectionCode | 'NOT_ACCEPTED'; readonly text: BilingualText; readonly note: string | null } | null;
}

export interface ChecklistLineWire {
  readonly code: string;
  readonly level: RequirementLevel;
  readonly group: string | null;
  readonly title: BilingualText;
  readonly missing: boolean;
  readonly documents: readonly DocumentWire[];
}

export interface ChecklistWire {
  readonly summary: AppealWire['checklist'];
  readonly lines: readonly ChecklistLineWire[];
}

export interface LiveWaitWire extends WaitWire {
  readonly appealId: string;
  readonly merchantNo: string;
  readonly stage: Stage;
  readonly since: Instant;
  readonly overdue: boolean;
  readonly holder: string | null;
  readonly amountMinor: number;
  readonly currency: string;
}
