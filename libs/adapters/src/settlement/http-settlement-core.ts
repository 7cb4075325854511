import { SettlementOutcomeUnknownError, type SettlementCore, type SettlementInstruction, type SettlementRecord } from '@thaw/application';
import { z } from 'zod';
import { callJson, type JsonAnswer, type JsonCall } from '../http/json-call';
import { amountToWire, wireAmount, wireCurrency } from '../http/wire-amount';

export interface HttpSettlementCoreOptions {
  /** The core's interface; an order is `{url}/orders/{orderId}`. */
  readonly url: string;
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 10_000;

/** The core understood the call and will not take it (4xx): repeating it cannot help. 409: the id stands for another order. */
export class SettlementCallRefusedError extends Error {
  override readonly name = 'SettlementCallRefusedError';
  constructor(
    readonly orderId: string,
    readonly status: number,
  ) {
    const why = status === 409 ? 'this id was used for another order' : `status ${status}`;
    super(`the settlement core refused order ${orderId}: ${why}`);
  }
}

const wireRecord = z.discriminatedUnion('status', [
  z.object({ orderId: z.string(), status: z.literal('unknown') }),
  z.object({ orderId: z.string(), status: z.literal('accepted') }),
  z.object({ orderId: z.string(), status: z.literal('rejected'), reason: z.string() }),
  z.object({
    orderId: z.string(),
    status: z.literal('executed'),
    coreReference: z.string().min(1),
    accountNumber: z.string().min(1).nullish().transform((number) => number ?? null),
    reference: z.string().min(1).nullish().transform((reference) => reference ?? null),
    amountMinor: wireAmount,
    currency: wireCurrency,
  }),
]);

/**
 * The settlement core over HTTP: `PUT /orders/{orderId}` orders (repeating it is harmless), `GET` asks what was done.
 * Timeouts, network errors, 5xx and answers that are not the core's own words are a {@link SettlementOutcomeUnknownError}.
 */
export function httpSettlementCore({ url, timeoutMs = defaultTimeoutMs }: HttpSettlementCoreOptions): SettlementCore {
  const orderUrl = (orderId: string) => `${url}/orders/${encodeURIComponent(orderId)}`;
  return {
    async execute(instruction) {
      const { orderId } = instruction;
      const body = JSON.stringify(toWire(instruction));
      const answer = await answerTo({ method: 'PUT', url: orderUrl(orderId), body, timeoutMs }, orderId);
      if (isRefusal(answer.status)) throw new SettlementCallRefusedError(orderId, answer.status);
      return recordIn(answer, orderId);
    },
    async readBack(orderId) {
      const answer = await answerTo({ method: 'GET', url: orderUrl(orderId), timeoutMs }, orderId);
      if (answer.status !== 404 && isRefusal(answer.status)) throw new SettlementCallRefusedError(orderId, answer.status);
      return recordIn(answer, orderId);
    },
  };
}

async function answerTo(call: JsonCall, orderId: string): Promise<JsonAnswer> {
  let answer: JsonAnswer;
  try {
    answer = await callJson(call);
  } catch (cause) {
    throw new SettlementOutcomeUnknownError(`the settlement core did not answer about order ${orderId}`, { cause });
  }
  return answer;
}

/** 408 and 429 say "not now", which leaves the outcome open. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/**
 * Takes only the core's own words about this very order. A bare 404 from a proxy or a wrong address must not read as
 * "never heard of it", because the next step after that is to send money.
 */
function recordIn({ status, body }: JsonAnswer, orderId: string): SettlementRecord {
  const parsed = wireRecord.safeParse(body);
  const fits = parsed.success && parsed.data.orderId === orderId && (parsed.data.status === 'unknown') === (status === 404);
  if (!fits || !saysWhere(parsed.data) || (status !== 404 && (status < 200 || status > 299))) {
    throw new SettlementOutcomeUnknownError(`the settlement core answered ${status} about order ${orderId}`);
  }
  const { orderId: _, ...record } = parsed.data;
  return record;
}

/** An execution went to an account, or to what a reference names; never to both or to neither. */
function saysWhere(record: z.output<typeof wireRecord>): boolean {
  return record.status !== 'executed' || (record.accountNumber === null) !== (record.reference === null);
}

/** A release travels in the shape it always had: a core that was told of an order before must read the same words again. */
function toWire({ payTo, amountMinor, currency }: SettlementInstruction) {
  const amount = { amountMinor: amountToWire(amountMinor), currency };
  return payTo.kind === 'release' ? { account: payTo.account, ...amount } : { kind: payTo.kind, reference: payTo.reference, ...amount };
}
