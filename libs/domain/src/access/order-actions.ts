import type { Case } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { decide } from '../appeal/decide';
import type { Step } from '../appeal/flow';
import { decideOrder } from '../freeze-order/decide-order';
import type { OrderCommand } from '../freeze-order/order-commands';
import { sourceOf } from '../freeze-order/order-kinds';
import { hasEnded } from '../freeze-order/order.states';
import type { DecisionContext } from '../kernel/context';
import { decidePenalty, type Penalty, type PenaltyCommand } from '../penalty/penalty';
import type { Refusal } from '../refusal-catalogue';
import { isOutside } from './sight';

/** What a person can do with a freeze order. */
export const orderActionNames = ['open_appeal', 'serve', 'vary', 'renew', 'lift', 'lapse', 'confirm', 'review'] as const;
export type OrderActionName = (typeof orderActionNames)[number];

/** What a person can do with a penalty. */
export const penaltyActionNames = ['approve', 'refuse', 'reverse'] as const;
export type PenaltyActionName = (typeof penaltyActionNames)[number];

/** One action, and whether it is open to somebody now; what is closed says why, in the words that would refuse it. */
export type ActionOn<Name extends string> = { readonly action: Name } & ({ readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal });

/**
 * Every action on a freeze order, open or closed to this person, and why, by the rules that guard the commands. What a form still has to say
 * (a document, a ground, a date) is taken as said. Outside the house an order is appealed against and nothing else.
 */
export function orderActionsFor(state: Case, context: DecisionContext): readonly ActionOn<OrderActionName>[] {
  const { order, appeal } = state;
  const appealing = actionOn('open_appeal', decided(decide(state, firstAppeal, context)));
  if (isOutside(context.actor) || hasEnded(order.status)) return [appealing];
  const trying = (action: OrderActionName, command: OrderCommand) => actionOn(action, decided(decideOrder({ order, openAppealId: appeal?.id ?? null }, command, context)));
  const documentRef = sourceOf(order.kind) === 'acquirer' ? null : 'document';
  const why = 'why';
  return [
    appealing,
    trying('serve', { type: 'serveOrder', means: 'means' }),
    trying('vary', { type: 'varyOrder', limit: null, stops: null, documentRef, why }),
    ...(order.expiresAt === null ? [] : [trying('renew', { type: 'renewOrder', expiresAt: null, complexCase: false, documentRef, why })]),
    trying('lift', { type: 'liftOrder', documentRef, why }),
    ...(order.expiresAt === null ? [] : [trying('lapse', { type: 'lapseOrder' })]),
    ...(order.pending === null ? [] : [trying('confirm', { type: 'confirmOrderChange', agree: true, why: null })]),
    ...(order.limit.kind === 'whole_account' ? [trying('review', { type: 'reviewWholeAccount', keep: true, why })] : []),
  ];
}

/** Every action on a penalty that its state knows, likewise. The policy is the one it was proposed under; outside the house there is none. */
export function penaltyActionsFor(penalty: Penalty, context: DecisionContext): readonly ActionOn<PenaltyActionName>[] {
  if (isOutside(context.actor)) return [];
  const trying = (action: PenaltyActionName, command: PenaltyCommand) => actionOn(action, decided(decidePenalty(penalty, command, context)));
  switch (penalty.status) {
    case 'proposed':
    case 'reversal_proposed':
      return [trying('approve', { type: 'approvePenalty' }), trying('refuse', { type: 'refusePenalty', why: 'why' })];
    case 'charged':
      return [trying('reverse', { type: 'reversePenalty', why: 'why' })];
    case 'refused':
    case 'reversed':
      return [];
  }
}

const firstAppeal: AppealCommand = { type: 'openAppeal', level: 1, statement: '', transactionIds: null, amountMinor: null, filedByOther: false, ground: { kind: 'new_evidence', what: 'some' } };

function decided(result: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }): Step {
  return result.ok ? null : result.refusal;
}

function actionOn<Name extends string>(action: Name, refusal: Step): ActionOn<Name> {
  return refusal === null ? { action, allowed: true } : { action, allowed: false, refusal };
}
