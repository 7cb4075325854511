import type { EntityManager } from 'typeorm';
import type { ArrivedAnswer, BankInbox, InboxClaim, Json, RefusedAnswer } from '@thaw/application';
import type { Instant } from '@thaw/domain';
import type { ColumnSealer } from '../sealing';
import type { Batch } from './batch';
import { runPrepared } from './prepared';

const arrivedColumns = 'id, way, sender, key_id, message_id, claims, body_encrypted, body_hash, body_bytes, signed_timestamp, signature, arrived_at, last_arrived_at, verdict';
const arrivedValues = '$1::uuid, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::timestamptz, $12::timestamptz, $13';

const claimSql = `INSERT INTO bank_inbox (${arrivedColumns}) VALUES (${arrivedValues}) ON CONFLICT (sender, message_id) WHERE claims DO NOTHING RETURNING id`;
const knownSql = 'SELECT id, body_hash AS "bodyHash", answer FROM bank_inbox WHERE sender = $1 AND message_id = $2 AND claims FOR UPDATE';
const refuseSql = `INSERT INTO bank_inbox (${arrivedColumns}, code, field, detail, alarm, request_id, appeal_id) VALUES (${arrivedValues}, $14, $15, $16, $17, $18::uuid, $19::uuid)
  ON CONFLICT (sender, message_id) WHERE claims DO NOTHING RETURNING id`;
const countSql = `UPDATE bank_inbox SET deliveries = deliveries + 1, last_arrived_at = $4::timestamptz
  WHERE id = (SELECT id FROM bank_inbox WHERE body_hash = $1 AND code = $2 AND message_id IS NOT DISTINCT FROM $3 AND verdict = 'refused' AND acknowledged_at IS NULL LIMIT 1 FOR UPDATE) RETURNING id`;

/** Where the sealed body stands. */
export function bodyPlace(id: string): string {
  return `bank_inbox.body:${id}`;
}

/** The inbox, in the pipeline's transaction. */
export class PostgresBankInbox implements BankInbox {
  constructor(private readonly manager: EntityManager, private readonly sealer: ColumnSealer, private readonly batch: Batch) {}

  /** The unique index is the arbiter: whoever comes second waits here until the first has committed or rolled back. */
  async claim(arrived: ArrivedAnswer & { readonly sender: string; readonly messageId: string }): Promise<InboxClaim> {
    const inserted = await runPrepared<{ id: string }>(this.manager, claimSql, this.arrivedParameters(arrived, true, 'judging'));
    if (inserted.length > 0) return { state: 'new', id: arrived.id };
    const [known] = await runPrepared<{ id: string; bodyHash: string; answer: Json | null }>(this.manager, knownSql, [arrived.sender, arrived.messageId]);
    if (known === undefined) throw new Error('a message of a bank vanished while it was being read');
    return { state: 'known', ...known };
  }

  accept(id: string, { requestId, appealId, bankCode, answer, at }: Parameters<BankInbox['accept']>[1]): void {
    this.batch.add(
      `UPDATE bank_inbox SET verdict = 'accepted', code = NULL, field = NULL, detail = NULL, alarm = false, request_id = $2::uuid, appeal_id = $3::uuid, bank_code = $4::text, answer = $5::jsonb, last_arrived_at = $6::timestamptz WHERE id = $1::uuid`,
      [id, requestId, appealId, bankCode, JSON.stringify(answer), at],
    );
  }

  repeated(id: string, at: Instant): void {
    this.batch.add('UPDATE bank_inbox SET deliveries = deliveries + 1, last_arrived_at = $2::timestamptz WHERE id = $1::uuid', [id, at]);
  }

  async refuse(arrived: ArrivedAnswer, refused: RefusedAnswer): Promise<void> {
    const { code, field, detail, alarm, requestId, appealId } = refused;
    const counted = await runPrepared(this.manager, countSql, [arrived.bodyHash, code, arrived.messageId, arrived.arrivedAt]);
    if (counted.length > 0) return;
    const values = (claims: boolean): readonly unknown[] => [...this.arrivedParameters(arrived, claims, 'refused'), code, field, detail, alarm, requestId, appealId];
    if (refused.claims && (await runPrepared(this.manager, refuseSql, values(true))).length > 0) return;
    await runPrepared(this.manager, refuseSql, values(false));
  }

  async appealOfRequest(requestId: string): Promise<string | null> {
    const [row] = await runPrepared<{ appealId: string }>(this.manager, 'SELECT appeal_id AS "appealId" FROM bank_request WHERE id = $1::uuid', [requestId]);
    return row?.appealId ?? null;
  }

  async lockAlarm(id: string): Promise<{ readonly acknowledgedBy: string | null } | null> {
    const [row] = await this.manager.query<{ acknowledgedBy: string | null }[]>('SELECT acknowledged_by AS "acknowledgedBy" FROM bank_inbox WHERE id = $1::uuid AND alarm FOR UPDATE', [id]);
    return row ?? null;
  }

  acknowledge(id: string, { by, at, note }: Parameters<BankInbox['acknowledge']>[1]): void {
    this.batch.add('UPDATE bank_inbox SET acknowledged_by = $2::text, acknowledged_at = $3::timestamptz, acknowledged_note = $4::text WHERE id = $1::uuid', [id, by, at, note]);
  }

  private arrivedParameters(arrived: ArrivedAnswer, claims: boolean, verdict: 'judging' | 'refused'): readonly unknown[] {
    const { id, way, sender, keyId, messageId, rawBody, bodyHash, signedAs, arrivedAt } = arrived;
    const sealed = this.sealer.encrypt(rawBody.toString('base64'), bodyPlace(id));
    return [id, way, sender, keyId, messageId, claims && sender !== null && messageId !== null, sealed, bodyHash, rawBody.length, signedAs.timestamp, signedAs.signature, arrivedAt, verdict];
  }
}
