import { instant } from '../kernel/instant';
import { eventCatalogue } from './event-catalogue';
import { eventNames, tellEvent, type RecordedEntry } from './told-event';

const entry = (type: string, payload: object, stream = 'appeal/a-1'): RecordedEntry => ({
  eventId: 'e-1', stream, at: instant('2026-11-23T02:00:00.000Z'), type, payload, merchantId: 'm-1', freezeOrderId: 'o-1',
});

describe('the catalogue of events', () => {
  it('names each kind once, as subject.what_happened', () => {
    const names = Object.values(eventCatalogue).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of eventNames) expect(name).toMatch(/^[a-z_]+\.[a-z_]+$/);
  });

  it('tells merchants nothing of tasks, participants, the bank’s answers and the ladder', () => {
    const inside = Object.values(eventCatalogue).filter(({ merchant }) => merchant === 'staff').map(({ name }) => name);
    expect(inside).toEqual(expect.arrayContaining(['task.opened', 'task.offered', 'appeal.participant_joined', 'bank_request.answered', 'decision.proposed', 'decision.returned']));
    expect(tellEvent(entry('MarkFired', { waitId: 'w', index: 1, kind: 'rung', rung: 'compliance' }), 'merchant')).toBeNull();
    expect(tellEvent(entry('MarkFired', { waitId: 'w', index: 1, kind: 'remind', rung: null }), 'merchant')).toMatchObject({ data: { kind: 'remind' } });
  });

  it('tells a suspicion of forgery to colleagues only', () => {
    const rejected = entry('DocumentRejected', { documentId: 'd', code: 'FORGERY_SUSPECTED', note: 'the seal is drawn' });
    expect(tellEvent(rejected, 'staff')?.data).toEqual({ code: 'FORGERY_SUSPECTED' });
    expect(tellEvent(rejected, 'merchant')?.data).toEqual({ code: 'NOT_ACCEPTED' });
  });

  it('tells a decision to merchants once it has every approval', () => {
    const approved = (status: string) => entry('DecisionApproved', { decisionId: 'd', role: 'approver', change: { subject: { kind: 'decision', id: 'd' }, before: { status: 'proposed', approvals: 0 }, after: { status, approvals: 1 } } });
    expect(tellEvent(approved('proposed'), 'merchant')).toBeNull();
    expect(tellEvent(approved('approved'), 'merchant')).toMatchObject({ before: { status: 'proposed' }, after: { status: 'approved' }, data: {} });
  });

  it('tells merchants neither that something is looked into nor that a case went to an authority', () => {
    const summary = (stage: string, outcome: string | null) => ({ stage, outcome, round: 1 });
    const closed = entry('AppealClosed', { outcome: 'referred_to_authority', nextRemedy: null, change: { subject: { kind: 'appeal', id: 'a-1' }, before: summary('verification', null), after: summary('closed', 'referred_to_authority') } });
    expect(tellEvent(closed, 'staff')).toMatchObject({ before: { stage: 'verification' }, after: { outcome: 'referred_to_authority' } });
    expect(tellEvent(closed, 'merchant')).toMatchObject({ before: { stage: 'risk_review' }, after: { outcome: 'freeze_confirmed' } });
    expect(JSON.stringify(tellEvent(closed, 'merchant'), (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))).not.toMatch(/verification|authority/);
  });

  it('tells of an entry without a name only that something has changed, and only to colleagues', () => {
    const unknown = entry('SomethingNew', { secret: 'x' }, 'freeze_order/o-1');
    expect(tellEvent(unknown, 'staff')).toMatchObject({ type: 'freeze_order.changed', subject: { kind: 'freeze_order', id: 'o-1' }, data: {} });
    expect(tellEvent(unknown, 'merchant')).toBeNull();
  });
});
