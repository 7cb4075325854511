import { aChaser, aQuestion, ask, read } from '../testing/caller';
import { answerSecret, sandboxTime, World } from '../testing/world';

describe('the bank', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
    await world.call('PUT', '/levers', { bank: { delayMs: 1 } });
  });
  afterEach(() => world.stop());

  const send = (question: typeof aQuestion, signing = {}) => ask(world, question, signing);
  const behave = (mode: string, more: object = {}) => world.call('PUT', '/levers/appeals/appeal-1', { bank: { mode, ...more } });
  const known = async (requestId = 'req-1') => (await world.call('GET', `/bank/investigations/${requestId}`)).body;
  /** Resolves when the bank has noted what the callback said so often: then it has nothing under way for this answer. */
  async function delivered(times: number): Promise<void> {
    for (;;) {
      const { answers } = (await known()) as { answers: { callbackStatuses: number[] }[] };
      if (answers.flatMap(({ callbackStatuses }) => callbackStatuses).length >= times) return;
    }
  }

  it('answers yes with account and amount as asked, signed, and as itself', async () => {
    await send(aQuestion);
    const [callback] = await world.callbacksToReach(1);
    const { messageId: _, questions: __, account, kind: ___, serviceLevel: ____, ...same } = aQuestion;
    expect(callback && read(callback)).toEqual({
      signed: true,
      answer: { ...same, messageId: callback?.headers['webhook-id'], status: 'CLSD', reasonCode: null, narrative: null, accountNumber: account.number },
    });
    expect(callback?.headers.authorization).toMatch(/^Bearer eyJ/);
  });

  it('refuses what is not signed by us, and another message under a known id; takes the same message twice as once', async () => {
    await behave('silent');
    expect(await send(aQuestion, { secret: answerSecret })).toBe(401);
    expect(await send(aQuestion, { at: new Date(sandboxTime.getTime() - 301_000) })).toBe(401);
    expect(await send({ ...aQuestion, requestId: '' })).toBe(400);
    expect(await send(aQuestion)).toBe(202);
    expect(await send(aQuestion)).toBe(202);
    expect(await send({ ...aQuestion, amountMinor: 1 })).toBe(409);
    expect(await known()).toMatchObject({ status: 'open', messages: [{ messageId: 'msg-1', receivedAt: sandboxTime.toISOString() }], answers: [] });
    expect((await world.call('GET', '/bank/investigations/nobody')).status).toBe(404);
  });

  it('rejects with the reason the lever names', async () => {
    await behave('refuse', { rejectReason: 'NARR' });
    await send(aQuestion);
    const [callback] = await world.callbacksToReach(1);
    expect(callback && read(callback)).toMatchObject({ signed: true, answer: { status: 'RJCT', reasonCode: 'NARR' } });
  });

  it('answers twice, word for word under one id', async () => {
    await behave('twice');
    await send(aQuestion);
    const [first, second] = await world.callbacksToReach(2);
    expect(second?.rawBody).toEqual(first?.rawBody);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  });

  it('says pending before it answers', async () => {
    await behave('pending_first');
    await send(aQuestion);
    const callbacks = await world.callbacksToReach(2);
    expect(callbacks.map((callback) => read(callback))).toMatchObject([{ answer: { status: 'PDNG' } }, { answer: { status: 'CLSD' } }]);
  });

  it('signs wrongly once, does not insist when refused, and answers a chaser properly when put right', async () => {
    await behave('wrong_signature');
    world.callbackStatuses.push(401);
    await send(aQuestion);
    const [callback] = await world.callbacksToReach(1);
    expect(callback && read(callback)).toMatchObject({ signed: false });
    await delivered(1);
    await behave('answer');
    await send(aChaser);
    const [, second] = await world.callbacksToReach(2);
    expect(second && read(second).signed).toBe(true);
  });

  it('answers late: only when chased', async () => {
    await behave('late');
    await send(aQuestion);
    expect(await known()).toMatchObject({ answers: [] });
    await send(aChaser);
    await world.callbacksToReach(1);
    await delivered(1);
    expect(await known()).toMatchObject({ status: 'CLSD', messages: [{ kind: 'request' }, { kind: 'chaser' }] });
  });

  it('stays silent for one appeal only, until it is told what to answer', async () => {
    await behave('silent');
    await send(aQuestion);
    await send({ ...aQuestion, messageId: 'msg-9', requestId: 'req-9', appealId: 'appeal-9' });
    const [other] = await world.callbacksToReach(1);
    expect(other && read(other)).toMatchObject({ answer: { appealId: 'appeal-9' } });

    const answer = await world.call('POST', '/levers/bank/answer', { requestId: 'req-1', amountMinor: 1, messageId: 'ans-1' });
    expect(answer).toMatchObject({ status: 200, body: { callbackStatus: 200, answer: { amountMinor: 1 } } });
    world.callbackStatuses.push(409);
    const again = await world.call('POST', '/levers/bank/answer', { appealId: 'appeal-1', messageId: 'ans-1' });
    expect(again).toMatchObject({ body: { callbackStatus: 409, answer: { requestId: 'req-1', messageId: 'ans-1', amountMinor: 3_812_000 } } });
    expect((await world.call('POST', '/levers/bank/answer', { appealId: 'nobody' })).status).toBe(404);
    expect((await world.call('POST', '/levers/bank/answer', {})).status).toBe(400);
  });

  it('insists while the API is not there', async () => {
    world.callbackStatuses.push(503, 500);
    await send(aQuestion);
    const callbacks = await world.callbacksToReach(3);
    expect(new Set(callbacks.map(({ rawBody }) => rawBody.toString())).size).toBe(1);
    await delivered(1);
    expect(await known()).toMatchObject({ answers: [{ callbackStatuses: [200] }] });
  });

  it('delivers after a restart what it had not delivered before, and nothing twice', async () => {
    world.callbackStatuses.push(...Array.from({ length: 50 }, () => 503));
    await send(aQuestion);
    await world.callbacksToReach(1);
    await behave('silent');
    await send({ ...aQuestion, messageId: 'msg-5', requestId: 'req-5' });
    world.callbackStatuses.splice(0);
    await world.restart();
    await delivered(1);
    const after = world.callbacks.length;
    await world.restart();
    expect(await known()).toMatchObject({ answers: [{ callbackStatuses: [200] }] });
    expect(await known('req-5')).toMatchObject({ answers: [] });
    expect(world.callbacks).toHaveLength(after);
  });
});
