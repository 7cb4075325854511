import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BankConfirmationRequest } from '@thaw/application';
import { anAnswer, answerXml } from '../../testing/bank-answers';
import type { BankFormat } from '../bank-format';
import { iso20022XmlFormat } from './iso20022-xml-format';
import { openSchema, type MessageSchema } from './message-schema';

const sample = (name: string) => readFileSync(join(__dirname, `../../../iso20022/${name}-sample.xml`));

describe('ISO 20022 XML', () => {
  let requests: MessageSchema;
  let answers: MessageSchema;
  let format: BankFormat;
  beforeAll(async () => {
    [requests, answers] = await Promise.all([openSchema('camt.110.001.01'), openSchema('camt.111.001.01')]);
    format = iso20022XmlFormat(answers);
  });
  const judge = (xml: string) => format.judge(Buffer.from(xml));

  describe('a question', () => {
    const request: BankConfirmationRequest = {
      messageId: '019a0000-0000-7000-8000-000000000001',
      requestId: '019a0000-0000-7000-8000-000000000002',
      appealId: '019a0000-0000-7000-8000-000000000003',
      bankCode: '102100099996',
      kind: 'request',
      serviceLevel: 'R03D',
      account: { number: '6222020000001234', holderName: '老谭 & 谭志远 <家常菜>' },
      amountMinor: 3_812_000n,
      currency: 'CNY',
      questions: ['ACCOUNT_NAME_MATCH', 'ACCOUNT_ACTIVE', 'OTHER_FREEZE', 'MAY_RELEASE'],
    };
    const written = (change: Partial<BankConfirmationRequest> = {}) =>
      requests.judge(Buffer.from(format.write({ ...request, ...change })), (root) => {
        const question = root.at('InvstgtnReq', 'InvstgtnReq');
        const payment = question?.at('Undrlyg', 'Initn');
        return {
          messageId: question?.at('MsgId')?.text,
          requestId: question?.at('RqstrInvstgtnId')?.text,
          action: question?.at('ReqActn', 'Actn', 'Cd')?.text,
          appealId: payment?.at('OrgnlEndToEndId')?.text,
          amount: [payment?.at('OrgnlInstdAmt')?.text, payment?.at('OrgnlInstdAmt')?.attribute('Ccy')],
          holder: payment?.at('OrgnlTxRef', 'Cdtr', 'Pty', 'Nm')?.text,
          account: payment?.at('OrgnlTxRef', 'CdtrAcct', 'Id', 'Othr', 'Id')?.text,
          bank: question?.at('Rspndr', 'Agt', 'FinInstnId', 'ClrSysMmbId', 'MmbId')?.text ?? question?.at('Rspndr', 'Agt', 'FinInstnId', 'Othr', 'Id')?.text,
          serviceLevel: question?.at('SvcLvl', 'Cd')?.text,
          questions: root.at('InvstgtnReq')?.children.flatMap((child) => child.at('RsnSubTp', 'Prtry')?.text ?? []),
        };
      });

    it('is valid by the schema and says everything in its place', () => {
      expect(written()).toEqual({
        messageId: '019a0000000070008000000000000001',
        requestId: '019a0000000070008000000000000002',
        action: undefined,
        appealId: '019a0000000070008000000000000003',
        amount: ['38120.00', 'CNY'],
        holder: '老谭 & 谭志远 <家常菜>',
        account: '6222020000001234',
        bank: '102100099996',
        serviceLevel: 'R03D',
        questions: request.questions,
      });
    });

    it('names a bank by our own code when it is no clearing number, and asks for the status when it chases', () => {
      expect(written({ bankCode: 'ICBC', kind: 'chaser', messageId: 'msg-1' })).toMatchObject({ bank: 'ICBC', action: 'RQST', messageId: 'msg-1' });
    });

    it('counts money as its currency does', () => {
      expect(written({ amountMinor: 5n })).toMatchObject({ amount: ['0.05', 'CNY'] });
      expect(written({ amountMinor: 5n, currency: 'JPY' })).toMatchObject({ amount: ['5', 'JPY'] });
      expect(written({ amountMinor: 1_234_567n, currency: 'KWD' })).toMatchObject({ amount: ['1234.567', 'KWD'] });
    });

    it.each<[string, Partial<BankConfirmationRequest>]>([
      ['an id of more than 35 characters that is no UUID', { messageId: 'x'.repeat(36) }],
      ['an id that would be read as another', { requestId: '0'.repeat(32) }],
      ['an account of more than 34', { account: { number: '6'.repeat(35), holderName: 'x' } }],
      ['a name of more than 140', { account: { number: '6', holderName: '谭'.repeat(141) } }],
      ['a character XML cannot carry', { account: { number: '6', holderName: 'a\u0001b' } }],
      ['half a character', { account: { number: '6', holderName: 'a\uD800b' } }],
      ['a currency whose minor unit is not known', { currency: 'XTS' }],
      ['more than eighteen digits', { amountMinor: 10n ** 18n }],
    ])('has no room for %s', (_, change) => expect(() => format.write({ ...request, ...change })).toThrow(RangeError));
  });

  describe('an answer', () => {
    it('is read field by field, each from its place', () => {
      expect(judge(answerXml())).toEqual({ ok: true, answer: anAnswer });
      expect(judge(answerXml({ bank: '<ClrSysMmbId><ClrSysId><Cd>CNAPS</Cd></ClrSysId><MmbId>102100099996</MmbId></ClrSysMmbId>' }))).toMatchObject({ ok: true, answer: { bankCode: '102100099996' } });
      expect(judge(answerXml({ account: '<IBAN>GB33BUKB20201555555555</IBAN>' }))).toMatchObject({ ok: true, answer: { accountNumber: 'GB33BUKB20201555555555' } });
      expect(judge(answerXml({ amount: '<OrgnlInstdAmt Ccy="JPY">+38120.0</OrgnlInstdAmt>' }).replace('<Ccy>CNY</Ccy>', ''))).toMatchObject({ answer: { amountMinor: 38_120n, currency: 'JPY' } });
    });

    it.each([
      ['a rejection with a reason of the ISO list', 'RJCT', '<Cd>LEGL</Cd>', { status: 'RJCT', reasonCode: 'LEGL' }],
      ['a rejection with a reason about the account', 'RJCT', '<Prtry>MMNA</Prtry>', { status: 'RJCT', reasonCode: 'MMNA' }],
      ['"pending" with a reason, which decides nothing', 'PDNG', '<Cd>ARPL</Cd>', { status: 'PDNG', reasonCode: null }],
    ])('may be %s', (_, status, reason, answer) => expect(judge(answerXml({ status, reason }))).toMatchObject({ ok: true, answer }));

    it('may carry findings and words, a byte order mark, comments between its parts, and a hint where its schema lies, which nobody follows', () => {
      const said = '<InvstgtnData><RspnData><RspnNrrtv>MATCH;ACTIVE</RspnNrrtv></RspnData></InvstgtnData><InvstgtnData><RspnData><RspnNrrtv>可放款</RspnNrrtv></RspnData></InvstgtnData>';
      expect(judge(answerXml({ data: said }))).toMatchObject({ ok: true, answer: { narrative: 'MATCH;ACTIVE\n可放款' } });
      expect(judge(`\uFEFF${answerXml()}`).ok).toBe(true);
      expect(judge(answerXml().replace('<InvstgtnSts>', '<!-- status --><InvstgtnSts>')).ok).toBe(true);
      const hint = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:iso:std:iso:20022:tech:xsd:camt.111.001.01 http://127.0.0.1:9/camt.xsd" xmlns=';
      expect(judge(answerXml().replace('xmlns=', hint)).ok).toBe(true);
    });

    it.each<[string, string, string, string]>([
      ['it is not XML', 'malformed', 'body', 'CLSD'],
      ['it is empty', 'malformed', 'body', ''],
      ['it breaks off', 'malformed', 'body', answerXml().slice(0, -20)],
      ['something follows it', 'malformed', 'body', `${answerXml()}<a/>`],
      ['it is too long', 'malformed', 'body', answerXml().replace('<MsgId>', `<!--${'x'.repeat(65_536)}--><MsgId>`)],
      ['it has a DTD', 'malformed', 'body', answerXml().replace('<Document', '<!DOCTYPE Document><Document')],
      ['it has a DTD and an entity', 'malformed', 'body', answerXml({ status: '&s;' }).replace('<Document', '<!DOCTYPE Document [<!ENTITY s "CLSD">]><Document')],
      ['it has an entity nobody declared', 'malformed', 'body', answerXml({ status: '&s;' })],
      ['its declaration names another encoding', 'malformed', 'body', answerXml().replace('UTF-8', 'GB18030')],
      ['there is an instruction inside a value', 'malformed', 'body', answerXml({ status: 'CL<?x?>SD' })],
      ['there is an instruction between values', 'malformed', 'body', answerXml().replace('<InvstgtnSts>', '<?x?><InvstgtnSts>')],
      ['it is of another version', 'bad_schema', 'Document', answerXml().replace('camt.111.001.01', 'camt.111.001.02')],
      ['it is a question', 'bad_schema', 'Document', answerXml().replace('camt.111.001.01', 'camt.110.001.01')],
      ['an element is unknown', 'bad_schema', 'body', answerXml().replace('<InvstgtnSts>', '<Secret6222020000001234/><InvstgtnSts>')],
      ['an attribute is unknown', 'bad_schema', 'InvstgtnSts', answerXml().replace('<InvstgtnSts>', '<InvstgtnSts secret="6222020000001234">')],
      ['it says nothing of the payment', 'bad_schema', 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlEndToEndId', answerXml().replace(/<Undrlyg>.*<\/Undrlyg>/s, '')],
      ['a comment breaks a value up', 'bad_schema', 'InvstgtnRspn/InvstgtnSts/Sts', answerXml({ status: 'CL<!-- -->SD' })],
      ['a value is CDATA', 'bad_schema', 'InvstgtnRspn/InvstgtnSts/Sts', answerXml({ status: '<![CDATA[CLSD]]>' })],
      ['there is part of a fen', 'bad_schema', 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlInstdAmt', answerXml({ amount: '<OrgnlInstdAmt Ccy="CNY">38120.001</OrgnlInstdAmt>' })],
      ['the currency is not known', 'bad_schema', 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlInstdAmt', answerXml({ amount: '<OrgnlInstdAmt Ccy="XTS">38120.00</OrgnlInstdAmt>' })],
      ['the account is in another currency', 'bad_schema', 'CdtrAcct/Ccy', answerXml().replace('<Ccy>CNY', '<Ccy>USD')],
      ['there is a second amount', 'bad_schema', 'IntrBkSttlmAmt', answerXml().replace('<OrgnlTxRef>', '<OrgnlTxRef><IntrBkSttlmAmt Ccy="CNY">1.00</IntrBkSttlmAmt>')],
      ['there are two bank codes', 'bad_schema', 'OrgnlInvstgtnReq/Rspndr/Agt/FinInstnId', answerXml({ bank: '<ClrSysMmbId><MmbId>1</MmbId></ClrSysMmbId><Othr><Id>ICBC</Id></Othr>' })],
      ['the bank is one of another clearing system', 'bad_schema', 'OrgnlInvstgtnReq/Rspndr/Agt/FinInstnId', answerXml({ bank: '<ClrSysMmbId><ClrSysId><Cd>USABA</Cd></ClrSysId><MmbId>1</MmbId></ClrSysMmbId>' })],
      ['what is needed stands in an annex only', 'bad_schema', 'OrgnlInvstgtnReq/RqstrInvstgtnId', answerXml().replace(/<RqstrInvstgtnId>.*?<\/RqstrInvstgtnId>/, '').replace('</InvstgtnRspn></Document>', '<SplmtryData><Envlp><RqstrInvstgtnId>1</RqstrInvstgtnId></Envlp></SplmtryData></InvstgtnRspn></Document>')],
      ['the status is unknown', 'bad_code', 'status', answerXml({ status: 'DONE' })],
      ['the reason is in no list', 'bad_code', 'StsRsn', answerXml({ status: 'RJCT', reason: '<Cd>XXXX</Cd>' })],
      ['the reason is in another list', 'bad_code', 'StsRsn', answerXml({ status: 'RJCT', reason: '<Cd>MMNA</Cd>' })],
      ['the reason is of the list, but not one we know what to do with', 'bad_code', 'reasonCode', answerXml({ status: 'RJCT', reason: '<Cd>AGNT</Cd>' })],
      ['a rejection gives no reason', 'bad_code', 'reasonCode', answerXml({ status: 'RJCT' })],
      ['a confirmation gives one', 'bad_code', 'reasonCode', answerXml({ reason: '<Cd>NOAS</Cd>' })],
      ['"in words" comes without words', 'bad_code', 'narrative', answerXml({ status: 'RJCT', reason: '<Cd>NARR</Cd>' })],
      ['a confirmation passes the question on', 'bad_code', 'NxtRspndr', answerXml().replace('</InvstgtnSts>', '</InvstgtnSts><NxtRspndr><Pty><Nm>ABC</Nm></Pty></NxtRspndr>')],
      ['a confirmation has found something else', 'bad_code', 'RspnNrrtv', answerXml({ data: '<InvstgtnData><RspnData><RspnNrrtv>MATCH;FREEZE</RspnNrrtv></RspnData></InvstgtnData>' })],
      ['a confirmation says it in another way', 'bad_code', 'RspnData', answerXml({ data: '<InvstgtnData><RspnData><TxSts><Sts><Cd>RJCT</Cd></Sts></TxSts></RspnData></InvstgtnData>' })],
    ])('is not taken when %s (%s, %s)', (_, reason, place, xml) => {
      const result = judge(xml);
      expect(result).toMatchObject({ ok: false, reason, detail: expect.stringMatching(new RegExp(`^${place}: `)) as unknown });
      expect(JSON.stringify(result)).not.toContain('6222020000001234');
    });

    it('is not taken in bytes that are not UTF-8', () => {
      expect(format.judge(Buffer.from(answerXml(), 'utf16le'))).toMatchObject({ reason: 'malformed' });
      expect(format.judge(Buffer.concat([Buffer.from(answerXml()), Buffer.of(0xff)]))).toMatchObject({ reason: 'malformed' });
    });
  });

  describe('the samples of reference', () => {
    it('are valid', () => {
      expect(requests.judge(sample('camt.110.001.01'), (root) => root.at('InvstgtnReq', 'InvstgtnReq', 'MsgId')?.text)).toBe('UMP20261122000001');
      expect(answers.judge(sample('camt.111.001.01'), (root) => root.at('InvstgtnRspn', 'InvstgtnRspn', 'MsgId')?.text)).toBe('BANK20261123000777');
    });

    it('lack what an answer must repeat, and are told so; with it they are answers', () => {
      const text = sample('camt.111.001.01').toString();
      const lacking = ['OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlEndToEndId', 'OrgnlInvstgtnReq/Rspndr/Agt/FinInstnId', 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlTxRef/CdtrAcct/Id', 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlInstdAmt', 'OrgnlInvstgtnReq/Undrlyg/Initn/OrgnlInstdAmt/@Ccy'];
      expect(judge(text)).toEqual({ ok: false, reason: 'bad_schema', detail: lacking.map((place) => `${place}: needed, as one plain value`).join('; ') });
      const repeated = /<Undrlyg>.*<\/Undrlyg>/s.exec(answerXml())?.[0] ?? '';
      const whole = text.replace('</InvstgtnTp>\n      <Rqstr>', `</InvstgtnTp>${repeated}<Rqstr>`).replace('<Nm>Bank</Nm>', '<Othr><Id>ICBC</Id></Othr>');
      expect(judge(whole)).toMatchObject({ ok: true, answer: { messageId: 'BANK20261123000777', requestId: 'FZ-2026-000123-BC1', status: 'CLSD', narrative: 'MATCH;ACTIVE;NO_FREEZE' } });
    });
  });
});
