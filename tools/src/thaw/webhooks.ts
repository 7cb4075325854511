import { answerOf, type Schema } from '@thaw/api-client';
import { Refusal } from '../cli/data-access';
import type { Language } from '../text/say';
import type { ThawFlags } from './flags';
import { clientFor, tell, wordOf } from './session';
import { versionSeen } from './version-seen';

type Endpoint = Schema<'WebhookEndpoint'>;
type EndpointWithSecret = Schema<'WebhookEndpointWithSecret'>;
type Delivery = Schema<'WebhookDelivery'>;

const usualKeeper = 'agent.lin';
const endpointWord = { en: 'Which endpoint? Give its id; npx thaw webhooks list names them.', zh: '回调地址编号（npx thaw webhooks list 可列出）' };
const deliveryWord = { en: 'Which delivery? Give its id; npx thaw webhooks log names them.', zh: '推送编号（npx thaw webhooks log 可列出）' };
const urlWord = { en: 'Which address is to be called? npx thaw webhooks register https://merchant.example/thaw', zh: '回调地址，例如 npx thaw webhooks register https://merchant.example/thaw' };

/** `thaw webhooks list`: addresses for events, and why a paused one is. */
export async function listWebhooks(flags: ThawFlags): Promise<number> {
  const { which, limit = '200' } = flags.text;
  const status: 'active' | 'paused' | null = which === 'active' || which === 'paused' ? which : null;
  if (which !== undefined && status === null) throw new Refusal({ en: '--which is active or paused.', zh: '--which 为 active 或 paused。' });
  const query = { limit: Number(limit), ...(status !== null && { status }) };
  const page = await answerOf(clientFor(flags, usualKeeper).GET('/v1/webhook-endpoints', { params: { query } }));
  tell(flags, page, [...page.items.flatMap((one) => endpointLines(one, flags.lang)), String(page.items.length)]);
  return 0;
}

/** `thaw webhooks register <url>`: prints the secret, this once. */
export async function registerWebhook(flags: ThawFlags): Promise<number> {
  const types = (flags.text.types?.split(',') ?? []) as Schema<'WebhookEndpointWish'>['types'];
  const body = { url: wordOf(flags, 2, urlWord), ...(types !== undefined && { types }) };
  return tellWithSecret(flags, await answerOf(clientFor(flags, usualKeeper).POST('/v1/webhook-endpoints', { body })));
}

/** `thaw webhooks rotate <endpoint>`: a new secret; the one before signs on for the overlap. What is rotated is what is shown. */
export async function rotateWebhookSecret(flags: ThawFlags): Promise<number> {
  const overlap = flags.text['overlap-hours'];
  const { client, path, headers } = await seen(flags);
  const body = overlap === undefined ? {} : { overlapHours: Number(overlap) };
  return tellWithSecret(flags, await answerOf(client.POST('/v1/webhook-endpoints/{endpointId}/rotate-secret', { params: { path }, body, headers })));
}

/** `thaw webhooks end-overlap <endpoint>`: the secret before the present one signs no more. */
export async function endWebhookOverlap(flags: ThawFlags): Promise<number> {
  const { client, path, headers } = await seen(flags);
  return tellEndpoint(flags, await answerOf(client.POST('/v1/webhook-endpoints/{endpointId}/end-overlap', { params: { path }, body: {}, headers })));
}

/** `thaw webhooks pause|resume|remove <endpoint>`. */
export function turnWebhook(turn: 'pause' | 'resume' | 'remove'): (flags: ThawFlags) => Promise<number> {
  return async (flags) => tellEndpoint(flags, await answerOf(clientFor(flags, usualKeeper).POST(`/v1/webhook-endpoints/{endpointId}/${turn}`, { params: { path: endpointIn(flags) }, body: {} })));
}

/** `thaw webhooks test <endpoint>`: sends an event that means nothing. */
export async function testWebhook(flags: ThawFlags): Promise<number> {
  const taken = await answerOf(clientFor(flags, usualKeeper).POST('/v1/webhook-endpoints/{endpointId}/test', { params: { path: endpointIn(flags) }, body: {} }));
  tell(flags, taken, [taken.deliveryId]);
  return 0;
}

/** `thaw webhooks log <endpoint>`: what was sent and what came back, newest first. */
export async function webhookLog(flags: ThawFlags): Promise<number> {
  const query = { limit: Number(flags.text.limit ?? '50') };
  const page = await answerOf(clientFor(flags, usualKeeper).GET('/v1/webhook-endpoints/{endpointId}/deliveries', { params: { path: endpointIn(flags), query } }));
  tell(flags, page, [...page.items.map(deliveryLine), String(page.items.length)]);
  return 0;
}

/** `thaw webhooks resend <endpoint> <delivery>`: once more, under the same `webhook-id`. */
export async function resendWebhook(flags: ThawFlags): Promise<number> {
  const path = { ...endpointIn(flags), deliveryId: wordOf(flags, 3, deliveryWord) };
  const taken = await answerOf(clientFor(flags, usualKeeper).POST('/v1/webhook-endpoints/{endpointId}/deliveries/{deliveryId}/resend', { params: { path }, body: {} }));
  tell(flags, taken, [taken.deliveryId]);
  return 0;
}

/** The endpoint as it is now, and the headers that say so. */
async function seen(flags: ThawFlags) {
  const [client, path] = [clientFor(flags, usualKeeper), endpointIn(flags)];
  const { data, response } = await client.GET('/v1/webhook-endpoints/{endpointId}', { params: { path } });
  if (data !== undefined && !flags.json) tell(flags, data, endpointLines(data, flags.lang));
  return { client, path, headers: versionSeen(response) };
}

function endpointIn(flags: ThawFlags): { readonly endpointId: string } {
  return { endpointId: wordOf(flags, 2, endpointWord) };
}

function tellEndpoint(flags: ThawFlags, endpoint: Endpoint): number {
  tell(flags, endpoint, endpointLines(endpoint, flags.lang));
  return 0;
}

function tellWithSecret(flags: ThawFlags, made: EndpointWithSecret): number {
  const shownOnce = flags.lang === 'zh' ? '密钥仅此一次显示：' : 'The secret, shown this once:';
  tell(flags, made, [...endpointLines(made, flags.lang), shownOnce, made.secret]);
  return 0;
}

function endpointLines({ id, url, types, merchantId, status, pausedWhy, secretOverlapUntil }: Endpoint, lang: Language): readonly string[] {
  const zh = lang === 'zh';
  const whose = merchantId === null ? '' : ` · ${zh ? '商户' : 'merchant'} ${merchantId}`;
  return [
    `${id} · ${url}${whose} · ${pausedWhy === null ? status : `${status} (${pausedWhy})`}`,
    `  ${types.length === 0 ? (zh ? '全部事件' : 'all events') : types.join(', ')}`,
    ...(secretOverlapUntil === null ? [] : [`  ${zh ? '旧密钥签名至' : 'the secret before signs until'} ${secretOverlapUntil}`]),
  ];
}

function deliveryLine({ id, type, status, createdAt, nextAttemptAt, attempts }: Delivery): string {
  const [latest] = attempts;
  const came = latest === undefined ? '–' : String(latest.code ?? latest.failure);
  return `${id} · ${createdAt} · ${type} · ${status} · ${came}${nextAttemptAt === null ? '' : ` → ${nextAttemptAt}`}`;
}
