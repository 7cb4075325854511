import { plusMs, type Instant } from '@thaw/domain';
import { must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';
import { ProcessWorld } from '../support/process-world';
import { saveHistory } from './histories';

/*
 * Adds histories for a release; does nothing in an ordinary test run:
 *
 *   THAW_RECORD=0.2.0 npx jest --selectProjects system --testPathPatterns test/replay/record
 *
 * Each story becomes one file for each run, under histories/<version>. Commit them; never change or delete one.
 */
const version = process.env['THAW_RECORD'];
const minute = 60_000;
const after = (at: Instant) => plusMs(at, 10 * minute);

/** What a story does once its appeal stands at the stage it begins with. */
type Story = (world: ProcessWorld, appealId: string) => Promise<void>;
type Stage = Parameters<ProcessWorld['cases']['appealAt']>[0];

const dueAt = async (world: ProcessWorld, appealId: string) => (await world.wait(appealId)).dueAt;

const stories: Readonly<Record<string, { readonly from: Stage; readonly story: Story }>> = {
  'released-in-part': {
    from: 'bank_confirmation',
    story: async (world, appealId) => void must(await world.cases.bankAnswers(appealId)),
  },
  'papers-never-came': {
    from: 'collecting_documents',
    story: async (world, appealId) => world.travel(appealId).to(after(await dueAt(world, appealId))),
  },
  'ladder-then-review-and-approval': {
    from: 'risk_review',
    story: async (world, appealId) => {
      await world.travel(appealId).to(plusMs(await dueAt(world, appealId), 3 * 24 * 60 * minute));
      await world.cases.proposeUndisputed(appealId);
      await heard(world, appealId);
      await world.cases.work(appealId, people.approver, { kind: 'approval', approve: false, why: 'look again' });
      await heard(world, appealId);
      must(await world.cases.command(appealId, { type: 'withdrawAppeal', why: null }, people.agent));
    },
  },
  'silent-bank-to-the-desk': {
    from: 'bank_confirmation',
    story: async (world, appealId) => {
      await world.travel(appealId).to(after(await dueAt(world, appealId)));
      await world.cases.work(appealId, people.treasury, { kind: 'bank_desk', result: 'confirmed', evidence: 'letter 17' });
      await world.cases.work(appealId, people.otherTreasury, { kind: 'bank_desk_approval', approve: true, why: null });
    },
  },
  'lost-answer-of-the-core': {
    from: 'bank_confirmation',
    story: async (world, appealId) => {
      world.core.losesOnce = 'the answer';
      must(await world.cases.bankAnswers(appealId));
    },
  },
  'bank-out-of-reach': {
    from: 'approval',
    story: async (world, appealId) => {
      world.bank.isAway = true;
      await world.cases.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
      await heard(world, appealId);
      await world.travel(appealId).by(2 * minute);
      world.bank.isAway = false;
      await world.travel(appealId).by(5 * minute);
      must(await world.cases.bankAnswers(appealId));
    },
  },
  'every-step-on-its-own': {
    from: 'collecting_documents',
    story: async (world, appealId) => {
      await world.cases.handInEverything(appealId);
      await heard(world, appealId);
      await world.cases.acceptAllPapers(appealId);
      await heard(world, appealId);
      await world.cases.proposeUndisputed(appealId);
      await heard(world, appealId);
      await world.cases.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
      await heard(world, appealId);
      must(await world.cases.bankAnswers(appealId));
    },
  },
};

/** Until Temporal shows what the facts say, and nothing is under way. */
async function heard(world: ProcessWorld, appealId: string): Promise<void> {
  await eventually(async () => {
    const { stage, wait } = (await world.cases.read(appealId)).appeal;
    expect(await world.attributesShown(appealId)).toMatchObject({ ThawStage: stage, ThawStageDue: wait?.dueAt });
    await world.travel(appealId).settle();
  });
}

(version === undefined ? describe.skip : describe)('recording histories', () => {
  it.each(Object.entries(stories))('%s', async (name, { from, story }) => {
    const world = await ProcessWorld.start();
    try {
      const { appealId } = await world.cases.appealAt(from);
      await heard(world, appealId);
      await story(world, appealId);
      await eventually(async () => expect(await world.isRunning(appealId)).toBe(false));
      const runs = await world.runs(appealId);
      runs.forEach(({ history }, index) => saveHistory(version ?? '', `${name}-${index + 1}`, history));
    } finally {
      await world.stop();
    }
  });
});
