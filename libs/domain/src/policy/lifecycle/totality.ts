import { checklistFor } from '../../document/checklist';
import { channels, merchantTypes } from '../../document/requirement';
import type { Policy } from '../policy';
import { reasons } from '../reason';
import type { Report } from './finding';

const known = new Set(reasons.map((reason) => reason.code));

/** Whether every reason has one way to travel, and the matrix an answer for every reason, merchant type and channel. */
export function reportTotality(policy: Policy, report: Report): void {
  reportRoutes(policy, report);
  policy.evidence.forEach((rule, i) => {
    for (const code of rule.reasons ?? []) if (!known.has(code)) report(`evidence.${String(i)}.reasons`, `Reason ${code} is not known`, `原因代码 ${code} 未知`);
    if (Object.keys(rule.levels).length === 0) report(`evidence.${String(i)}.levels`, 'Asked of no merchant type', '未对任何商户类型要求');
  });
  for (const route of policy.routes) {
    if (route.documents === 'checklist') for (const code of route.reasons) if (known.has(code)) reportMatrix(policy, code, report);
  }
}

function reportRoutes({ routes }: Policy, report: Report): void {
  const routed = new Map<string, number>();
  routes.forEach((route, i) => {
    for (const code of route.reasons) {
      const field = `routes.${String(i)}.reasons`;
      if (!known.has(code)) report(field, `Reason ${code} is not known`, `原因代码 ${code} 未知`);
      const before = routed.get(code);
      if (before !== undefined) report(field, `Reason ${code} has a route already (routes.${String(before)})`, `原因代码 ${code} 已有路径（routes.${String(before)}）`);
      routed.set(code, i);
    }
    if (route.id === undefined || route.steps === undefined) report(`routes.${String(i)}`, 'Names its way (id) and its steps', '须注明路径（id）及步骤（steps）');
  });
  for (const code of known) if (!routed.has(code)) report('routes', `Reason ${code} has no route`, `原因代码 ${code} 没有处理路径`);
}

/** One finding for each reason and fault: a hole in one reason's papers is usually the same for all its types and channels. */
function reportMatrix(policy: Policy, reasonCode: string, report: Report): void {
  const empty: string[] = [];
  const alone = new Set<string>();
  for (const merchantType of merchantTypes) {
    for (const channel of channels) {
      const checklist = checklistFor(policy, { reasonCode, merchantType, channel, filedByOther: false });
      if (!checklist.some((line) => line.level === 'R' || line.level === '1+')) empty.push(`${merchantType}/${channel}`);
      for (const line of checklist) {
        if (line.level === '1+' && checklist.every((other) => other === line || other.group !== line.group)) alone.add(line.code);
      }
    }
  }
  if (empty.length > 0) report('evidence', `Nothing is asked for reason ${reasonCode} from ${empty.join(', ')}`, `原因 ${reasonCode} 对 ${empty.join('、')} 未要求任何材料`);
  for (const code of alone) report('evidence', `${code} stands alone in its group for reason ${reasonCode}: require it (R) instead`, `原因 ${reasonCode} 的 ${code} 独自成组，应改为必交（R）`);
}
