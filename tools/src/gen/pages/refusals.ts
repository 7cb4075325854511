import { permissions, refusals, type RefusalEntry } from '@thaw/domain';
import { generatedPage, table, type GeneratedFile } from '../generated-file';

const catalogue = 'libs/domain/src/refusal-catalogue.ts';
const permissionTable = 'libs/domain/src/access/permissions.ts';

/** Every reason to say no, and what to do about it. */
export function refusalPages(): readonly GeneratedFile[] {
  const entries: readonly (readonly [string, RefusalEntry])[] = Object.entries(refusals);
  const rows = (language: 'en' | 'zh') => entries.map(([code, entry]) => [`\`${code}\``, entry.kind, entry.title[language], entry.whatToDo[language]]);
  return [
    generatedPage('docs/reference/refusals.md', catalogue, ['# Refusal codes', '', 'The `code` of a problem answer. Codes are added, never renamed.', '', ...table(['code', 'kind', 'meaning', 'what to do'], rows('en'))]),
    generatedPage('docs/reference/refusals.zh-CN.md', catalogue, ['# 拒绝代码', '', '即错误应答中的 `code`。代码只增不改名。', '', ...table(['代码', '类别', '含义', '处理办法'], rows('zh'))]),
  ];
}

/** Who may call what. */
export function permissionPages(): readonly GeneratedFile[] {
  const rows = Object.entries(permissions).map(([permission, roles]) => [`\`${permission}\``, roles.map((role) => `\`${role}\``).join(', ')]);
  return [
    generatedPage('docs/reference/permissions.md', permissionTable, ['# Permissions', '', 'Each method of the API declares one; whoever has one of the roles may call it. Four eyes, ownership and declared interests are checked on top. Beside `third_party_agent` no other role counts.', '', ...table(['permission', 'roles'], rows)]),
    generatedPage('docs/reference/permissions.zh-CN.md', permissionTable, ['# 权限', '', '每个接口声明一项权限，具备所列角色之一者方可调用；此外还须通过双人复核、归属与利益冲突检查。令牌含 `third_party_agent` 时，其他角色一概无效。', '', ...table(['权限', '角色'], rows)]),
  ];
}
