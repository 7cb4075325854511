import { mayMove, openingStages, stages, transitions } from './appeal.states';

describe('the table of states', () => {
  it('reaches every state from an opening', () => {
    const reached = new Set<string>(openingStages);
    for (const stage of reached) transitions[stage as keyof typeof transitions].forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...stages].sort());
  });

  it('has a way out of every state but the last, and to the end from each', () => {
    for (const stage of stages) {
      if (stage === 'closed') expect(transitions[stage]).toHaveLength(0);
      else expect(mayMove(stage, 'closed')).toBe(true);
    }
  });

  it('skips nothing: money moves only after the bank, the bank is asked only after a decision', () => {
    expect(stages.filter((stage) => mayMove(stage, 'releasing'))).toEqual(['bank_confirmation']);
    expect(mayMove('risk_review', 'releasing')).toBe(false);
    expect(mayMove('collecting_documents', 'releasing')).toBe(false);
  });
});
