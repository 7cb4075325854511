import { permissions, roles, type BilingualText, type Role } from '@thaw/domain';
import { caseAt, caseStages, newcomer, orderAt, orderShown, orderStates, type CaseStage, type OrderState } from '@thaw/domain/testing';
import { generatedPage, table, type GeneratedFile } from '../generated-file';

const source = 'libs/domain/src/access/actions.ts and libs/domain/src/access/order-actions.ts';

/** What is shown of one action to one person: open, or the code that would refuse it. */
type Shown = { readonly action: string } & ({ readonly allowed: true } | { readonly allowed: false; readonly refusal: { readonly code: string } });

const readersOf = (permission: 'appeal.read' | 'freeze_order.read'): readonly Role[] => roles.filter((role) => (permissions[permission] as readonly Role[]).includes(role));

/** A role without the permission is the usual case: named shortly, so that the others are seen. */
function cellOf(one: Shown): string {
  if (one.allowed) return '●';
  return one.refusal.code === 'permission_missing' ? '–' : `\`${one.refusal.code}\``;
}

/** One row for each action that anybody is told of, one column for each role. */
function matrix(readers: readonly Role[], shownTo: (role: Role) => readonly Shown[], head: string): string[] {
  const byRole = readers.map((role) => new Map(shownTo(role).map((one) => [one.action, cellOf(one)])));
  const names = [...new Set(byRole.flatMap((shown) => [...shown.keys()]))];
  return table([head, ...readers], names.map((name) => [`\`${name}\``, ...byRole.map((shown) => shown.get(name) ?? '')]));
}

/**
 * What may be done with an appeal at each stage, and with a freeze order in each state, by a newcomer of each role, and why not: what the
 * API shows as `actions`. access/action-table.spec.ts proves that the commands answer the same.
 */
export function actionPages(): readonly GeneratedFile[] {
  const page = (language: keyof BilingualText, words: { readonly title: string; readonly intro: string; readonly appeals: string; readonly orders: string; readonly head: string }): string[] => [
    `# ${words.title}`, '', words.intro, '', `## ${words.appeals}`, '',
    ...(Object.keys(caseStages) as CaseStage[]).flatMap((stage) => [`### ${caseStages[stage][language]}`, '', ...matrix(readersOf('appeal.read'), (role) => caseAt(stage).shown(newcomer(role)), words.head), '']),
    `## ${words.orders}`, '',
    ...(Object.keys(orderStates) as OrderState[]).flatMap((state) => [`### ${orderStates[state][language]}`, '', ...matrix(readersOf('freeze_order.read'), (role) => orderShown(orderAt(state), newcomer(role)), words.head), '']),
  ];
  return [
    generatedPage('docs/reference/actions.md', source, page('en', {
      title: 'What may be done when, by whom, and why not', appeals: 'An appeal', orders: 'A freeze order without an appeal', head: 'action',
      intro: '● open; – the role lacks the permission; otherwise the code that refuses it; empty: not told of. Shown for somebody who has the role and has not acted in the case before, on a case of 600,000 under policy 2026-11-23: who has acted, has an interest or holds the task is answered otherwise, and `actions` of each case says so. A task is completed by whoever has claimed it.',
    })),
    generatedPage('docs/reference/actions.zh-CN.md', source, page('zh', {
      title: '何时何人可办何事，及不可办的原因', appeals: '申诉', orders: '尚无申诉的措施', head: '事项',
      intro: '● 可办；– 该角色无此权限；否则为拒绝代码；空白表示不予显示。以具有该角色且此前未参与本案者为准，案件金额 600,000，适用政策 2026-11-23。曾参与本案、有利益关系或持有任务者结果不同，以各案件的 `actions` 为准。任务由领取人完成。',
    })),
  ];
}
