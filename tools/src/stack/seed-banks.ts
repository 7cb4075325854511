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
  readonly proposedBy: string;
  readonly keys: readonly object[];
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
  for (const bankCode of Object.keys(sandboxBanks) as SandboxBank[]) await seedBank(bankCode, urls.bank, secrets, as);
}

const [proposer, approver] = ['treasury.ma', 'treasury.xu'];

async function seedBank(bankCode: SandboxBank, endpoint: string, secrets: Secrets, as: (person: string) => ApiCaller): Promise<void> {
  const { items } = await as(proposer).get<{ readonly items: readonly ProfileWire[] }>(`/v1/bank-profiles?bankCode=${bankCode}`);
  const inForce = items.find((profile) => profile.inForce);
  if (inForce?.endpoint === endpoint) return;
  // Left by a start that was broken off, or by a person; either speaks of where the sandbox was.
  const undecided = items.find(({ status }) => status === 'draft');
  if (undecided !== undefined) await decide(as(undecided.proposedBy === approver ? proposer : approver), undecided, { approve: false, why: 'The sandbox has moved.' });
  const keys = inForce?.keys ?? [
    { keyId: `${bankCode}-requests-1`, purpose: 'sign_requests', secret: secrets.bankSigningSecret, validFromAt },
    { keyId: answerKeyOf(bankCode), purpose: 'check_answers', secret: secrets.bankAnswerSecret, validFromAt },
  ];
  const proposed = await as(proposer).post<ProfileWire>('/v1/bank-profiles', { bankCode, endpoint, format: sandboxBanks[bankCode], serviceLevel: 'R03D', calendar: 'CN', keys });
  await decide(as(approver), proposed, { approve: true });
}

/** On the version that was read, as whoever decides must say. */
function decide(by: ApiCaller, { id }: ProfileWire, decision: object): Promise<unknown> {
  return by.decide(`/v1/bank-profiles/${id}`, `/v1/bank-profiles/${id}/decide`, decision);
}
