import { Inject, Injectable } from '@nestjs/common';
import { BankProfileDesk } from '@thaw/application';
import { profileInForce, refusal, refuse, type BankProfile } from '@thaw/domain';
import { readBankProfile, readBankProfiles, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE, SETTINGS, type ApiSettings } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { Refused } from '../http/refused';
import type { BankProfileView, DecideProfileBody, ProfilesQuery, ProposeProfileBody } from './bank-profile.dto';

@Injectable()
export class BankProfileService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly profiles: BankProfileDesk,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async propose({ bankCode, keys, ...terms }: ProposeProfileBody, by: Principal): Promise<CommandAnswer<BankProfileView>> {
    const secrets = Object.fromEntries(keys.flatMap(({ keyId, secret }) => (secret === undefined ? [] : [[keyId, secret]])));
    const plain = keys.map(({ secret: _, ...key }) => key);
    return this.desk.give('proposeBankProfile', async () => {
      // In the open only to the sandbox's own bank.
      const open = terms.endpoint.startsWith('http:') && this.settings.webhooksInside !== true;
      if (open) return refuse(refusal('bank_profile_invalid', { errors: [{ field: 'endpoint', text: { en: 'Only https, so that nobody listens', zh: '仅可使用 https' } }] }));
      return this.profiles.propose(bankCode, { ...terms, keys: plain }, secrets, callerOf(by, this.clock), (profile) => profileView(profile, []));
    });
  }

  async decide(id: string, decision: DecideProfileBody, by: Principal): Promise<CommandAnswer<BankProfileView>> {
    return this.desk.give('decideBankProfile', () => this.profiles.decide(id, decision, callerOf(by, this.clock), (profile) => profileView(profile, [profile])));
  }

  async list({ bankCode }: ProfilesQuery): Promise<{ readonly items: readonly BankProfileView[] }> {
    const all = await readBankProfiles(this.database.manager, bankCode ?? null);
    return { items: all.map((profile) => profileView(profile, all)) };
  }

  async read(id: string): Promise<BankProfileView> {
    const found = await readBankProfile(this.database.manager, id);
    if (found === null) throw new Refused(refusal('bank_profile_not_found'));
    return profileView(found, await readBankProfiles(this.database.manager, found.bankCode));
  }
}

function profileView(profile: BankProfile, all: readonly BankProfile[]): BankProfileView {
  const { quietHours, mutualTls, keys, ...rest } = profile;
  return {
    ...rest,
    inForce: profileInForce(all.filter((one) => one.bankCode === profile.bankCode))?.id === profile.id,
    quietHours: quietHours && { from: quietHours.from, to: quietHours.to },
    mutualTls: mutualTls && { certificate: mutualTls.certificate, key: mutualTls.key, authority: mutualTls.authority },
    keys: keys.map(({ keyId, purpose, validFromAt, validToAt }) => ({ keyId, purpose, validFromAt, validToAt })),
  };
}
