import { createLogger } from './logging';

function capture() {
  const lines: string[] = [];
  return { lines, logger: createLogger('api', 'info', { write: (line) => void lines.push(line) }) };
}

describe('createLogger', () => {
  it('writes one JSON line with service, level in words and an ISO instant, and nothing below its level', () => {
    const { lines, logger } = capture();
    logger.debug('unheard');
    logger.info({ appealId: 'a-1' }, 'appeal opened');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      service: 'api',
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      appealId: 'a-1',
      msg: 'appeal opened',
    });
  });

  it('hides secrets, account numbers and names wherever they stand', () => {
    const { lines, logger } = capture();
    const account = { number: 'SECRET-1', holderName: 'SECRET-2', bankCode: 'ICBC' };
    logger.info({ account, accountNumber: 'SECRET-3', order: { account } }, 'order');
    logger.info({ req: { headers: { authorization: 'SECRET-4', 'webhook-signature': 'SECRET-5' } }, actor: { id: 'x', name: 'SECRET-6' } });
    logger.child({ merchant: { name: 'SECRET-7', id: 'm-1' } }).warn({ body: { merchant: { legalName: 'SECRET-8' } } });
    expect(lines.join('')).not.toContain('SECRET');
    expect(lines.join('')).toContain('ICBC');
    expect(lines.join('')).toContain('m-1');
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('service', 'api');
  });

  it('hides a value whole, also with quotes in it, and leaves texts alone that only look like fields', () => {
    const { lines, logger } = capture();
    logger.info({ holderName: 'SECRET "quoted\\" SECRET', stage: 'risk_review' }, 'a text with "name":"kept" in it');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      holderName: '[hidden]',
      stage: 'risk_review',
      msg: 'a text with "name":"kept" in it',
    });
  });

  it('hides tokens inside texts and errors', () => {
    const { lines, logger } = capture();
    const jwt = `eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(20)}.${'b'.repeat(20)}`;
    logger.error({ err: new Error(`upstream refused Bearer abcdefgh12345678 and ${jwt}`) }, `got ${jwt}`);
    expect(lines.join('')).not.toMatch(/eyJ|abcdefgh/);
    expect(JSON.parse(lines[0] ?? '').err.message).toBe('upstream refused [hidden] and [hidden]');
  });
});
