import { completenessOfAppeal, type Document, type FrozenTransaction, type Instant, type Requirement } from '@thaw/domain';
import { fileSize, houseZone, localMoment, money } from '../text/figures';
import type { Language } from '../text/say';
import type { CaseFacts } from './case-facts';
import { closingBranches } from './case-tree-money';
import { documentStatusNames, orderKindNames, orderStatusNames, outcomeNames, stageNames, taskStatusNames, waitNames } from './case-words';
import type { Branch } from './tree';
import { waitBranch } from './case-tree-waits';

/** One appeal as a tree for people: everything that happened, by subject. Times are Shanghai's. */
export function caseTree(facts: CaseFacts, lang: Language): Branch {
  const zh = lang === 'zh';
  const { appeal } = facts;
  const state = appeal.outcome === null ? stageNames[appeal.stage][lang] : `${stageNames.closed[lang]}${zh ? '：' : ': '}${outcomeNames[appeal.outcome][lang]}`;
  const level = appeal.level === 1 ? '' : zh ? '（复核）' : ' (second appeal)';
  return {
    text: `${zh ? '申诉' : 'Appeal'} ${appeal.id}${level} · ${state} · ${money(appeal.amountMinor, appeal.currency)} · ${zh ? '时间为' : 'times in'} ${houseZone}`,
    under: [
      { text: opening(facts, lang) },
      { text: `${zh ? '法定期限' : 'Statutory limit'} ${localMoment(appeal.decideBy.dueAt)} (${appeal.decideBy.limitId}) · ${zh ? '政策' : 'policy'} ${appeal.policyId} ${appeal.policyVersion}` },
      orderBranch(facts, lang),
      papersBranch(facts, lang),
      tasksBranch(facts, lang),
      waitBranch(facts, lang),
      ...closingBranches(facts, lang),
    ],
  };
}

function opening({ appeal, merchantNo }: CaseFacts, lang: Language): string {
  const closed = (at: Instant) => (lang === 'zh' ? `，${localMoment(at)} 结案` : `, closed ${localMoment(at)}`);
  const end = appeal.closedAt === null ? '' : closed(appeal.closedAt);
  return lang === 'zh'
    ? `商户 ${merchantNo} · ${localMoment(appeal.openedAt)} 由 ${appeal.openedBy} 提起${end}`
    : `Merchant ${merchantNo} · opened ${localMoment(appeal.openedAt)} by ${appeal.openedBy}${end}`;
}

function orderBranch({ order }: CaseFacts, lang: Language): Branch {
  const zh = lang === 'zh';
  const { reason } = order;
  return {
    text: `${zh ? '指令' : 'Freeze order'} ${order.id} · ${orderKindNames[order.kind][lang]} · ${money(order.amountMinor, order.currency)} · ${zh ? '原因' : 'reason'} ${reason.code} (${reason.codeSystem}) · ${orderStatusNames[order.status][lang]}`,
    under: [
      { text: `${zh ? '由' : 'imposed by'} ${order.imposedBy}${zh ? ' 采取' : ''} · ${localMoment(order.imposedAt)} · ${order.legalRef}` },
      ...order.transactions.map((frozen) => ({ text: transactionLine(frozen, order.currency, lang) })),
    ],
  };
}

function transactionLine({ reference, amountMinor, contestedMinor, balance }: FrozenTransaction, currency: string, lang: Language): string {
  const zh = lang === 'zh';
  const parts = [
    [zh ? '持卡人争议' : 'contested', contestedMinor],
    [zh ? '在押' : 'remaining', balance.remainingMinor],
    [zh ? '在途' : 'pending', balance.pendingMinor],
    [zh ? '已放款' : 'released', balance.releasedMinor],
  ] as const;
  return [reference, money(amountMinor, currency), ...parts.filter(([, minor]) => minor > 0n).map(([name, minor]) => `${name} ${money(minor, currency)}`)].join(' · ');
}

function papersBranch({ appeal }: CaseFacts, lang: Language): Branch {
  const zh = lang === 'zh';
  const { accepted, required } = completenessOfAppeal(appeal);
  const rounds = zh ? `第 ${String(appeal.round)} 轮` : `round ${String(appeal.round)}`;
  return {
    text: zh ? `材料 · 必备 ${String(required)} 项，已通过 ${String(accepted)} 项 · ${rounds}` : `Papers · ${String(accepted)} of ${String(required)} required accepted · ${rounds}`,
    under: appeal.checklist.map((line) => paperBranch(line, appeal.documents.filter((document) => document.requirementCode === line.code), lang)),
  };
}

/** A line of the checklist for which nothing came and nothing had to come is left out. */
function paperBranch(line: Requirement, documents: readonly Document[], lang: Language): Branch | null {
  if (documents.length === 0 && line.level !== 'R') return null;
  const nothing = lang === 'zh' ? '未提交' : 'missing';
  return {
    text: `[${line.level}] ${line.title[lang]} (${line.code})${documents.length === 0 ? ` · ${nothing}` : ''}`,
    under: documents.map((document) => ({ text: documentLine(document, lang) })),
  };
}

function documentLine(document: Document, lang: Language): string {
  const verdict = document.rejection === null ? documentStatusNames[document.status][lang] : `${documentStatusNames[document.status][lang]} ${document.rejection.code}`;
  const handed = `${document.fileName}, ${document.mediaType}, ${fileSize(document.sizeBytes)} · ${document.uploadedBy} ${localMoment(document.uploadedAt)}`;
  const decided = document.decidedBy === null || document.decidedAt === null ? '' : ` → ${document.decidedBy} ${localMoment(document.decidedAt)}`;
  return `${verdict} · ${handed}${decided}`;
}

function tasksBranch({ appeal }: CaseFacts, lang: Language): Branch | null {
  if (appeal.tasks.length === 0) return null;
  return {
    text: lang === 'zh' ? '任务' : 'Tasks',
    under: appeal.tasks.map((task) => {
      const who = task.completedBy ?? task.claimedBy ?? task.roles.join(', ');
      const times = `${localMoment(task.openedAt)}${task.completedAt === null ? '' : ` → ${localMoment(task.completedAt)}`}`;
      return { text: `${waitNames[task.kind][lang]} · ${taskStatusNames[task.status][lang]} · ${who} · ${times}` };
    }),
  };
}
