import type { Schema } from '@thaw/api-client';
import { Refusal } from '../cli/data-access';
import type { ThawFlags } from './flags';

type Result<K extends Schema<'TaskResult'>['kind']> = Extract<Schema<'TaskResult'>, { kind: K }>;

const findings = ['confirmed', 'refused', 'legal_hold', 'ask_again'] as const;
const actions = ['retry', 'send_again'] as const;

function oneOf<T extends string>(known: readonly T[], flag: string, given: string): T {
  const found = known.find((one) => one === given);
  if (found === undefined) throw new Refusal({ en: `--${flag} is one of ${known.join(', ')}.`, zh: `--${flag} 可取：${known.join('、')}。` });
  return found;
}

/**
 * What somebody of the bank desk found out about a silent or refusing bank. There is no usual evidence: on what it stands must be said, for money
 * may leave on it once a second person agrees.
 */
export function bankFinding({ text: { finding, evidence, why }, reject }: Pick<ThawFlags, 'text' | 'reject'>): Result<'bank_desk'> {
  const shown = evidence ?? why;
  if (shown === undefined) throw new Refusal({ en: 'On what evidence? --evidence "letter ICBC-2026-1188"', zh: '请用 --evidence 说明依据，例如 --evidence "工行回函 ICBC-2026-1188"' });
  return { kind: 'bank_desk', result: oneOf(findings, 'finding', finding ?? (reject ? 'refused' : 'confirmed')), evidence: shown };
}

/** What treasury does about an order that the settlement core does not carry out. */
export function repair({ text: { action } }: Pick<ThawFlags, 'text'>, why: string): Result<'release_repair'> {
  return { kind: 'release_repair', action: oneOf(actions, 'action', action ?? 'retry'), why };
}
