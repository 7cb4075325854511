import { randomUUID } from 'node:crypto';
import { plusMs } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { deliver, honestAnswer, type DeliveryOddity } from '../support/bank-callback';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const otherSecret = Buffer.alloc(32, 9).toString('base64');
type Change = Readonly<Record<string, unknown>>;

async function inboxOf(messageId: string) {
  return asSuperuser(world.cases.database, 'SELECT verdict, code, alarm, claims, deliveries, sender, body_encrypted, appeal_id, request_id FROM bank_inbox WHERE message_id = $1 ORDER BY id', [messageId]);
}
async function seqOf(appealId: string): Promise<number> {
  return (await world.cases.read(appealId)).appeal.seq;
}

describe('a bank’s answer', () => {
  it('is recorded sealed with the change it makes, and the same again gets the same answer and changes nothing', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const answer = await honestAnswer(world, appealId);
    expect(await deliver(world, JSON.stringify(answer), answer.messageId)).toMatchObject({ status: 200, body: { appealStage: 'releasing', requestId: answer.requestId } });
    const [row] = await inboxOf(answer.messageId);
    expect(row).toMatchObject({ verdict: 'accepted', code: null, alarm: false, deliveries: 1, sender: '*', appeal_id: appealId, request_id: answer.requestId });
    expect(row?.['body_encrypted']).toMatch(/^v1:/);
    const seq = await seqOf(appealId);

    const again = await deliver(world, JSON.stringify(answer), answer.messageId);
    expect([again.status, again.headers.get('idempotency-replayed'), again.body.appealStage]).toEqual([200, 'true', 'releasing']);
    expect(await inboxOf(answer.messageId)).toMatchObject([{ verdict: 'accepted', deliveries: 2 }]);
    expect(await seqOf(appealId)).toBe(seq);
  });

  it('counts once when it arrives eight times at the same moment', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const answer = await honestAnswer(world, appealId);
    const all = await Promise.all(Array.from({ length: 8 }, async () => deliver(world, JSON.stringify(answer), answer.messageId)));
    expect(all.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(all.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect(await inboxOf(answer.messageId)).toMatchObject([{ verdict: 'accepted', deliveries: 8 }]);
    const { appeal } = await world.cases.read(appealId);
    expect(appeal.releaseOrders).toHaveLength(1);
  });

  it.each<[string, Change, DeliveryOddity, number, string]>([
    ['under a key nobody knows', {}, { secret: otherSecret, keyId: 'stolen' }, 401, 'bank_answer_unknown_key'],
    ['signed with a wrong key', {}, { secret: otherSecret }, 401, 'bank_answer_unsigned'],
    ['signed over another body', {}, { travels: '{}' }, 401, 'bank_answer_unsigned'],
    ['signed six minutes ago', {}, { agedMs: 6 * 60_000 }, 401, 'bank_answer_stale'],
    ['signed six minutes ahead', {}, { agedMs: -6 * 60_000 }, 401, 'bank_answer_stale'],
    ['with a field too many', { extra: 1 }, {}, 422, 'bank_answer_bad_schema'],
    ['without an account', { accountNumber: undefined }, {}, 422, 'bank_answer_bad_schema'],
    ['under another id than its header has', {}, { messageId: randomUUID() }, 422, 'bank_answer_bad_schema'],
    ['with an unknown status', { status: 'MAYBE' }, {}, 422, 'bank_answer_bad_code'],
    ['rejecting without a reason', { status: 'RJCT' }, {}, 422, 'bank_answer_bad_code'],
    ['of another bank', { bankCode: '999999999999' }, {}, 403, 'not_your_case'],
    ['to a question never put', { requestId: randomUUID() }, {}, 404, 'bank_request_not_found'],
    ['about another case', { appealId: randomUUID() }, {}, 422, 'bank_answer_other_case'],
    ['about another amount', { amountMinor: 1 }, {}, 422, 'bank_answer_other_amount'],
    ['about another currency', { currency: 'USD' }, {}, 422, 'bank_answer_other_currency'],
    ['about another account', { accountNumber: '6222020000000001' }, {}, 422, 'bank_answer_mismatch'],
  ])('%s is refused, kept, and an alarm for the operator', async (_, change, odd, status, code) => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const seq = await seqOf(appealId);
    const answer = { ...(await honestAnswer(world, appealId)), ...change };
    const messageId = odd.messageId ?? answer.messageId;
    const first = await deliver(world, JSON.stringify(answer), messageId, odd);
    expect([first.status, first.body.code]).toEqual([status, code]);
    await deliver(world, JSON.stringify(answer), messageId, odd);
    expect(await inboxOf(messageId)).toMatchObject([{ verdict: 'refused', code, alarm: true, deliveries: 2, claims: status !== 401 }]);
    const { body } = await world.get('/v1/ops/bank-alarms?open=true&limit=1', people.treasury);
    expect(body.items[0]).toMatchObject({ code, messageId, deliveries: 2, text: { en: expect.any(String), zh: expect.any(String) } });
    expect(await seqOf(appealId)).toBe(seq);

    // The true answer still gets through.
    const honest = await honestAnswer(world, appealId);
    expect(await deliver(world, JSON.stringify(honest), honest.messageId)).toMatchObject({ status: 200 });
  });

  it('altered under a used message id is an alarm, whether the first was believed or not', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const wrong = { ...(await honestAnswer(world, appealId)), amountMinor: 1 };
    await deliver(world, JSON.stringify(wrong), wrong.messageId);
    const mended = { ...(await honestAnswer(world, appealId)), messageId: wrong.messageId };
    expect(await deliver(world, JSON.stringify(mended), wrong.messageId)).toMatchObject({ status: 409, body: { code: 'bank_answer_altered' } });

    const honest = await honestAnswer(world, appealId);
    await deliver(world, JSON.stringify(honest), honest.messageId);
    expect(await deliver(world, JSON.stringify({ ...honest, narrative: 'x' }), honest.messageId)).toMatchObject({ status: 409, body: { code: 'bank_answer_altered' } });
    expect(await inboxOf(honest.messageId)).toMatchObject([{ verdict: 'accepted' }, { verdict: 'refused', code: 'bank_answer_altered', alarm: true, claims: false }]);
  });

  it('that comes too late is refused by the state and is no alarm', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const honest = await honestAnswer(world, appealId);
    await deliver(world, JSON.stringify(honest), honest.messageId);
    const late = await honestAnswer(world, appealId);
    expect(await deliver(world, JSON.stringify(late), late.messageId)).toMatchObject({ status: 409, body: { code: 'wrong_stage' } });
    expect(await inboxOf(late.messageId)).toMatchObject([{ verdict: 'refused', code: 'wrong_stage', alarm: false, appeal_id: appealId }]);
    const { body } = await world.get(`/v1/ops/bank-inbox?appealId=${appealId}`, people.treasury);
    expect((body.items as { verdict: string }[]).map(({ verdict }) => verdict)).toEqual(['refused', 'accepted']);
  });

  it('that is no message at all is kept as well', async () => {
    const empty = await world.fetch('/v1/bank/answers', { method: 'POST' });
    expect(empty).toMatchObject({ status: 401, body: { code: 'bank_answer_unsigned' } });
    const noise = randomUUID();
    expect(await deliver(world, '<xml', noise)).toMatchObject({ status: 400, body: { code: 'bank_answer_malformed' } });
    expect(await inboxOf(noise)).toMatchObject([{ code: 'bank_answer_malformed', sender: '*' }]);
  });
});

describe('an alarm', () => {
  it('is acknowledged once, by who may, with what was found; a repetition raises a new one', async () => {
    const messageId = randomUUID();
    const forge = async () => deliver(world, '{"forged":true}', messageId, { secret: otherSecret });
    await forge();
    const { body } = await world.get('/v1/ops/bank-alarms?open=true&limit=1', people.treasury);
    const acknowledge = `/v1/ops/bank-alarms/${String(body.items[0].id)}/acknowledge`;
    const note = { note: 'Not the bank: reported to security.' };
    expect(await world.post(acknowledge, { as: people.lead, body: note })).toMatchObject({ status: 403 });
    expect(await world.post(acknowledge, { as: people.treasury, body: note })).toMatchObject({ status: 200, body: { acknowledgedBy: people.treasury.id, note: note.note } });
    expect(await world.post(acknowledge, { as: people.treasury, body: note })).toMatchObject({ status: 409, body: { code: 'bank_alarm_acknowledged' } });
    expect(await world.post(`/v1/ops/bank-alarms/${randomUUID()}/acknowledge`, { as: people.treasury, body: note })).toMatchObject({ status: 404 });
    await forge();
    expect((await inboxOf(messageId)).map(({ deliveries }) => deliveries)).toEqual([1, 1]);
  });
});

describe('pages of alarms', () => {
  it('show each once, also one that comes again while somebody turns them', async () => {
    const forged = Array.from({ length: 3 }, () => randomUUID());
    const forge = async (messageId: string | undefined) => deliver(world, `{"forged":"${String(messageId)}"}`, String(messageId), { secret: otherSecret });
    for (const messageId of forged) {
      world.cases.moveTo(plusMs(world.cases.now, 60_000));
      await forge(messageId);
    }
    const read: string[] = [];
    for (let cursor = ''; read.length < forged.length; ) {
      const { body } = await world.get(`/v1/ops/bank-alarms?open=true&limit=1${cursor}`, people.treasury);
      read.push(String(body.items[0].messageId));
      cursor = `&cursor=${encodeURIComponent(String(body.nextCursor))}`;
      world.cases.moveTo(plusMs(world.cases.now, 60_000));
      await forge(forged[0]);
    }
    expect(read).toEqual([...forged].reverse());
    expect(await inboxOf(String(forged[0]))).toMatchObject([{ deliveries: 4 }]);
  });
});

describe('the inbox', () => {
  it('keeps what was believed, and loses no row, whatever a process of ours tries', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const honest = await honestAnswer(world, appealId);
    await deliver(world, JSON.stringify(honest), honest.messageId);
    for (const attempt of ["UPDATE bank_inbox SET verdict = 'refused', code = 'x', answer = NULL WHERE verdict = 'accepted'", 'DELETE FROM bank_inbox', "UPDATE bank_inbox SET body_hash = repeat('0', 64)", `UPDATE bank_inbox SET request_id = (SELECT id FROM bank_request WHERE id <> '${honest.requestId}' LIMIT 1) WHERE message_id = '${honest.messageId}'`]) {
      await expect(asApplication(world.cases.database, attempt)).rejects.toThrow();
    }
    expect(await inboxOf(honest.messageId)).toMatchObject([{ verdict: 'accepted', request_id: honest.requestId }]);
  });
});
