import { join } from 'node:path';
import { TimeMachine, type AnswerShape, type SandboxBank } from '@thaw/tools';
import { instantFromMs } from '@thaw/domain';
import { appealWorkflowId } from '@thaw/workflows/contract';
import { eventually } from '../support/eventually';
import { staff } from './casework';
import { FaultWorld, type Underway } from './fault-world';
import { expectUnharmed } from './unharmed';

/**
 * Promise: whatever a bank's machine writes, signed as it should be, does no harm. It is refused for what is wrong with it and nothing of it is
 * believed, the API goes on answering everybody else, and the appeal ends as if it had not come: by a proper answer, a chaser or the bank desk.
 */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

interface Traces {
  readonly seq: number;
  readonly requests: readonly string[];
  readonly releases: number;
}

/** Whatever an answer that is believed changes. */
async function traces(appealId: string): Promise<Traces | undefined> {
  const [row] = await world.sql<Traces>(
    `SELECT seq::int AS seq, (SELECT array_agg(status || ' ' || coalesce(answer_message_id, '-')) FROM bank_request WHERE appeal_id = appeal.id) AS requests,
            (SELECT count(*)::int FROM release_order WHERE appeal_id = appeal.id) AS releases FROM appeal WHERE id = $1`,
    [appealId],
  );
  return row;
}

/** An appeal that waits for its bank, with everything of ours noted: what changes now, an answer has changed. */
async function awaitingBank(bank: SandboxBank = 'CCB'): Promise<Underway> {
  world.casework.bankCode = bank;
  const appeal = await world.appealAt('bank_confirmation');
  // Its message is noted as sent only after the bank has it.
  await eventually(async () => expect(await world.rests(appeal.id)).toBe(true));
  return appeal;
}

async function expectApiToAnswer(): Promise<void> {
  await world.casework.as(staff.operator).get('/v1/appeals');
}

/** Has the bank answer like this: the API says no, nothing has changed, and it lives in the same process as before. */
async function refusedWithoutTrace({ id }: Underway, shape: AnswerShape, status: number): Promise<void> {
  const [before, process] = [await traces(id), world.stack.pidOf('api')];
  expect(await world.outside.bankAnswers(id, shape)).toMatchObject({ callbackStatus: status });
  expect(await traces(id)).toEqual(before);
  await expectApiToAnswer();
  expect(world.stack.pidOf('api')).toBe(process);
}

describe.each<readonly [string, SandboxBank, AnswerShape, number]>([
  ['XML that breaks off', 'CCB', { form: 'malformed' }, 400],
  ['JSON that breaks off', 'ICBC', { form: 'malformed' }, 400],
  ['XML with a DTD', 'CCB', { form: 'dtd' }, 400],
  ['XML that means a billion laughs', 'CCB', { form: 'entity_bomb' }, 400],
  ['XML of another version', 'CCB', { form: 'wrong_version' }, 422],
  ['XML that is too long', 'CCB', { form: 'oversize' }, 413],
  ['JSON that is too long', 'ICBC', { form: 'oversize' }, 413],
  ['JSON from a bank that agreed on XML', 'CCB', { format: 'signed_json' }, 400],
  ['XML from a bank that agreed on JSON', 'ICBC', { format: 'iso20022_xml' }, 400],
])('%s', (_, bank, shape, status) => {
  it('is refused without a trace, however often it comes; a proper answer in the format agreed on brings the money back', async () => {
    const appeal = await awaitingBank(bank);
    await refusedWithoutTrace(appeal, shape, status);
    await refusedWithoutTrace(appeal, shape, status);
    expect(await world.outside.bankAnswers(appeal.id)).toMatchObject({ callbackStatus: 200 });
    await world.closed(appeal.id);
    await expectUnharmed(world, [appeal]);
  });
});

describe('an answer that comes a byte at a time', () => {
  it('is cut off, many at once while everybody else is answered; a proper answer beside them brings the money back', async () => {
    const appeals = await Promise.all([awaitingBank(), awaitingBank()]);
    const [slow, quick] = appeals;
    if (slow === undefined || quick === undefined) throw new Error('unreachable: there are two');
    const before = await traces(slow.id);
    let isOver = false;
    const slowOnes = Promise.all(Array.from({ length: 30 }, (_, at) => world.outside.bankAnswers(slow.id, { form: 'slow', format: at % 2 === 0 ? 'iso20022_xml' : 'signed_json' })));
    void slowOnes.finally(() => (isOver = true)).catch(() => undefined);
    for (let times = 0; times < 10; times += 1) await expectApiToAnswer();
    await world.outside.bankSaysYes(quick.id);
    await world.closed(quick.id);
    expect(isOver).toBe(false);

    expect(new Set((await slowOnes).map(({ callbackStatus }) => callbackStatus))).toEqual(new Set([408]));
    expect(await traces(slow.id)).toEqual(before);
    await world.outside.bankSaysYes(slow.id);
    await world.closed(slow.id);
    await expectUnharmed(world, appeals);
  });
});

describe('a bank whose machine is broken', () => {
  /** Lets time pass for everybody until the next thing happens by itself in an appeal. */
  async function markPasses({ id }: Underway): Promise<void> {
    const next = (await world.casework.read(id)).wait?.nextMarkAt;
    if (!next) throw new Error('nothing more happens by itself');
    await eventually(async () => expect(await world.sql('SELECT id FROM outbox WHERE appeal_id = $1', [id])).toEqual([]));
    const machine = new TimeMachine(await world.temporal(), join(world.stack.stateDir, 'clock'));
    await machine.moveTo(appealWorkflowId(id), instantFromMs(Date.parse(next) + 300_000));
    await eventually(async () => expect((await world.casework.read(id)).wait?.nextMarkAt).not.toBe(next));
  }

  async function answersRefused({ id }: Underway): Promise<readonly string[]> {
    const answers = (await world.outside.investigations(id)).flatMap((one) => one.answers);
    return answers.map(({ form, callbackStatuses }) => `${form} ${callbackStatuses.join(',')}`);
  }

  it('is chased, and believed once it is repaired', async () => {
    const appeal = await world.appealAt('approval');
    await world.outside.setBank(appeal.id, { mode: 'answer', form: 'entity_bomb' });
    await world.step(appeal, 'approval');
    await eventually(async () => expect(await answersRefused(appeal)).toEqual(['entity_bomb 400']));
    await world.outside.setBank(appeal.id, { form: 'proper' });
    await markPasses(appeal);
    await world.closed(appeal.id);
    expect(await answersRefused(appeal)).toEqual(['entity_bomb 400', 'proper 200']);
    await expectUnharmed(world, [appeal]);
  });

  it('is given up on when it never is, and two of the bank desk confirm by hand', async () => {
    const appeal = await world.appealAt('approval');
    await world.outside.setBank(appeal.id, { mode: 'answer', form: 'malformed' });
    await world.step(appeal, 'approval');
    await eventually(async () => expect(await answersRefused(appeal)).toEqual(['malformed 400']));
    for (let marks = 0; marks < 5 && (await world.casework.read(appeal.id)).wait?.kind === 'bank_answer'; marks += 1) await markPasses(appeal);
    await world.casework.work('treasury.ma', appeal.id, { kind: 'bank_desk', result: 'confirmed', evidence: 'letter ICBC-2026-1188' });
    await world.casework.work('treasury.xu', appeal.id, { kind: 'bank_desk_approval', approve: true, why: null });
    await world.closed(appeal.id);
    expect((await answersRefused(appeal)).every((one) => /^malformed 400(?:,400)*$/.test(one))).toBe(true);
    await expectUnharmed(world, [appeal]);
  });
});
