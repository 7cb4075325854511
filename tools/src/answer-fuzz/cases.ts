import { createHmac } from 'node:crypto';
import type { BankAnswer, BankDelivery } from '@thaw/application';
import type { Dice } from '../setup/dice';
import { mutated } from './mutations';

/** What was asked, and what an honest bank answers. */
export const asked: BankAnswer = {
  messageId: 'ans-1',
  requestId: '019a0000-0000-7000-8000-000000000002',
  appealId: '019a0000-0000-7000-8000-000000000003',
  bankCode: '102100099996',
  status: 'CLSD',
  reasonCode: null,
  narrative: null,
  accountNumber: '6222020000001234',
  amountMinor: 3_812_000n,
  currency: 'CNY',
};

export const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const anotherSecret = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
export const now = new Date('2026-03-02T12:00:30.000Z');
const nowSeconds = now.getTime() / 1000;

const json = JSON.stringify({ ...asked, amountMinor: Number(asked.amountMinor) });

const xml = (status: string, data: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.111.001.01"><InvstgtnRspn>',
    `<InvstgtnRspn><MsgId>ans-1</MsgId><RspndrInvstgtnId>BK-778</RspndrInvstgtnId><InvstgtnSts>${status}</InvstgtnSts>${data}</InvstgtnRspn>`,
    '<OrgnlInvstgtnReq><MsgId>019a0000000070008000000000000001</MsgId><RqstrInvstgtnId>019a0000000070008000000000000002</RqstrInvstgtnId><InvstgtnTp><Cd>RQFI</Cd></InvstgtnTp>',
    '<Undrlyg><Initn><OrgnlEndToEndId>019a0000000070008000000000000003</OrgnlEndToEndId><OrgnlInstdAmt Ccy="CNY">38120.00</OrgnlInstdAmt>',
    '<OrgnlTxRef><Cdtr><Pty><Nm>老谭家常菜馆</Nm></Pty></Cdtr><CdtrAcct><Id><Othr><Id>6222020000001234</Id></Othr></Id><Ccy>CNY</Ccy></CdtrAcct></OrgnlTxRef></Initn></Undrlyg>',
    '<Rqstr><Pty><Nm>Acquirer</Nm></Pty></Rqstr><Rspndr><Agt><FinInstnId><ClrSysMmbId><ClrSysId><Cd>CNAPS</Cd></ClrSysId><MmbId>102100099996</MmbId></ClrSysMmbId></FinInstnId></Agt></Rspndr>',
    '</OrgnlInvstgtnReq></InvstgtnRspn></Document>',
  ].join('');

const right: readonly (readonly [string, string])[] = [
  ['application/json', json],
  ['application/json', json.replace('"CLSD","reasonCode":null', '"RJCT","reasonCode":"AC06"')],
  ['application/xml', xml('<Sts>CLSD</Sts>', '')],
  ['application/xml', xml('<Sts>CLSD</Sts>', '<InvstgtnData><OrgnlInvstgtnSeq>1</OrgnlInvstgtnSeq><RspnData><RspnNrrtv>MATCH;ACTIVE;NO_FREEZE</RspnNrrtv></RspnData></InvstgtnData>')],
  ['application/xml', xml('<Sts>RJCT</Sts><StsRsn><Cd>LEGL</Cd></StsRsn>', '')],
  ['application/xml', xml('<Sts>PDNG</Sts><StsRsn><Cd>ARPL</Cd></StsRsn>', '')],
];

export interface FuzzCase {
  readonly delivery: BankDelivery;
  readonly contentType: string;
  readonly text: string;
  /** The key, the time or the signed bytes are not right: never to be believed, whatever it says. */
  readonly isForged: boolean;
}

/** Answers signed as they should be and then changed on the way, or changed and then signed: half of the forged ones say just what an honest bank would. */
export function fuzzCase(roll: Dice): FuzzCase {
  const [contentType, original] = right[roll(right.length)] ?? ['application/json', json];
  let text = original;
  for (let times = 0; times < 1 + roll(3); times += 1) text = mutated(text, contentType, roll);
  switch (roll(8)) {
    case 0:
      return forged(contentType, original, text, { body: text });
    case 1:
      return forged(contentType, original, original, oneForgery(roll));
    default:
      return { ...signed(contentType, text), isForged: false };
  }
}

interface Forgery {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly by?: string;
  readonly at?: number;
}

function oneForgery(roll: Dice): Forgery {
  const forgeries: readonly Forgery[] = [
    { headers: { 'webhook-id': 'ans-2' } },
    { headers: { 'webhook-timestamp': String(nowSeconds - 1) } },
    { headers: { 'webhook-timestamp': `${String(nowSeconds)}.0` } },
    { headers: { 'webhook-signature': undefined } },
    { headers: { 'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}` } },
    { headers: { 'webhook-signature': 'v1a,' } },
    { by: anotherSecret },
    { at: nowSeconds - 301 },
    { at: nowSeconds + 301 },
  ];
  return forgeries[roll(forgeries.length)] ?? {};
}

function forged(contentType: string, original: string, text: string, { body, headers, by, at }: Forgery): FuzzCase {
  const genuine = signed(contentType, original, by, at);
  // A change that changed nothing leaves the answer as it was signed.
  if (body === original) return { ...genuine, isForged: false };
  return { contentType, text, isForged: true, delivery: { rawBody: Buffer.from(body ?? original), headers: { ...genuine.delivery.headers, ...headers } } };
}

/** Standard Webhooks, written down apart from the library that checks it. */
function signature(by: string, at: number, rawBody: Buffer): string {
  const key = Buffer.from(by.replace('whsec_', ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${asked.messageId}.${String(at)}.`).update(rawBody).digest('base64')}`;
}

function signed(contentType: string, text: string, by = secret, at = nowSeconds): Omit<FuzzCase, 'isForged'> {
  const rawBody = Buffer.from(text);
  const headers = { 'content-type': contentType, 'webhook-id': asked.messageId, 'webhook-timestamp': String(at), 'webhook-signature': signature(by, at, rawBody) };
  return { contentType, text: rawBody.toString(), delivery: { rawBody, headers } };
}
