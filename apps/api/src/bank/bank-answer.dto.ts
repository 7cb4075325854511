import { bankAnswerStatuses, bankRejectReasons } from '@thaw/application';
import { stages } from '@thaw/domain';
import { z } from 'zod';
import { idOut } from '../http/wire';

/** For the OpenAPI document only: what arrives is checked by the bank's adapter, over the raw body. */
export const bankAnswerBody = z.strictObject({
  messageId: z.string().min(1).max(64).meta({ description: 'Equal to the header webhook-id; new for each answer.' }),
  requestId: z.string().min(1).max(64),
  appealId: z.string().min(1).max(64),
  bankCode: z.string().min(1).max(32),
  status: z.enum(bankAnswerStatuses),
  reasonCode: z.enum(bankRejectReasons).nullable(),
  narrative: z.string().max(2_000).nullable(),
  accountNumber: z.string().min(1).max(64),
  amountMinor: z.int().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** For the OpenAPI document only: the schema and the place of every field are docs/guides/bank-messages.md's. */
export const bankAnswerXml = {
  description: 'ISO 20022 camt.111.001.01 in UTF-8, without DTD; Undrlyg of the question comes back as it was sent. Where each field stands: docs/guides/bank-messages.md',
  example: [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.111.001.01"><InvstgtnRspn>',
    ' <InvstgtnRspn><MsgId>BANK20261123000777</MsgId><InvstgtnSts><Sts>CLSD</Sts></InvstgtnSts></InvstgtnRspn>',
    ' <OrgnlInvstgtnReq><MsgId>019ab3d2f0a97cc1b3c85d1f00000001</MsgId><RqstrInvstgtnId>019ab3d2f0a97cc1b3c85d1f00000002</RqstrInvstgtnId><InvstgtnTp><Cd>RQFI</Cd></InvstgtnTp>',
    '  <Undrlyg><Initn><OrgnlEndToEndId>019ab3d2f0a97cc1b3c85d1f00000003</OrgnlEndToEndId><OrgnlInstdAmt Ccy="CNY">38120.00</OrgnlInstdAmt>',
    '   <OrgnlTxRef><CdtrAcct><Id><Othr><Id>6222020000001234</Id></Othr></Id></CdtrAcct></OrgnlTxRef></Initn></Undrlyg>',
    '  <Rqstr><Pty><Nm>Acquirer</Nm></Pty></Rqstr><Rspndr><Agt><FinInstnId><Othr><Id>ICBC</Id></Othr></FinInstnId></Agt></Rspndr></OrgnlInvstgtnReq>',
    '</InvstgtnRspn></Document>',
  ].join('\n'),
} as const;

export const bankAnsweredSchema = z.object({ requestId: idOut, messageId: z.string(), appealStage: z.enum(stages) }).meta({ id: 'BankAnswered' });
export type BankAnsweredView = z.output<typeof bankAnsweredSchema>;
