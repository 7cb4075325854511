import { completenessOf, fullyAccepted } from './completeness';
import type { HandedIn } from './completeness';
import type { DocumentStatus, Requirement, RequirementLevel } from './requirement';

function line(code: string, level: RequirementLevel, group: string | null = null): Requirement {
  return { code, level, group, title: { en: code, zh: code }, hint: { en: code, zh: code }, sealed: false };
}

const licence = line('licence', 'R');
const statement = line('statement', 'R');
const checklist = [licence, statement, line('slip', '1+', 'proof'), line('invoice', '1+', 'proof'), line('no_voucher', 'A', 'proof'), line('owners', 'O'), line('standing', 'A', 'standing')];

function papers(...handedIn: readonly (readonly [string, DocumentStatus])[]): HandedIn[] {
  return handedIn.map(([requirementCode, status]) => ({ requirementCode, status }));
}

describe('completeness', () => {
  it('lists everything missing at once', () => {
    expect(completenessOf(checklist, [])).toEqual({ complete: false, missing: [licence, statement], groupsMissing: ['proof'], accepted: 0, required: 3 });
  });

  it('counts uploaded and accepted papers as handed in', () => {
    expect(completenessOf(checklist, papers(['licence', 'accepted'], ['statement', 'uploaded'], ['invoice', 'uploaded']))).toEqual({
      complete: true, missing: [], groupsMissing: [], accepted: 1, required: 3,
    });
  });

  it('does not count a rejected paper, until it is sent again', () => {
    const first = papers(['licence', 'accepted'], ['statement', 'rejected'], ['slip', 'rejected']);
    expect(completenessOf(checklist, first)).toMatchObject({ complete: false, missing: [statement], groupsMissing: ['proof'], accepted: 1 });
    expect(completenessOf(checklist, [...first, ...papers(['statement', 'uploaded'], ['slip', 'uploaded'])])).toMatchObject({ complete: true, accepted: 1 });
  });

  it('takes an accepted alternative for its group', () => {
    expect(completenessOf(checklist, papers(['licence', 'uploaded'], ['statement', 'uploaded'], ['no_voucher', 'uploaded']))).toMatchObject({ complete: true, groupsMissing: [] });
  });

  it('asks nothing by optional papers or by a group of alternatives alone', () => {
    expect(completenessOf([line('owners', 'O'), line('standing', 'A', 'standing')], [])).toEqual({ complete: true, missing: [], groupsMissing: [], accepted: 0, required: 0 });
  });

  it('does not let papers of another line count', () => {
    expect(completenessOf([licence], papers(['owners', 'accepted'], ['stray', 'accepted']))).toMatchObject({ complete: false, accepted: 0 });
  });
});

describe('full acceptance', () => {
  const accepted = papers(['licence', 'accepted'], ['statement', 'accepted'], ['invoice', 'accepted']);

  it('needs an accepted paper for each line that must be met', () => {
    expect(fullyAccepted(checklist, accepted)).toBe(true);
    for (const left of accepted) expect(fullyAccepted(checklist, accepted.filter((paper) => paper !== left))).toBe(false);
  });

  it('waits for the verdict on every paper, optional ones too', () => {
    expect(fullyAccepted(checklist, [...accepted, ...papers(['owners', 'uploaded'])])).toBe(false);
    expect(fullyAccepted(checklist, [...accepted, ...papers(['owners', 'rejected'])])).toBe(true);
  });

  it('forgives a rejected paper once another was accepted in its place', () => {
    expect(fullyAccepted(checklist, [...papers(['licence', 'rejected']), ...accepted])).toBe(true);
    expect(fullyAccepted(checklist, papers(['licence', 'rejected'], ['statement', 'accepted'], ['slip', 'accepted']))).toBe(false);
  });

  it('holds for an empty checklist', () => {
    expect(fullyAccepted([], [])).toBe(true);
  });
});
