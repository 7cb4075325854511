import { aStack, type OwnStack } from '../support/a-stack';
import { eventually } from '../support/eventually';

/** The API beside the sandbox's identity provider, both as processes of their own. */

let own: OwnStack;
beforeAll(async () => {
  own = await aStack({ with: { temporal: false, worker: false } });
});
afterAll(async () => own.stop());

async function token(): Promise<string> {
  const answer = await fetch(`${own.stack.urls.sandbox}/idp/token`, {
    method: 'POST', headers: { authorization: `Basic ${Buffer.from('agent.lin:sandbox').toString('base64')}` }, body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return String(((await answer.json()) as { access_token: string }).access_token);
}

async function rotate(keepOld: boolean): Promise<void> {
  await fetch(`${own.stack.urls.sandbox}/levers/identity/rotate`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ keepOld }) });
}

const asked = async (bearer: string) => (await fetch(`${own.stack.urls.api}/v1/appeals`, { headers: { authorization: `Bearer ${bearer}` } })).status;

describe('when the identity provider rotates its key', () => {
  it('new tokens are believed as soon as the keys may be fetched again, and old ones stay good while their key is published', async () => {
    const before = await token();
    expect(await asked(before)).toBe(200);
    await rotate(true);
    const after = await token();
    await eventually(async () => expect(await asked(after)).toBe(200));
    expect(await asked(before)).toBe(200);
  });

  it('tokens of a key that was taken back are refused once the keys have been fetched again', async () => {
    const stolen = await token();
    expect(await asked(stolen)).toBe(200);
    await rotate(false);
    const after = await token();
    await eventually(async () => expect(await asked(after)).toBe(200));
    expect(await asked(stolen)).toBe(401);
  });
});
