import { lineTo, type BankGateway, type BanksInForce } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';
import { tlsMaterial, type Environment } from '../http/mutual-tls';
import type { BankFormats } from './bank-formats';
import { signedBank } from './signed-bank';

export interface ProfiledBankOptions {
  readonly banks: BanksInForce;
  readonly formats: BankFormats;
  /** Reaches banks without a profile. */
  readonly byDefault: BankGateway;
  /** Where `env:` references of mutual TLS are looked up. */
  readonly environment: Environment;
  readonly now: () => Date;
}

/** Speaks with each bank as its profile has it, with the key that is valid now; with banks that have none, by the installation's own settings. */
export function profiledBank({ banks, formats, byDefault, environment, now }: ProfiledBankOptions): BankGateway {
  const gatewayTo = async (bankCode: string): Promise<BankGateway> => {
    const line = await lineTo(banks, bankCode, instantFromMs(now().getTime()));
    if (line === null) return byDefault;
    const { endpoint, format, mutualTls } = line.bank.profile;
    const tls = mutualTls === null ? {} : { tls: async () => tlsMaterial(mutualTls, environment) };
    return signedBank({ url: endpoint, signingSecret: line.signingSecret, keyId: line.signingKeyId, format: formats[format], now, ...tls });
  };
  return {
    send: async (request) => (await gatewayTo(request.bankCode)).send(request),
    query: async (about) => (await gatewayTo(about.bankCode)).query(about),
  };
}
