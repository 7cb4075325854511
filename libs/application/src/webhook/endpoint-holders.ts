import { accountIdOf, isLive, ok, paused, refusal, whyHolderMayNot, type Actor, type Instant, type PauseReason, type Refusal, type WebhookEndpoint } from '@thaw/domain';
import type { Caller } from '../pipeline/caller';
import type { CommandPipeline } from '../pipeline/pipeline';
import type { Transaction } from '../pipeline/store';
import { endpointEntry } from './webhook-entry';

/** Thaw itself, where it sees to webhooks. */
export const webhooksActor: Actor = { id: 'system:webhooks', roles: ['system'], merchantId: null, bankCode: null };

/** Why the machine that holds an endpoint may have nothing sent to it now; null where it may, and where people hold it. */
export async function whyHolderMayNotNow({ serviceAccounts }: Transaction, { heldBy }: WebhookEndpoint, asOf: Instant): Promise<PauseReason | null> {
  const accountId = accountIdOf(heldBy);
  const account = accountId === null ? null : await serviceAccounts.read(accountId);
  return account && whyHolderMayNot(account, asOf);
}

/**
 * Refuses a machine none of whose keys works any more, as the door does: it was let in before, and who it is may be remembered there. As long
 * as the command is under way nobody takes its keys away, so that a revocation finds what it registered. Comes before an endpoint is locked,
 * as in a revocation.
 */
export async function whyMachineIsNotLetIn({ serviceAccounts }: Transaction, { actor, asOf }: Caller): Promise<Refusal | null> {
  const accountId = accountIdOf(actor.id);
  if (accountId === null) return null;
  const account = await serviceAccounts.hold(accountId);
  return account?.keys.some((key) => isLive(key, asOf)) === true ? null : refusal('unauthenticated', { field: 'Authorization' });
}

/** Stops what is sent on behalf of machines that may no longer read events: one transaction and one audit entry each, as for everybody. */
export class EndpointHolders {
  constructor(private readonly pipeline: Pick<CommandPipeline, 'run'>) {}

  /**
   * Pauses an endpoint whose holder may no longer read events; where one was paused for that and its trail does not say so, the trail is
   * told. Answers why; null where there was nothing to do, as for whoever comes second.
   */
  async pause(endpointId: string, caller: Caller): Promise<PauseReason | null> {
    const done = await this.pipeline.run(caller, async (transaction) => {
      const endpoint = await transaction.webhooks.lock(endpointId);
      const why = endpoint && (await whyHolderMayNotNow(transaction, endpoint, caller.asOf));
      if (endpoint === null || why === null) return ok({ why: null });
      const told: WebhookEndpoint = { ...endpoint, ...((await transaction.webhooks.lastTold(endpointId)) ?? { status: 'active', pausedWhy: null }) };
      const after = endpoint.status === 'active' ? paused(endpoint, why) : endpoint;
      if (told.status === after.status && told.pausedWhy === after.pausedWhy) return ok({ why: null });
      await transaction.webhooks.save(after, null, [endpointEntry('WebhookEndpointPaused', told, after, caller)]);
      return ok({ why: after.pausedWhy });
    });
    return done.ok ? done.value.answer.why : null;
  }
}
