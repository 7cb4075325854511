import type { InvestigationAnswer } from './bank-messages';

const namespace = 'urn:iso:std:iso:20022:tech:xsd:camt.111.001.01';

/** Reasons that are in the ISO list of status reasons; the others go as proprietary ones. */
const isoReasons: readonly string[] = ['NOAS', 'LEGL', 'NARR'];
const wholeUnits: readonly string[] = ['JPY', 'KRW', 'VND'];

/** An answer as camt.111.001.01, whatever it says: a bank that means mischief can write this too. */
export function answerXml(answer: InvestigationAnswer): string {
  const { status, reasonCode, narrative, currency, amountMinor } = answer;
  const reason = reasonCode === null ? '' : `<StsRsn>${isoReasons.includes(reasonCode) ? tag('Cd', reasonCode) : tag('Prtry', reasonCode)}</StsRsn>`;
  const said = narrative === null ? '' : `<InvstgtnData><RspnData>${tag('RspnNrrtv', narrative)}</RspnData></InvstgtnData>`;
  const amount = wholeUnits.includes(currency) ? String(amountMinor) : (amountMinor / 100).toFixed(2);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${namespace}">\n <InvstgtnRspn>\n`,
    `  <InvstgtnRspn>${tag('MsgId', short(answer.messageId))}<InvstgtnSts>${tag('Sts', status)}${reason}</InvstgtnSts>${said}</InvstgtnRspn>\n`,
    `  <OrgnlInvstgtnReq>${tag('MsgId', short(answer.requestId))}${tag('RqstrInvstgtnId', short(answer.requestId))}<InvstgtnTp><Cd>RQFI</Cd></InvstgtnTp>\n`,
    `   <Undrlyg><Initn>${tag('OrgnlEndToEndId', short(answer.appealId))}<OrgnlInstdAmt Ccy="${escaped(currency)}">${amount}</OrgnlInstdAmt>`,
    `<OrgnlTxRef><CdtrAcct><Id><Othr>${tag('Id', answer.accountNumber)}</Othr></Id></CdtrAcct></OrgnlTxRef></Initn></Undrlyg>\n`,
    `   <Rqstr><Pty><Nm>Acquirer</Nm></Pty></Rqstr><Rspndr><Agt><FinInstnId>${bank(answer.bankCode)}</FinInstnId></Agt></Rspndr>\n`,
    '  </OrgnlInvstgtnReq>\n </InvstgtnRspn>\n</Document>\n',
  ].join('');
}

function bank(code: string): string {
  return /^\d{12}$/.test(code) ? `<ClrSysMmbId><ClrSysId><Cd>CNAPS</Cd></ClrSysId>${tag('MmbId', code)}</ClrSysMmbId>` : `<Othr>${tag('Id', code)}</Othr>`;
}

/** Thaw writes its ids without hyphens here, and a bank gives back what it got. */
function short(id: string): string {
  return /^[0-9a-f-]{36}$/.test(id) ? id.replaceAll('-', '') : id;
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
