import { languagesAtFault } from '../merchant-texts';
import type { Policy } from '../policy';
import { findReason, isSameReason } from '../reason';
import type { Report } from './finding';

/** A version words anew only reasons there are, each once, and never so that the merchant is tipped off. */
export function reportReasonWords({ reasonWords = [] }: Policy, report: Report): void {
  reasonWords.forEach((reason, i, all) => {
    const at = `reasonWords.${String(i)}`;
    if (!findReason(reason).ok) report(`${at}.code`, 'No such reason in this version of its code system', '该代码体系版本中没有此原因');
    if (all.findIndex((one) => isSameReason(one, reason)) !== i) report(`${at}.code`, 'Another line words this reason', '原因重复');
    for (const language of languagesAtFault(reason.merchantText)) {
      report(`${at}.merchantText.${language}`, 'Says that settlement is deferred (延迟结算), never “freeze”, and nothing of a suspicion', '须写明“延迟结算”，不得出现“冻结”，不得透露可疑情形');
    }
  });
}
