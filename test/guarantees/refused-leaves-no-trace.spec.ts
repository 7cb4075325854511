import { asSuperuser } from '../support/behind-the-back';
import { CaseWorld } from '../support/case-world';
import { merchantPerson, people } from '../support/people';

/** Promises: a refused command leaves no trace but its log line; one merchant never sees another's data. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => world.stop());

async function everything(): Promise<string> {
  const tables = ['appeal', 'wait', 'task', 'document', 'bank_request', 'release_order', 'ledger_entry', 'ledger_balance', 'audit_entry', 'audit_head', 'outbox', 'idempotency_key', 'freeze_order'];
  const parts = await Promise.all(tables.map(async (table) => asSuperuser(world.database, `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM ${table} t`)));
  return JSON.stringify(parts);
}

describe('a refused command', () => {
  it('changes no row of any table', async () => {
    const { appealId } = await world.appealAt('approval');
    const taskId = await world.liveTask(appealId, 'approval');
    const before = await everything();
    const key = { scope: 'x', key: 'k', requestHash: '0'.repeat(64) };
    const refusals = [
      await world.command(appealId, { type: 'claimTask', taskId }, people.reviewer, key),
      await world.command(appealId, { type: 'completeTask', taskId, result: { kind: 'approval', approve: true, why: null } }, people.approver, key),
      await world.command(appealId, { type: 'receiveDocument', requirementCode: 'x', sha256: '0'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }, people.agent, key),
      await world.bankAnswersRefused(appealId),
    ];
    expect(refusals.map((result) => (result.ok ? 'accepted' : result.refusal.code))).toEqual(['role_missing', 'task_not_claimed', 'wrong_stage', 'bank_request_not_found']);
    expect(await everything()).toBe(before);
  });
});

describe('another merchant', () => {
  it('can neither open, see nor touch: the case reads as if it did not exist', async () => {
    const { appealId, orderId } = await world.appealAt('collecting_documents');
    const stranger = merchantPerson((await world.frozenMerchant()).merchantId);
    expect(await world.tryOpen(orderId, {}, stranger)).toMatchObject({ ok: false, refusal: { code: 'freeze_order_not_found' } });
    expect(await world.command(appealId, { type: 'withdrawAppeal', why: null }, stranger)).toMatchObject({ ok: false, refusal: { code: 'appeal_not_found' } });
  });

  it('the owner can', async () => {
    const { appealId, merchantId } = await world.appealAt('collecting_documents');
    expect(await world.command(appealId, { type: 'withdrawAppeal', why: null }, merchantPerson(merchantId))).toMatchObject({ ok: true });
  });
});
