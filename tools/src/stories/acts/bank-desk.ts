import type { AppealWire } from '../../callers/wire';
import { ThawProblem } from '@thaw/api-client';
import { cast, type Person } from '../cast';
import { mustBe, StoryWentWrong } from '../expectations';
import type { Scene } from '../scene';
import type { UnderWay } from './open';
import { claim, complete, liveTask } from './task';

/** What was found out by telephone and letter. */
export interface Finding {
  readonly result: 'confirmed' | 'refused';
  readonly evidence: string;
}

const words = {
  confirmed: { en: 'telephones the branch and confirms the account by hand, with the letter as evidence', zh: '致电网点人工确认账户，并附函件为证' },
  refused: { en: 'telephones the branch and finds the refusal well founded', zh: '致电网点核实，认为银行拒绝有据' },
} as const;

/** One of treasury finds out by hand, may not agree with themselves, and a second one does. */
export async function settleByHand(scene: Scene, underWay: UnderWay, finding: Finding): Promise<AppealWire> {
  const { teller } = scene;
  const task = await claim(scene, underWay, cast.treasury, 'bank_desk');
  const found = await teller.step(cast.treasury, words[finding.result], () => complete(scene, cast.treasury, task, { kind: 'bank_desk', ...finding }));
  mustBe('waiting for', found.wait?.kind, 'bank_desk_approval');
  await teller.step(cast.treasury, { en: 'would agree with that too, and may not: somebody else must (403 four_eyes)', zh: '欲自行复核，被拒绝：须由他人办理（403 four_eyes）' }, () =>
    mustBeRefused(scene, underWay, cast.treasury),
  );
  const approval = await claim(scene, underWay, cast.otherTreasury, 'bank_desk_approval');
  return teller.step(cast.otherTreasury, { en: 'agrees: a second pair of eyes', zh: '复核通过（双人复核）' }, () =>
    complete(scene, cast.otherTreasury, approval, { kind: 'bank_desk_approval', approve: true, why: null }),
  );
}

async function mustBeRefused(scene: Scene, { appealId }: UnderWay, who: Person): Promise<void> {
  const task = await liveTask(scene, appealId, 'bank_desk_approval');
  const refused = await scene.as(who).POST('/v1/tasks/{taskId}/claim', { params: { path: { taskId: task } } }).then(() => null, (error: unknown) => error);
  if (!(refused instanceof ThawProblem)) throw new StoryWentWrong('the one who found out could approve it as well', { cause: refused });
  mustBe('refused with', [refused.status, refused.code], [403, 'four_eyes']);
}
