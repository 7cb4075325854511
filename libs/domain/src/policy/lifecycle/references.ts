import { isRecord, join } from './shape';
import type { Policy } from '../policy';
import type { Report } from './finding';

/** Every number has a reference: in the object it stands in (`legalRef`), or in the policy's `references` under the field it belongs to. */
export function reportReferences(policy: Policy, report: Report): void {
  const references = policy.references ?? {};
  const unfounded = new Set(Object.entries(policy).flatMap(([field, value]) => (field in references || !hasBareNumber(value) ? [] : [field])));
  for (const field of unfounded) report(join('references', field), 'The numbers of this field need a reference (article or “house”)', '该字段的数字须注明依据（法条或“house”）');
  for (const field of Object.keys(references)) if (!(field in policy)) report(join('references', field), 'No such field', '没有该字段');
}

/** A number or amount that no `legalRef` beside it accounts for. */
function hasBareNumber(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'bigint') return true;
  if (Array.isArray(value)) return value.some(hasBareNumber);
  // A rule that carries a limit is accounted for by the limit's own reference: reminders are parts of it.
  if (!isRecord(value) || typeof value['legalRef'] === 'string' || isRecord(value['limit'])) return false;
  return Object.values(value).some(hasBareNumber);
}
