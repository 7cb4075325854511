import { forMachines, forMachinesOfMerchants, permissions, roles, type Permission } from '@thaw/domain';
import { generatedPage, table, type GeneratedFile } from '../generated-file';

const source = 'apps/api/openapi.json';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-permission'?: string }>>>>;
}

/** Roles that call over the API, in the order of their columns; machines come after them. */
const callers = roles.filter((role) => role !== 'system' && role !== 'service');
const inside: readonly string[] = forMachines;
const ofMerchants: readonly string[] = forMachinesOfMerchants;

/** Who may call what, method by method: the matrix that test/guarantees/permission-matrix.spec.ts asks over HTTP, answer by answer. */
export function endpointPages(document: string): readonly GeneratedFile[] {
  const { paths } = JSON.parse(document) as Described;
  const doors = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).flatMap(([method, operation]) => (isPermission(operation['x-permission']) ? [{ where: `${method.toUpperCase()} ${path}`, permission: operation['x-permission'] }] : [])));
  const rows = doors.map(({ where, permission }) => {
    const allowed: readonly string[] = permissions[permission];
    return [`\`${where}\``, `\`${permission}\``, ...callers.map((role) => (allowed.includes(role) ? '●' : '')), inside.includes(permission) ? '○' : '', ofMerchants.includes(permission) ? '○' : ''];
  });
  const en = ['# Who may call what', '', '● the role may call it; ○ a service account may be given the permission. Everybody else is answered 403. Which things they may see is asked on top; so is what may be done at which stage: [actions](actions.md).', '', ...table(['method', 'permission', ...callers, 'machine', 'merchant’s machine'], rows)];
  const zh = ['# 调用权限', '', '● 该角色可调用；○ 可授予服务账号。其余一律答复 403。可见范围另行检查；各环节可办事项亦然：见[事项](actions.zh-CN.md)。', '', ...table(['接口', '权限', ...callers, '服务账号', '商户服务账号'], rows)];
  return [generatedPage('docs/reference/endpoints.md', source, en), generatedPage('docs/reference/endpoints.zh-CN.md', source, zh)];
}

function isPermission(name: string | undefined): name is Permission {
  return name !== undefined && name in permissions;
}
