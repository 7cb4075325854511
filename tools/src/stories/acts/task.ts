import { answerOf, type Schema } from '@thaw/api-client';
import type { TaskKind } from '@thaw/domain';
import type { AppealWire } from '../../callers/wire';
import { waitNames } from '../../case/case-words';
import type { Person } from '../cast';
import { versionSeen } from '../../thaw/version-seen';
import { StoryWentWrong } from '../expectations';
import type { Scene } from '../scene';

/** A person takes the live task of a kind; answers its id. */
export async function claim(scene: Scene, { appealId }: { readonly appealId: string }, who: Person, kind: TaskKind): Promise<string> {
  const { task } = await scene.teller.step(who, { en: `claims the task: ${waitNames[kind].en}`, zh: `领取任务：${waitNames[kind].zh}` }, async () =>
    answerOf(scene.as(who).POST('/v1/tasks/{taskId}/claim', { params: { path: { taskId: await liveTask(scene, appealId, kind) } } })),
  );
  return task.id;
}

/** The task of this kind that is still to be done. */
export async function liveTask(scene: Scene, appealId: string, kind: TaskKind): Promise<string> {
  const { tasks, wait } = await scene.appeal(appealId);
  const live = tasks.find((task) => task.kind === kind && (task.status === 'open' || task.status === 'claimed'));
  if (live === undefined) throw new StoryWentWrong(`the appeal waits for ${wait?.kind ?? 'nothing'}, and there is no task of kind ${kind}`);
  return live.id;
}

/** What people hand in as the result of a task, as far as stories go. */
export type StoryResult = Extract<Schema<'TaskResult'>, { kind: 'completeness_check' | 'risk_review' | 'approval' | 'bank_desk' | 'bank_desk_approval' }>;

/** Hands a task's result in, decided on what it says now. */
export async function complete(scene: Scene, who: Person, taskId: string, result: StoryResult): Promise<AppealWire> {
  const [as, params] = [scene.as(who), { path: { taskId } }];
  const { response } = await as.GET('/v1/tasks/{taskId}', { params });
  return (await answerOf(as.POST('/v1/tasks/{taskId}/complete', { params, headers: versionSeen(response), body: result }))).appeal;
}
