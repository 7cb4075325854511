import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileCipher, fileSystemDocumentStore, webhookSender } from '@thaw/adapters';
import { CommandPipeline, FreezeRegister } from '@thaw/application';
import { KeysUnfitError, PostgresStore, proveKeys, WebhookQueue } from '@thaw/persistence';
import { columnCipher, createLogger } from '@thaw/platform';
import { WebhookRunner } from '@thaw/worker';
import { v7 as uuidv7 } from 'uuid';
import { ApiWorld } from '../support/api-world';
import { CaseWorld } from '../support/case-world';
import { freshDatabase } from '../support/fresh-database';
import { aPdf } from '../support/papers';
import { people } from '../support/people';
import { WebhookReceiver } from '../support/webhook-receiver';

/** Promise: the encryption key can be changed under a database and a store that go on: what was sealed before opens, what is sealed after is under the new key. */

const aKey = (): string => randomBytes(32).toString('base64');
const [oldKey, newKey, foreignKey] = [aKey(), aKey(), aKey()];
const changed = columnCipher(newKey, [oldKey]);

it('papers sealed before open, and new ones are sealed under the new key', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thaw-keys-'));
  const [before, after, onlyNew] = [fileCipher(oldKey), fileCipher(newKey, [oldKey]), fileCipher(newKey)].map((cipher) => fileSystemDocumentStore(folder, cipher));
  const [old, young] = [aPdf(), aPdf()];
  const put = async (store: typeof before, paper: Buffer) => (await store?.put(Readable.from([paper]), { maxBytes: 100_000 }))?.storageKey ?? '';
  const read = async (store: typeof before, key: string) => (store === undefined ? null : buffer(await store.open(key)));
  const [oldPlace, youngPlace] = [await put(before, old), await put(after, young)];
  expect(await read(after, oldPlace)).toEqual(old);
  expect(await read(onlyNew, youngPlace)).toEqual(young);
  await expect(read(onlyNew, oldPlace)).rejects.toThrow('a key this process does not have');
  rmSync(folder, { recursive: true });
});

describe('what the database keeps sealed', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.start(undefined, { database: await freshDatabase(), encryptionKey: oldKey });
  });
  afterAll(async () => world.stop());

  async function registered(register: FreezeRegister, number: string) {
    const merchant = await register.registerMerchant({ merchantNo: randomUUID(), type: '03', channel: 'licensed_institution', name: '老谭家常菜馆', settlementAccount: { bankCode: '102', number, holderName: '谭建国' } }, world.caller(people.agent), () => null);
    if (!merchant.ok) throw new Error(merchant.refusal.code);
    const [row] = await world.source.query<{ id: string; name: string; fingerprint: string }[]>(
      'SELECT m.id, m.name_encrypted AS name, s.fingerprint FROM merchant m JOIN settlement_account s ON s.merchant_id = m.id ORDER BY m.id DESC LIMIT 1',
    );
    return row ?? { id: '', name: '', fingerprint: '' };
  }

  it('opens after a change, new values are under the new key, and an account stays known as the one it is', async () => {
    await proveKeys(world.source, changed);
    const before = await registered(world.register, '6222020012345678');
    const store = new PostgresStore(world.source, changed);
    expect(await store.merchantOnRecord(before.id)).toMatchObject({ name: '老谭家常菜馆', accountNumber: '6222020012345678' });
    const after = await registered(new FreezeRegister(store, new CommandPipeline(store, uuidv7), uuidv7), '6222020012345678');
    expect(after.id).not.toBe(before.id);
    expect(columnCipher(newKey).decrypt(after.name, `merchant.name:${after.id}`)).toBe('老谭家常菜馆');
    expect(() => columnCipher(newKey).decrypt(before.name, `merchant.name:${before.id}`)).toThrow('a key this process does not have');
    expect(after.fingerprint).toBe(before.fingerprint);
  });

  it('is not begun with when a key is missing or the oldest is not the last', async () => {
    // The last is a process in the first half of the change: it seals as before, and opens what others seal already.
    for (const right of [changed, columnCipher(newKey, [foreignKey, oldKey]), columnCipher(oldKey, [newKey, oldKey])]) await proveKeys(world.source, right);
    for (const wrong of [columnCipher(newKey), columnCipher(newKey, [oldKey, foreignKey]), columnCipher(newKey, [foreignKey])]) {
      await expect(proveKeys(world.source, wrong)).rejects.toThrow(KeysUnfitError);
    }
  });
});

describe('a webhook whose secret does not open', () => {
  it('is not sent, says so, and holds up no other', async () => {
    const [world, receiver] = [await ApiWorld.start(), await WebhookReceiver.start()];
    const register = async () => String((await world.post('/v1/webhook-endpoints', { as: people.agent, body: { url: receiver.url, types: ['appeal.opened'] } })).body.id);
    const [broken, sound] = [await register(), await register()];
    await world.cases.source.query('UPDATE webhook_endpoint SET secret_encrypted = $2 WHERE id = $1', [broken, columnCipher(foreignKey).encrypt('whsec_', `webhook_endpoint.secret:${broken}`)]);
    await world.cases.open((await world.cases.frozenMerchant()).orderId);
    const runner = new WebhookRunner({
      queue: new WebhookQueue(world.cases.source, world.cases.cipher), send: webhookSender({ allowInside: true }), clock: { now: () => new Date(world.cases.now) }, logger: createLogger('spec', 'fatal'), count: () => undefined,
    });
    while ((await runner.round()) > 0);
    const deliveriesOf = async (id: string): Promise<unknown> => (await world.get(`/v1/webhook-endpoints/${id}/deliveries`, people.agent)).body.items;
    expect(receiver.received).toHaveLength(1);
    expect(await deliveriesOf(sound)).toMatchObject([{ status: 'delivered', attempts: [{ code: 204, failure: null }] }]);
    expect(await deliveriesOf(broken)).toMatchObject([{ status: 'pending', attempts: [{ code: null, failure: 'no_secret' }] }]);
    await receiver.stop();
    await world.stop();
  });
});
