import { Refusal } from '../cli/data-access';
import type { ThawFlags } from './flags';

/** The reason that every act of an operator is written down with. */
export function whyOf({ text: { why } }: ThawFlags): string {
  if (why !== undefined && why.trim() !== '') return why;
  throw new Refusal({ en: 'Why? --why "The gateway is back." It is kept in the audit trail.', zh: '请用 --why 说明原因，例如 --why "网关已恢复"；原因会写入审计记录。' });
}
