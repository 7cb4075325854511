import { openBankFormats } from '@thaw/adapters';
import { openApiDocument } from '../openapi/document';
import { bankAnswerXml } from './bank-answer.dto';

describe('the bank’s answer in the OpenAPI document', () => {
  it('shows XML that is taken, beside the JSON', async () => {
    const { iso20022_xml: format } = await openBankFormats();
    expect(format.judge(Buffer.from(bankAnswerXml.example))).toMatchObject({ ok: true, answer: { messageId: 'BANK20261123000777', bankCode: 'ICBC', amountMinor: 3_812_000n } });
    const operation = (await openApiDocument()).paths['/v1/bank/answers']?.post;
    expect(operation?.requestBody).toMatchObject({ content: { 'application/json': { schema: { type: 'object' } }, 'application/xml': { schema: { type: 'string' }, example: bankAnswerXml.example } } });
    expect(JSON.stringify(operation)).not.toContain('x-xml-body');
  });
});
