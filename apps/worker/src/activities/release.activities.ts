import { SettlementOutcomeUnknownError, type PayTo, type SettlementCore, type SettlementRecord, type Store } from '@thaw/application';
import { effectsOf, situationOf, type AppealCommandOf, type OpenCase, type ReleaseOrder } from '@thaw/domain';
import type { EffectActivities } from '@thaw/workflows';
import type { CaseCommands } from './case-commands';

export interface ReleaseHands {
  readonly cases: CaseCommands;
  readonly store: Pick<Store, 'settlementAccount' | 'releasesHalt'>;
  readonly core: SettlementCore;
  readonly fingerprint: (accountNumber: string) => string;
}

/** Has the settlement core pay, and believes only what reading it back shows. */
export function releaseActivities(hands: ReleaseHands): Pick<EffectActivities, 'carryOutRelease'> {
  const { cases } = hands;
  return {
    async carryOutRelease({ appealId, releaseOrderId, asOf }) {
      const open = await cases.read(appealId);
      const release = dueRelease(open, releaseOrderId);
      // Posted or voided already, or treasury looks into it: nothing may be sent now.
      if (release === null) return situationOf(open);
      const record = (outcome: Outcome) => cases.giveOrFollow(appealId, { type: 'recordReleaseOutcome', releaseOrderId, outcome }, asOf);
      try {
        const settled = await settle(hands, release);
        if (settled === 'halted') return await cases.giveOrFollow(appealId, { type: 'haltRelease', releaseOrderId }, asOf);
        const outcome = outcomeOf(settled, hands.fingerprint);
        const situation = await record(outcome);
        // The core has taken it: it is asked again, unless treasury is called now.
        if (outcome.status === 'accepted' && situation.effects.some((effect) => effect.kind === 'carry_out_release' && effect.releaseOrderId === releaseOrderId)) throw new NotDoneYetError();
        return situation;
      } catch (error) {
        // From now on it is read back before anything is sent again.
        if (error instanceof SettlementOutcomeUnknownError) await record({ status: 'unknown' });
        throw error;
      }
    },
  };
}

/** The core took the order and has not done it: there is nothing to believe yet. */
class NotDoneYetError extends Error {
  override readonly name = 'NotDoneYetError';
  constructor() {
    super('the settlement core has taken the order and not done it yet');
  }
}

type Outcome = AppealCommandOf<'recordReleaseOutcome'>['outcome'];
type Settled = Exclude<SettlementRecord, { status: 'unknown' }>;

function dueRelease(open: OpenCase, id: string): ReleaseOrder | null {
  if (!effectsOf(open).some((effect) => effect.kind === 'carry_out_release' && effect.releaseOrderId === id)) return null;
  return open.appeal.releaseOrders.find((one) => one.id === id) ?? null;
}

/**
 * A placed order is told to the core; one whose outcome is unknown is read back first and told again, under the same id, only when
 * the core has never heard of it. Either way the answer is what the core says afterwards, not what it promised. While releases are halted
 * nothing is told: what the core did before is read back and counts, else the order is kept.
 */
async function settle({ store, core }: ReleaseHands, release: ReleaseOrder): Promise<Settled | 'halted'> {
  if (release.status === 'unknown') {
    const known = await core.readBack(release.id);
    const mayHaveLostIt = known.status === 'accepted' && release.sendAgain;
    if (known.status !== 'unknown' && !mayHaveLostIt) return known;
  }
  const { id: orderId, amountMinor, currency } = release;
  const to = await payTo(store, release);
  // The last thing before the order leaves: what was in order a moment ago may be stopped now.
  if ((await store.releasesHalt()) !== null) return doneBefore(core, orderId);
  const promised = await core.execute({ orderId, payTo: to, amountMinor, currency });
  const known = await core.readBack(orderId);
  if (known.status !== 'unknown') return known;
  // A core need not remember what it refused; one that forgets what it did is another matter.
  if (promised.status === 'rejected') return promised;
  throw new SettlementOutcomeUnknownError(`the settlement core took order ${orderId} and knows nothing of it`);
}

/** Whoever died after telling the core may have left no word of it. */
async function doneBefore(core: SettlementCore, orderId: string): Promise<Settled | 'halted'> {
  const known = await core.readBack(orderId);
  return known.status === 'unknown' ? 'halted' : known;
}

async function payTo(store: ReleaseHands['store'], release: ReleaseOrder): Promise<PayTo> {
  if (release.purpose !== 'release') return { kind: release.purpose, reference: release.destinationReference };
  const { bankCode, number, holderName } = await store.settlementAccount(release.settlementAccountId);
  return { kind: 'release', account: { bankCode, number, holderName } };
}

function outcomeOf(settled: Settled, fingerprint: (accountNumber: string) => string): Outcome {
  if (settled.status === 'rejected' || settled.status === 'accepted') return settled;
  const { accountNumber, reference, ...executed } = settled;
  return { ...executed, accountFingerprint: accountNumber && fingerprint(accountNumber), destinationReference: reference };
}
