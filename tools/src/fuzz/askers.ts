import { randomUUID } from 'node:crypto';
import { imposeOrders, prepareField } from '../bench/field';
import { sendJson } from '../bench/http';
import type { NewPerson, SandboxCaller } from '../callers/sandbox';
import type { StackUrls } from '../stack/environment';
import type { Asking } from './asking';
import type { Floor } from './verdict';

/** Who asks, and what must have come of it before the run can be called clean. */
export interface Asker {
  readonly id: 'much' | 'merchant' | 'machine';
  readonly phases: Asking['phases'];
  /** Of the whole time. */
  readonly share: number;
  readonly floor: Floor;
}

/**
 * Sequences have a run of their own: within another's they would get what time is left, which may be none. The floors are well below what a
 * run of the usual length reaches, and well above what somebody reaches whose token is refused.
 */
export const askers: readonly Asker[] = [
  { id: 'much', phases: ['coverage'], share: 0.4, floor: { everyOperation: true, answered: 60, sequences: 0 } },
  { id: 'much', phases: ['stateful'], share: 0.3, floor: { everyOperation: false, answered: 10, sequences: 10 } },
  { id: 'merchant', phases: ['coverage'], share: 0.15, floor: { everyOperation: true, answered: 10, sequences: 0 } },
  { id: 'machine', phases: ['coverage'], share: 0.15, floor: { everyOperation: true, answered: 6, sequences: 0 } },
];

const everyRole = ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor'];

/** What an asker shows, and the case it asks about: one of its own, which nobody before it has changed. */
export async function equip(id: Asker['id'], urls: StackUrls, sandbox: SandboxCaller): Promise<Pick<Asking, 'token' | 'ids'>> {
  const field = await prepareField(urls);
  const { api, tokens, merchantId } = field;
  const [freezeOrderId = ''] = await imposeOrders(field, 1, '12');
  const appeal = await sendJson<{ readonly id: string }>({ method: 'POST', url: `${api}/appeals`, token: tokens.agent, body: JSON.stringify({ freezeOrderId, statement: 'Ordinary trade.' }) });
  const ids = { merchantId, freezeOrderId, appealId: appeal.id };
  const much = await personsToken(sandbox, { name: 'Fuzz Much', roles: everyRole });
  switch (id) {
    case 'much':
      return { token: much, ids };
    case 'merchant':
      return { token: await personsToken(sandbox, { name: 'Fuzz Merchant', roles: ['merchant'], merchantId }), ids };
    case 'machine': {
      const body = JSON.stringify({ name: 'Fuzz machine', merchantId, permissions: ['appeal.open', 'appeal.read', 'document.upload', 'event.read'] });
      return { token: (await sendJson<{ readonly key: string }>({ method: 'POST', url: `${api}/service-accounts`, token: much, body })).key, ids };
    }
  }
}

async function personsToken(sandbox: SandboxCaller, person: NewPerson): Promise<string> {
  const id = `fuzz.${randomUUID()}`;
  await sandbox.addPerson(id, person);
  return sandbox.token(id);
}
