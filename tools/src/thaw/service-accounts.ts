import { answerOf, type Schema } from '@thaw/api-client';
import { Refusal } from '../cli/data-access';
import type { Language } from '../text/say';
import type { ThawFlags } from './flags';
import { whyOf } from './ops-why';
import { clientFor, tell, wordOf } from './session';
import { versionSeen } from './version-seen';

type Account = Schema<'ServiceAccount'>;
type AccountWithKey = Schema<'ServiceAccountWithKey'>;

const usualKeeper = 'operator.gao';
const usualSecond = 'compliance.qian';
const accountWord = { en: 'Which service account? Give its id; npx thaw service-accounts list names them.', zh: '服务账号编号（npx thaw service-accounts list 可列出）' };

/** `thaw service-accounts list`: machines with keys of their own. */
export async function listServiceAccounts(flags: ThawFlags): Promise<number> {
  const query = { limit: Number(flags.text.limit ?? '200') };
  const page = await answerOf(clientFor(flags, usualKeeper).GET('/v1/service-accounts', { params: { query } }));
  tell(flags, page, [...page.items.flatMap((one) => accountLines(one, flags.lang)), String(page.items.length)]);
  return 0;
}

/** `thaw service-accounts create --name … --permissions a,b`: prints the key, this once. */
export async function createServiceAccount(flags: ThawFlags): Promise<number> {
  const { name, permissions, merchant = null, until = null } = flags.text;
  if (name === undefined || permissions === undefined) {
    throw new Refusal({ en: 'What is it, and what may it do? --name "CRM" --permissions appeal.open,appeal.read', zh: '请用 --name 给出名称，用 --permissions 给出权限，例如 --name "CRM" --permissions appeal.open,appeal.read' });
  }
  const body = { name, permissions: permissions.split(','), merchantId: merchant, expiresAt: until };
  const made = await answerOf(clientFor(flags, usualKeeper).POST('/v1/service-accounts', { body }));
  return tellWithKey(flags, made);
}

/** `thaw service-accounts roll <account>`: a new key; the one before works on for the overlap. */
export async function rollServiceKey(flags: ThawFlags): Promise<number> {
  const { until = null, 'overlap-hours': overlap } = flags.text;
  const body = { expiresAt: until, ...(overlap !== undefined && { overlapHours: Number(overlap) }) };
  return tellWithKey(flags, await answerOf(clientFor(flags, usualKeeper).POST('/v1/service-accounts/{accountId}/roll', { params: { path: accountIn(flags) }, body })));
}

/** `thaw service-accounts revoke <account> [key]`: one key, or the account with every key. */
export async function revokeServiceAccount(flags: ThawFlags): Promise<number> {
  const keyId = flags.words[3];
  const [client, account] = [clientFor(flags, usualKeeper), accountIn(flags)];
  const after = await answerOf(
    keyId === undefined
      ? client.POST('/v1/service-accounts/{accountId}/revoke', { params: { path: account }, body: {} })
      : client.POST('/v1/service-accounts/{accountId}/keys/{keyId}/revoke', { params: { path: { ...account, keyId } }, body: {} }),
  );
  tell(flags, after, accountLines(after, flags.lang));
  return 0;
}

/** `thaw service-accounts agree|decline <account>`: another manager's word on the key somebody asks for. What is agreed to is what is shown. */
export async function decideServiceKey(flags: ThawFlags): Promise<number> {
  const [client, path] = [clientFor(flags, usualSecond), accountIn(flags)];
  const body = flags.words[1] === 'agree' ? { approve: true } : { approve: false, why: whyOf(flags) };
  const { data, response } = await client.GET('/v1/service-accounts/{accountId}', { params: { path } });
  if (data !== undefined && !flags.json) tell(flags, data, accountLines(data, flags.lang));
  const after = await answerOf(client.POST('/v1/service-accounts/{accountId}/agreement', { params: { path }, body, headers: versionSeen(response) }));
  tell(flags, after, accountLines(after, flags.lang));
  return 0;
}

function accountIn(flags: ThawFlags): { readonly accountId: string } {
  return { accountId: wordOf(flags, 2, accountWord) };
}

function tellWithKey(flags: ThawFlags, made: AccountWithKey): number {
  const shownOnce = flags.lang === 'zh' ? '密钥仅此一次显示：' : 'The key, shown this once:';
  tell(flags, made, [...accountLines(made, flags.lang), ...(made.key === null ? [] : [shownOnce, made.key])]);
  return 0;
}

function accountLines({ id, name, permissions, merchantId, revokedAt, asked, keys }: Account, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const state = revokedAt === null ? '' : zh ? ' · 已停用' : ' · revoked';
  const whose = merchantId === null ? '' : ` · ${zh ? '商户' : 'merchant'} ${merchantId}`;
  return [
    `${id} · ${name}${whose}${state}`,
    `  ${permissions.join(', ')}`,
    ...(asked === null ? [] : [`  ${askedLine(id, asked, lang)}`]),
    ...keys.filter((key) => key.works).map((key) => `  thaw_sk_${key.id} · ${zh ? '有效至' : 'until'} ${key.expiresAt} · ${zh ? '最近使用' : 'last used'} ${key.lastUsedAt ?? '–'}`),
  ];
}

function askedLine(id: string, { by, agreedBy }: NonNullable<Account['asked']>, lang: Language): string {
  const zh = lang === 'zh';
  if (agreedBy !== null) return zh ? `${agreedBy} 已同意 ${by} 的密钥申请：npx thaw service-accounts roll ${id}` : `${agreedBy} has agreed that ${by} has a key: npx thaw service-accounts roll ${id}`;
  return zh ? `${by} 申请的密钥超出本人权限，须另一名管理人员同意：npx thaw service-accounts agree ${id} --as <人员>` : `${by} asks for a key beyond their own permissions; another manager agrees: npx thaw service-accounts agree ${id} --as <person>`;
}
