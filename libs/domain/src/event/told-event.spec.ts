import { instant } from '../kernel/instant';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { PendingChange } from '../freeze-order/pending-change';
import { aWish, OrderUnderTest } from '../testing/order-builder';
import { eventCatalogue } from './event-catalogue';
import { orderSides } from './order-summary';
import { eventNameOf, eventNames, tellEvent, unsentEventNames, type RecordedEntry } from './told-event';

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

  it.each(['FieldRevealed', 'RevealRefused'])('tells %s to colleagues who do not speak with the merchant, and to nobody else', (type) => {
    const look = { ...entry(type, { field: 'account_number', purpose: 'authority_request' }, 'merchant/m-1'), merchantId: null, freezeOrderId: null };
    expect(tellEvent(look, 'staff')).toMatchObject({ data: { field: 'account_number', purpose: 'authority_request' } });
    expect([tellEvent(look, 'front'), tellEvent(look, 'merchant')]).toEqual([null, null]);
    expect(unsentEventNames).toContain(eventNameOf(look));
  });

  it('tells of an entry without a name only that something has changed, and only to colleagues', () => {
    const unknown = entry('SomethingNew', { secret: 'x' }, 'freeze_order/o-1');
    expect(tellEvent(unknown, 'staff')).toMatchObject({ type: 'freeze_order.changed', subject: { kind: 'freeze_order', id: 'o-1' }, data: {} });
    expect(tellEvent(unknown, 'merchant')).toBeNull();
  });

  describe('of a merchant’s own order', () => {
    const now = new OrderUnderTest(aWish('SETTLEMENT_DEFERRAL')).order;
    const pending: PendingChange = { change: { what: 'lift', documentRef: '文书9号', why: 'a word among ourselves' }, proposedBy: 'lin', proposedAt: now.imposedAt };
    const turned = (type: string, before: FreezeOrder, after: FreezeOrder, facts: object = {}) => entry(type, { ...facts, sides: orderSides(before, after) }, 'freeze_order/o-1');

    it.each([
      ['OrderServed', { servedAt: now.imposedAt }], ['OrderVaried', { limit: { kind: 'in_all', limitMinor: 200n } }], ['OrderRenewed', { renewals: 1, expiresAt: now.imposedAt }],
      ['OrderLifted', { status: 'lifted' }], ['OrderLapsed', { status: 'lapsed' }],
    ] as const)('tells the merchant of %s what the order’s view shows them', (type, change) => {
      const told = tellEvent(turned(type, { ...now, pending }, { ...now, ...change }, { documentRef: '文书9号', why: 'a word among ourselves' }), 'merchant');
      expect(told?.after).not.toEqual(told?.before);
      expect(Object.keys(told?.after ?? {}).sort()).toEqual(['effectiveAt', 'expiresAt', 'limitKind', 'limitMinor', 'remainingMinor', 'renewals', 'reviewAt', 'servedAt', 'status', 'stops']);
      expect(told?.data).toEqual({});
    });

    it('keeps to colleagues what is only proposed, what came of it, and the watch', () => {
      const proposed: FreezeOrder = { ...now, status: 'proposed' };
      expect(tellEvent(turned('OrderChangeProposed', now, { ...now, pending }), 'merchant')).toBeNull();
      expect(tellEvent(turned('OrderMarkFired', now, now, { kind: 'expiry_near' }), 'merchant')).toBeNull();
      expect(tellEvent(turned('OrderServed', proposed, { ...proposed, servedAt: now.imposedAt }), 'merchant')).toBeNull();
      expect(tellEvent(turned('OrderAverted', proposed, { ...proposed, status: 'averted' }), 'merchant')).toBeNull();
      expect(tellEvent(turned('OrderAverted', { ...now, status: 'announced' }, { ...now, status: 'averted' }), 'merchant')).toMatchObject({ type: 'freeze_order.averted' });
    });

    it('reads entries from before both sides were kept, as they were told then', () => {
      expect(tellEvent(entry('OrderLifted', { documentRef: null, why: 'w' }, 'freeze_order/o-1'), 'staff')).toMatchObject({ type: 'freeze_order.lifted', before: null, after: null, data: {} });
      expect(tellEvent(entry('OrderLifted', { documentRef: null, why: 'w' }, 'freeze_order/o-1'), 'merchant')).toBeNull();
      expect(tellEvent(entry('FreezeImposed', { kind: 'SETTLEMENT_DEFERRAL', amountMinor: 1n, currency: 'CNY' }, 'freeze_order/o-1'), 'merchant')).toMatchObject({ before: null, after: { status: 'active' }, data: { amountMinor: 1n } });
      // What an operator had done to a run was kept under the name that an appeal's change has.
      expect(tellEvent(entry('RemedyRunChanged', { runId: 'r', change: 'stop' }, 'remedy_run/r'), 'staff')).toMatchObject({ before: null, after: null, data: { change: 'stop' } });
    });
  });

  it('tells nobody that somebody opened a document', () => {
    const opened = entry('DocumentOpened', { appealId: 'a', documentId: 'd', purpose: 'review', range: null }, 'document/d');
    expect([tellEvent(opened, 'staff'), tellEvent(opened, 'merchant')]).toEqual([null, null]);
  });
});
