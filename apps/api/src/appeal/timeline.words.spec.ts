import type { AppealEvent } from '@thaw/domain';
import { instant } from '@thaw/domain';
import { eventInWords } from './timeline.words';

const at = instant('2026-11-23T08:00:00.000Z');
const by = 'reviewer.chen';

describe('the timeline in words', () => {
  it('says amounts and stages to everybody, in both languages', () => {
    const event: AppealEvent = {
      type: 'ReleasePlaced', at, by,
      release: { id: '1', purpose: 'release', part: 'decision', mandateId: '3', halted: false, resumedAt: null, sendAgain: false, destinationReference: null, status: 'placed', amountMinor: 3_812_000n, currency: 'CNY', settlementAccountId: '2', items: [], placedAt: at, endedAt: null, coreReference: null, failure: null },
    };
    expect(eventInWords(event, true)).toEqual({ en: 'Release ordered: CNY 38,120.00', zh: '已下达放款指令：CNY 38,120.00' });
  });

  it('never tells a merchant that forgery is suspected', () => {
    const event: AppealEvent = { type: 'DocumentRejected', at, by, documentId: '1', code: 'FORGERY_SUSPECTED', note: 'the seal is copied' };
    expect(JSON.stringify(eventInWords(event, true))).not.toMatch(/forg|伪造|seal/);
    expect(eventInWords(event, false)?.zh).toContain('疑似伪造');
  });

  it.each<AppealEvent>([
    { type: 'TaskClaimed', at, by, taskId: '1', leaseUntil: at },
    { type: 'DecisionReturned', at, by, decisionId: '1', why: 'too generous' },
    { type: 'MarkFired', at, by, waitId: '1', index: 2, kind: 'rung', rung: 'compliance' },
    { type: 'BankAnswered', at, by, requestId: '1', answerMessageId: '2', status: 'rejected', reasonCode: 'LEGL' },
    { type: 'ReleaseVoided', at, by, releaseOrderId: '1', reason: 'account closed' },
  ])('keeps inside what is inside: $type', (event) => {
    expect(eventInWords(event, true)).toBeNull();
    expect(eventInWords(event, false)).not.toBeNull();
  });

  it('reminds the merchant openly and names no rung', () => {
    expect(eventInWords({ type: 'MarkFired', at, by, waitId: '1', index: 0, kind: 'remind', rung: null }, true)).toEqual({ en: 'A reminder was sent', zh: '已发送提醒' });
  });
});
