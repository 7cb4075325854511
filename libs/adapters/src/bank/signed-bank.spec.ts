import { BankUnreachableError, type BankConfirmationRequest } from '@thaw/application';
import { answerJson, recordingServer } from '../testing/recording-server';
import { openBankFormats } from './bank-formats';
import { signedBank, signedJsonBank } from './signed-bank';
import { checkSignature } from './webhook-signature';

const signingSecret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const now = new Date('2026-03-02T12:00:00.900Z');
const request: BankConfirmationRequest = {
  messageId: 'msg-1',
  requestId: 'req-1',
  appealId: 'appeal-1',
  bankCode: 'ICBC',
  kind: 'request',
  serviceLevel: 'R03D',
  account: { number: '6222020000001234', holderName: '老谈面馆' },
  amountMinor: 3_812_000n,
  currency: 'CNY',
  questions: ['ACCOUNT_NAME_MATCH', 'MAY_RELEASE'],
};

type Answer = Parameters<typeof recordingServer>[0];

async function withBank(answer: Answer, use: (server: Awaited<ReturnType<typeof recordingServer>>) => Promise<void>) {
  const server = await recordingServer(answer);
  await use(server).finally(server.close);
}
const bankAt = (url: string, timeoutMs = 60_000) => signedJsonBank({ url, signingSecret, now: () => now, timeoutMs });

describe('signedJsonBank', () => {
  it('posts the request as JSON with integer amounts, signed at our time', () =>
    withBank((_, response) => answerJson(response, 202), async ({ url, requests }) => {
      await bankAt(`${url}/bank`).send(request);
      const [seen] = requests;
      expect(seen).toMatchObject({ method: 'POST', path: '/bank/investigations' });
      expect(JSON.parse(seen?.rawBody.toString() ?? '')).toEqual({ ...request, amountMinor: 3_812_000 });
      expect(seen?.headers).toMatchObject({ 'webhook-id': 'msg-1', 'webhook-timestamp': '1772452800' });
      const signed = { rawBody: seen?.rawBody ?? Buffer.of(), headers: seen?.headers ?? {}, now };
      expect(checkSignature({ ...signed, secrets: [signingSecret] })).toBe('ok');
    }));

  it.each([301, 400, 401, 500, 503])('does not know what happened when the bank answers %d', (status) =>
    withBank((_, response) => answerJson(response.setHeader('location', '/elsewhere'), status), async ({ url, requests }) => {
      await expect(bankAt(url).send(request)).rejects.toThrow(BankUnreachableError);
      expect(requests).toHaveLength(1);
    }));

  it('does not know what happened when the bank takes too long, hangs up, or is not there', async () => {
    await withBank(() => undefined, ({ url }) => expect(bankAt(url, 200).send(request)).rejects.toThrow(BankUnreachableError));
    await withBank((_, response) => response.destroy(), ({ url }) => expect(bankAt(url).send(request)).rejects.toThrow(BankUnreachableError));
    const { url, close } = await recordingServer(() => undefined);
    await close();
    await expect(bankAt(url).send(request)).rejects.toThrow(BankUnreachableError);
  });

  it('sends nothing that ISO 20022 has no room for, and cuts no name', () =>
    withBank((_, response) => answerJson(response, 202), async ({ url, requests }) => {
      const { iso20022_xml: format } = await openBankFormats();
      const bank = signedBank({ url, signingSecret, now: () => now, format });
      for (const account of [{ number: '6222', holderName: '谭'.repeat(141) }, { number: '6'.repeat(35), holderName: '谭' }, { number: '6222', holderName: '' }]) {
        await expect(bank.send({ ...request, account })).rejects.toMatchObject({ name: 'BankLineError', code: 'REQUEST_UNWRITABLE' });
      }
      expect(requests).toHaveLength(0);
    }));

  it('refuses an amount that JSON numbers cannot hold, before anything is sent', () =>
    withBank((_, response) => answerJson(response, 202), async ({ url, requests }) => {
      await expect(bankAt(url).send({ ...request, amountMinor: 2n ** 53n })).rejects.toMatchObject({ code: 'REQUEST_UNWRITABLE' });
      expect(requests).toHaveLength(0);
    }));
});
