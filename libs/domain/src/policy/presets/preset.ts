import type { BilingualText } from '../../kernel/text';
import type { Duty, TimeLimit, TimeUnit } from '../time-limit';

/** Whose law a preset is. Only the calendar of mainland China ships; business days of the others need a calendar of theirs. */
export const jurisdictions = ['CN', 'EU', 'UK', 'US', 'IN'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export type PresetSubject = 'enterprise' | 'individual_business' | 'natural_person' | 'all';

/** The unit as the source writes it: `day` leaves open which day is meant, `at_measure` and `immediate` are no length at all. */
export type SourceUnit = TimeUnit | 'day' | 'at_measure' | 'immediate';

/** Another length of the same clock in a named case. */
export interface ClockVariant {
  readonly when: 'complexCase' | 'urgent' | 'newAccount' | 'posNewForeign';
  readonly limit: TimeLimit;
  /** Who must agree to this length, where somebody must. */
  readonly approver: BilingualText | null;
}

/** What the source says about prolonging, in its words; `limit.extension` holds what Thaw checks. */
export interface ExtensionTerms {
  readonly approver: BilingualText | null;
  readonly notice: BilingualText | null;
  /** Whether the source gives the whole length or the part that is added. */
  readonly counted: 'total' | 'added';
}

/** One clock of a preset: the time limit, and what the source says beyond a length. */
export interface PresetClock {
  readonly name: string;
  readonly limit: TimeLimit;
  readonly sourceUnit: SourceUnit;
  /** Why `day` is read as it is: the day unit belongs to the preset. */
  readonly dayUnitRef: BilingualText | null;
  /** `before`: counted back from the trigger, e.g. a review ten days before an expiry. */
  readonly direction: 'after' | 'before';
  readonly variants: readonly ClockVariant[];
  readonly extensionTerms: ExtensionTerms | null;
  readonly exception: BilingualText | null;
  readonly condition: BilingualText | null;
  readonly maxRepeats: number | null;
  /** The longest the measure may stand with all its renewals. */
  readonly maxTotal: { readonly n: number; readonly unit: TimeUnit } | null;
  readonly renewBeforeExpiry: boolean;
  readonly onExpiry: 'auto_lift' | 'effect_lapses' | null;
}

/** Money owed for each day late: not a clock, but listed among the clocks by its source. `amount` is in whole units of the currency. */
export interface DailyRate {
  readonly name: string;
  readonly title: BilingualText;
  readonly amount: number;
  readonly currency: string;
  readonly automatic: boolean;
}

/** From how many accounts on a freeze counts as a mass measure, and who must approve it then. */
export interface MassThresholds {
  readonly single: number;
  readonly cumulative: number;
  readonly approver: BilingualText;
}

/** A set of clocks from one source, dated and with its reference. */
export interface ClockPreset {
  readonly id: string;
  readonly version: string;
  readonly jurisdiction: Jurisdiction;
  readonly legalRef: string;
  /** How the numbers were checked: against the `primary` text, a `secondary` source, … */
  readonly checkedHow: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  /** How the first day in force was checked, where that differs from the numbers. */
  readonly effectiveFromCheckedHow: string | null;
  /** The day the source was read, where it names no first day. */
  readonly asAt: string | null;
  /** Null: the source does not say. */
  readonly appliesTo: readonly PresetSubject[] | null;
  readonly trigger: BilingualText | null;
  readonly clocks: readonly PresetClock[];
  readonly rates: readonly DailyRate[];
  readonly mass: MassThresholds | null;
  /** Where the merchant can turn next. */
  readonly then: BilingualText | null;
  readonly note: BilingualText | null;
}

export interface ClockFacts extends Partial<Omit<PresetClock, 'name' | 'limit' | 'variants'>> {
  readonly title: BilingualText;
  readonly duty: Duty;
  readonly n: number;
  readonly unit: TimeUnit;
  readonly roll?: TimeLimit['roll'];
  readonly extension?: TimeLimit['extension'];
  readonly variants?: readonly { readonly when: ClockVariant['when']; readonly n: number; readonly unit: TimeUnit; readonly approver?: BilingualText }[];
}

export interface PresetFacts extends Partial<Omit<ClockPreset, 'clocks'>> {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly legalRef: string;
  readonly checkedHow: string;
  readonly clocks: Readonly<Record<string, ClockFacts>>;
}

/** The version of presets whose source names neither a first day in force nor a day it was read. */
export const undatedVersion = '2026-11-01';

/** Completes a preset from what is particular to it; every clock becomes a time limit under the preset's reference and dates. */
export function preset(facts: PresetFacts): ClockPreset {
  const whole = {
    version: facts.effectiveFrom ?? facts.asAt ?? undatedVersion,
    effectiveFrom: null, effectiveTo: null, effectiveFromCheckedHow: null, asAt: null, appliesTo: null, trigger: null, rates: [], mass: null, then: null, note: null,
    ...facts,
  };
  return { ...whole, clocks: Object.entries(facts.clocks).map(([name, clock]) => presetClock(whole, name, clock)) };
}

type Source = Pick<ClockPreset, 'id' | 'version' | 'legalRef' | 'checkedHow' | 'effectiveFrom' | 'effectiveTo'>;

function presetClock(source: Source, name: string, facts: ClockFacts): PresetClock {
  const { title, duty, n, unit, roll, extension, variants, ...terms } = facts;
  const limit: TimeLimit = {
    id: `${source.id}/${name}`,
    version: source.version,
    title,
    legalRef: source.legalRef,
    checkedHow: source.checkedHow,
    duty,
    n,
    unit,
    countFirstDay: false,
    roll: roll ?? 'by_duty',
    pauseOn: [],
    extension: extension ?? null,
    effectiveFrom: source.effectiveFrom,
    effectiveTo: source.effectiveTo,
  };
  return {
    sourceUnit: unit, dayUnitRef: null, direction: 'after', extensionTerms: null, exception: null, condition: null, maxRepeats: null, maxTotal: null,
    renewBeforeExpiry: false, onExpiry: null,
    ...terms,
    name,
    limit,
    variants: (variants ?? []).map((one) => ({ when: one.when, approver: one.approver ?? null, limit: { ...limit, id: `${limit.id}/${one.when}`, n: one.n, unit: one.unit } })),
  };
}
