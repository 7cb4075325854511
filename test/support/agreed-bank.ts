import { BankProfileDesk } from '@thaw/application';
import { instant } from '@thaw/domain';
import { secretsOf, type Stack } from '@thaw/tools';
import { v7 as uuidv7 } from 'uuid';
import { must, type CaseWorld } from './case-world';
import { people } from './people';

/** Agrees with a bank of a stack's sandbox on how to speak, without an API: two people, as always. */
export async function agreeWithBank(world: CaseWorld, stack: Stack, bankCode: string): Promise<void> {
  const { bankSigningSecret, bankAnswerSecret } = secretsOf(stack.stateDir);
  const validFromAt = instant('2026-01-01T00:00:00.000Z');
  const key = (keyId: string, purpose: 'sign_requests' | 'check_answers') => ({ keyId, purpose, validFromAt, validToAt: null });
  const terms = { endpoint: stack.urls.bank, format: 'signed_json', serviceLevel: 'R03D', calendar: 'CN', quietHours: null, mutualTls: null, keys: [key('ours', 'sign_requests'), key('theirs', 'check_answers')] } as const;
  const desk = new BankProfileDesk(world.pipeline, uuidv7);
  const { id } = must(await desk.propose(bankCode, terms, { ours: bankSigningSecret, theirs: bankAnswerSecret }, world.caller(people.treasury), (profile) => ({ id: profile.id })));
  must(await desk.decide(id, { approve: true, why: null }, world.caller(people.otherTreasury), (profile) => ({ id: profile.id })));
}
