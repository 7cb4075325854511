import { type answerForms } from '../levers/levers';
import { aChaser, aQuestion, ask, askText, questionXml, read } from '../testing/caller';
import { World } from '../testing/world';

describe('the bank’s formats and forms', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
    await world.call('PUT', '/levers', { bank: { delayMs: 1 } });
  });
  afterEach(() => world.stop());

  const behave = (bank: object) => world.call('PUT', '/levers/appeals/appeal-1', { bank });
  const asXml = (text = questionXml) => askText(world, { id: 'msg-1', text, contentType: 'application/xml' });
  async function first() {
    const [callback] = await world.callbacksToReach(1);
    if (callback === undefined) throw new Error('unreachable: there is one');
    return { ...read(callback), contentType: callback.headers['content-type'], size: callback.rawBody.length };
  }

  it('takes XML, and answers in XML with everything as it was asked', async () => {
    expect(await asXml()).toBe(202);
    const { signed, contentType, xml } = await first();
    expect({ signed, contentType }).toEqual({ signed: true, contentType: 'application/xml' });
    for (const part of [
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.111.001.01">', '<InvstgtnSts><Sts>CLSD</Sts></InvstgtnSts>', '<RqstrInvstgtnId>req-1</RqstrInvstgtnId>', '<OrgnlEndToEndId>appeal-1</OrgnlEndToEndId>',
      '<OrgnlInstdAmt Ccy="CNY">38120.00</OrgnlInstdAmt>', '<Othr><Id>6222020000001234</Id></Othr>', '<FinInstnId><Othr><Id>ICBC</Id></Othr></FinInstnId>',
    ]) expect(xml).toContain(part);
    expect((await world.call('GET', '/bank/investigations/req-1')).body).toMatchObject({ messages: [{ kind: 'request', format: 'iso20022_xml' }], answers: [{ format: 'iso20022_xml', form: 'proper' }] });
  });

  it('knows the same message in another format for the same, and a chaser for a chaser', async () => {
    await behave({ mode: 'silent' });
    expect(await asXml()).toBe(202);
    expect(await ask(world, { ...aQuestion, account: { ...aQuestion.account, holderName: '老谈 & 面馆' }, questions: ['MAY_RELEASE'] })).toBe(202);
    expect(await ask(world, aQuestion)).toBe(409);
    expect(await asXml(questionXml.replace('<InvstgtnTp>', '<ReqActn><Actn><Cd>RQST</Cd></Actn></ReqActn><InvstgtnTp>'))).toBe(409);
  });

  it.each([
    ['breaks off', questionXml.slice(0, -10)],
    ['is another message', questionXml.replace('camt.110.001.01', 'camt.029.001.01')],
    ['has no amount', questionXml.replace('38120.00', '')],
    ['has a DTD', questionXml.replace('<Document', '<!DOCTYPE Document><Document')],
  ])('does not take XML that %s', async (_, text) => expect(await asXml(text)).toBe(400));

  it('answers in the format its lever names, whatever it was asked in', async () => {
    await behave({ format: 'iso20022_xml', mode: 'refuse', rejectReason: 'MMNA' });
    await ask(world, aQuestion);
    expect((await first()).xml).toContain('<Sts>RJCT</Sts><StsRsn><Prtry>MMNA</Prtry></StsRsn>');
    await world.call('POST', '/levers/bank/answer', { appealId: 'appeal-1', format: 'signed_json' });
    const [, second] = await world.callbacksToReach(2);
    expect(second && read(second).answer).toMatchObject({ status: 'CLSD' });
  });

  it.each<[(typeof answerForms)[number], string, RegExp]>([
    ['dtd', 'application/xml', /<!DOCTYPE Document \[<!ENTITY said "CLSD">\]>[^]*<Sts>&said;<\/Sts>/],
    ['entity_bomb', 'application/xml', /<!ENTITY laugh9 "(?:&laugh8;){10}">[^]*<RspnNrrtv>&laugh9;<\/RspnNrrtv>/],
    ['wrong_version', 'application/xml', /camt\.111\.001\.02/],
    ['malformed', 'application/xml', /<\/Invstg$/],
    ['oversize', 'application/xml', / {1000000}$/],
  ])('signs what is misshapen as it should: %s', async (form, expectedType, text) => {
    await behave({ format: 'iso20022_xml', form });
    await ask(world, aQuestion);
    const { signed, contentType, xml } = await first();
    expect({ signed, contentType }).toEqual({ signed: true, contentType: expectedType });
    expect(text.test(xml ?? '')).toBe(true);
  });

  it('puts its form right when it is chased and the lever stands right again', async () => {
    await behave({ form: 'malformed' });
    world.callbackStatuses.push(400);
    await world.call('PUT', '/levers', { bank: { delayMs: 0 } });
    await askText(world, { id: 'msg-1', text: JSON.stringify(aQuestion), contentType: 'application/json' });
    const [broken] = await world.callbacksToReach(1);
    expect(broken?.rawBody.toString().endsWith('}')).toBe(false);
    await behave({ form: 'proper' });
    await ask(world, aChaser);
    const [, right] = await world.callbacksToReach(2);
    expect(right && read(right)).toMatchObject({ signed: true, answer: { status: 'CLSD' } });
  });

  it('can be slow: what comes is what was signed, a byte at a time', async () => {
    await behave({ form: 'slow' });
    await ask(world, aQuestion);
    // Nothing arrives while it is still being sent, and stopping does not wait for it.
    expect(world.callbacks).toEqual([]);
    await world.restart();
    expect((await world.call('GET', '/bank/investigations/req-1')).body).toMatchObject({ answers: [{ form: 'slow', callbackStatuses: [] }] });
  });
});
