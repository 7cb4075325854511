import { z } from 'zod';
import { withCodes, type UncodedAnswer } from '../answer-codes';
import { formRefused, type AnswerJudgement, type FormRefusal } from '../bank-format';
import { checkFindings, narrativeIn, reasonIn } from './answer-findings';
import { minorOf } from './decimal-amount';
import type { Place } from './place';
import { idOfShort } from './short-id';

/** Where each field of an answer stands: what is told when it does not. */
const placeOf = {
  messageId: 'InvstgtnRspn/MsgId',
  requestId: 'OrgnlInvstgtnReq/RqstrInvstgtnId',
  appealId: 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlEndToEndId',
  bankCode: 'OrgnlInvstgtnReq/Rspndr/Agt/FinInstnId',
  status: 'InvstgtnRspn/InvstgtnSts/Sts',
  accountNumber: 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlTxRef/CdtrAcct/Id',
  amountMinor: 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlInstdAmt',
  currency: 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlInstdAmt/@Ccy',
} as const;

const complete = z.object({
  messageId: z.string(),
  requestId: z.string(),
  appealId: z.string(),
  bankCode: z.string().max(32),
  status: z.string(),
  accountNumber: z.string(),
  amountMinor: z.bigint(),
  currency: z.string(),
});

/** What a payment that is only echoed may consist of: one with a second amount in it is not the one we asked about. */
const echoedPayment = ['OrgnlEndToEndId', 'OrgnlInstdAmt', 'OrgnlTxRef'];
const echoedReference = ['CdtrAgt', 'Cdtr', 'CdtrAcct'];

/** The answer in a camt.111.001.01 that is valid by its schema: every field from its own place, its codes as the ISO lists have them. */
export function readAnswer(document: Place): AnswerJudgement {
  const response = document.at('InvstgtnRspn', 'InvstgtnRspn');
  const original = document.at('InvstgtnRspn', 'OrgnlInvstgtnReq');
  const fields = complete.safeParse({ ...ownFields(response), ...echoedFields(original) });
  if (!fields.success) return formRefused('bad_schema', [...new Set(fields.error.issues.map(({ path: [field] }) => missing(field)))].join('; '));

  const echo = checkEcho(original?.at('Undrlyg', 'Initn'), fields.data.currency);
  if (echo !== null) return echo;
  const narrative = narrativeIn(response);
  if (narrative !== null && typeof narrative !== 'string') return narrative;
  const reasonCode = reasonIn(response, fields.data.status);
  if (reasonCode !== null && typeof reasonCode !== 'string') return reasonCode;
  const answer: UncodedAnswer = { ...fields.data, narrative, reasonCode };
  return checkFindings(response, answer) ?? withCodes(answer);
}

function ownFields(response: Place | undefined) {
  return { messageId: idIn(response?.at('MsgId')), status: response?.at('InvstgtnSts', 'Sts')?.text };
}

function echoedFields(original: Place | undefined) {
  const payment = original?.at('Undrlyg', 'Initn');
  const amount = payment?.at('OrgnlInstdAmt');
  const currency = amount?.attribute('Ccy');
  return {
    requestId: idIn(original?.at('RqstrInvstgtnId')),
    appealId: idIn(payment?.at('OrgnlEndToEndId')),
    bankCode: bankCodeIn(original?.at('Rspndr', 'Agt', 'FinInstnId')),
    accountNumber: accountIn(payment?.at('OrgnlTxRef', 'CdtrAcct', 'Id')),
    amountMinor: minorOf(amount?.text ?? '', currency ?? ''),
    currency,
  };
}

function checkEcho(payment: Place | undefined, currency: string): FormRefusal | null {
  const reference = payment?.at('OrgnlTxRef');
  const stray = [...strangersIn(payment, echoedPayment), ...strangersIn(reference, echoedReference)];
  if (stray.length > 0) return formRefused('bad_schema', `${stray.join('; ')}: not part of what was asked`);
  const accountCurrency = reference?.at('CdtrAcct', 'Ccy');
  return accountCurrency === undefined || accountCurrency.text === currency ? null : formRefused('bad_schema', 'CdtrAcct/Ccy: another currency than the amount');
}

/** Names of the schema, which has let nothing else through. */
function strangersIn(place: Place | undefined, known: readonly string[]): readonly string[] {
  return place === undefined ? [] : place.children.map(({ name }) => name).filter((name) => !known.includes(name));
}

function idIn(place: Place | undefined): string | undefined {
  const text = place?.text;
  return text === undefined ? undefined : idOfShort(text);
}

/** One identification and no other: a bank with two codes could be taken for either. */
function bankCodeIn(institution: Place | undefined): string | undefined {
  const member = institution?.at('ClrSysMmbId');
  const other = institution?.at('Othr');
  if ((member === undefined) === (other === undefined)) return undefined;
  if (other !== undefined) return other.at('Id')?.text;
  const system = member?.at('ClrSysId');
  return system === undefined || system.at('Cd')?.text === 'CNAPS' ? member?.at('MmbId')?.text : undefined;
}

function accountIn(id: Place | undefined): string | undefined {
  return id?.at('IBAN')?.text ?? id?.at('Othr', 'Id')?.text;
}

function missing(field: PropertyKey | undefined): string {
  const place = Object.entries(placeOf).find(([name]) => name === field)?.[1] ?? 'body';
  return `${place}: needed, as one plain value`;
}
