import { instant, localDate, reasons, startOfDay } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { people } from '../support/people';

/** Reasons and statutory clocks as whoever imposes or drafts looks them up, and reasons worded anew by two people. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
  world.cases.moveTo(instant('2026-11-24T02:00:00.000Z'));
});
afterAll(async () => world.stop());

interface Words {
  readonly en: string;
  readonly zh: string;
}
interface Line {
  readonly code: string;
  readonly name: Words;
  readonly merchantText: Words;
  readonly route: { readonly id: string; readonly appealable: boolean; readonly guarded: boolean } | null;
}
interface Lists {
  readonly policyVersion: string;
  readonly codeSystems: readonly { readonly codeSystem: string; readonly codeSystemVersion: string; readonly reasons: readonly Line[] }[];
}

const read = async () => (await world.get('/v1/reasons', people.agent)).body as Lists;
const lineOf = (lists: Lists, code: string) => lists.codeSystems.flatMap((list) => list.reasons).find((one) => one.code === code);
const bring = (codeSystems: unknown, version = '2026-11-26', as = people.riskManager) => world.post('/v1/reasons/import', { as, body: { version, why: 'plainer words', codeSystems } });

function reworded(lists: Lists, code: string, merchantText: Words): unknown {
  return lists.codeSystems.map((list) => ({ ...list, reasons: list.reasons.map((one) => (one.code === code ? { ...one, merchantText } : one)) }));
}

it('lists every reason by code system with its route', async () => {
  const lists = await read();
  expect(lists.policyVersion).toBe('2026-11-23');
  expect(lists.codeSystems.flatMap((list) => list.reasons)).toHaveLength(reasons.length);
  expect(lineOf(lists, '35')).toMatchObject({ route: { id: 'authority', appealable: false } });
  expect(lineOf(lists, 'H06')).toMatchObject({ route: { appealable: true, guarded: false } });
  expect(lists.codeSystems.flatMap((list) => list.reasons).some((one) => one.route?.guarded === true)).toBe(true);
});

it('words a reason anew from a day on, by two people; what was exported comes back as it was', async () => {
  const before = await read();
  const merchantText = { en: 'Settlement is deferred until your licence is renewed.', zh: '在营业执照更新之前，延迟结算。' };
  expect(await bring(reworded(before, 'H03', merchantText))).toMatchObject({ status: 201, body: { version: '2026-11-26', status: 'drafted' } });
  expect((await world.get('/v1/policies/house/versions/2026-11-23/compare/2026-11-26', people.compliance)).body).toMatchObject({
    differences: expect.arrayContaining([{ path: 'reasonWords.THAW-HOUSE.H03.merchantText', from: null, to: merchantText }]) as unknown,
  });
  expect(await read()).toEqual(before);
  expect(await world.post('/v1/policies/house/versions/2026-11-26/approve', { as: people.compliance, body: { revision: 1 } })).toMatchObject({ status: 200 });
  world.cases.moveTo(startOfDay(localDate('2026-11-26')));
  const after = await read();
  expect(lineOf(after, 'H03')).toMatchObject({ merchantText });
  expect(lineOf(after, 'H01')).toEqual(lineOf(before, 'H01'));
  // Brought back whole, it says nothing new; brought back as it was published, it is as published again.
  expect(await bring(after.codeSystems, '2026-11-28')).toMatchObject({ status: 201 });
  expect((await world.get('/v1/policies/house/versions/2026-11-26/compare/2026-11-28', people.compliance)).body).toMatchObject({ differences: [] });
  expect(await bring(before.codeSystems, '2026-11-29')).toMatchObject({ status: 201 });
  const { policy } = (await world.get('/v1/policies/house/versions/2026-11-29', people.compliance)).body as { policy: { reasonWords: unknown[] } };
  expect(policy.reasonWords).toEqual([]);
});

it('refuses by name a code that is not known, one named twice, and a text that tips off', async () => {
  const lists = await read();
  const [first, ...others] = lists.codeSystems;
  const [one] = first?.reasons ?? [];
  expect(await bring([{ ...first, reasons: [{ ...one, code: '16' }] }, ...others])).toMatchObject({ status: 422, body: { code: 'reason_unknown', particulars: { code: '16' } } });
  expect(await bring([{ ...first, reasons: [one, one] }, ...others])).toMatchObject({ status: 422, body: { code: 'reason_duplicate' } });
  expect(await bring(reworded(lists, 'H03', { en: 'Settlement is deferred; you are suspected.', zh: '延迟结算。' }))).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
  expect(await bring(lists.codeSystems, '2026-12-01', people.agent)).toMatchObject({ status: 403 });
});

it('lists the statutory clocks with their sources', async () => {
  const { items } = (await world.get('/v1/clock-presets', people.agent)).body as { items: { id: string; legalRef: string; clocks: unknown[] }[] };
  expect(items).toHaveLength(16);
  expect(items.find((one) => one.id === 'CN-AML-39')).toMatchObject({
    legalRef: '反洗钱法(2024) 第39条', clocks: [{ name: 'decide_and_reply', duty: 'own', limit: { n: 15, unit: 'calendar_day' }, direction: 'after' }],
  });
});

it('writes nobody’s draft anew unseen: bringing reasons back into one that is there asks which version was seen', async () => {
  const { codeSystems } = await read();
  expect((await bring(codeSystems, '2026-12-30')).status).toBe(201);
  const again = (headers: Readonly<Record<string, string>>) => world.post('/v1/reasons/import', { as: people.riskManager, blind: true, headers, body: { version: '2026-12-30', why: 'again', codeSystems } });
  const path = '/v1/policies/house/versions/2026-12-30';
  expect(await again({})).toMatchObject({ status: 428, body: { code: 'precondition_required', particulars: { read: path } } });
  expect((await again({ 'If-Match': '"99"' })).status).toBe(412);
  const tag = (await world.get(path, people.riskManager)).headers.get('etag') ?? '';
  expect((await again({ 'If-Match': tag })).status).toBe(201);
});
