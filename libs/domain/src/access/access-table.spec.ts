import { refusals } from '../refusal-catalogue';
import { caseAt, newcomer, peopleStages } from '../testing/stage-cases';
import type { ActionName } from './actions';
import { mayCall } from './may-call';
import { permissions, permits, type Permission } from './permissions';
import { roles, type Role } from './role';

const resting = { lead: ['stay'], risk_manager: ['stay'], compliance: ['stay'] };
const filing = { ...resting, agent: ['upload_document', 'withdraw'], merchant: ['upload_document', 'withdraw'], third_party_agent: ['upload_document'], reviewer: ['release_undisputed', 'propose_waiver'], lead: ['propose_waiver', 'stay'] };
/** Once the proof of an account lies in the case, another one can be named. */
const naming = { agent: ['propose_account_change'], merchant: ['propose_account_change'], treasury: ['propose_account_change'] };
const deciding = { ...resting, ...naming, agent: ['withdraw', 'propose_account_change'], merchant: ['withdraw', 'propose_account_change'] };

/** What is open to a newcomer of each role; to roles that are not named, nothing. */
const open: Readonly<Record<string, Readonly<Partial<Record<Role, readonly string[]>>>>> = {
  papers: filing,
  check: { ...filing, ...naming, agent: ['upload_document', 'withdraw', 'propose_account_change'], merchant: ['upload_document', 'withdraw', 'propose_account_change'], reviewer: ['release_undisputed', 'propose_waiver', 'claim'] },
  review: { ...deciding, reviewer: ['release_undisputed', 'claim'] },
  approval: { ...deciding, approver: ['claim'] },
  'second approval': { ...deciding, compliance: ['stay', 'claim'] },
  // Decided: it is not taken back any more.
  bank: { ...resting, ...naming },
  // Withdrawn, so never decided: there is nothing to appeal a second time, and everything to appeal anew.
  closed: { agent: ['open_further_appeal'], merchant: ['open_further_appeal'] },
};

const needed: Readonly<Record<ActionName, Permission>> = {
  upload_document: 'document.upload', withdraw: 'appeal.withdraw', open_second_appeal: 'appeal.open', open_further_appeal: 'appeal.open', propose_extension: 'deadline.propose', approve_extension: 'deadline.extend', decline_extension: 'deadline.extend', release_undisputed: 'release.undisputed', approve_undisputed: 'release.approve', propose_waiver: 'document.waive', decide_waiver: 'document.decide_waiver', propose_account_change: 'account_change.propose', verify_account_change: 'account_change.verify', approve_account_change: 'account_change.approve', reject_account_change: 'account_change.reject', cancel_account_change: 'account_change.propose', stay: 'appeal.stay', resume: 'appeal.stay',
  claim: 'task.work', unclaim: 'task.work', complete: 'task.work',
};

describe.each([...peopleStages, 'closed'] as const)('at the stage of %s', (stage) => {
  it.each(roles)('a newcomer who is %s may do what the table says, and is told why not of the rest', (role) => {
    const who = newcomer(role);
    const shown = caseAt(stage).shown(who);
    const allowed = shown.filter((one) => one.allowed).map((one) => one.action);
    // More time may be asked for at every stage, by whoever has the right.
    expect(allowed.includes('propose_extension')).toBe(stage !== 'closed' && permits('deadline.propose', [role]));
    expect(allowed.filter((one) => one !== 'propose_extension')).toEqual(open[stage]?.[role] ?? []);
    for (const one of shown) {
      if (one.allowed) continue;
      // The reason is the catalogue's, and the permission is the first thing asked: what the page of permissions shows is what is closed.
      expect(one.refusal.code in refusals).toBe(true);
      expect([one.action, ['permission_missing', 'people_only'].includes(one.refusal.code)]).toEqual([one.action, mayCall(needed[one.action], who) !== null]);
    }
  });
});

describe('the amount', () => {
  it.each([
    [1_000_000n, 'bank_confirmation', null],
    [50_000_000n, 'approval', ['approver']],
    [50_000_001n, 'approval', ['approver']],
  ])('of %s leads from the review to %s', (amountMinor, stage, who) => {
    const { appeal } = caseAt('approval', amountMinor).state;
    expect([appeal.stage, appeal.tasks.find((task) => task.id === appeal.wait?.taskId)?.roles ?? null]).toEqual([stage, who]);
  });

  it('above the second tier asks compliance as well, below it nobody else', () => {
    expect(caseAt('second approval', 50_000_000n).state.appeal.stage).toBe('bank_confirmation');
    expect(caseAt('second approval', 50_000_001n).state.appeal.tasks.at(-1)?.roles).toEqual(['compliance']);
  });
});

describe('agents of third parties', () => {
  it('have the permission to hand in papers and to read, and no other', () => {
    const theirs = Object.entries(permissions).filter(([, allowed]) => (allowed as readonly Role[]).includes('third_party_agent')).map(([name]) => name);
    expect(theirs.filter((name) => !name.endsWith('.read'))).toEqual(['document.upload']);
    const everything = [...roles];
    for (const name of Object.keys(permissions) as Permission[]) expect([name, permits(name, everything)]).toEqual([name, theirs.includes(name)]);
  });
});
