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

  it('skips nothing: after releasing comes the end, or what treasury or another account take it back to', () => {
    expect(stages.filter((stage) => mayMove('releasing', stage))).toEqual(['risk_review', 'bank_confirmation', 'closed']);
    expect(mayMove('approval', 'collecting_documents')).toBe(false);
  });
});
