import { remedyEntries, stuckClassEntries, type Appeal, type BilingualText, type Instant } from '@thaw/domain';
import type { FindingLine } from '@thaw/persistence';
import { expiryWords, neutralExpiryWords, turnWords } from '../wait/wait.words';

export interface Tried {
  readonly what: BilingualText;
  readonly at: Instant | null;
}

/**
 * The state of an appeal in a few sentences, for an operator.
 *
 * @param silent nothing may be told of what we look at: then it is not said what happens at the end either
 */
export function diagnosisInWords(appeal: Appeal, findings: readonly FindingLine[], asOf: Instant, silent = false): BilingualText {
  const { wait } = appeal;
  if (wait === null) return { en: `Closed: ${appeal.outcome ?? ''}. Nothing is waited for.`, zh: `已结案：${appeal.outcome ?? ''}，无待办。` };
  const turn = turnWords[wait.kind];
  const then = (silent ? neutralExpiryWords : expiryWords)[wait.onExpiry];
  const due = wait.dueAt < asOf ? { en: `It was due ${wait.dueAt}.`, zh: `应于 ${wait.dueAt} 完成，已超时。` } : { en: `Due ${wait.dueAt}.`, zh: `截止 ${wait.dueAt}。` };
  const [finding] = findings;
  const verdict =
    finding === undefined
      ? { en: 'It waits as it should.', zh: '属正常等待。' }
      : {
          en: `${stuckClassEntries[finding.class].title.en} (${finding.cause}). ${stuckClassEntries[finding.class].whatToDo.en}${remediesInWords(finding).en}`,
          zh: `${stuckClassEntries[finding.class].title.zh}（${finding.cause}）。${stuckClassEntries[finding.class].whatToDo.zh}${remediesInWords(finding).zh}`,
        };
  return { en: `${turn.en} ${due.en} Then: ${then.en} ${verdict.en}`, zh: `${turn.zh}${due.zh}届时：${then.zh}${verdict.zh}` };
}

/** What the system offers for it, by name. */
function remediesInWords({ class: stuckClass }: FindingLine): BilingualText {
  const offered = stuckClassEntries[stuckClass].remedies.map((remedy) => remedyEntries[remedy]);
  if (offered.length === 0) return { en: '', zh: '' };
  const en = offered.map(({ title, approvedBy }) => (approvedBy === null ? title.en : `${title.en} (by two people)`));
  const zh = offered.map(({ title, approvedBy }) => (approvedBy === null ? title.zh : `${title.zh}（须两人）`));
  return { en: ` Remedies: ${en.join('; ')}.`, zh: `可用处置：${zh.join('、')}。` };
}

/** What has been tried towards what the appeal waits for, oldest first. */
export function triedOf(appeal: Appeal): readonly Tried[] {
  switch (appeal.wait?.kind) {
    case 'bank_answer':
      return (appeal.bankRequests.at(-1)?.messages ?? []).map(({ kind, sentAt }) => ({
        what: kind === 'request' ? { en: 'The request sent to the bank', zh: '向银行发送请求' } : { en: 'A chaser sent to the bank', zh: '向银行发送催办' },
        at: sentAt,
      }));
    case 'release':
    case 'release_repair':
      return appeal.releaseOrders.map(({ status, endedAt }) => ({ what: { en: `A release order: ${status}`, zh: `放款指令：${status}` }, at: endedAt }));
    default:
      return (appeal.wait?.marks ?? []).flatMap(({ kind, firedAt }) => (firedAt === null ? [] : [{ what: { en: `Fired: ${kind}`, zh: `已触发：${kind}` }, at: firedAt }]));
  }
}
