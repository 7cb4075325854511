import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { httpSettlementCore, openBankFormats, signedBank, signedJsonBank, verifyBankAnswer } from '@thaw/adapters';
import { SettlementOutcomeUnknownError, type BankConfirmationRequest, type SettlementInstruction } from '@thaw/application';
import { eventually } from '../support/eventually';

const secret = () => `whsec_${randomBytes(32).toString('base64')}`;
const secrets = { BANK_SIGNING_SECRET: secret(), BANK_ANSWER_SECRET: secret() };
const account = { bankCode: 'ICBC', number: '6222020000001234', holderName: '老谈面馆' };

const question: BankConfirmationRequest = {
  messageId: 'msg-1',
  requestId: 'req-1',
  appealId: 'appeal-1',
  bankCode: 'ICBC',
  kind: 'request',
  serviceLevel: 'R03D',
  account: { number: account.number, holderName: account.holderName },
  amountMinor: 3_812_000n,
  currency: 'CNY',
  questions: ['ACCOUNT_NAME_MATCH', 'MAY_RELEASE'],
};
const order: SettlementInstruction = { orderId: 'order-1', payTo: { kind: 'release', account }, amountMinor: 3_812_000n, currency: 'CNY' };

describe('our adapters and the sandbox, as processes of their own', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'thaw-outside-'));
  const callbacks: { rawBody: Buffer; headers: IncomingHttpHeaders }[] = [];
  const api = createServer((incoming, response) => {
    void buffer(incoming).then((rawBody) => {
      callbacks.push({ rawBody, headers: incoming.headers });
      response.end();
    });
  });
  let sandbox: ChildProcess;
  let url: string;

  /** Starts the built sandbox and waits until it says where it listens. */
  async function startSandbox(port: string): Promise<void> {
    const env = {
      ...secrets,
      THAW_ENV: 'sandbox',
      SANDBOX_PORT: port,
      SANDBOX_STATE_DIR: stateDir,
      BANK_CALLBACK_URL: `http://127.0.0.1:${String((api.address() as AddressInfo).port)}/v1/bank/answers`,
    };
    sandbox = spawn(process.execPath, [join(__dirname, '../../apps/sandbox/dist/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    if (sandbox.stdout === null) throw new Error('the sandbox has no output');
    const [line] = (await once(createInterface(sandbox.stdout), 'line')) as [string];
    url = (JSON.parse(line) as { url: string }).url;
  }
  async function killSandbox(): Promise<void> {
    if (sandbox.exitCode !== null || sandbox.signalCode !== null) return;
    sandbox.kill('SIGKILL');
    await once(sandbox, 'exit');
  }
  const lever = (body: object) =>
    fetch(`${url}/levers`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const bank = () => signedJsonBank({ url: `${url}/bank`, signingSecret: secrets.BANK_SIGNING_SECRET, now: () => new Date() });
  const core = (timeoutMs?: number) => httpSettlementCore({ url: `${url}/settlement`, ...(timeoutMs === undefined ? {} : { timeoutMs }) });

  beforeAll(async () => {
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    await startSandbox('0');
  });
  afterAll(async () => {
    await killSandbox();
    api.closeAllConnections();
    await new Promise((resolve) => api.close(resolve));
    rmSync(stateDir, { recursive: true });
  });

  it('agree on the bank’s wire: the question is taken, the answer is believed', async () => {
    await bank().send(question);
    await eventually(() => expect(callbacks).toHaveLength(1));
    const [callback] = callbacks;
    const check = callback && verifyBankAnswer({ ...callback, secrets: [secrets.BANK_ANSWER_SECRET], now: new Date() });
    expect(check).toMatchObject({
      ok: true,
      answer: { requestId: 'req-1', appealId: 'appeal-1', bankCode: 'ICBC', status: 'CLSD', reasonCode: null, accountNumber: account.number, amountMinor: 3_812_000n },
    });
  });

  it('agree on ISO 20022 XML: our question is taken, the answer comes in kind and is believed', async () => {
    const { iso20022_xml: format } = await openBankFormats();
    const asked = { ...question, messageId: randomUUID(), requestId: randomUUID(), appealId: randomUUID(), bankCode: '102100099996', amountMinor: 7n };
    await signedBank({ url: `${url}/bank`, signingSecret: secrets.BANK_SIGNING_SECRET, now: () => new Date(), format }).send(asked);
    await eventually(() => expect(callbacks).toHaveLength(2));
    const [, callback] = callbacks;
    expect(callback?.headers['content-type']).toBe('application/xml');
    const check = callback && verifyBankAnswer({ ...callback, secrets: [secrets.BANK_ANSWER_SECRET], now: new Date() }, format);
    const { requestId, appealId, bankCode, amountMinor, currency } = asked;
    expect(check).toMatchObject({ ok: true, answer: { requestId, appealId, bankCode, status: 'CLSD', reasonCode: null, narrative: null, accountNumber: account.number, amountMinor, currency } });
  });

  it('agree on the settlement core’s wire, and a core killed after paying still knows it paid, once', async () => {
    expect(await core().readBack('order-1')).toEqual({ status: 'unknown' });
    await lever({ settlement: { mode: 'time_out_after_doing' } });
    await expect(core(1_000).execute(order)).rejects.toThrow(SettlementOutcomeUnknownError);
    await eventually(async () => expect(await core().readBack('order-1')).toMatchObject({ status: 'executed' }));
    await killSandbox();
    await expect(core().readBack('order-1')).rejects.toThrow(SettlementOutcomeUnknownError);

    await startSandbox(new URL(url).port);
    await lever({ settlement: { mode: 'ok' } });
    const paid = { status: 'executed', accountNumber: account.number, amountMinor: 3_812_000n, currency: 'CNY' };
    expect(await core().readBack('order-1')).toMatchObject(paid);
    expect(await core().execute(order)).toMatchObject(paid);
    const statement = await (await fetch(`${url}/settlement/orders`)).json();
    expect(statement).toMatchObject({ orders: [{ orderId: 'order-1', executions: 1 }] });
  });

  it('refund a card by its transaction, set off and transfer, each under its own id and once', async () => {
    for (const kind of ['cardholder_refund', 'offset', 'transfer'] as const) {
      const other: SettlementInstruction = { orderId: kind, payTo: { kind, reference: `REF-${kind}` }, amountMinor: 1_050_000n, currency: 'CNY' };
      const done = { status: 'executed', accountNumber: null, reference: `REF-${kind}`, amountMinor: 1_050_000n };
      expect(await core().execute(other)).toMatchObject(done);
      expect(await core().execute(other)).toMatchObject(done);
      expect(await core().readBack(kind)).toMatchObject(done);
    }
  });
});
