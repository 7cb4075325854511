import { localDate } from '../kernel/instant';
import { housePolicy } from './house-policy';
import { ruledWaitKinds } from './policy';
import { presetInForce, presets } from './presets';
import type { ClockPreset, DailyRate, PresetClock } from './presets';
import source from './presets/sla-presets.json';

/** What is null or absent says the same: nothing. */
function said(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
}

function variantsAsSource(clock: PresetClock): Record<string, unknown> {
  return Object.fromEntries(
    clock.variants.map(({ when, limit, approver }): [string, unknown] => {
      if (when === 'newAccount' || when === 'posNewForeign') return [when, limit.unit === clock.limit.unit ? limit.n : limit];
      return [when, said({ n: limit.n, unit: limit.unit, approver: approver?.en })];
    }),
  );
}

/** The source says who is told in three ways; only where it says a text is the text compared. */
function extensionAsSource({ limit, extensionTerms: terms }: PresetClock, presetId: string): Record<string, unknown> | null {
  if (!limit.extension || !terms) return null;
  const total = limit.extension.maxTotal;
  const notice = presetId === 'CN-FCP-43' ? limit.extension.mustNotify : terms.notice?.en;
  return said({ approver: terms.approver?.en, notify: notice, ...(terms.counted === 'added' ? { add: total - limit.n } : { maxTotal: total }) });
}

function clockAsSource(clock: PresetClock, presetId: string): Record<string, unknown> {
  return said({
    name: clock.name,
    n: clock.limit.n,
    unit: clock.sourceUnit,
    extension: extensionAsSource(clock, presetId),
    exception: clock.exception?.en,
    condition: clock.condition?.en,
    maxRepeats: clock.maxRepeats,
    maxTotal: clock.maxTotal && `${String(clock.maxTotal.n)} ${clock.maxTotal.unit}s`,
    renewBeforeExpiry: clock.renewBeforeExpiry || null,
    onExpiry: clock.onExpiry,
    ...variantsAsSource(clock),
  });
}

function rateAsSource(rate: DailyRate): Record<string, unknown> {
  return { name: rate.name, n: rate.amount, unit: rate.currency, automatic: rate.automatic };
}

function asSource(preset: ClockPreset): Record<string, unknown> {
  return said({
    id: preset.id,
    effectiveFrom: preset.effectiveFrom,
    effectiveFromVerify: preset.effectiveFromCheckedHow,
    asAt: preset.asAt,
    appliesTo: preset.appliesTo,
    trigger: preset.trigger?.en,
    clocks: [...preset.clocks.map((clock) => clockAsSource(clock, preset.id)), ...preset.rates.map(rateAsSource)],
    mass: preset.mass && { ...preset.mass, approver: preset.mass.approver.en },
    then: preset.then?.en,
    note: preset.note?.en,
    ref: preset.legalRef,
    verify: preset.checkedHow,
  });
}

describe('presets', () => {
  it('are the sixteen of the source, each once', () => {
    expect(presets.map((one) => one.id).sort()).toEqual(source.map((one) => one.id).sort());
    expect(new Set(presets.map((one) => one.id)).size).toBe(16);
  });

  it.each(source.map((one) => [one.id, one] as const))('%s says what its source says, field by field', (id, one) => {
    const withoutNulls = said({ ...one, clocks: one.clocks.map(said) });
    expect(presets.filter((preset) => preset.id === id).map(asSource)).toEqual([withoutNulls]);
  });

  it('say why a bare “day” is read as it is', () => {
    const clocks = presets.flatMap((one) => one.clocks).filter((clock) => clock.sourceUnit === 'day');
    expect(clocks).toHaveLength(9);
    for (const clock of clocks) expect([clock.dayUnitRef?.en ?? '', clock.dayUnitRef?.zh ?? '']).not.toContain('');
  });

  it('read every other unit as the source writes it', () => {
    for (const { sourceUnit, limit } of presets.flatMap((one) => one.clocks)) {
      if (sourceUnit === 'at_measure' || sourceUnit === 'immediate') expect(limit.n).toBe(0);
      else if (sourceUnit !== 'day') expect(limit.unit).toBe(sourceUnit);
    }
  });

  it('never pause', () => {
    expect(presets.flatMap((one) => one.clocks).filter((clock) => clock.limit.pauseOn.length > 0)).toEqual([]);
  });

  it('agree with the statutory total of the house policy', () => {
    const { n, unit, legalRef, checkedHow, duty, effectiveFrom, id } = housePolicy.statutory;
    const preset = presets.find((one) => one.id === id);
    expect(preset?.clocks[0]?.limit).toMatchObject({ n, unit, legalRef, checkedHow, duty, effectiveFrom });
  });
});

describe('every number', () => {
  const { statutory, secondAppeal, bankChaserAfter, waits } = housePolicy;
  const house = [statutory, secondAppeal, bankChaserAfter, ...ruledWaitKinds.map((kind) => waits[kind].limit)];
  const ofPresets = presets.flatMap((one) => one.clocks.flatMap((clock) => [clock.limit, ...clock.variants.map((variant) => variant.limit)]));

  it.each([...house, ...ofPresets].map((limit) => [limit.id, limit] as const))('%s names its reference, how it was checked and what it is', (_id, limit) => {
    for (const text of [limit.legalRef, limit.checkedHow, limit.version, limit.title.en, limit.title.zh]) expect(text.trim()).not.toBe('');
  });

  it('of a preset without a clock names its reference too', () => {
    for (const preset of presets) expect([preset.legalRef.trim(), preset.checkedHow.trim()]).not.toContain('');
  });
});

describe('presetInForce', () => {
  const asked = (id: string, on: string) => {
    const found = presetInForce(id, localDate(on));
    return found.ok ? found.value.id : found.refusal;
  };

  it('finds a preset from its first day on', () => {
    expect(asked('CN-AML-39', '2025-01-01')).toBe('CN-AML-39');
    expect(asked('CN-AML-39', '2024-12-31')).toEqual({ code: 'preset_not_in_force', particulars: { id: 'CN-AML-39', on: '2024-12-31' } });
  });

  it('takes a preset without a first day as standing', () => {
    expect(asked('US-REGE-11', '2026-11-23')).toBe('US-REGE-11');
  });

  it('refuses an id nobody knows, by name', () => {
    expect(asked('CN-AML-40', '2026-11-23')).toEqual({ code: 'preset_unknown', particulars: { id: 'CN-AML-40' } });
  });
});
