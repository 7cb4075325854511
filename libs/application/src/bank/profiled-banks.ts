import { accountDoesNotFit, signingKeyAt, type Instant, type Refusal } from '@thaw/domain';
import { anyBank, type AnswerKey } from './answer-gate';
import type { AnswerKeys } from './bank-intake';
import { BankLineError } from './bank-line-fault';
import type { BankInForce, BanksInForce } from './bank-profiles';

/** How to reach a bank now. */
export interface BankLine {
  readonly bank: BankInForce;
  readonly signingKeyId: string;
  readonly signingSecret: string;
}

/**
 * The line to a bank with a profile in force; null for one without.
 * @throws BankLineError when the profile has no key that may sign now
 */
export async function lineTo(banks: BanksInForce, bankCode: string, asOf: Instant): Promise<BankLine | null> {
  const ofBank = ({ profile }: BankInForce): boolean => profile.bankCode === bankCode;
  // Who is not remembered may have been agreed with just now.
  const bank = (await banks.banksInForce()).find(ofBank) ?? (await banks.banksInForce('anew')).find(ofBank);
  if (bank === undefined) return null;
  const key = signingKeyAt(bank.profile.keys, asOf);
  const signingSecret = key === null ? undefined : bank.secrets[key.keyId];
  if (key === null || signingSecret === undefined) throw new BankLineError('NO_SIGNING_KEY');
  return { bank, signingKeyId: key.keyId, signingSecret };
}

/** What of an account cannot be written to its bank as that is spoken to now; null when it can, and for a bank without a profile. */
export async function accountUnwritable(banks: BanksInForce, account: { readonly bankCode: string; readonly holderName: string; readonly number: string }, at: string): Promise<Refusal | null> {
  const bank = (await banks.banksInForce()).find(({ profile }) => profile.bankCode === account.bankCode);
  const misfit = bank === undefined ? null : accountDoesNotFit(bank.profile.format, account);
  return misfit && { ...misfit, field: `${at}.${misfit.field ?? 'number'}` };
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

