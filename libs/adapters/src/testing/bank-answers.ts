import type { BankAnswer } from '@thaw/application';

/** An answer that is right in every way. */
export const anAnswer: BankAnswer = {
  messageId: 'ans-1',
  requestId: '019a0000-0000-7000-8000-000000000002',
  appealId: '019a0000-0000-7000-8000-000000000003',
  bankCode: 'ICBC',
  status: 'CLSD',
  reasonCode: null,
  narrative: null,
  accountNumber: '6222020000001234',
  amountMinor: 3_812_000n,
  currency: 'CNY',
};

interface Parts {
  readonly status?: string;
  /** Content of StsRsn; none when left out. */
  readonly reason?: string;
  /** InvstgtnData elements. */
  readonly data?: string;
  /** Content of FinInstnId. */
  readonly bank?: string;
  /** Content of the account's Id. */
  readonly account?: string;
  readonly amount?: string;
}

/** {@link anAnswer} as camt.111.001.01, with parts of it written otherwise. */
export function answerXml(parts: Parts = {}): string {
  const { status = 'CLSD', reason, data = '', bank = '<Othr><Id>ICBC</Id></Othr>', account = '<Othr><Id>6222020000001234</Id></Othr>' } = parts;
  const { amount = '<OrgnlInstdAmt Ccy="CNY">38120.00</OrgnlInstdAmt>' } = parts;
  return [
    '<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.111.001.01"><InvstgtnRspn>',
    `<InvstgtnRspn><MsgId>ans-1</MsgId><InvstgtnSts><Sts>${status}</Sts>${reason === undefined ? '' : `<StsRsn>${reason}</StsRsn>`}</InvstgtnSts>${data}</InvstgtnRspn>`,
    '<OrgnlInvstgtnReq><MsgId>019a0000000070008000000000000001</MsgId><RqstrInvstgtnId>019a0000000070008000000000000002</RqstrInvstgtnId>',
    '<InvstgtnTp><Cd>RQFI</Cd></InvstgtnTp>',
    `<Undrlyg><Initn><OrgnlEndToEndId>019a0000000070008000000000000003</OrgnlEndToEndId>${amount}`,
    `<OrgnlTxRef><Cdtr><Pty><Nm>老谭家常菜馆</Nm></Pty></Cdtr><CdtrAcct><Id>${account}</Id><Ccy>CNY</Ccy></CdtrAcct></OrgnlTxRef></Initn></Undrlyg>`,
    `<Rqstr><Pty><Nm>Acquirer</Nm></Pty></Rqstr><Rspndr><Agt><FinInstnId>${bank}</FinInstnId></Agt></Rspndr></OrgnlInvstgtnReq>`,
    '</InvstgtnRspn></Document>',
  ].join('');
}
