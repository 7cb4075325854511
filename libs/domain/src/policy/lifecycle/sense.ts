import { permits } from '../../access/permissions';
import { findingKinds, ruledWaitKinds, type ExpiryAction, type Policy, type WaitKind, type WaitRule } from '../policy';
import { decisionEffects } from '../decision-reasons';
import { isStatutory, type TimeLimit } from '../time-limit';
import type { Report } from './finding';

/** What may happen by itself when each wait runs out: an answer the process has for it. */
const expiryOf: Readonly<Record<WaitKind, readonly ExpiryAction[]>> = {
  documents: ['lapse', 'escalate'],
  completeness_check: ['escalate'],
  ops_match: ['escalate'],
  bank_notice: ['escalate'],
  security_review: ['escalate'],
  field_inspection: ['escalate'],
  compliance_review: ['escalate'],
  risk_review: ['escalate'],
  approval: ['escalate'],
  bank_answer: ['bank_desk', 'escalate'],
  bank_desk: ['escalate'],
  bank_desk_approval: ['escalate'],
  release: ['release_repair', 'escalate'],
  release_repair: ['escalate'],
  release_scheduled: ['release_due'],
  release_halted: ['release_due'],
  account_change: ['escalate'],
  treasury_approval: ['escalate'],
  stay: ['resume'],
};

/** Each wait of a policy with its rule, and where that stands. */
export function waitRulesOf({ waits, findingWaits, scheduledRelease, accountChange, treasury, stay }: Policy): readonly (readonly [path: string, kind: WaitKind, rule: WaitRule])[] {
  const scheduled = scheduledRelease === undefined ? [] : [['scheduledRelease', 'release_scheduled', scheduledRelease] as const];
  const findings = findingWaits === undefined ? [] : findingKinds.map((kind) => [`findingWaits.${kind}`, kind, findingWaits[kind]] as const);
  return [...ruledWaitKinds.map((kind) => [`waits.${kind}`, kind, waits[kind]] as const), ...findings, ...scheduled, ...(accountChange === undefined ? [] : [['accountChange.wait', 'account_change', accountChange.wait] as const]), ...(treasury === undefined ? [] : [['treasury.wait', 'treasury_approval', treasury.wait] as const]), ...(stay === undefined ? [] : [['stay', 'stay', stay] as const])];
}

/** Everything that a policy's shape does not show, apart from its matrix and its references. */
export function reportSense(policy: Policy, report: Report): void {
  reportPenalties(policy, report);
  (policy.earlyWarning ?? []).forEach((rule, i, all) => {
    if (all.findIndex((one) => one.id === rule.id) !== i) report(`earlyWarning.${String(i)}.id`, 'Another rule has this id', '规则编号重复');
  });
  reportTiers(policy, report);
  reportTreasury(policy, report);
  reportDecisionReasons(policy, report);
  reportLadder(policy, report);
  reportWaits(policy, report);
  reportLimits(policy, report);
}

/** Tiers rise to one that is open. */
function reportBounds(tiers: readonly { readonly upToMinor: bigint | null }[], path: string, report: Report): void {
  tiers.forEach(({ upToMinor }, i) => {
    const at = `${path}.${String(i)}.upToMinor`;
    const below = tiers[i - 1]?.upToMinor ?? null;
    if (i === tiers.length - 1) {
      if (upToMinor !== null) report(at, 'The last tier must be open (null): no amount may be left without one', '最后一档须不设上限（null），不得有金额无档可归');
    } else if (upToMinor === null) report(at, 'Only the last tier is open', '仅最后一档可不设上限');
    else if (below !== null && upToMinor <= below) report(at, 'Tiers must rise', '各档上限须递增');
  });
}

/** A larger amount never asks for fewer people than a smaller one. */
function reportTreasury({ treasury }: Policy, report: Report): void {
  for (const [currency, tiers] of Object.entries(treasury?.tiers ?? {})) {
    reportBounds(tiers, `treasury.tiers.${currency}`, report);
    tiers.forEach(({ people }, i) => {
      if (people < (tiers[i - 1]?.people ?? 0)) report(`treasury.tiers.${currency}.${String(i)}.people`, 'More money asks for no fewer people', '金额越大，复核人数不得越少');
    });
  }
}

/** Whatever is decided can be given a reason, and the reasons nobody chooses are of the list and fit whatever may come. */
function reportDecisionReasons({ decisionReasons }: Policy, report: Report): void {
  if (decisionReasons === undefined) return;
  const { list, neutral, ofRecord, byRemedy } = decisionReasons;
  list.forEach(({ code }, i) => {
    if (list.findIndex((one) => one.code === code) !== i) report(`decisionReasons.list.${String(i)}.code`, 'Another reason has this code', '理由代码重复');
  });
  for (const effect of decisionEffects) if (!list.some(({ effects }) => effects.includes(effect))) report('decisionReasons.list', `No reason for a decision ${effect}`, `结果 ${effect} 没有可选理由`);
  const mustFit = { neutral: decisionEffects, ofRecord: decisionEffects, byRemedy: ['refused'] } as const;
  for (const [name, code] of Object.entries({ neutral, ofRecord, byRemedy }) as [keyof typeof mustFit, string][]) {
    const found = list.find((one) => one.code === code);
    if (found === undefined || mustFit[name].some((effect) => !found.effects.includes(effect))) report(`decisionReasons.${name}`, `Must be of the list, and fit ${mustFit[name].join(', ')}`, `须在理由清单中，且适用于 ${mustFit[name].join('、')}`);
  }
}

function reportTiers({ tiers }: Policy, report: Report): void {
  reportBounds(tiers, 'tiers', report);
  tiers.forEach(({ approvals }, i) => {
    approvals.forEach((role, k) => {
      if (!permits('task.work', [role])) report(`tiers.${String(i)}.approvals.${String(k)}`, 'This role works on no task', '该角色不办理任务');
    });
    if (new Set(approvals).size !== approvals.length) report(`tiers.${String(i)}.approvals`, 'Names a role twice', '角色重复');
  });
}

function reportLadder({ ladder }: Policy, report: Report): void {
  ladder.forEach((rung, i) => {
    const before = ladder[i - 1];
    if (before !== undefined && rung.afterBreachBusinessDays < before.afterBreachBusinessDays) {
      report(`ladder.${String(i)}.afterBreachBusinessDays`, 'A rung comes no sooner than the one below', '上一级不得早于下一级');
    }
    if (ladder.findIndex((one) => one.role === rung.role) !== i) report(`ladder.${String(i)}.role`, 'Stands on the ladder already', '该角色已在升级链中');
  });
}

function reportWaits(policy: Policy, report: Report): void {
  for (const [path, kind, { onExpiry, remindAt }] of waitRulesOf(policy)) {
    const may = expiryOf[kind];
    if (!may.includes(onExpiry)) report(`${path}.onExpiry`, `Here ${may.join(' or ')} can happen`, `此处仅可为 ${may.join('、')}`);
    if (remindAt.some((at, i) => at <= (remindAt[i - 1] ?? 0))) report(`${path}.remindAt`, 'Reminders must rise', '提醒时点须递增');
  }
}

/** Every time limit of a policy, with its path. */
export function limitsOf(policy: Policy): readonly (readonly [path: string, limit: TimeLimit])[] {
  return [
    ...waitRulesOf(policy).map(([path, , rule]) => [`${path}.limit`, rule.limit] as const),
    ...Object.entries(policy.bankAnswers?.levels ?? {}).filter(([, limit]) => limit.id !== policy.waits.bank_answer.limit.id).map(([level, limit]) => [`bankAnswers.levels.${level}`, limit] as const),
    ['statutory', policy.statutory], ['secondAppeal', policy.secondAppeal], ['bankChaserAfter', policy.bankChaserAfter],
  ];
}

/** A statutory clock names its article and never pauses, whatever else is written; only the house's own budget may stand still. */
function reportClocks({ clocks = [] }: Policy, report: Report): void {
  clocks.forEach(({ kind, limit }, i) => {
    const at = `clocks.${String(i)}.limit`;
    if ((kind === 'statutory') !== isStatutory(limit)) report(`${at}.legalRef`, 'A statutory clock names its article, a budget of ours is the house’s', '法定时限须注明法条，我方预算属内部制度');
    if (kind === 'statutory' && limit.pauseOn.length > 0) report(`${at}.pauseOn`, 'A statutory clock never pauses', '法定时限不得暂停');
  });
}

function reportLimits(policy: Policy, report: Report): void {
  const ids = new Map<string, string>();
  for (const [path, limit] of limitsOf(policy)) {
    const known = ids.get(limit.id);
    if (known !== undefined) report(`${path}.id`, `The same id as ${known}`, `与 ${known} 的编号相同`);
    ids.set(limit.id, path);
  }
  reportClocks(policy, report);
  for (const [level, { unit, duty }] of Object.entries(policy.bankAnswers?.levels ?? {})) {
    if (unit !== 'business_day' || duty !== 'bank') report(`bankAnswers.levels.${level}`, 'A service level is the bank’s own, in business days', '服务级别为银行时限，以工作日计');
  }
  const { statutory } = policy;
  if (!isStatutory(statutory)) report('statutory.legalRef', 'A statutory total names its article', '法定总时限须注明法条');
  if (statutory.pauseOn.length > 0) report('statutory.pauseOn', 'A statutory total never pauses', '法定总时限不得暂停');
  if (statutory.duty !== 'own') report('statutory.duty', 'The statutory total is our own duty', '法定总时限为我方义务');
  if (policy.secondAppeal.duty !== 'merchant') report('secondAppeal.duty', 'The window is the merchant’s', '该期限为商户的期限');
}

function reportPenalties({ penalties }: Policy, report: Report): void {
  penalties?.lines.forEach(({ id, amount }, i, all) => {
    const at = `penalties.lines.${String(i)}`;
    if (all.findIndex((one) => one.id === id) !== i) report(`${at}.id`, 'Another line has this id', '标准编号重复');
    if (amount.kind === 'fixed' ? amount.amountMinor <= 0n : amount.leastMinor <= 0n) report(`${at}.amount`, 'A penalty of nothing is none', '违约金不得为零');
    if (amount.kind === 'rate' && amount.mostMinor < amount.leastMinor) report(`${at}.amount.mostMinor`, 'Below the least', '低于下限');
  });
}
