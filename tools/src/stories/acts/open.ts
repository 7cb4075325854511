import { answerOf } from '@thaw/api-client';
import { appealWorkflowId } from '@thaw/workflows/contract';
import type { AppealWire, ChecklistLineWire, ChecklistWire } from '../../callers/wire';
import { money } from '../../text/figures';
import { cast, machines } from '../cast';
import { mustBe, waitUntil } from '../expectations';
import { figures, statement } from '../restaurant-facts';
import type { Scene } from '../scene';
import type { Frozen } from './freeze';

/** An appeal under way. */
export interface UnderWay extends Frozen {
  readonly appealId: string;
  readonly checklist: readonly ChecklistLineWire[];
}

/** The agent opens the appeal; from then on a workflow carries it. */
export async function openAppeal(scene: Scene, frozen: Frozen): Promise<UnderWay> {
  const { teller } = scene;
  const appeal = await teller.step(
    cast.agent,
    ({ amountMinor, wait, decideBy }: AppealWire) => ({
      en: `opens the appeal for ${money(BigInt(amountMinor))}: papers are due ${wait?.dueOn ?? ''}, the decision by law (${decideBy.limitId}) ${decideBy.dueOn}`,
      zh: `代商户提起申诉，金额 ${money(BigInt(amountMinor))}：材料截止 ${wait?.dueOn ?? ''}，法定期限（${decideBy.limitId}）${decideBy.dueOn}`,
    }),
    () => answerOf(scene.as(cast.agent).POST('/v1/appeals', { body: { freezeOrderId: frozen.orderId, level: 1, statement } })),
  );
  mustBe('appealed amount', appeal.amountMinor, figures.frozenMinor);
  mustBe('waiting for', appeal.wait?.kind, 'documents');
  await teller.step(machines.thaw, { en: 'carries the appeal with a workflow in Temporal', zh: '以 Temporal 工作流办理该申诉' }, () => workflowCarries(scene, appeal.id));
  const checklist = await scene.checklist(frozen.owner, appeal.id);
  return { ...frozen, appealId: appeal.id, checklist: checklist.lines };
}

/** Waits until the workflow runs, at the time everybody has. */
async function workflowCarries(scene: Scene, appealId: string): Promise<void> {
  const workflowId = appealWorkflowId(appealId);
  const status = () => scene.temporal.workflow.getHandle(workflowId).describe().then(({ status: { name } }) => name, () => 'not started' as const);
  await waitUntil(`the workflow ${workflowId}`, status, (name) => name === 'RUNNING');
  await scene.clock.join(workflowId);
}

/** The merchant reads what is asked for. */
export async function showChecklist(scene: Scene, { owner, appealId, checklist }: UnderWay): Promise<void> {
  const { teller } = scene;
  await teller.step(
    owner,
    ({ summary }: ChecklistWire) => ({
      en: `reads the checklist: ${String(checklist.length)} lines, ${String(summary.required)} of which must be met (R required, 1+ one of a group, A accepted instead, O optional)`,
      zh: `查看材料清单：共 ${String(checklist.length)} 项，其中必备 ${String(summary.required)} 项（R 必备，1+ 组内至少一项，A 可替代，O 可选）`,
    }),
    () => scene.checklist(owner, appealId),
  );
  for (const { code, level, group, title } of checklist) teller.line(`${level.padEnd(3)} ${code.padEnd(26)} ${title[teller.lang]}${group === null || group === code ? '' : `  [${group}]`}`);
}
