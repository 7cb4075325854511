import type { AppealCommand } from '../appeal/commands';
import { actor, CaseUnderTest } from '../testing/case-builder';
import { actionsFor } from './actions';
import { roles } from './role';

const open = { type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false } as const;
const staff = roles.filter((role) => !['merchant', 'third_party_agent', 'bank', 'service', 'system'].includes(role));
const lin = actor('lin', ...staff);

function opened(): CaseUnderTest {
  const subject = new CaseUnderTest();
  expect(subject.give(open, actor('agent', 'agent'))).toBeNull();
  return subject;
}

const paper = { type: 'receiveDocument', requirementCode: 'none', sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' } as const;
const commands: readonly AppealCommand[] = [
  { type: 'withdrawAppeal', why: null },
  paper,
  { type: 'proposeExtension', limitId: 'x', to: 1, reason: { en: 'r', zh: '由' } },
  { type: 'declineExtension', extensionId: 'x', why: 'w' },
  { type: 'resumeAppeal', why: 'w' },
  { type: 'nudgeAppeal', why: 'w' },
  { type: 'retryNow', why: 'w' },
  { type: 'resendToBank', why: 'w' },
  { type: 'moveToManual', why: 'w' },
  { type: 'returnTask', taskId: 'x', why: 'w' },
  { type: 'reassignTask', taskId: 'x', to: 'somebody', why: 'w' },
];

describe('whoever has an interest in the merchant', () => {
  it('opens no appeal for them', () => {
    const subject = new CaseUnderTest();
    subject.conflicts = [{ personId: 'lin', merchantId: subject.state.order.merchantId }];
    expect(subject.give(open, lin)).toEqual({ code: 'conflict_of_interest' });
  });

  it.each(commands.map((command) => [command.type, command] as const))('does not %s in their case, which others may', (_, command) => {
    const subject = opened();
    const free = subject.give(command, lin);
    expect(free?.code).not.toBe('conflict_of_interest');
    const barred = opened();
    barred.conflicts = [{ personId: 'lin', merchantId: barred.state.order.merchantId }];
    expect(barred.give(command, lin)).toEqual({ code: 'conflict_of_interest' });
  });

  it('is told so of every action, and may still give back what they hold', () => {
    const subject = opened();
    for (const line of subject.state.appeal?.checklist ?? []) subject.give({ ...paper, requirementCode: line.code, alternativeReason: 'none to be had' }, actor('agent', 'agent'));
    const taskId = subject.state.appeal?.wait?.taskId ?? 'none';
    expect(subject.give({ type: 'claimTask', taskId }, lin)).toBeNull();
    subject.conflicts = [{ personId: 'lin', merchantId: subject.state.order.merchantId }];
    const { appeal, ...rest } = subject.state;
    if (appeal === null) throw new Error('no appeal');
    const told = actionsFor({ ...rest, appeal }, subject.contextOf(lin)).map((one) => [one.action, one.allowed ? 'open' : one.refusal.code]);
    expect(told.filter(([, code]) => code !== 'conflict_of_interest')).toEqual([['unclaim', 'open']]);
    expect(subject.give({ type: 'unclaimTask', taskId }, lin)).toBeNull();
  });

  it('is asked of colleagues only: nobody bars a merchant from their own case', () => {
    const subject = opened();
    const merchantId = subject.state.order.merchantId;
    subject.conflicts = [{ personId: 'tan', merchantId }];
    expect(subject.give({ type: 'withdrawAppeal', why: null }, { ...actor('tan', 'merchant'), merchantId })).toBeNull();
  });
});
