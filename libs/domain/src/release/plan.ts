import type { Flow } from '../appeal/flow';
import { mainRequestOf } from '../bank/bank-request';
import { releaseTotalOf, type Decision, type DecisionItem } from '../review/decision';
import { openChangeOf, payeeOf } from './payee';
import { releasePurposes, type Destination, type ReleaseItem, type ReleaseOrder, type ReleasePart, type ReleasePurpose } from './release-order';

/** An order to be placed: where to, how much of what, and on whose say-so. */
export interface Planned {
  readonly part: ReleasePart;
  readonly mandateId: string;
  readonly destination: Destination;
  readonly items: readonly ReleaseItem[];
}

/** What of an item goes out for a purpose, minor units. */
const amountFor: Readonly<Record<ReleasePurpose, (item: DecisionItem) => bigint>> = {
  cardholder_refund: (item) => item.refundMinor,
  offset: (item) => item.offsetMinor,
  transfer: (item) => item.transferMinor,
  release: (item) => item.releaseMinor,
};

/**
 * The orders that carry a decision out, in the order they go: consumers' refunds first, the merchant's release last, one order for each
 * destination. Nothing goes to the merchant's account that the bank
 * has not confirmed; all else goes all the same.
 */
export function planOf(flow: Flow): readonly Planned[] {
  const { decision } = flow.appeal;
  if (decision?.status !== 'approved') return [];
  return releasePurposes.filter((purpose) => purpose !== 'release' || bankSaidYes(flow)).flatMap((purpose) => ordersFor(flow, decision, purpose));
}

function ordersFor(flow: Flow, decision: Decision, purpose: ReleasePurpose): readonly Planned[] {
  const byReference = new Map<string, Planned>();
  for (const item of decision.items) {
    const amountMinor = amountFor[purpose](item);
    if (amountMinor === 0n) continue;
    const destination = destinationOf(flow, item, purpose);
    const key = destination.destinationReference ?? '';
    const items = [...(byReference.get(key)?.items ?? []), { transactionId: item.transactionId, amountMinor }];
    byReference.set(key, { part: 'decision', mandateId: decision.id, destination, items });
  }
  return [...byReference.values()];
}

function destinationOf({ order }: Flow, item: DecisionItem, purpose: ReleasePurpose): Destination {
  if (purpose === 'release') return { purpose, settlementAccountId: payeeOf(order).id, destinationReference: null };
  const card = order.transactions.find((frozen) => frozen.id === item.transactionId)?.reference;
  const destinationReference = { cardholder_refund: card, offset: item.offsetAgainst, transfer: item.transferTo }[purpose];
  if (!destinationReference) throw new TypeError(`a ${purpose} without a destination`);
  return { purpose, settlementAccountId: null, destinationReference };
}

/** What of the plan has not gone out and is not on its way. */
export function stillToPlace(flow: Flow): readonly Planned[] {
  return planOf(flow).filter((planned) => attemptsAt(flow, planned).every((release) => release.status === 'voided'));
}

/** The orders placed so far for one destination of a decision; old orders name no decision, and there was but one. */
export function attemptsAt({ appeal }: Flow, { part, mandateId, destination }: Planned): readonly ReleaseOrder[] {
  return appeal.releaseOrders.filter(
    (release) =>
      release.part === part &&
      (release.mandateId === null || release.mandateId === mandateId) &&
      release.purpose === destination.purpose &&
      release.destinationReference === destination.destinationReference,
  );
}

/** The bank, or whoever asked it by hand, said that the account must not be paid. */
export function bankSaidNo({ appeal }: Flow): boolean {
  return mainRequestOf(appeal.bankRequests)?.status === 'rejected' && appeal.decision !== null && releaseTotalOf(appeal.decision) > 0n;
}

/** The account that money goes to was confirmed for the decision's release; where that alone asked nobody, for the undisputed part that it took up. */
function bankSaidYes({ appeal, order }: Flow): boolean {
  const main = mainRequestOf(appeal.bankRequests);
  const { fingerprint } = payeeOf(order);
  return (main === null ? appeal.bankRequests : [main]).some((request) => request.status === 'confirmed' && request.accountFingerprint === fingerprint);
}

/** What the merchant's own release waits for before anything else: the end of a change of its account, or the bank's word on the new one. */
export function accountAsks({ appeal, order }: Flow): 'change' | 'bank' | null {
  const { decision, releaseOrders, bankRequests } = appeal;
  if (decision?.status !== 'approved' || releaseTotalOf(decision) === 0n) return null;
  const ordered = releaseOrders.some((one) => one.part === 'decision' && one.purpose === 'release' && (one.mandateId === null || one.mandateId === decision.id) && one.status !== 'voided');
  if (ordered) return null;
  if (openChangeOf(order) !== null) return 'change';
  const payee = payeeOf(order);
  const asked = mainRequestOf(bankRequests) ?? bankRequests.findLast((request) => request.status === 'confirmed');
  if (payee.id === order.settlementAccount.id && asked === undefined) return null;
  return asked?.accountFingerprint === payee.fingerprint ? null : 'bank';
}
