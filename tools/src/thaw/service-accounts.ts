import { Refusal } from '../cli/data-access';
import type { Language } from '../text/say';
import type { ThawFlags } from './flags';
import { callerFor, tell, wordOf } from './session';

/** What the API tells of a machine, as far as the command line prints it. */
interface AccountWire {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly merchantId: string | null;
  readonly revokedAt: string | null;
  readonly keys: readonly { readonly id: string; readonly works: boolean; readonly expiresAt: string; readonly lastUsedAt: string | null }[];
}

type WithKey = AccountWire & { readonly key: string | null };

const usualKeeper = 'operator.gao';
const base = '/v1/service-accounts';
const accountWord = { en: 'service account: give its id (npx thaw service-accounts list)', zh: '服务账号编号（npx thaw service-accounts list 可列出）' };

/** `thaw service-accounts list`: machines with keys of their own. */
export async function listServiceAccounts(flags: ThawFlags): Promise<number> {
  const page = await callerFor(flags, usualKeeper).get<{ readonly items: readonly AccountWire[]; readonly nextCursor: string | null }>(`${base}?limit=${flags.text.limit ?? '200'}`);
  tell(flags, page, [...page.items.flatMap((one) => accountLines(one, flags.lang)), String(page.items.length)]);
  return 0;
}

/** `thaw service-accounts create --name … --permissions a,b`: prints the key, this once. */
export async function createServiceAccount(flags: ThawFlags): Promise<number> {
  const { name, permissions, merchant = null, until = null } = flags.text;
  if (name === undefined || permissions === undefined) {
    throw new Refusal({ en: 'What is it, and what may it do? --name "CRM" --permissions appeal.open,appeal.read', zh: '请用 --name 给出名称，用 --permissions 给出权限，例如 --name "CRM" --permissions appeal.open,appeal.read' });
  }
  const made = await callerFor(flags, usualKeeper).post<WithKey>(base, { name, permissions: permissions.split(','), merchantId: merchant, expiresAt: until });
  return tellWithKey(flags, made);
}

/** `thaw service-accounts roll <account>`: a new key; the one before works on for the overlap. */
export async function rollServiceKey(flags: ThawFlags): Promise<number> {
  const { until = null, 'overlap-hours': overlap } = flags.text;
  const body = { expiresAt: until, ...(overlap !== undefined && { overlapHours: Number(overlap) }) };
  return tellWithKey(flags, await callerFor(flags, usualKeeper).post<WithKey>(`${pathOf(flags)}/roll`, body));
}

/** `thaw service-accounts revoke <account> [key]`: one key, or the account with every key. */
export async function revokeServiceAccount(flags: ThawFlags): Promise<number> {
  const keyId = flags.words[3];
  const path = keyId === undefined ? `${pathOf(flags)}/revoke` : `${pathOf(flags)}/keys/${encodeURIComponent(keyId)}/revoke`;
  const after = await callerFor(flags, usualKeeper).post<AccountWire>(path);
  tell(flags, after, accountLines(after, flags.lang));
  return 0;
}

function pathOf(flags: ThawFlags): string {
  return `${base}/${encodeURIComponent(wordOf(flags, 2, accountWord))}`;
}

function tellWithKey(flags: ThawFlags, made: WithKey): number {
  const shownOnce = flags.lang === 'zh' ? '密钥仅此一次显示：' : 'The key, shown this once:';
  tell(flags, made, [...accountLines(made, flags.lang), shownOnce, made.key ?? '']);
  return 0;
}

function accountLines({ id, name, permissions, merchantId, revokedAt, keys }: AccountWire, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const state = revokedAt === null ? '' : zh ? ' · 已停用' : ' · revoked';
  const whose = merchantId === null ? '' : ` · ${zh ? '商户' : 'merchant'} ${merchantId}`;
  return [
    `${id} · ${name}${whose}${state}`,
    `  ${permissions.join(', ')}`,
    ...keys.filter((key) => key.works).map((key) => `  thaw_sk_${key.id} · ${zh ? '有效至' : 'until'} ${key.expiresAt} · ${zh ? '最近使用' : 'last used'} ${key.lastUsedAt ?? '–'}`),
  ];
}
