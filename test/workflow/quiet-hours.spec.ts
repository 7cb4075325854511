import { randomBytes } from 'node:crypto';
import { BankProfileDesk } from '@thaw/application';
import { instant, plusMs, type Instant, type QuietHours } from '@thaw/domain';
import { v7 as uuidv7 } from 'uuid';
import { must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';
import { ProcessWorld } from '../support/process-world';

/** A bank in its quiet hours is sent nothing, whenever a message came to be due and however long it has waited. */

const hour = 3_600_000;
let world: ProcessWorld;
beforeEach(async () => {
  world = await ProcessWorld.start();
});
afterEach(async () => world.stop());

const asked = (appealId: string) => world.bank.received.filter((one) => one.appealId === appealId).map((one) => one.kind);
const deferredTo = async (appealId: string) => (await world.cases.read(appealId)).appeal.bankRequests[0]?.messages.map((one) => one.notBeforeAt);

/** The bank's clock, whole minutes. */
const clockAt = (at: Instant) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** The hours that lie so far from now, agreed on with the bank; answers when they end. */
async function quietHours(fromMs: number, toMs: number): Promise<Instant> {
  const { cases } = world;
  const wholeMinute = instant(`${plusMs(cases.now, toMs).slice(0, 16)}:00.000Z`);
  const quiet: QuietHours = { from: clockAt(plusMs(cases.now, fromMs)), to: clockAt(wholeMinute) };
  const desk = new BankProfileDesk(cases.pipeline, uuidv7);
  const key = (keyId: string, purpose: 'sign_requests' | 'check_answers') => ({ keyId, purpose, validFromAt: plusMs(cases.now, -hour), validToAt: null });
  const terms = { endpoint: 'https://bank.example/thaw', format: 'signed_json', serviceLevel: 'R05D', calendar: 'CN', quietHours: quiet, mutualTls: null, keys: [key('ours', 'sign_requests'), key('theirs', 'check_answers')] } as const;
  const secret = () => randomBytes(32).toString('base64');
  const { id } = must(await desk.propose(people.bank.bankCode ?? '', terms, { ours: secret(), theirs: secret() }, cases.caller(people.treasury), (profile) => ({ id: profile.id })));
  must(await desk.decide(id, { approve: true, why: null }, cases.caller(people.otherTreasury), (profile) => ({ id: profile.id })));
  await eventually(async () => expect((await cases.store.bankTerms(people.bank.bankCode ?? ''))?.quietHours).toEqual(quiet));
  return wholeMinute;
}

it('a request that comes to be due in them waits with its workflow, and goes out once when they end', async () => {
  const endsAt = await quietHours(-hour, 2 * hour);
  const { appealId } = await world.cases.appealAt('bank_confirmation');
  await eventually(async () => expect(await deferredTo(appealId)).toEqual([endsAt]));
  await world.travel(appealId).to(plusMs(endsAt, -60_000));
  expect(asked(appealId)).toEqual([]);
  await world.travel(appealId).to(plusMs(endsAt, 60_000));
  await eventually(() => expect(asked(appealId)).toEqual(['request']));
});

it('a request that the bank did not take before them is not pressed upon it when it is back within them', async () => {
  const endsAt = await quietHours(hour, 3 * hour);
  world.bank.isAway = true;
  const { appealId } = await world.cases.appealAt('bank_confirmation');
  await eventually(() => expect(world.bank.refused).toBeGreaterThan(0));
  // The same attempt goes on, asked for an hour and a half ago.
  world.cases.moveTo(plusMs(world.cases.now, 1.5 * hour));
  world.bank.isAway = false;
  await eventually(async () => expect(await deferredTo(appealId)).toEqual([endsAt]));
  expect(asked(appealId)).toEqual([]);
  await world.travel(appealId).to(plusMs(endsAt, 60_000));
  await eventually(() => expect(asked(appealId)).toEqual(['request']));
});

it('hours agreed on while a request waits hold for the chaser that follows it', async () => {
  const { appealId } = await world.cases.appealAt('bank_confirmation');
  await eventually(() => expect(asked(appealId)).toEqual(['request']));
  const chaseAt = (await world.cases.read(appealId)).appeal.wait?.marks.find((mark) => mark.kind === 'chase')?.at ?? world.cases.now;
  const toChase = Date.parse(chaseAt) - Date.parse(world.cases.now);
  const endsAt = await quietHours(toChase - hour, toChase + 2 * hour);
  await world.travel(appealId).to(plusMs(chaseAt, 60_000));
  await eventually(async () => expect(await deferredTo(appealId)).toEqual([undefined, endsAt]));
  expect(asked(appealId)).toEqual(['request']);
  await world.travel(appealId).to(plusMs(endsAt, 60_000));
  await eventually(() => expect(asked(appealId)).toEqual(['request', 'chaser']));
});
