import { filesForThemselves } from '../access/role';
import type { Deadline } from '../calendar/calendar';
import { clocksFromOpening, decideByOf } from '../clock/start-clocks';
import { checklistFor } from '../document/checklist';
import { remainingOf, stillHeldOf, type FreezeOrder } from '../freeze-order/freeze-order';
import { isAuthorityKind } from '../freeze-order/order-kinds';
import type { OrderStatus } from '../freeze-order/order.states';
import { routeOf } from '../policy/reason';
import { refusal } from '../refusal-catalogue';
import { beginUndisputed } from '../release/undisputed';
import type { AppealCommandOf } from './commands';
import type { Flow, Step } from './flow';
import { aboutByDefault, mayFile } from './may-file';
import { openingStageOf } from './route-walk';
import { walkOn } from './walk';

/** Opens an appeal: pins policy and checklist, fixes the statutory deadline, and says whose turn it is. */
export function openAppeal(flow: Flow, command: AppealCommandOf<'openAppeal'>): Step {
  const { order, context } = flow;
  const { actor, policy, asOf, calendar } = context;
  if (isAuthorityKind(order.kind)) return authorityRefusal(order);
  if (!appealable.includes(order.status)) return refusal('freeze_order_not_active', { field: 'freezeOrderId' });
  if (flow.state.appeal !== null) return refusal('appeal_already_open', { particulars: { appealId: flow.state.appeal.id } });
  const route = routeOf(policy, order.reason);
  if (!route.ok) return refusal(route.refusal.code, { particulars: { code: order.reason.code } });
  if (route.value.appealable === false) return refusal('authority_order', { field: 'freezeOrderId', particulars: { code: order.reason.code } });
  const transactionIds = command.transactionIds ?? aboutByDefault(flow.state.prior, command.level, heldIdsOf(order));
  const unknown = transactionIds.find((id) => !order.transactions.some((frozen) => frozen.id === id));
  if (unknown !== undefined) return refusal('transaction_not_frozen', { field: 'transactionIds', particulars: { transactionId: unknown } });
  const barred = mayFile(flow.state.prior, { ...command, transactionIds }, asOf);
  if (barred !== null) return barred;
  const frozenMinor = remainingOf(order, transactionIds);
  const amountMinor = command.amountMinor ?? frozenMinor;
  if (amountMinor > frozenMinor || amountMinor <= 0n) {
    return refusal('amount_over_frozen', { field: 'amountMinor', particulars: { frozenMinor: frozenMinor.toString(), currency: order.currency } });
  }
  const decideBy = decideByOf(clocksFromOpening(policy, order, asOf), policy, order, asOf, calendar, asOf);
  if (!decideBy.ok) return refusal('calendar_unknown_year', { particulars: { year: decideBy.refusal.year } });
  const asksPapers = route.value.documents === 'checklist';
  flow.emit({
    type: 'AppealOpened',
    appealId: context.newId(),
    freezeOrderId: order.id,
    merchantId: order.merchantId,
    level: command.level,
    stage: openingStageOf(route.value),
    statement: command.statement,
    ground: command.ground ?? null,
    transactionIds,
    amountMinor,
    currency: order.currency,
    policyId: policy.id,
    policyVersion: policy.version,
    decideBy: decideBy.value satisfies Deadline,
    checklist: asksPapers
      ? checklistFor(policy, { reasonCode: order.reason.code, merchantType: order.merchantType, channel: order.channel, filedByOther: command.filedByOther && !filesForThemselves(actor) })
      : [],
  });
  flow.participate('file');
  const waits = walkOn(flow, null);
  return waits === null && route.value.steps?.includes('release_undisputed') === true ? beginUndisputed(flow) : waits;
}

function heldIdsOf({ transactions }: FreezeOrder): readonly string[] {
  return transactions.filter((frozen) => stillHeldOf(frozen) > 0n).map((frozen) => frozen.id);
}

/** An announced order can be stopped before it bites; what has lapsed and still holds money can be contested too. */
const appealable: readonly OrderStatus[] = ['announced', 'active', 'lapsed'];

/** Only the authority can change what it did: whoever appeals is told where it is to be found. */
function authorityRefusal({ kind, issuer, documentRef }: FreezeOrder): Step {
  return refusal('authority_order', {
    field: 'freezeOrderId',
    particulars: { kind, authority: issuer?.name ?? '', contact: issuer?.contact ?? '', documentRef: documentRef ?? '' },
  });
}
