import { randomUUID } from 'node:crypto';
import type { Actor } from '@thaw/domain';
import { foundKinds, searchById } from '@thaw/persistence';
import { ApiWorld } from '../support/api-world';
import { must } from '../support/case-world';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

const auditor: Actor = { id: 'auditor.bai', roles: ['auditor'], merchantId: null, bankCode: null };
const found = async (q: string, as: Actor) => ((await world.get(`/v1/search?q=${q}`, as)).body.items as { kind: string; id: string; appealId: string | null }[]).map(({ kind, id, appealId }) => [kind, id, appealId]);

describe('what a case has had and has no longer', () => {
  it('is found: the decision that was returned and the one that was approved, of which the merchant finds the second alone', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('approval');
    const first = (await world.cases.read(appealId)).appeal.decision?.id ?? '';
    await world.cases.work(appealId, people.approver, { kind: 'approval', approve: false, why: 'The amount is wrong.' });
    await world.cases.proposeUndisputed(appealId);
    const second = (await world.cases.read(appealId)).appeal.decision?.id ?? '';
    await world.cases.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
    expect(second).not.toBe(first);
    for (const id of [first, first.toUpperCase(), second]) expect([id, await found(id, people.reviewer)]).toEqual([id, [['decision', id.toLowerCase(), appealId]]]);
    const merchant = merchantPerson(merchantId);
    expect([await found(first, merchant), await found(second, merchant), await found(second, merchantPerson(randomUUID()))]).toEqual([[], [['decision', second, appealId]], []]);
  });

  it('is found: each early release, and each wish for more time, by colleagues', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('risk_review');
    const propose = async () => {
      must(await world.cases.command(appealId, { type: 'releaseUndisputed', items: null }, people.otherReviewer));
      return (await world.cases.read(appealId)).appeal.earlyRelease?.id ?? '';
    };
    const first = await propose();
    must(await world.cases.command(appealId, { type: 'approveUndisputed', approve: false, why: 'not yet' }, people.approver));
    const second = await propose();
    for (const id of [first, second]) expect([await found(id, people.agent), await found(id, merchantPerson(merchantId))]).toEqual([[['early_release', id, appealId]], []]);

    const other = await world.cases.appealAt('collecting_documents');
    const path = `/v1/appeals/${other.appealId}/extensions`;
    const asked = await world.post(path, { as: people.lead, body: { limitId: 'HOUSE-DOCUMENTS', to: 20, reason: { en: 'The notary is closed.', zh: '公证处休息。' } } });
    const extensionId = (asked.body.clocks as { kind: string; proposed: { id: string } | null }[]).find(({ kind }) => kind === 'merchant')?.proposed?.id ?? '';
    await world.post(`${path}/${extensionId}/decline`, { as: people.lead, body: { why: 'not needed' } });
    expect([await found(extensionId, people.reviewer), await found(extensionId, merchantPerson(other.merchantId))]).toEqual([[['extension', extensionId, other.appealId]], []]);
  });

  it('is looked up by an index', async () => {
    const plan = await world.cases.source.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      const plans: unknown[] = [];
      const query = async <T>(sql: string, values?: unknown[]): Promise<T> => {
        plans.push(await manager.query(`EXPLAIN ${sql}`, values));
        return manager.query<T>(sql, values);
      };
      await searchById({ query }, randomUUID(), { kinds: foundKinds, merchantIds: null, untold: [], outside: false }, 20);
      return JSON.stringify(plans);
    });
    expect([plan.includes('audit_entry_by_named'), plan.includes('Seq Scan')]).toEqual([true, false]);
  });
});

describe('what is the house’s own', () => {
  it('is found by those who may read it, and by nobody else', async () => {
    const made = async (path: string, as: Actor, body: object, id = 'id') => {
      const answer = await world.post(path, { as, body });
      expect([path, Math.floor(answer.status / 100)]).toEqual([path, 2]);
      return String(answer.body[id]);
    };
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const operator = people.operator;
    const things: readonly (readonly [string, string, Actor, Actor])[] = [
      ['service_account', await made('/v1/service-accounts', operator, { name: 'CRM', permissions: ['audit.read'] }), auditor, people.agent],
      ['webhook_endpoint', await made('/v1/webhook-endpoints', operator, { url: 'https://receiver.example/thaw', types: ['appeal.opened'] }), people.agent, auditor],
      ['absence', await made('/v1/access/absences', people.reviewer, { untilAt: null }), people.approver, people.treasury],
      ['remedy_run', await made('/v1/ops/remedies', operator, { remedy: 'rebuild', why: 'w', appealIds: [appealId] }, 'runId'), people.lead, people.agent],
      ['money_check', await made('/v1/reconciliation/checks', people.treasury, {}), auditor, people.reviewer],
      ['releases_halt', await made('/v1/ops/releases-halt', people.treasury, { reason: 'r' }), people.agent, people.security],
    ];
    for (const [kind, id, reader, other] of things) {
      expect([kind, await found(id, reader)]).toEqual([kind, [[kind, id, null]]]);
      expect([kind, await found(id, merchantPerson(randomUUID()))]).toEqual([kind, []]);
      if (kind !== 'absence') expect([kind, await found(id, other)]).toEqual([kind, []]);
    }
  });
});
