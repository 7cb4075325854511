import type { BilingualText, Remedy, StuckClass } from '@thaw/domain';

/** What the API tells operators, as far as the command line prints it. */
export interface FindingWire {
  readonly id: string;
  readonly class: StuckClass;
  readonly cause: string;
  readonly state: 'open' | 'acknowledged' | 'resolved';
  readonly title: BilingualText;
  readonly whatToDo: BilingualText;
  readonly count: number;
  readonly oldestSince: string;
  readonly held: readonly { readonly currency: string; readonly amountMinor: number }[];
  readonly acknowledgedBy: string | null;
  readonly note: string | null;
  readonly remedies: readonly Remedy[];
  readonly runbook: string;
}

export interface DiagnosisWire {
  readonly appealId: string;
  readonly stuck: boolean;
  readonly inWords: BilingualText;
  readonly lastFact: { readonly type: string; readonly at: string } | null;
  readonly tried: readonly { readonly what: BilingualText; readonly at: string | null }[];
  readonly findings: readonly FindingWire[];
}

export interface ForecastWire {
  readonly count: number;
  readonly looked: number;
  readonly wouldApply: number;
  readonly wouldBeRefused: number;
  readonly refusals: readonly { readonly appealId: string; readonly code: string; readonly title: BilingualText }[];
  readonly approvedBy: readonly string[] | null;
  readonly workflow: 'woken' | 'begun_anew';
  readonly would: readonly {
    readonly appealId: string;
    readonly events: readonly string[];
    readonly stage: { readonly from: string; readonly to: string };
    readonly waitsFor: { readonly from: string | null; readonly to: string | null };
  }[];
}

export interface RunWire {
  readonly id: string;
  readonly state: 'proposed' | 'declined' | 'running' | 'stopped' | 'done';
  readonly remedy: Remedy;
  readonly why: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly decidedBy: string | null;
  readonly counts: Readonly<Record<'pending' | 'done' | 'refused' | 'failed', number>>;
}

export interface HaltWire {
  readonly haltedAt: string;
  readonly haltedBy: string;
  readonly reason: string;
  readonly resumption: { readonly proposedBy: string; readonly why: string } | null;
  readonly resumedBy: string | null;
  readonly resumedAt: string | null;
}

export interface ReleasesWire {
  readonly halted: boolean;
  readonly halt: HaltWire | null;
  readonly appealsHeldUp: number;
  readonly ordersUnderWay: number;
}

export interface HealthWire {
  readonly status: string;
  readonly parts?: Readonly<Record<string, { readonly ok: boolean; readonly detail?: string }>>;
}
