import type { BankAnswer } from '@thaw/application';

/**
 * Whether a body may be believed as an answer to what was asked: written down once more and apart from the code it judges, knowing only one
 * way to write each thing. It need not see everything that is wrong; whatever it says no to must be refused.
 */
export function mayBeBelieved(text: string, contentType: string, asked: BankAnswer): boolean {
  return contentType === 'application/xml' ? mayXml(text, asked) : mayJson(text, asked);
}

function mayJson(text: string, asked: BankAnswer): boolean {
  const said = JSON.parse(text) as Record<string, unknown>;
  // Twice the same name: another reader would have taken the other.
  if ((text.match(/"(?:[^"\\]|\\.)*"\s*:/g) ?? []).length !== Object.keys(said).length) return false;
  const names = ['accountNumber', 'amountMinor', 'appealId', 'bankCode', 'currency', 'messageId', 'narrative', 'reasonCode', 'requestId', 'status'];
  if (Object.keys(said).sort().join() !== names.join()) return false;
  const { requestId, appealId, bankCode, accountNumber, currency, amountMinor } = asked;
  const repeated = Object.entries({ requestId, appealId, bankCode, accountNumber, currency, amountMinor: Number(amountMinor) });
  return repeated.every(([name, value]) => said[name] === value) && codesFit(String(said['status']), typeof said['reasonCode'] === 'string' ? said['reasonCode'] : null);
}

function codesFit(status: string, reason: string | null): boolean {
  if (status === 'RJCT') return ['NOAS', 'LEGL', 'MMNA', 'AC04', 'AC06', 'NARR'].includes(reason ?? '');
  return reason === null && (status === 'CLSD' || status === 'PDNG');
}

/** Every text of a document under the names that lead to it, attributes as `@name`. Throws when there is anything in it but elements, text, comments between elements. */
function leaves(xml: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const [path, token]: [string[], RegExp] = [[], /^<\?xml[^?]*\?>|<!--(?:(?!--)[^])*-->|<(\/)?(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/)?>|([^<]+)/gy];
  let end = 0;
  for (const { 0: whole, 1: closes, 2: name, 3: attributes = '', 4: empty, 5: text, index } of xml.matchAll(token)) {
    end = index + whole.length;
    if (text?.trim()) found.set(path.join('/'), [...(found.get(path.join('/')) ?? []), text]);
    if (name === undefined) continue;
    if (closes !== undefined) {
      if (path.pop() !== name) throw new Error('not well formed');
      continue;
    }
    path.push(name);
    for (const [, attribute = '', , value = ''] of attributes.matchAll(/([\w.:-]+)\s*=\s*(["'])(.*?)\2/g)) found.set(`${path.join('/')}/@${attribute}`, [value]);
    if (empty !== undefined) path.pop();
  }
  if (end !== xml.length || path.length > 0) throw new Error('not well formed');
  return found;
}

function mayXml(text: string, asked: BankAnswer): boolean {
  const found = leaves(text.replace(/^\uFEFF/, ''));
  const at = (path: string): string | null => {
    const texts = found.get(`Document/InvstgtnRspn/${path}`) ?? [];
    return texts.length === 1 ? plain(texts[0] ?? '') : null;
  };
  const namespaces = [...found].flatMap(([path, [value]]) => (/^Document\/@xmlns(?::\w+)?$/.test(path) ? [value] : []));
  const payment = 'OrgnlInvstgtnReq/Undrlyg/Initn';
  const reason = at('InvstgtnRspn/InvstgtnSts/StsRsn/Cd') ?? at('InvstgtnRspn/InvstgtnSts/StsRsn/Prtry');
  const status = at('InvstgtnRspn/InvstgtnSts/Sts') ?? '';
  const beneath = (path: string): readonly string[] => [...found.keys()].filter((one) => one.startsWith(`Document/InvstgtnRspn/${path}/`)).map((one) => one.slice(`Document/InvstgtnRspn/${path}/`.length));
  const accountCurrency = at(`${payment}/OrgnlTxRef/CdtrAcct/Ccy`);
  const stray = beneath(payment).filter((one) => !/^(?:OrgnlEndToEndId|OrgnlInstdAmt(?:\/@Ccy)?|OrgnlTxRef\/(?:CdtrAgt|Cdtr|CdtrAcct)\/.*)$/.test(one) && !one.includes('@'));
  const data = beneath('InvstgtnRspn/InvstgtnData').filter((one) => one.startsWith('RspnData/'));
  const said = (found.get('Document/InvstgtnRspn/InvstgtnRspn/InvstgtnData/RspnData/RspnNrrtv') ?? []).map(plain);
  const isQualified = beneath('InvstgtnRspn/NxtRspndr').length > 0 || data.some((one) => !/^RspnData\/RspnNrrtv(?:\/@.*)?$/.test(one)) || said.some((one) => /^[A-Z_;]+$/.test(one) && /FREEZE|NO_MATCH|CLOSED/.test(one.replace('NO_FREEZE', '')));
  return (
    namespaces.includes('urn:iso:std:iso:20022:tech:xsd:camt.111.001.01') &&
    at('OrgnlInvstgtnReq/RqstrInvstgtnId') === asked.requestId.replaceAll('-', '') &&
    at(`${payment}/OrgnlEndToEndId`) === asked.appealId.replaceAll('-', '') &&
    at(`${payment}/OrgnlTxRef/CdtrAcct/Id/Othr/Id`) === asked.accountNumber &&
    Math.round(Number(at(`${payment}/OrgnlInstdAmt`)) * 100) === Number(asked.amountMinor) &&
    at(`${payment}/OrgnlInstdAmt/@Ccy`) === asked.currency &&
    (at('OrgnlInvstgtnReq/Rspndr/Agt/FinInstnId/Othr/Id') ?? at('OrgnlInvstgtnReq/Rspndr/Agt/FinInstnId/ClrSysMmbId/MmbId')) === asked.bankCode &&
    stray.length === 0 &&
    (accountCurrency === null || accountCurrency === asked.currency) &&
    codesFit(status, status === 'PDNG' ? null : reason) &&
    !(status === 'CLSD' && isQualified)
  );
}

/** Character references and XML's own entities read. */
function plain(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) : (named[name] ?? whole),
  );
}
