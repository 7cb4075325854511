import { BankLineError, lineTo, type BankGateway, type BankLineFault, type BanksInForce } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';
import { tlsMaterial, type Environment } from '../http/mutual-tls';
import type { BankFormats } from './bank-formats';
import { signedBank } from './signed-bank';

export interface ProfiledBankOptions {
  readonly banks: BanksInForce;
  readonly formats: BankFormats;
  /** Reaches banks without a profile, in the sandbox; null: nobody does. */
  readonly byDefault: BankGateway | null;
  /** Where `env:` references of mutual TLS are looked up. */
  readonly environment: Environment;
  readonly now: () => Date;
  /** Told each time the certificates on either side keep us from a bank: somebody must mend that. */
  readonly onFault: (fault: { readonly bankCode: string; readonly code: BankLineFault }) => void;
}

/** Speaks with each bank as its profile has it, with the key that is valid now. */
export function profiledBank({ banks, formats, byDefault, environment, now, onFault }: ProfiledBankOptions): BankGateway {
  const gatewayTo = async (bankCode: string): Promise<BankGateway> => {
    const line = await lineTo(banks, bankCode, instantFromMs(now().getTime()));
    if (line === null) {
      if (byDefault === null) throw new BankLineError('NO_PROFILE');
      return byDefault;
    }
    const { endpoint, format, mutualTls } = line.bank.profile;
    const tls = mutualTls === null ? {} : { tls: async () => tlsMaterial(mutualTls, environment) };
    return signedBank({ url: endpoint, signingSecret: line.signingSecret, keyId: line.signingKeyId, format: formats[format], now, ...tls });
  };
  const through = async <T>(bankCode: string, speak: (bank: BankGateway) => Promise<T>): Promise<T> => {
    try {
      return await speak(await gatewayTo(bankCode));
    } catch (error) {
      if (error instanceof BankLineError) onFault({ bankCode, code: error.code });
      throw error;
    }
  };
  return {
    send: async (request) => through(request.bankCode, async (bank) => bank.send(request)),
    query: async (about) => through(about.bankCode, async (bank) => bank.query(about)),
  };
}
