import type { LocalDate } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import { presetsAbroad } from './presets/abroad';
import { cnAcquirerPresets } from './presets/cn-acquirer';
import { cnAuthorityPresets } from './presets/cn-authority';
import type { ClockPreset } from './presets/preset';

export type { ClockPreset, ClockVariant, DailyRate, ExtensionTerms, Jurisdiction, MassThresholds, PresetClock, PresetSubject, SourceUnit } from './presets/preset';

/** Every statutory and association clock Thaw knows, as data. `presets/sla-presets.json` is the list they were taken from; a spec holds one against the other. */
export const presets: readonly ClockPreset[] = [...cnAcquirerPresets, ...cnAuthorityPresets, ...presetsAbroad];

/** The preset as it stands on a date. Refuses an id nobody knows, and a date before or after the preset's time; without a first day it always stands. */
export function presetInForce(id: string, on: LocalDate): Result<ClockPreset, Refusal> {
  const found = presets.filter((one) => one.id === id);
  if (found.length === 0) return refuse(refusal('preset_unknown', { particulars: { id } }));
  const standing = found.find((one) => (one.effectiveFrom ?? on) <= on && on <= (one.effectiveTo ?? on));
  return standing ? ok(standing) : refuse(refusal('preset_not_in_force', { particulars: { id, on } }));
}
