import { randomUUID } from 'node:crypto';
import { keyholdersAmong, type Store } from '@thaw/application';
import { isOutside, machinesIn, type Actor, type Case, type DecisionContext, type Instant, type OpenCase, type Policy } from '@thaw/domain';

/**
 * The context in which somebody who only reads would act now: what an answer says may be done is worked out in it. An open appeal
 * goes by its pinned policy; after a closed one a new appeal would pin the one in force.
 */
export async function contextOfReading(store: Store, state: OpenCase, actor: Actor, asOf: Instant): Promise<DecisionContext> {
  const { appeal } = state;
  const pinned = appeal.stage === 'closed' ? undefined : await store.policy(appeal.policyId, appeal.policyVersion);
  return contextOfMerchant(store, appeal.merchantId, actor, asOf, { acted: machinesIn(state), ...(pinned && { policy: pinned }) });
}

export interface About {
  /** The one in force counts where none is named. */
  readonly policy?: Policy;
  /** Who has done something in what it is about already. */
  readonly acted: readonly (string | null | undefined)[];
}

/** The context in which somebody who only reads would act on an order, or on something else of a merchant. */
export async function contextOfMerchant(store: Store, merchantId: string, actor: Actor, asOf: Instant, { policy, acted }: About): Promise<DecisionContext> {
  // Outside the house nobody is asked for four eyes, and nobody learns who holds which key.
  const held = keyholdersAmong(store, isOutside(actor) ? [] : acted);
  const [inForce, guarded, calendar, conflicts, keyholders] = await Promise.all([policy ?? store.policyInForce(asOf), store.guardedReasons(), store.calendar(), store.conflictsWith(merchantId, asOf), held]);
  return { asOf, actor, policy: inForce, guarded, calendar, conflicts, keyholders, newId: randomUUID };
}

/** The order of an appeal that is over, as a further appeal would meet it: one may be open by now. Undefined while the appeal is open. */
export async function orderAfter(store: Store, { order, appeal }: OpenCase): Promise<Case | undefined> {
  return appeal.stage === 'closed' ? ((await store.readOrder(order.id)) ?? undefined) : undefined;
}
