import { CallRefused } from '../http/json-errors';

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: Element[];
  text: string;
}

/** As much of XML as a question needs: elements, attributes, text, XML's own entities. */
const token = /<\?xml[^>]*\?>|<(?<end>\/)?(?<name>[A-Za-z][\w.-]*)(?<attributes>[^<>]*?)(?<empty>\/)?>|(?<text>[^<]+)/gy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#13': '\r' };

/** A camt.110.001.01 in the words of the other format, for the same check as there. Throws CallRefused when it is no XML of that name. */
export function questionOfXml(xml: string): unknown {
  const document = read(xml.trim());
  if (document.name !== 'Document' || !document.attributes.includes('urn:iso:std:iso:20022:tech:xsd:camt.110.001.01')) throw new CallRefused(400, 'not a camt.110.001.01');
  const message = at(document, 'InvstgtnReq');
  const question = at(message, 'InvstgtnReq');
  const payment = at(question, 'Undrlyg', 'Initn');
  const institution = at(question, 'Rspndr', 'Agt', 'FinInstnId');
  const currency = /\bCcy="([^"]*)"/.exec(at(payment, 'OrgnlInstdAmt')?.attributes ?? '')?.[1] ?? '';
  return {
    messageId: long(at(question, 'MsgId')?.text),
    requestId: long(at(question, 'RqstrInvstgtnId')?.text),
    appealId: long(at(payment, 'OrgnlEndToEndId')?.text),
    bankCode: at(institution, 'ClrSysMmbId', 'MmbId')?.text ?? at(institution, 'Othr', 'Id')?.text,
    kind: at(question, 'ReqActn', 'Actn', 'Cd')?.text === 'RQST' ? 'chaser' : 'request',
    serviceLevel: at(question, 'SvcLvl', 'Cd')?.text,
    account: { number: at(payment, 'OrgnlTxRef', 'CdtrAcct', 'Id', 'Othr', 'Id')?.text, holderName: at(payment, 'OrgnlTxRef', 'Cdtr', 'Pty', 'Nm')?.text },
    amountMinor: minor(at(payment, 'OrgnlInstdAmt')?.text ?? ''),
    currency,
    questions: (message?.children ?? []).filter(({ name }) => name === 'InvstgtnData').map((data) => at(data, 'RsnSubTp', 'Prtry')?.text),
  };
}

/** Digits after the point are those of the currency. */
function minor(decimal: string): number {
  return /^\d+(?:\.\d+)?$/.test(decimal) ? Number(decimal.replace('.', '')) : Number.NaN;
}

function long(id: string | undefined): string | undefined {
  return id?.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/, '$1-$2-$3-$4-$5');
}

function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((place, name) => place?.children.find((child) => child.name === name), element);
}

function read(xml: string): Element {
  const top: Element = { name: '', attributes: '', children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const { 0: whole, index, groups = {} } of xml.matchAll(token)) {
    end = index + whole.length;
    const parent = open.at(-1) ?? top;
    const { name, text } = groups;
    if (text !== undefined) parent.text += text.replaceAll(/&([^;]*);/g, (_, entity: string) => entities[entity] ?? '');
    if (name === undefined) continue;
    if (groups['end'] !== undefined) {
      if (open.pop()?.name !== name) throw new CallRefused(400, 'the body is not XML');
      continue;
    }
    const element: Element = { name, attributes: groups['attributes'] ?? '', children: [], text: '' };
    parent.children.push(element);
    if (groups['empty'] === undefined) open.push(element);
  }
  const [document] = top.children;
  if (end !== xml.length || open.length !== 1 || document === undefined) throw new CallRefused(400, 'the body is not XML');
  return document;
}
