import { randomUUID } from 'node:crypto';
import { forMachines, forMachinesOfMerchants, permissions, roles, type Actor, type Permission, type Role } from '@thaw/domain';
import { ApiWorld, type Answer } from '../support/api-world';
import { people } from '../support/people';

/** Promise: every method of the API is open to whom the table of permissions says, and to nobody else; and no answer to a question shows in clear what is masked. */

interface Door {
  readonly method: string;
  readonly path: string;
  readonly permission: Permission | null;
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-permission'?: Permission; readonly 'x-public'?: string }>>>>;
}

let world: ApiWorld;
let doors: readonly Door[];
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  world = await ApiWorld.start();
  const { paths } = (await (await fetch(`${world.url}/openapi.json`)).json()) as Described;
  doors = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, permission: operation['x-permission'] ?? null })));
  const own = await world.cases.appealAt('risk_review');
  const { appeal } = await world.cases.read(own.appealId);
  ids = { merchantId: own.merchantId, freezeOrderId: own.orderId, appealId: own.appealId, documentId: appeal.documents[0]?.id ?? '', taskId: appeal.tasks[0]?.id ?? '', kind: 'appeal', id: own.appealId, policyId: 'house', version: '2026-11-01', keyId: '0'.repeat(16) };
});
afterAll(async () => world.stop());

const callers = roles.filter((role) => role !== 'system' && role !== 'service');
const personOf = (role: Role): Actor => ({ id: `matrix.${role}`, roles: [role], merchantId: role === 'merchant' ? (ids['merchantId'] ?? null) : null, bankCode: null, actsFor: role === 'third_party_agent' ? [ids['merchantId'] ?? ''] : [] });

/** Questions are about things that are there; commands about things that are not: what is asked is who may give them at all. */
async function knock({ method, path }: Door, bearer: string | null): Promise<Answer> {
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => (method === 'GET' ? ids[name] : undefined) ?? (name === 'keyId' || name === 'kind' ? (ids[name] ?? '') : randomUUID()));
  // What comes as no form is turned away at this one before it is asked whose it is.
  const isForm = method === 'POST' && path.endsWith('/documents');
  const form = new FormData();
  form.append('requirementCode', 'no_such_line');
  const headers = { ...(bearer !== null && { Authorization: `Bearer ${bearer}` }), ...(method !== 'GET' && { 'Idempotency-Key': randomUUID(), ...(!isForm && { 'Content-Type': 'application/json' }) }) };
  return world.fetch(at, { method, headers, ...(method !== 'GET' && { body: isForm ? form : '{}' }) });
}

type Said = 'open' | 'unauthenticated' | 'permission_missing' | 'people_only';

function saidBy({ status, body }: Answer): Said {
  const code: unknown = body?.code;
  if (status === 401) return 'unauthenticated';
  return status === 403 && (code === 'permission_missing' || code === 'people_only') ? code : 'open';
}

/** What every guarded door says to one caller, against what it should. */
async function mustSay(bearer: string | null, wanted: (permission: Permission) => Said): Promise<void> {
  const said: unknown[] = [];
  const expected: unknown[] = [];
  for (const door of doors) {
    if (door.permission === null) continue;
    const where = `${door.method} ${door.path}`;
    said.push([where, saidBy(await knock(door, bearer))]);
    expected.push([where, wanted(door.permission)]);
  }
  expect(said.length).toBeGreaterThan(80);
  expect(said).toEqual(expected);
}

async function keyOf(granted: readonly string[], merchantId: string | null): Promise<string> {
  const operator = { ...people.agent, id: 'operator.gao', roles: ['operator'] as const };
  const made = (await world.post('/v1/service-accounts', { as: operator, body: { name: 'matrix', permissions: granted, merchantId } })).body;
  if (made.key !== null) return String(made.key);
  await world.post(`/v1/service-accounts/${String(made.id)}/agreement`, { as: people.compliance, body: { approve: true } });
  return String((await world.post(`/v1/service-accounts/${String(made.id)}/roll`, { as: operator, body: {} })).body.key);
}

const machinesMay: readonly Permission[] = forMachines;

describe('every method of the API', () => {
  it('has a permission of the table, or says why it needs none', () => {
    expect(doors.filter(({ permission }) => permission !== null && !(permission in permissions))).toEqual([]);
    expect(doors.filter(({ permission }) => permission === null).map(({ path }) => path).sort()).toEqual(['/health/live', '/health/ready', '/metrics', '/v1/bank/answers']);
  });

  it.each(callers)('answers %s as the table says', async (role) => {
    await mustSay(await world.token(personOf(role)), (permission) => ((permissions[permission] as readonly Role[]).includes(role) ? 'open' : 'permission_missing'));
  });

  it('asks whoever brings no token, a token without a role, or one that is none, who they are', async () => {
    await mustSay(null, () => 'unauthenticated');
    await mustSay('thaw_sk_nothing', () => 'unauthenticated');
    await mustSay(await world.token({ ...people.agent, roles: [] }), () => 'permission_missing');
  });

  it('answers a machine by what it was given, of what machines may', async () => {
    await mustSay(await keyOf(forMachines, null), (permission) => (machinesMay.includes(permission) ? 'open' : 'people_only'));
    await mustSay(await keyOf(forMachinesOfMerchants, ids['merchantId'] ?? ''), (permission) => (forMachinesOfMerchants.includes(permission) ? 'open' : 'people_only'));
    await mustSay(await keyOf(['policy.read'], null), (permission) => (permission === 'policy.read' ? 'open' : machinesMay.includes(permission) ? 'permission_missing' : 'people_only'));
  });
});

describe('no answer to a question', () => {
  it('shows name, holder or account number in clear, whoever asks', async () => {
    const seen: string[] = [];
    const inClear = /老谭家常菜馆|谭建国|62220200\d/;
    for (const role of callers) {
      const token = await world.token(personOf(role));
      for (const door of doors.filter(({ method, permission }) => method === 'GET' && permission !== null && (permissions[permission] as readonly Role[]).includes(role))) {
        const { status, body } = await knock(door, token);
        if (status === 200) seen.push(door.path);
        expect([role, door.path, inClear.test(JSON.stringify(body))]).toEqual([role, door.path, false]);
      }
    }
    expect(new Set(seen).size).toBeGreaterThan(20);
  });
});
