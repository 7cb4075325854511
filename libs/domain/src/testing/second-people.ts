import { endInterest, type DeclaredInterest } from '../access/conflict-of-interest';
import { mayHold } from '../access/four-eyes';
import { roles, type Actor, type Keyholder } from '../access/role';
import { agreeToServiceKey, createServiceAccount } from '../access/service-account';
import type { AppealCommand } from '../appeal/commands';
import { decide } from '../appeal/decide';
import type { OpenCase } from '../appeal/appeal';
import { decideProfile, proposeProfile } from '../bank/bank-profile';
import { chinaCalendar } from '../calendar/cn-calendar';
import { importYear } from '../calendar/import-year';
import { cn2026 } from '../calendar/years/cn-2026';
import { startClock, type ClockRun } from '../clock/clock-run';
import { extend } from '../clock/extend';
import { decideOrder } from '../freeze-order/decide-order';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { OrderCommand } from '../freeze-order/order-commands';
import type { DecisionContext } from '../kernel/context';
import { instant, localDate } from '../kernel/instant';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { decidePolicy } from '../policy/lifecycle/decide-policy';
import { presetInForce } from '../policy/presets';
import { decideBreak, opened as openedBreak } from '../reconciliation/money-break';
import { decideHalt } from '../release/releases-halt';
import { decidePenalty, type Penalty } from '../penalty/penalty';
import { actor, CaseUnderTest, counter, pcac12 } from './case-builder';
import { aWish, OrderUnderTest } from './order-builder';

/** Whoever acts second, and who holds which key. */
export interface Second {
  readonly actor: Actor;
  readonly keyholders: readonly Keyholder[];
}

/** What a command that asks for a second person answers to this one, after somebody of that name was the first. */
type Answer = (first: string, second: Second) => { readonly ok: boolean; readonly refusal?: { readonly code: string } };

/** Roles that open every door of the house; that four eyes look at who somebody is, and not at these, is what is to be shown. */
export const everyDoor = roles.filter((role) => !['merchant', 'third_party_agent', 'bank', 'service', 'system'].includes(role));

const asOf = instant('2026-11-24T02:00:00.000Z');
const at = { asOf, newId: counter() };
const context = (second: Second): DecisionContext => ({ ...at, ...second, policy: wholeFieldPolicy, calendar: chinaCalendar });
const ordered = (kind: 'RESERVE' | 'COURT_FREEZE', change: (first: string) => Partial<FreezeOrder>, command: OrderCommand): Answer => (first, second) => {
  const { order } = new OrderUnderTest(aWish(kind));
  return decideOrder({ order: { ...order, ...change(first) }, openAppealId: null }, command, context(second));
};
const penalty = (status: Penalty['status'], type: 'approvePenalty' | 'refusePenalty'): Answer => (first, second) => {
  const facts = { merchantId: 'm', freezeOrderId: null, lineId: 'transactions-hidden', reasonCode: '10', currency: 'CNY', basisMinor: 1n, merchantText: { en: 'e', zh: '中' }, internalText: '' };
  const before = { ...facts, id: 'p', policyVersion: wholeFieldPolicy.version, amountMinor: 1n, status, proposedBy: first, proposedAt: asOf, decidedBy: null, decidedAt: null, why: null, remedyUntilAt: null };
  return decidePenalty(before, type === 'approvePenalty' ? { type } : { type, why: 'w' }, context(second));
};
const broken = (type: 'approveClosing' | 'turnDownClosing' | 'proposeClosing', acted: boolean): Answer => (first, second) => {
  const seen = { class: 'amount_differs', subject: 'o', orderId: 'o', appealId: 'a', dayOn: null, currency: 'CNY', oursMinor: 100n, theirsMinor: 101n, evidence: [] } as const;
  const proposal = type === 'proposeClosing' ? {} : ({ state: 'closing_proposed', proposedBy: acted ? 'somebody' : first, proposedAt: asOf, why: 'w' } as const);
  const command = type === 'approveClosing' ? { type } : { type, why: 'w' };
  return decideBreak({ ...openedBreak(seen, 'b', asOf), ...proposal }, command, { ...at, ...second, standing: [], interested: [], actedInCase: acted ? [{ personId: first, capacity: 'review' }] : [] });
};

/** An appeal of which somebody has been told something, met by a command. */
function appealed(command: (first: string) => AppealCommand, change: (state: OpenCase, first: string) => OpenCase = (state) => state): Answer {
  return (first, second) => {
    const { order, appeal, prior } = openedCase();
    return decide(change({ order, appeal, prior }, first), command(first), context(second));
  };
}

function openedCase(): OpenCase {
  const subject = new CaseUnderTest([1_800_000n], [0n], pcac12, asOf, wholeFieldPolicy);
  subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, actor('filer', 'agent'));
  for (const line of subject.state.appeal?.checklist ?? []) {
    subject.give({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f', alternativeReason: 'none' }, actor('filer', 'agent'));
  }
  const { order, appeal, prior } = subject.state;
  if (appeal === null) throw new Error('no appeal');
  return { order, appeal, prior };
}

/** The task at hand of a case, in which somebody has imposed the order, acted, or touched the appeal before. */
const held = (change: (state: OpenCase, first: string) => OpenCase): Answer => (first, second) => {
  const state = openedCase();
  const task = state.appeal.tasks[0];
  if (task === undefined) throw new Error('no task');
  const refused = mayHold(task, change(state, first), context(second));
  return refused === null ? { ok: true } : { ok: false, refusal: refused };
};

const early = (state: OpenCase, first: string): OpenCase => ({
  ...state,
  appeal: {
    ...state.appeal,
    earlyRelease: { id: 'e', status: 'proposed', endedBecause: null, items: [], proposedBy: 'somebody', proposedAt: asOf, approvalsNeeded: ['treasury', 'treasury'], approvals: [{ role: 'treasury', by: first, at: asOf }] },
  },
});

function complaintClock(): ClockRun {
  const preset = presetInForce('CN-FCP-43', localDate('2026-11-24'));
  const limit = preset.ok ? preset.value.clocks[0]?.limit : undefined;
  if (limit === undefined) throw new Error('no limit');
  return startClock(limit, asOf);
}

const interest = (first: string): DeclaredInterest => ({ id: 'i', personId: first, merchantId: 'm', reason: 'r', fromAt: asOf, untilAt: null, declaredBy: first, declaredAt: asOf, endedBy: null, endedAt: null });

/** Everything that asks for another person, by the file that asks. A house spec sees that no file is left out. */
export const secondPeople: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  'freeze-order/change-order.ts': {
    confirm: ordered('COURT_FREEZE', (first) => ({ pending: { change: { what: 'lift', documentRef: 'd', why: 'w' }, proposedBy: first, proposedAt: asOf } }), { type: 'confirmOrderChange', agree: true, why: null }),
    vary: ordered('RESERVE', (first) => ({ imposedBy: first }), { type: 'varyOrder', limit: null, stops: ['withdraw'], documentRef: null, why: 'w' }),
    lift: ordered('RESERVE', (first) => ({ imposedBy: first }), { type: 'liftOrder', documentRef: null, why: 'w' }),
    review: ordered('RESERVE', (first) => ({ imposedBy: first, limit: { kind: 'whole_account', reason: 'r', reviewAt: asOf } }), { type: 'reviewWholeAccount', keep: true, why: 'w' }),
  },
  'penalty/penalty.ts': { approve: penalty('proposed', 'approvePenalty'), refuse: penalty('proposed', 'refusePenalty'), reverse: penalty('reversal_proposed', 'approvePenalty') },
  'reconciliation/money-break.ts': {
    approve: broken('approveClosing', false), turnDown: broken('turnDownClosing', false), proposeAfterActing: broken('proposeClosing', true), approveAfterActing: broken('approveClosing', true),
  },
  'access/four-eyes.ts': {
    'after imposing': held((state, first) => ({ ...state, order: { ...state.order, imposedBy: first } })),
    'after acting': held((state, first) => ({ ...state, appeal: { ...state.appeal, participants: [{ personId: first, capacity: 'file' }] } })),
    'after the first appeal': held((state, first) => ({ ...state, prior: [{ id: 'before', level: 1, outcome: 'freeze_confirmed', nextRemedy: null, transactionIds: [], personIds: [first] }] })),
  },
  'release/undisputed.ts': { approve: appealed(() => ({ type: 'approveUndisputed', approve: true, why: null }), early) },
  'stuck/free.ts': { reassign: appealed((to) => ({ type: 'reassignTask', taskId: openedCase().appeal.wait?.taskId ?? '', to, why: 'w' })) },
  'stuck/two-people.ts': { rebuild: appealed((proposedBy) => ({ type: 'rebuildAppeal', why: 'w', proposedBy })) },
  'clock/extend.ts': {
    grant: (first, second) => extend(complaintClock(), { to: 60, proposedBy: first, approvedBy: second.actor, keyholders: second.keyholders, noticeAt: asOf }),
  },
  'policy/lifecycle/decide-policy.ts': {
    approve: (first, second) => {
      const policy = { ...wholeFieldPolicy, version: '2027-01-01', effectiveFrom: '2027-01-01' };
      const version = { policy, status: 'drafted', revision: 1, authors: [first], why: 'w', draftedAt: asOf, approvedBy: null, approvedAt: null, withdrawnBy: null, withdrawnAt: null, withdrawnWhy: null } as const;
      return decidePolicy({ id: policy.id, version, all: [] }, { type: 'approvePolicy', revision: 1 }, { asOf, ...second });
    },
  },
  'release/releases-halt.ts': {
    resume: (first, second) => decideHalt({ id: 'h', haltedAt: asOf, haltedBy: 'x', reason: 'r', resumption: { proposedBy: first, proposedAt: asOf, why: 'w' }, resumed: null }, { type: 'resumeReleases' }, { ...at, ...second }),
  },
  'bank/bank-profile.ts': {
    decide: (first, second) => {
      const key = (keyId: string, purpose: 'sign_requests' | 'check_answers') => ({ keyId, purpose, validFromAt: asOf, validToAt: null });
      const terms = { endpoint: 'https://bank.example', format: 'signed_json', serviceLevel: 'R03D', calendar: 'CN', quietHours: null, mutualTls: null, keys: [key('a', 'sign_requests'), key('b', 'check_answers')] } as const;
      const draft = proposeProfile({ bankCode: 'ICBC', terms, secretsFor: ['a', 'b'] }, [], { ...at, actor: { id: first } });
      return draft.ok ? decideProfile(draft.value, { approve: true, why: null }, { asOf, ...second }) : draft;
    },
  },
  'calendar/import-year.ts': { approve: (first, second) => importYear(chinaCalendar, { ...cn2026, sha256: 'ab'.repeat(32) }, { proposedBy: first, approvedBy: second }) },
  'access/conflict-of-interest.ts': { end: (first, second) => endInterest(interest(first), { asOf, ...second }) },
  'access/service-account.ts': {
    agree: (first, second) => {
      const made = createServiceAccount({ id: 'x', name: 'n', permissions: ['audit.read'], merchantId: null, keyId: 'k', expiresAt: null }, { asOf, actor: { id: first, roles: ['agent'] } });
      return made.ok ? agreeToServiceKey(made.value, true, { asOf, ...second }) : made;
    },
  },
};

