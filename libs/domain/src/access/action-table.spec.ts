import { decide } from '../appeal/decide';
import { decideOrder } from '../freeze-order/decide-order';
import type { OrderCommand } from '../freeze-order/order-commands';
import type { Refusal } from '../refusal-catalogue';
import { caseFor, commandOf } from '../testing/action-commands';
import { orderAt, orderCaseOf, orderShown, orderStates, type OrderState } from '../testing/order-cases';
import { caseAt, caseStages, newcomer, type CaseStage } from '../testing/stage-cases';
import type { ActionOn, OrderActionName } from './order-actions';
import { roles } from './role';

/** Promise: the tables of docs/reference/actions.md, each stage × role × action, say what the commands answer. */

const said = ({ allowed, ...rest }: { readonly allowed: boolean }): string => (allowed ? 'open' : (rest as { readonly refusal: Refusal }).refusal.code);
const answered = (result: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }): string => (result.ok ? 'open' : result.refusal.code);

const met = new Set<string>();

describe.each(Object.keys(caseStages) as CaseStage[])('an appeal at the stage of %s', (stage) => {
  it.each(roles)('answers a newcomer who is %s as the table says', (role) => {
    const carried = caseAt(stage);
    const context = carried.subject.contextOf(newcomer(role));
    const shown = carried.shown(newcomer(role));
    for (const action of shown) met.add(`${action.action}: ${said(action)}`);
    expect(shown.map((one) => [one.action, said(one)])).toEqual(shown.map((one) => [one.action, answered(decide(caseFor(one, carried.state), commandOf(one, carried.state, 4, context), context))]));
    expect(shown.length).toBeGreaterThan(0);
  });
});

function orderCommandOf({ action }: ActionOn<OrderActionName>, source: string): OrderCommand | null {
  const documentRef = source === 'own' ? null : '文书2号';
  switch (action) {
    case 'open_appeal':
      return null;
    case 'serve':
      return { type: 'serveOrder', means: 'by hand' };
    case 'vary':
      return { type: 'varyOrder', limit: null, stops: null, documentRef, why: 'part of it is proved' };
    case 'renew':
      return { type: 'renewOrder', expiresAt: null, complexCase: false, documentRef, why: 'the inquiry goes on' };
    case 'lift':
      return { type: 'liftOrder', documentRef, why: 'it is over' };
    case 'lapse':
      return { type: 'lapseOrder' };
    case 'confirm':
      return { type: 'confirmOrderChange', agree: true, why: null };
    case 'review':
      return { type: 'reviewWholeAccount', keep: true, why: 'still needed' };
  }
}

describe.each(Object.keys(orderStates) as OrderState[])('a freeze order: %s', (state) => {
  it.each(roles)('answers a newcomer who is %s as the table says', (role) => {
    const subject = orderAt(state);
    const context = subject.contextOf(newcomer(role));
    const source = subject.order.kind === 'RESERVE' ? 'own' : 'authority';
    for (const one of orderShown(subject, newcomer(role))) {
      const command = orderCommandOf(one, source);
      const result = command === null
        ? decide(orderCaseOf(subject), { type: 'openAppeal', level: 1, statement: 'ordinary trade', transactionIds: null, amountMinor: null, filedByOther: false }, context)
        : decideOrder(subject.state, command, context);
      met.add(`${one.action}: ${said(one)}`);
      expect([one.action, said(one)]).toEqual([one.action, answered(result)]);
    }
  });
});

it('the tables show each of these somewhere open and somewhere closed: nothing here is true of an empty set', () => {
  for (const action of ['upload_document', 'withdraw', 'propose_extension', 'propose_waiver', 'release_undisputed', 'stay', 'resume', 'claim', 'open_appeal', 'serve', 'vary', 'lift', 'confirm', 'review']) {
    expect([action, met.has(`${action}: open`), [...met].some((one) => one.startsWith(`${action}: `) && !one.endsWith(': open'))]).toEqual([action, true, true]);
  }
});
