import type { ServerResponse } from 'node:http';
import { SettlementOutcomeUnknownError, type SettlementInstruction } from '@thaw/application';
import { answerJson, recordingServer } from '../testing/recording-server';
import { httpSettlementCore, SettlementCallRefusedError } from './http-settlement-core';

const account = { bankCode: 'ICBC', number: '6222020000001234', holderName: '老谈面馆' };
const instruction: SettlementInstruction = {
  orderId: 'order/1',
  payTo: { kind: 'release', account },
  amountMinor: 3_812_000n,
  currency: 'CNY',
};
const executed = {
  orderId: 'order/1',
  status: 'executed',
  coreReference: 'core-7',
  accountNumber: '6222020000001234',
  amountMinor: 3_812_000,
  currency: 'CNY',
  executedAt: '2026-03-02T12:00:00.000Z',
};

async function withCore(answer: (response: ServerResponse) => void, use: (core: ReturnType<typeof httpSettlementCore>) => Promise<unknown>) {
  const server = await recordingServer((_, response) => answer(response));
  await use(httpSettlementCore({ url: `${server.url}/settlement`, timeoutMs: 2_000 })).finally(server.close);
  return server.requests;
}

describe('httpSettlementCore', () => {
  it('orders by PUT under our id and reads the record', async () => {
    const record = { status: 'executed', coreReference: 'core-7', accountNumber: '6222020000001234', amountMinor: 3_812_000n, currency: 'CNY' };
    const [request] = await withCore((response) => answerJson(response, 200, executed), async (core) => {
      expect(await core.execute(instruction)).toMatchObject(record);
      expect(await core.readBack('order/1')).toMatchObject(record);
    });
    expect(request).toMatchObject({ method: 'PUT', path: '/settlement/orders/order%2F1' });
    expect(JSON.parse(request?.rawBody.toString() ?? '')).toEqual({ account, amountMinor: 3_812_000, currency: 'CNY' });
  });

  it('orders a refund to a card by the transaction it was paid with, and reads where it went', async () => {
    const refunded = { ...executed, accountNumber: undefined, reference: 'RRN2' };
    const [request] = await withCore((response) => answerJson(response, 200, refunded), async (core) => {
      expect(await core.execute({ ...instruction, payTo: { kind: 'cardholder_refund', reference: 'RRN2' } })).toMatchObject({ status: 'executed', accountNumber: null, reference: 'RRN2' });
    });
    expect(JSON.parse(request?.rawBody.toString() ?? '')).toEqual({ kind: 'cardholder_refund', reference: 'RRN2', amountMinor: 3_812_000, currency: 'CNY' });
  });

  it('tells rejected and unknown apart from not knowing', async () => {
    await withCore((response) => answerJson(response, 200, { orderId: 'order/1', status: 'rejected', reason: 'AC04' }), async (core) => {
      expect(await core.execute(instruction)).toEqual({ status: 'rejected', reason: 'AC04' });
    });
    await withCore((response) => answerJson(response, 404, { orderId: 'order/1', status: 'unknown' }), async (core) => {
      expect(await core.readBack('order/1')).toEqual({ status: 'unknown' });
    });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['takes too long', () => undefined],
    ['hangs up', (response) => response.destroy()],
    ['hangs up in the middle of its answer', (response) => void response.writeHead(200).write('{"status":', () => response.destroy())],
    ['fails', (response) => answerJson(response, 500, executed)],
    ['is busy', (response) => answerJson(response, 429)],
    ['sends us elsewhere', (response) => answerJson(response.setHeader('location', '/x'), 302)],
    ['is not what answers 404', (response) => answerJson(response, 404, { error: 'no such page' })],
    ['says unknown with another status', (response) => answerJson(response, 200, { orderId: 'order/1', status: 'unknown' })],
    ['speaks of another order', (response) => answerJson(response, 200, { ...executed, orderId: 'order/2' })],
    ['does not say where the money went', (response) => answerJson(response, 200, { ...executed, accountNumber: undefined })],
    ['says two places', (response) => answerJson(response, 200, { ...executed, reference: 'RRN2' })],
    ['leaves the amount out', (response) => answerJson(response, 200, { ...executed, amountMinor: undefined })],
    ['answers something that is not JSON', (response) => void response.writeHead(200).end('OK')],
  ])('leaves the outcome open when the core %s', async (_, answer) => {
    await withCore(answer, (core) => expect(core.readBack('order/1')).rejects.toThrow(SettlementOutcomeUnknownError));
  });

  it('leaves the outcome open when nobody listens', async () => {
    const server = await recordingServer(() => undefined);
    await server.close();
    const core = httpSettlementCore({ url: server.url });
    await expect(core.execute(instruction)).rejects.toThrow(SettlementOutcomeUnknownError);
  });

  it.each([400, 401, 409])('says so when the core refuses the call with %d, as repeating cannot help', async (status) => {
    await withCore((response) => answerJson(response, status, {}), (core) =>
      expect(core.execute(instruction)).rejects.toThrow(SettlementCallRefusedError),
    );
  });
});
