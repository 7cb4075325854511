import { forMachines, forMachinesOfMerchants, permissions, refusals, type Permission, type RefusalEntry } from '@thaw/domain';
import { generatedPage, table, type GeneratedFile } from '../generated-file';

const catalogue = 'libs/domain/src/refusals';
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
  const rows = (any: string, inside: string) => Object.entries(permissions).map(([permission, roles]) => [`\`${permission}\``, roles.map((role) => `\`${role}\``).join(', '), machines(permission, any, inside)]);
  return [
    generatedPage('docs/reference/permissions.md', permissionTable, ['# Permissions', '', 'Each method of the API declares one; whoever has one of the roles may call it. Four eyes, ownership and declared interests are checked on top. Beside `third_party_agent` no other role counts. Service accounts have no role: they may be given single permissions, those of a merchant only some of them; the rest is for people.', '', ...table(['permission', 'roles', 'service accounts'], rows('any', 'of no merchant'))]),
    generatedPage('docs/reference/permissions.zh-CN.md', permissionTable, ['# 权限', '', '每个接口声明一项权限，具备所列角色之一者方可调用；此外还须通过双人复核、归属与利益冲突检查。令牌含 `third_party_agent` 时，其他角色一概无效。服务账号不具角色，只能逐项授予权限，商户的服务账号仅限其中一部分；其余仅限人员。', '', ...table(['权限', '角色', '服务账号'], rows('均可', '非商户的'))]),
  ];
}

function machines(permission: string, any: string, inside: string): string {
  if (forMachinesOfMerchants.some((one) => one === permission)) return any;
  return (forMachines as readonly Permission[]).some((one) => one === permission) ? inside : '–';
}
