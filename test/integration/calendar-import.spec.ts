import { instant } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { aNotice, notice2027 } from '../support/calendars';
import { people } from '../support/people';
import { oneRound, redaterOn } from '../support/redating';

let world: ApiWorld;
beforeEach(async () => {
  world = await ApiWorld.start();
});
afterEach(async () => world.stop());

const path = '/v1/calendar/imports';

async function approved(year: object): Promise<string> {
  const proposed = await world.post(path, { as: people.riskManager, body: year });
  expect(proposed).toMatchObject({ status: 201, body: { state: 'proposed', approvedBy: null } });
  const { id } = proposed.body as { id: string };
  expect(await world.post(`${path}/${id}/approve`, { as: people.compliance })).toMatchObject({ status: 200, body: { state: 'redating', approvedBy: people.compliance.id } });
  return id;
}

const waitOf = async (appealId: string) => (await world.cases.read(appealId)).appeal.wait;

describe('a calendar import', () => {
  it('is seen by two people, keeps every version with its source and hash, and is audited', async () => {
    const shipped = await world.get('/v1/calendar/years', people.agent);
    const listed = shipped.body.years as { year: number; status: string; version: number }[];
    expect(listed.map(({ year, status, version }) => [year, status, version])).toEqual([[2025, 'OFFICIAL', 1], [2026, 'OFFICIAL', 1], [2027, 'PROVISIONAL', 1]]);
    expect(await world.post(path, { as: people.reviewer, body: notice2027 })).toMatchObject({ status: 403 });
    expect(await world.post(path, { as: people.riskManager, body: { ...notice2027, workDays: [] } })).toMatchObject({ status: 422, body: { code: 'calendar_import_implausible' } });
    expect(await world.post(path, { as: people.riskManager, body: { ...notice2027, sha256: 'x' } })).toMatchObject({ status: 400 });
    const { body } = await world.post(path, { as: people.riskManager, body: notice2027 });
    expect(await world.post(`${path}/${body.id}/approve`, { as: people.riskManager })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    await world.post(`${path}/${body.id}/approve`, { as: people.compliance });
    expect(await world.post(`${path}/${body.id}/approve`, { as: people.compliance })).toMatchObject({ status: 409, body: { code: 'calendar_import_decided' } });
    const years = await world.get('/v1/calendar/years', people.agent);
    expect((years.body.years as object[]).at(-1)).toMatchObject({ year: 2027, version: 2, status: 'OFFICIAL', sha256: notice2027.sha256, proposedBy: people.riskManager.id, approvedBy: people.compliance.id, lastImport: { id: body.id } });
    expect(await world.get(`/v1/audit/calendar_import/${body.id}/verify`, { id: 'auditor', roles: ['auditor'], merchantId: null, bankCode: null })).toMatchObject({ body: { intact: true, entries: 2 } });
    await expect(world.cases.source.query(`UPDATE calendar_year SET status = 'OFFICIAL'`)).rejects.toThrow(/permission denied/);
    expect(await world.cases.source.query('SELECT version, status FROM calendar_year WHERE year = 2027 ORDER BY version')).toEqual([{ version: 1, status: 'PROVISIONAL' }, { version: 2, status: 'OFFICIAL' }]);
  });

  it('dates what runs anew, through each appeal’s own command, and leaves alone what does not touch the year', async () => {
    const { appealId: untouched } = await world.cases.appealAt('collecting_documents');
    world.cases.moveTo(instant('2026-12-23T02:00:00.000Z'));
    const { appealId } = await world.cases.appealAt('risk_review');
    const before = await waitOf(appealId);
    expect(before).toMatchObject({ dueOn: '2026-12-28' });
    const { appealId: papers } = await world.cases.appealAt('collecting_documents');
    expect(await waitOf(papers)).toMatchObject({ provisional: true, dueOn: '2027-01-04' });
    // One day off more, so that our three days end a day later.
    const id = await approved(aNotice(2026, { off: ['2026-12-25'] }));
    await oneRound(redaterOn(world.cases));
    expect((await world.get(`${path}/${id}`, people.agent)).body).toMatchObject({ state: 'done', refused: [] });
    expect(await waitOf(appealId)).toMatchObject({ id: before?.id, dueOn: '2026-12-29' });
    expect((await world.cases.read(appealId)).appeal.tasks.at(-1)?.dueAt).toBe((await waitOf(appealId))?.dueAt);
    const stories = await world.get(`/v1/appeals/${appealId}/timeline`, people.agent);
    expect(JSON.stringify(stories.body)).toContain('截止日改为 2026-12-29：已导入日历');
    expect(await waitOf(untouched)).toMatchObject({ dueOn: '2026-11-13' });
    expect(await redaterOn(world.cases).round()).toBe(false);
  });

  it('makes certain what was provisional', async () => {
    world.cases.moveTo(instant('2026-12-24T02:00:00.000Z'));
    const { appealId } = await world.cases.appealAt('collecting_documents');
    expect(await waitOf(appealId)).toMatchObject({ provisional: true });
    await approved(notice2027);
    await oneRound(redaterOn(world.cases));
    expect(await waitOf(appealId)).toMatchObject({ provisional: false, dueOn: '2027-01-04' });
    expect((await world.cases.read(appealId)).appeal.decideBy.provisional).toBe(false);
  });

  it('refuses rather than guesses once a year is taken back, and says for which appeals', async () => {
    world.cases.moveTo(instant('2026-12-24T02:00:00.000Z'));
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const before = await waitOf(appealId);
    const id = await approved({ year: 2027, status: 'NONE', restDays: [], workDays: [], source: 'withdrawn', sha256: 'ef'.repeat(32) });
    await oneRound(redaterOn(world.cases));
    expect((await world.get(`${path}/${id}`, people.agent)).body).toMatchObject({ state: 'done', looked: 1, moved: 0, refused: [appealId] });
    expect(await waitOf(appealId)).toEqual(before);
    expect(await world.cases.tryOpen((await world.cases.frozenMerchant()).orderId)).toMatchObject({ ok: false, refusal: { code: 'calendar_unknown_year' } });
  });

  it('is seen at once by every process, however lately it read the calendar', async () => {
    world.cases.moveTo(instant('2026-11-24T02:00:00.000Z'));
    await world.cases.appealAt('collecting_documents');
    await approved(aNotice(2026, { off: ['2026-12-04'] }));
    // This world's own store has read the calendar a moment ago and would remember it for a minute.
    const { appealId } = await world.cases.appealAt('collecting_documents');
    expect(await waitOf(appealId)).toMatchObject({ dueOn: '2026-12-07' });
  });

  it('waits for transactions that may have read the calendar before: what they write is dated anew, not missed', async () => {
    const runner = world.cases.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT pg_current_xact_id()');
    await approved(notice2027);
    const redater = redaterOn(world.cases);
    expect(await redater.round()).toBe(false);
    await runner.commitTransaction();
    await runner.release();
    await oneRound(redater);
  });
});
