import { ApiCaller } from '../callers/api';
import { SandboxCaller } from '../callers/sandbox';
import type { Secrets } from '../setup/secrets';
import type { StackUrls } from './environment';

/** The sandbox's banks, and how each writes. */
export const sandboxBanks = { ICBC: 'signed_json', CCB: 'iso20022_xml' } as const;
export type SandboxBank = keyof typeof sandboxBanks;

interface ProfileWire {
  readonly id: string;
  readonly status: 'draft' | 'approved' | 'refused';
  readonly inForce: boolean;
  readonly endpoint: string;
  readonly keys: readonly { readonly keyId: string }[];
}

/** The id of the key a bank of the sandbox signs its answers with. */
export function answerKeyOf(bankCode: string): string {
  return `${bankCode}-answers-1`;
}

/** Before every clock that a story may set. */
const validFromAt = '2026-01-01T00:00:00.000Z';

/**
 * Agrees with each bank of the sandbox on how to speak, as with any other: one of treasury proposes its profile, another approves it. What is in
 * force already stays; an address that has moved is another version, with the keys carried over.
 */
export async function seedBanks(urls: StackUrls, secrets: Secrets): Promise<void> {
  const outside = new SandboxCaller(urls.sandbox);
  const as = (person: string): ApiCaller => new ApiCaller(urls.api, () => outside.token(person), 'en');
  for (const bankCode of Object.keys(sandboxBanks) as SandboxBank[]) await seedBank(bankCode, urls.bank, secrets, as('treasury.ma'), as('treasury.xu'));
}

async function seedBank(bankCode: SandboxBank, endpoint: string, secrets: Secrets, one: ApiCaller, another: ApiCaller): Promise<void> {
  const { items } = await one.get<{ readonly items: readonly ProfileWire[] }>(`/v1/bank-profiles?bankCode=${bankCode}`);
  const inForce = items.find((profile) => profile.inForce);
  // A start that was broken off, or a person, has left it undecided: that is theirs.
  const undecided = items.find(({ status }) => status === 'draft');
  if (inForce?.endpoint === endpoint) return;
  if (undecided !== undefined) await another.post(`/v1/bank-profiles/${undecided.id}/decide`, { approve: false, why: 'The sandbox has moved.' });
  const key = (keyId: string, purpose: string, secret: string) => ({ keyId, purpose, validFromAt, ...(inForce?.keys.some((known) => known.keyId === keyId) === true ? {} : { secret }) });
  const keys = [key(`${bankCode}-requests-1`, 'sign_requests', secrets.bankSigningSecret), key(answerKeyOf(bankCode), 'check_answers', secrets.bankAnswerSecret)];
  const proposed = await one.post<ProfileWire>('/v1/bank-profiles', { bankCode, endpoint, format: sandboxBanks[bankCode], serviceLevel: 'R03D', calendar: 'CN', keys });
  await another.post(`/v1/bank-profiles/${proposed.id}/decide`, { approve: true });
}
