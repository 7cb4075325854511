import { randomUUID } from 'node:crypto';
import { instant } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { must } from '../support/case-world';
import { merchantPerson, people, thirdPartyAgent } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
  // From this day on the policy gives clocks to whole cases, lets them rest and lets deadlines be extended.
  world.cases.moveTo(instant('2026-11-24T02:00:00.000Z'));
});
afterAll(async () => world.stop());

interface ClockOnTheWire {
  readonly kind: string;
  readonly limitId: string;
  readonly dueOn: string;
  readonly pausedBecause: string | null;
  readonly proposed: { readonly id: string } | null;
}

async function clocks(appealId: string, as = people.reviewer): Promise<Record<string, ClockOnTheWire>> {
  const { body } = await world.get(`/v1/appeals/${appealId}`, as);
  return Object.fromEntries((body.clocks as ClockOnTheWire[]).map((clock) => [clock.kind, clock]));
}

async function timeline(appealId: string, as = people.agent): Promise<readonly string[]> {
  const { body } = await world.get(`/v1/appeals/${appealId}/timeline`, as);
  return (body.entries as { text: { en: string; zh: string } }[]).map(({ text }) => text.en);
}

const reason = { en: 'The notary is closed.', zh: '公证处休息。' };

describe('the clocks of an appeal over HTTP', () => {
  it('tell whose time runs, until when, by which article, and what stands still', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const { body } = await world.get(`/v1/appeals/${appealId}`, people.agent);
    expect(body.clocks).toMatchObject([
      { kind: 'statutory', limitId: 'CN-AML-39/decide_and_reply', legalRef: '反洗钱法(2024) 第39条', checkedHow: 'primary', dueOn: '2026-12-09', pausedSince: null, extendable: null, overdue: false },
      { kind: 'handling', legalRef: 'house', pausedSince: '2026-11-24T02:00:00.000Z', pausedBecause: 'merchant', pausedText: { zh: '停止计算：待商户办理' }, length: { en: '8 business days', zh: '8个工作日' } },
      { kind: 'merchant', limitId: 'HOUSE-DOCUMENTS', dueOn: '2026-12-04', extendable: { maxTotal: 30, approver: 'lead', mustNotify: true } },
    ]);
    expect(await timeline(appealId)).toContain('The merchant’s turn: hand in the papers of the checklist. Due 2026-12-04. Our own time stands still.');
    await world.cases.handInEverything(appealId);
    expect((await clocks(appealId))['handling']).toMatchObject({ pausedBecause: null });
    expect((await timeline(appealId)).join()).toContain('Our own time goes on.');
  });
});

describe('more time over HTTP', () => {
  it('is asked for by one and given by another; the deadline moves and the merchant is told', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('collecting_documents');
    const merchant = merchantPerson(merchantId);
    const ask = { limitId: 'HOUSE-DOCUMENTS', to: 20, reason };
    expect(await world.post(`/v1/appeals/${appealId}/extensions`, { as: people.treasury, body: { ...ask, to: 31 } })).toMatchObject({ status: 422, body: { code: 'extension_too_long' } });
    expect(await world.post(`/v1/appeals/${appealId}/extensions`, { as: merchant, body: ask })).toMatchObject({ status: 200 });
    const id = (await clocks(appealId))['merchant']?.proposed?.id ?? 'none';
    const approve = `/v1/appeals/${appealId}/extensions/${id}/approve`;
    expect(await world.post(approve, { as: people.reviewer })).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
    expect(await world.post(approve, { as: people.compliance })).toMatchObject({ status: 403, body: { code: 'role_missing' } });
    const key = randomUUID();
    const given = await world.post(approve, { as: people.lead, key });
    expect(given).toMatchObject({ status: 200, body: { wait: { dueOn: '2026-12-14', kind: 'documents' } } });
    expect((await world.post(approve, { as: people.lead, key })).body).toEqual(given.body);
    expect(await world.post(approve, { as: people.lead })).toMatchObject({ status: 404, body: { code: 'extension_unknown' } });
    const [staff, told] = [await timeline(appealId), await timeline(appealId, merchant)];
    expect(staff.join()).toContain('HOUSE-DOCUMENTS to 20');
    expect(told).toContain('More time is taken until 2026-12-14: The notary is closed.');
    expect(told.join()).not.toContain(people.lead.id);
    const { body } = await world.get(`/v1/appeals/${appealId}`, merchant);
    expect(JSON.stringify(body.clocks)).not.toContain(people.lead.id);
    // The whole ledger: our time stands still while the merchant has the turn.
    expect((await clocks(appealId))['handling']).toMatchObject({ suspensions: [{ to: null, because: 'merchant', stay: null }], breachedAt: null });
  });

  it('is not given by who asked, and may be declined with a reason', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    await world.post(`/v1/appeals/${appealId}/extensions`, { as: people.lead, body: { limitId: 'HOUSE-DOCUMENTS', to: 20, reason } });
    const id = (await clocks(appealId))['merchant']?.proposed?.id ?? 'none';
    expect(await world.post(`/v1/appeals/${appealId}/extensions/${id}/approve`, { as: people.lead })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await world.post(`/v1/appeals/${appealId}/extensions/${id}/decline`, { as: people.lead, body: { why: 'not needed' } })).toMatchObject({ status: 200 });
    expect(await clocks(appealId)).toMatchObject({ merchant: { proposed: null, dueOn: '2026-12-04' } });
  });
});

describe('a stay over HTTP', () => {
  it('lets the case rest and go on; the statutory clock runs through, and outsiders are not told why', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('risk_review');
    const before = await clocks(appealId);
    const body = { requestedBy: 'authority', reason: 'A court decides on the same funds.' };
    expect(await world.post(`/v1/appeals/${appealId}/stay`, { as: people.reviewer, body })).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
    const stayed = await world.post(`/v1/appeals/${appealId}/stay`, { as: people.compliance, body });
    expect(stayed).toMatchObject({
      status: 200,
      body: { stage: 'risk_review', stageText: { en: 'Stayed', zh: '已中止' }, stay: { by: people.compliance.id, interrupted: 'risk_review' }, wait: { kind: 'stay', onExpiry: 'resume', dueOn: '2026-12-24' } },
    });
    const seen = await world.get(`/v1/appeals/${appealId}`, merchantPerson(merchantId));
    expect(seen.body.stay).toMatchObject({ reason: null, by: null, text: { en: 'The case rests at an authority’s request.' } });
    expect(await clocks(appealId)).toMatchObject({ statutory: { pausedBecause: null, dueOn: before['statutory']?.dueOn }, handling: { pausedBecause: 'stay' }, step: { pausedBecause: 'stay' } });
    expect(await world.post(`/v1/appeals/${appealId}/stay`, { as: people.compliance, body })).toMatchObject({ status: 409, body: { code: 'appeal_stayed' } });
    const goesOn = await world.post(`/v1/appeals/${appealId}/resume`, { as: people.riskManager, body: { why: 'The court has decided.' } });
    expect(goesOn).toMatchObject({ status: 200, body: { stay: null, wait: { kind: 'risk_review' } } });
    expect(await world.post(`/v1/appeals/${appealId}/resume`, { as: people.riskManager, body: { why: 'again' } })).toMatchObject({ status: 409, body: { code: 'appeal_not_stayed' } });
    await world.cases.proposeUndisputed(appealId);
    expect((await world.cases.read(appealId)).appeal.stage).toBe('approval');
  });

  it('keeps what the bank answers meanwhile, and acts on it when the case goes on', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    await world.post(`/v1/appeals/${appealId}/stay`, { as: people.lead, body: { requestedBy: 'merchant', reason: 'Abroad.' } });
    must(await world.cases.bankAnswers(appealId));
    expect((await world.cases.read(appealId)).appeal).toMatchObject({ stage: 'bank_confirmation', wait: { kind: 'stay' } });
    expect(await world.post(`/v1/appeals/${appealId}/resume`, { as: people.lead, body: { why: 'Back.' } })).toMatchObject({ status: 200, body: { stage: 'releasing', wait: { kind: 'release' } } });
  });

  it('of another merchant’s case does not exist for who does not see it', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const stranger = merchantPerson(randomUUID());
    expect(await world.post(`/v1/appeals/${appealId}/extensions`, { as: stranger, body: { limitId: 'HOUSE-DOCUMENTS', to: 20, reason } })).toMatchObject({ status: 404, body: { code: 'appeal_not_found' } });
    expect(await world.post(`/v1/appeals/${appealId}/extensions`, { as: thirdPartyAgent(), body: { limitId: 'HOUSE-DOCUMENTS', to: 20, reason } })).toMatchObject({ status: 403 });
  });
});
