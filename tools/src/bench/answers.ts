import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { SandboxCaller } from '../callers/sandbox';
import { adminUrl, withClient } from '../setup/postgres-roles';
import { secretsOf } from '../setup/secrets';
import { answerKeyOf } from '../stack/seed-banks';
import type { Stack } from '../stack/stack';
import { answerMix, expected, type BankVoice, type Delivery, type PutQuestion } from './answer-mix';
import { copyAppeals } from './copy-appeals';
import { bringToBank, type Field } from './field';
import { send } from './http';
import { makePeerTable } from './peer-table';
import { processorMs, processorMsOfAll } from './processor';
import { atRate, figuresOf, sideBySide, type Figures } from './timing';

/** What the target names. */
export const answersPerSecond = 200;
/** Twenty seconds at that rate. */
const atRateCount = 4_000;
const flatOutCount = 4_000;
const warmUp = 600;
const peerCount = 2_000;
const lanes = 24;

export interface FlatOut {
  readonly perSecond: number;
  readonly figures: Figures;
}

/** Processor time of one delivery, milliseconds: what stays the same however busy the machine is. */
export interface Cost {
  readonly api: number;
  readonly postgres: number;
}

export interface AnswerFigures {
  readonly peerAtRate: Figures;
  readonly atRate: Figures;
  readonly peerFlatOut: FlatOut;
  readonly flatOut: FlatOut;
  readonly cost: Cost;
  /** Both sides of the counter: what was sent, and what PostgreSQL has of it. */
  readonly counted: Counted;
}

export interface Counted {
  readonly sent: number;
  readonly inbox: number;
  readonly valid: number;
  readonly believed: number;
  readonly confirmed: number;
  readonly refused: Readonly<Record<string, number>>;
}

/**
 * Sends a bank's answers, good and bad, at the rate of the target and then as fast as they are taken, and the same bodies to a peer that
 * only writes a row. Every reply must be the one its answer deserves. What follows from a belief waits in the outbox: neither worker nor Temporal runs.
 *
 * @throws Error when the inbox does not hold what was sent, or anything else was believed than what was right
 */
export async function takeAnswers(stack: Stack, field: Field): Promise<AnswerFigures> {
  const admin = adminUrl(stack.ports.postgres, secretsOf(stack.stateDir).postgres, 'thaw');
  const voice: BankVoice = { bankCode: field.account.bankCode, accountNumber: field.account.number, secret: secretsOf(stack.stateDir).bankAnswerSecret, keyId: answerKeyOf(field.account.bankCode) };
  const model = await bringToBank(field, new SandboxCaller(stack.urls.sandbox));
  await stack.kill('worker');
  await stack.kill('temporal');
  await copyAppeals(admin, model, warmUp + atRateCount + flatOutCount, 'each');
  await makePeerTable(admin);
  const questions = await withClient(admin, async (client) => {
    await client.query('VACUUM ANALYZE');
    return (await client.query<PutQuestion>(`SELECT id AS "requestId", appeal_id AS "appealId", amount_minor::int AS "amountMinor" FROM bank_request WHERE appeal_id <> $1 AND status = 'open'`, [model])).rows;
  });

  const intake = `${field.api}/bank/answers`;
  const peer = await startPeer(stack.urls.appUrl);
  try {
    const sent: Delivery[] = [];
    const mix = (count: number): readonly Delivery[] => {
      const used = sent.filter(({ kind }) => kind === 'valid').length;
      const made = answerMix(questions.slice(used), count, voice);
      sent.push(...made);
      return made;
    };
    const warm = await flatOut(intake, mix(warmUp));
    // What goes wrong once goes wrong always: why is more use than that the counts differ.
    if (warm.figures.why !== null) throw new Error(warm.figures.why);
    await flatOut(peer.url, answerMix(questions, warmUp, voice), false);
    const peerAtRate = await steadily(peer.url, answerMix(questions, peerCount, voice), false);
    await pause(1_000);
    const steady = await steadily(intake, mix(atRateCount));
    await pause(1_000);
    const peerFlatOut = await flatOut(peer.url, answerMix(questions, peerCount, voice), false);
    const spent = (): readonly [number, number] => [processorMs(stack.pidOf('api')), processorMsOfAll(stack.pidOf('postgres'))];
    const before = spent();
    const fast = await flatOut(intake, mix(flatOutCount));
    const after = spent();
    const cost: Cost = { api: (after[0] - before[0]) / flatOutCount, postgres: (after[1] - before[1]) / flatOutCount };
    return { peerAtRate, atRate: steady, peerFlatOut, flatOut: fast, cost, counted: await withClient(admin, (client) => count(client, sent)) };
  } finally {
    await peer.stop();
  }
}

async function deliver(url: string, { kind, body, headers }: Delivery, judged: boolean): Promise<void> {
  // Of a repeat sent to the peer its unique key would make an error.
  const reply = await send({ method: 'POST', url, body, headers: judged ? headers : { ...headers, 'webhook-id': randomUUID() } });
  const wanted = judged ? expected[kind].status : 200;
  if (reply.status !== wanted) throw new Error(`${kind}: ${String(reply.status)} instead of ${String(wanted)}: ${reply.body.slice(0, 200)}`);
}

function steadily(url: string, deliveries: readonly Delivery[], judged = true): Promise<Figures> {
  return atRate(answersPerSecond, deliveries.length, (index) => deliver(url, at(deliveries, index), judged));
}

async function flatOut(url: string, deliveries: readonly Delivery[], judged = true): Promise<FlatOut> {
  const times: number[] = [];
  let [failed, why]: [number, string | null] = [0, null];
  const from = performance.now();
  await sideBySide(lanes, deliveries.length, async (index) => {
    const started = performance.now();
    await deliver(url, at(deliveries, index), judged).then(() => void times.push(performance.now() - started), (error: unknown) => {
      failed += 1;
      why ??= error instanceof Error ? error.message : String(error);
    });
  });
  return { perSecond: times.length / ((performance.now() - from) / 1_000), figures: figuresOf(times, failed, why) };
}

function at(deliveries: readonly Delivery[], index: number): Delivery {
  const found = deliveries[index];
  if (found === undefined) throw new RangeError(`no delivery ${String(index)}`);
  return found;
}

/** What PostgreSQL has, against what was sent. @throws Error when they differ */
async function count(client: Client, sent: readonly Delivery[]): Promise<Counted> {
  const one = async (sql: string): Promise<number> => (await client.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
  const { rows } = await client.query<{ code: string; n: number }>(`SELECT code, sum(deliveries)::int AS n FROM bank_inbox WHERE verdict = 'refused' GROUP BY code ORDER BY code`);
  const counted: Counted = {
    sent: sent.length,
    inbox: await one('SELECT sum(deliveries)::int AS n FROM bank_inbox'),
    valid: sent.filter(({ kind }) => kind === 'valid').length,
    believed: await one(`SELECT count(*)::int AS n FROM bank_inbox WHERE verdict = 'accepted'`),
    confirmed: await one(`SELECT count(*)::int AS n FROM bank_request WHERE status = 'confirmed'`),
    refused: Object.fromEntries(rows.map(({ code, n }) => [code, n])),
  };
  const wanted: Record<string, number> = {};
  for (const { kind } of sent) {
    const { code } = expected[kind];
    if (code !== null) wanted[code] = (wanted[code] ?? 0) + 1;
  }
  const right = counted.inbox === counted.sent && counted.believed === counted.valid && counted.confirmed === counted.valid && Object.entries(wanted).every(([code, n]) => counted.refused[code] === n);
  if (!right) throw new Error(`the inbox differs from what was sent: ${JSON.stringify({ counted, wanted })}`);
  return counted;
}

async function startPeer(connectionString: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = fork(join(__dirname, 'one-row-peer.js'), [connectionString], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
