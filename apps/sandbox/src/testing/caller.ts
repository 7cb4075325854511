import { Webhook } from 'standardwebhooks';
import { answerSecret, requestSecret, sandboxTime, type Callback, type World } from './world';

/** A question as Thaw writes it on the wire; the sandbox's specs speak the wire themselves and share no code with the adapters. */
export const aQuestion = {
  messageId: 'msg-1',
  requestId: 'req-1',
  appealId: 'appeal-1',
  bankCode: 'ICBC',
  kind: 'request',
  serviceLevel: 'R03D',
  account: { number: '6222020000001234', holderName: '老谈面馆' },
  amountMinor: 3_812_000,
  currency: 'CNY',
  questions: ['ACCOUNT_NAME_MATCH', 'MAY_RELEASE'],
};
export const aChaser = { ...aQuestion, messageId: 'msg-2', kind: 'chaser' };

interface Signing {
  readonly secret?: string;
  readonly at?: Date;
}

/** {@link aQuestion} as camt.110.001.01, written by hand. */
export const questionXml = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.110.001.01"><InvstgtnReq>
  <InvstgtnReq><MsgId>msg-1</MsgId><RqstrInvstgtnId>req-1</RqstrInvstgtnId><InvstgtnTp><Cd>RQFI</Cd></InvstgtnTp><Undrlyg><Initn>
    <OrgnlEndToEndId>appeal-1</OrgnlEndToEndId><OrgnlInstdAmt Ccy="CNY">38120.00</OrgnlInstdAmt>
    <OrgnlTxRef><Cdtr><Pty><Nm>老谈 &amp; 面馆</Nm></Pty></Cdtr><CdtrAcct><Id><Othr><Id>6222020000001234</Id></Othr></Id></CdtrAcct></OrgnlTxRef></Initn></Undrlyg>
    <Rqstr><Pty><Nm>Acquirer</Nm></Pty></Rqstr><Rspndr><Agt><FinInstnId><Othr><Id>ICBC</Id></Othr></FinInstnId></Agt></Rspndr><SvcLvl><Cd>R03D</Cd></SvcLvl></InvstgtnReq>
  <InvstgtnData><Seq>1</Seq><Rsn><Cd>ACCT</Cd></Rsn><RsnSubTp><Prtry>MAY_RELEASE</Prtry></RsnSubTp></InvstgtnData>
</InvstgtnReq></Document>`;

/** Sends a signed question to the bank; resolves with the HTTP status. */
export async function ask(world: World, question: { readonly messageId: string; readonly [field: string]: unknown }, signing: Signing = {}): Promise<number> {
  return askText(world, { id: question.messageId, text: JSON.stringify(question), contentType: 'application/json' }, signing);
}

/** The same in any format. */
export async function askText(world: World, { id, text: body, contentType }: { readonly id: string; readonly text: string; readonly contentType: string }, { secret = requestSecret, at = sandboxTime }: Signing = {}): Promise<number> {
  const headers = {
    'content-type': contentType,
    // None is kept: one from before a restart would be found closed.
    connection: 'close',
    'webhook-id': id,
    'webhook-timestamp': String(at.getTime() / 1000),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  return (await fetch(`${world.url}/bank/investigations`, { method: 'POST', headers, body })).status;
}

/** Reads what came to the callback, and whether the bank's own key signed it at the sandbox's time. */
export function read({ rawBody, headers }: Callback) {
  const signature = new Webhook(answerSecret).sign(String(headers['webhook-id']), sandboxTime, rawBody);
  const timely = headers['webhook-timestamp'] === String(sandboxTime.getTime() / 1000);
  const signed = timely && headers['webhook-signature'] === signature;
  return headers['content-type'] === 'application/xml' ? { signed, xml: rawBody.toString() } : { signed, answer: JSON.parse(rawBody.toString()) as Record<string, unknown> };
}
