import { CaseWorld } from '../support/case-world';
import { people } from '../support/people';
import type { Actor, TaskKind } from '@thaw/domain';

/** Promise: nobody decides their own case or approves their own proposal. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => world.stop());

/** The same person, given every role there is: identity is what counts. */
function withAllRoles(actor: Actor): Actor {
  return { ...actor, roles: ['agent', 'reviewer', 'approver', 'compliance', 'treasury'] };
}

async function claim(appealId: string, kind: TaskKind, actor: Actor) {
  return world.command(appealId, { type: 'claimTask', taskId: await world.liveTask(appealId, kind) }, actor);
}

const refused = { ok: false, refusal: { code: 'four_eyes' } };

describe('four eyes by identity', () => {
  it('whoever filed does not review', async () => {
    const { appealId } = await world.appealAt('completeness_check');
    expect(await claim(appealId, 'completeness_check', withAllRoles(people.agent))).toMatchObject(refused);
  });

  it('whoever proposed does not approve, another one does', async () => {
    const { appealId } = await world.appealAt('approval');
    expect(await claim(appealId, 'approval', withAllRoles(people.reviewer))).toMatchObject(refused);
    expect(await claim(appealId, 'approval', withAllRoles(people.agent))).toMatchObject(refused);
    expect(await claim(appealId, 'approval', people.approver)).toMatchObject({ ok: true });
  });

  it('a manual bank finding is approved by somebody else than its finder', async () => {
    const { appealId } = await world.appealAt('bank_confirmation');
    await world.bankAnswers(appealId, 'RJCT');
    await world.work(appealId, people.treasury, { kind: 'bank_desk', result: 'confirmed', evidence: 'letter of 3 November' });
    expect(await claim(appealId, 'bank_desk_approval', people.treasury)).toMatchObject(refused);
    expect(await claim(appealId, 'bank_desk_approval', people.otherTreasury)).toMatchObject({ ok: true });
  });

  it('whoever reviewed may not hand in papers afterwards', async () => {
    const { appealId } = await world.appealAt('completeness_check');
    const { appeal } = await world.read(appealId);
    const documents = appeal.documents.map((document, i) =>
      i === 0 ? { documentId: document.id, verdict: 'rejected' as const, code: 'ILLEGIBLE' as const, note: null } : { documentId: document.id, verdict: 'accepted' as const },
    );
    await world.work(appealId, people.reviewer, { kind: 'completeness_check', documents });
    const again = { type: 'receiveDocument', requirementCode: appeal.documents[0]?.requirementCode ?? '', sha256: '0'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' } as const;
    expect(await world.command(appealId, again, withAllRoles(people.reviewer))).toMatchObject(refused);
    expect(await world.command(appealId, again, people.agent)).toMatchObject({ ok: true });
  });

  it('a second appeal is decided by people who never touched the first', async () => {
    const first = await world.appealAt('closed');
    const appealId = await world.open(first.orderId, { level: 2, statement: 'New evidence.', ground: { kind: 'new_evidence', what: 'the courier’s record' } });
    await world.handInEverything(appealId);
    expect(await claim(appealId, 'completeness_check', people.reviewer)).toMatchObject(refused);
    expect(await claim(appealId, 'completeness_check', people.otherReviewer)).toMatchObject({ ok: true });
  });

  it('without the role nobody claims, and the refusal names who may', async () => {
    const { appealId } = await world.appealAt('approval');
    expect(await claim(appealId, 'approval', people.treasury)).toMatchObject({ ok: false, refusal: { code: 'role_missing', particulars: { roles: ['approver'] } } });
  });
});
