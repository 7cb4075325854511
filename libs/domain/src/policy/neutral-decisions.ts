import type { BilingualText } from '../kernel/text';

/**
 * What a merchant reads of a decision about which nothing may be told: the effect and no more. Who decides writes the reasons inside;
 * a text of their own could tip somebody off (反洗钱法 art. 35).
 */
export const neutralDecisions = {
  released: { en: 'The check of your account has ended; the amounts named are released.', zh: '对您账户的核查已结束，所列款项予以放款。' },
  releasedInPart: { en: 'The check of your account has ended; a part of the amounts named is released, settlement of the rest stays deferred.', zh: '对您账户的核查已结束，部分款项予以放款，其余继续延迟结算。' },
  kept: { en: 'The check of your account has ended; settlement of the amounts named stays deferred.', zh: '对您账户的核查已结束，所列款项继续延迟结算。' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export function neutralDecision(releaseMinor: bigint, keepMinor: bigint): BilingualText {
  if (releaseMinor === 0n) return neutralDecisions.kept;
  return keepMinor === 0n ? neutralDecisions.released : neutralDecisions.releasedInPart;
}
