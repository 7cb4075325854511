import { markKinds, outcomes, waitKinds, waitParties, type Effect, type Instant, type Situation } from '@thaw/domain';
import { appealIdOf, appealSummary, appealWorkflowId, reconcileScheduleId, timerInWords, waitInWords } from '.';

const at = '2026-12-03T15:59:59.999Z' as Instant;

function waiting(kind: (typeof waitKinds)[number], mark: (typeof markKinds)[number], party: (typeof waitParties)[number] = 'acquirer'): Situation {
  return {
    appealId: '018f0000-0000-7000-8000-000000000000', seq: 1, stage: 'risk_review', outcome: null, reasonCode: '12', escalationLevel: 0, effects: [],
    wait: { id: 'w', kind, party, dueAt: at, next: { index: 0, kind: mark, at } },
  };
}

describe('the contract', () => {
  it('finds an appeal by its workflow and the other way round', () => {
    expect(appealIdOf(appealWorkflowId('7'))).toBe('7');
    expect(appealIdOf(reconcileScheduleId)).toBeNull();
  });

  it('has words in both languages for everything, short enough for a summary', () => {
    const retrying: readonly (Effect['kind'] | null)[] = [null, 'send_bank_message', 'carry_out_release'];
    const texts = waitKinds.flatMap((kind) =>
      waitParties.flatMap((party) => markKinds.flatMap((mark) => [waitInWords(waiting(kind, mark, party)), ...retrying.map((effect) => timerInWords(waiting(kind, mark, party), effect))])),
    );
    const ends = outcomes.map((outcome) => waitInWords({ ...waiting('release', 'remind'), wait: null, outcome }));
    for (const text of [...texts, ...ends, appealSummary('018f0000-0000-7000-8000-000000000000')]) {
      expect(text).toMatch(/^[\x20-\x7e]+ \/ .*[\u4e00-\u9fff]/);
      // Temporal's own limit for a summary.
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200);
      expect(text).not.toContain('undefined');
    }
  });
});
