import type { BankConfirmationRequest, BankQuestion } from '@thaw/application';
import { accountRoom } from '@thaw/domain';
import { decimalOf } from './decimal-amount';
import { shortIdOf } from './short-id';
import { xmlText } from './xml-text';

/** Where the acquirer stands as requestor; its name is in every contract with the bank, so a message needs no other identification. */
const requestorName = 'Acquirer';

/** RQST asks for the status of what was asked before; a first question asks for no action of the kind. */
const actionOf: Readonly<Record<BankConfirmationRequest['kind'], string>> = {
  request: '',
  chaser: '<ReqActn><Actn><Cd>RQST</Cd></Actn></ReqActn>',
};

/** For the clerk who reads it; a machine reads the proprietary sub-type. */
const words: Readonly<Record<BankQuestion, string>> = {
  ACCOUNT_NAME_MATCH: 'Does the account belong to the creditor named? / 账户户名是否相符？',
  ACCOUNT_ACTIVE: 'Is the account active? / 账户状态是否正常？',
  OTHER_FREEZE: 'Is there any other freeze on the account? / 账户是否另有冻结？',
  MAY_RELEASE: 'May the amount be released to the account? / 该笔金额可否放款至该账户？',
};

/**
 * A question as camt.110.001.01. What is to be released stands as the payment the investigation is about: its end-to-end id is the
 * appeal, its amount what would be paid, its creditor the holder of the account. Why money is frozen is not told: a bank may be told what a
 * merchant may not. Throws RangeError when a value has no room in its place.
 */
export function writeRequest(request: BankConfirmationRequest): string {
  const { account, currency } = request;
  const bank = agentOf(request.bankCode);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.110.001.01"><InvstgtnReq>',
    '<InvstgtnReq>',
    `<MsgId>${id(request.messageId)}</MsgId>`,
    `<RqstrInvstgtnId>${id(request.requestId)}</RqstrInvstgtnId>`,
    actionOf[request.kind],
    '<InvstgtnTp><Cd>RQFI</Cd></InvstgtnTp>',
    '<UndrlygInstrm><Cd>CARD</Cd></UndrlygInstrm>',
    '<Undrlyg><Initn>',
    `<OrgnlEndToEndId>${id(request.appealId)}</OrgnlEndToEndId>`,
    `<OrgnlInstdAmt Ccy="${currency}">${decimalOf(request.amountMinor, currency)}</OrgnlInstdAmt>`,
    `<OrgnlTxRef><Cdtr><Pty><Nm>${xmlText(account.holderName, accountRoom.iso20022_xml.holderName)}</Nm></Pty></Cdtr>`,
    `<CdtrAcct><Id><Othr><Id>${xmlText(account.number, accountRoom.iso20022_xml.number)}</Id></Othr></Id><Ccy>${currency}</Ccy></CdtrAcct></OrgnlTxRef>`,
    '</Initn></Undrlyg>',
    `<Rqstr><Pty><Nm>${requestorName}</Nm></Pty></Rqstr>`,
    `<Rspndr><Agt><FinInstnId>${bank}</FinInstnId></Agt></Rspndr>`,
    `<SvcLvl><Cd>${request.serviceLevel}</Cd></SvcLvl>`,
    '</InvstgtnReq>',
    ...request.questions.map((question, index) => investigationData(question, index + 1)),
    '</InvstgtnReq></Document>\n',
  ].join('');
}

function investigationData(question: BankQuestion, sequence: number): string {
  const narrative = `<AddtlReqData><ReqNrrtv>${words[question]}</ReqNrrtv></AddtlReqData>`;
  return `<InvstgtnData><Seq>${sequence}</Seq><Rsn><Cd>ACCT</Cd></Rsn><RsnSubTp><Prtry>${question}</Prtry></RsnSubTp>${narrative}</InvstgtnData>`;
}

/** Twelve digits are the bank's number in the national clearing system; anything else is a code of our own. */
function agentOf(bankCode: string): string {
  const code = xmlText(bankCode, 35);
  return /^\d{12}$/.test(bankCode)
    ? `<ClrSysMmbId><ClrSysId><Cd>CNAPS</Cd></ClrSysId><MmbId>${code}</MmbId></ClrSysMmbId>`
    : `<Othr><Id>${code}</Id></Othr>`;
}

function id(value: string): string {
  return xmlText(shortIdOf(value), 35);
}
