import { PolicyRegister } from '@thaw/application';
import { headOf, instant, localDate, startOfDay, type Actor, type Policy, type PolicyCommand } from '@thaw/domain';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** An appeal is decided by the policy it was opened under, whatever comes into force meanwhile. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

async function give(version: string, command: PolicyCommand, actor: Actor): Promise<void> {
  must(await new PolicyRegister(world.pipeline).give('house', version, command, world.caller(actor), (after) => ({ status: headOf(after).status })));
}

it('decides an appeal by the version it began under, and a new one by the version in force since', async () => {
  const before = await world.store.policyInForce(world.now);
  const running = await world.open((await world.frozenMerchant()).orderId);
  const opened = (await world.read(running)).appeal;
  expect(opened.policyVersion).toBe('2026-11-23');

  const after: Policy = {
    ...before,
    version: '2026-11-25',
    effectiveFrom: '2026-11-25',
    tiers: [{ upToMinor: null, approvals: [] }],
    evidence: before.evidence.filter((rule) => rule.code !== 'handheld_identity'),
    waits: { ...before.waits, documents: { ...before.waits.documents, limit: { ...before.waits.documents.limit, n: 3 } } },
  };
  await give('2026-11-25', { type: 'draftPolicy', body: after, why: 'Nobody approves any more.' }, people.riskManager);
  await give('2026-11-25', { type: 'approvePolicy', revision: 1 }, people.compliance);
  world.moveTo(startOfDay(localDate('2026-11-25')));
  world.moveTo(instant('2026-11-25T02:00:00.000Z'));

  // Another process, which had nothing in its memory, finds the same.
  const elsewhere = await CaseWorld.start(world.now, { database: world.database, encryptionKey: Buffer.alloc(32).toString('base64') });
  expect((await elsewhere.store.policyInForce(world.now)).version).toBe('2026-11-25');
  await elsewhere.source.destroy();

  const later = await world.open((await world.frozenMerchant()).orderId);
  for (const appealId of [running, later]) {
    await world.handInEverything(appealId);
    await world.acceptAllPapers(appealId);
    await world.proposeUndisputed(appealId);
  }
  const [old, young] = [(await world.read(running)).appeal, (await world.read(later)).appeal];
  // The old policy asks a second person; under the new one nobody does.
  expect([old.policyVersion, old.stage]).toEqual(['2026-11-23', 'approval']);
  expect([young.policyVersion, young.stage]).toEqual(['2026-11-25', 'bank_confirmation']);
  expect(old.checklist).toEqual(opened.checklist);
  expect(old.decideBy).toEqual(opened.decideBy);
  expect(young.checklist.map((line) => line.code)).toEqual(opened.checklist.map((line) => line.code).filter((code) => code !== 'handheld_identity'));
});
