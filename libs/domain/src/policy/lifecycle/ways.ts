import { permits } from '../../access/permissions';
import { openingStages } from '../../appeal/appeal.states';
import { stageOfStep } from '../../appeal/route-walk';
import { findingKinds, type Policy, type Route } from '../policy';
import type { Report } from './finding';

/** Whether an appeal can walk every route to its end: what the process would otherwise find out in the middle of a case. */
export function reportWays(policy: Policy, report: Report): void {
  policy.routes.forEach((route, i) => {
    if (route.appealable !== false) reportWay(policy, route, `routes.${String(i)}`, report);
  });
  policy.referralApprovals?.forEach((role, i) => {
    if (!permits('task.work', [role])) report(`referralApprovals.${String(i)}`, 'This role works on no task', '该角色不办理任务');
  });
}

function reportWay(policy: Policy, { steps, otherwise, mayBecome, documents, review }: Route, path: string, report: Report): void {
  if (steps === undefined) return;
  if (new Set(steps).size !== steps.length) report(`${path}.steps`, 'Names a step twice', '步骤重复');
  if (steps.slice(-2).join() !== 'bank_confirmation,release') report(`${path}.steps`, 'Ends with bank_confirmation and release', '须以 bank_confirmation、release 结尾');
  if (!steps.includes('risk_review')) report(`${path}.steps`, 'Somebody must be able to decide: risk_review is missing', '缺少 risk_review，无人可作决定');
  if (!steps.includes('approval')) report(`${path}.steps`, 'A proposal above the tier has nobody to approve it: approval is missing', '缺少 approval，超过档位的决定无人复核');
  if (review === 'always' && steps.includes('ops_match')) report(`${path}.review`, 'Records are matched only where they may decide instead of a review (above, unsettled)', '仅在记录可替代审核（above、unsettled）时方可核对记录');
  const first = steps.find((step) => stageOfStep[step] !== null && !(step === 'papers' && documents === 'none'));
  if (!openingStages.some((stage) => first !== undefined && stage === stageOfStep[first])) report(`${path}.steps`, 'No appeal may begin so', '申诉不得由此步骤开始');
  for (const kind of findingKinds) {
    if (steps.includes(kind) && policy.findingWaits === undefined) report('findingWaits', `${kind} needs its time`, `${kind} 须规定时限`);
  }
  if (steps.includes('reserve') && policy.reserve === undefined) report('reserve', 'A route with a reserve needs its share', '含准备金的路径须规定比例');
  for (const [from, to] of Object.entries(otherwise ?? {})) {
    if (!findingKinds.some((kind) => kind === from) || !steps.some((step) => step === from)) report(`${path}.otherwise.${from}`, 'No finding of this route', '该路径没有此核查步骤');
    if (!steps.some((step) => step === to)) report(`${path}.otherwise.${from}`, `The route has no step ${to}`, `该路径没有步骤 ${to}`);
  }
  if (mayBecome !== undefined && !policy.routes.some((route) => route.id === mayBecome)) report(`${path}.mayBecome`, 'No such route', '没有该路径');
}
