import { signingKeyAt, type Instant } from '@thaw/domain';
import { anyBank, type AnswerKey } from './answer-gate';
import type { AnswerKeys } from './bank-intake';
import type { BankInForce, BanksInForce } from './bank-profiles';

/** How to reach a bank now. */
export interface BankLine {
  readonly bank: BankInForce;
  readonly signingKeyId: string;
  readonly signingSecret: string;
}

/** A bank whose profile has no key that may sign now: nothing is sent rather than sent unsigned. */
export class NoSigningKeyError extends Error {
  override readonly name = 'NoSigningKeyError';
}

/** The line to a bank with a profile in force; null for one without, which is reached by the installation's own settings. */
export async function lineTo(banks: BanksInForce, bankCode: string, asOf: Instant): Promise<BankLine | null> {
  const bank = (await banks.banksInForce()).find(({ profile }) => profile.bankCode === bankCode);
  if (bank === undefined) return null;
  const key = signingKeyAt(bank.profile.keys, asOf);
  const signingSecret = key === null ? undefined : bank.secrets[key.keyId];
  if (key === null || signingSecret === undefined) throw new NoSigningKeyError(`the profile of bank ${bankCode} has no key to sign with now`);
  return { bank, signingKeyId: key.keyId, signingSecret };
}

/** Keys of every profile in force, and the installation's default for banks without one. Expired keys stay known, so that they are named as such. */
export function keysOfProfiles(banks: BanksInForce, defaultSecret: string | null): AnswerKeys {
  const byDefault: readonly AnswerKey[] = defaultSecret === null ? [] : [{ keyId: 'default', sender: anyBank, format: null, secret: defaultSecret, validFromAt: null, validToAt: null }];
  return {
    async answerKeys() {
      const profiled = (await banks.banksInForce()).flatMap(({ profile, secrets }) =>
        profile.keys.flatMap(({ keyId, purpose, validFromAt, validToAt }): readonly AnswerKey[] => {
          const secret = secrets[keyId];
          return purpose !== 'check_answers' || secret === undefined ? [] : [{ keyId, sender: profile.bankCode, format: profile.format, secret, validFromAt, validToAt }];
        }),
      );
      return [...profiled, ...byDefault];
    },
  };
}

