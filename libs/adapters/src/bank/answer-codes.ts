import { bankAnswerStatuses, bankRejectReasons, type BankAnswer } from '@thaw/application';
import { formRefused, type AnswerJudgement } from './bank-format';

/** An answer whose fields are there and well formed, with its codes as the bank wrote them. */
export type UncodedAnswer = Omit<BankAnswer, 'status' | 'reasonCode'> & { readonly status: string; readonly reasonCode: string | null };

/** The last look at an answer, the same for every format: known codes, and only together where they belong together. */
export function withCodes(answer: UncodedAnswer): AnswerJudgement {
  const status = bankAnswerStatuses.find((known) => known === answer.status);
  if (status === undefined) return formRefused('bad_code', 'status: not one of PDNG, CLSD, RJCT');
  const reasonCode = answer.reasonCode === null ? null : bankRejectReasons.find((known) => known === answer.reasonCode);
  if (reasonCode === undefined) return formRefused('bad_code', `reasonCode: not one of ${bankRejectReasons.join(', ')}`);
  if ((status === 'RJCT') !== (reasonCode !== null)) return formRefused('bad_code', 'reasonCode: goes with RJCT, and only with it');
  if (reasonCode === 'NARR' && !answer.narrative?.trim()) return formRefused('bad_code', 'narrative: NARR needs words');
  return { ok: true, answer: { ...answer, status, reasonCode } };
}
