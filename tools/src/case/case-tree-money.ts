import type { BankRequest, Decision, DecisionItem, FreezeOrder } from '@thaw/domain';
import { localMoment, money } from '../text/figures';
import type { Language } from '../text/say';
import type { AuditVerdict, CaseFacts } from './case-facts';
import { accountNames, bankStatusNames, decisionStatusNames, purposeNames, releaseStatusNames, transferNames } from './case-words';
import type { Branch } from './tree';

/** What became of the money and why, what can still be done, and whether the record of it is whole. */
export function closingBranches(facts: CaseFacts, lang: Language): readonly (Branch | null)[] {
  const { appeal, order, ledger } = facts;
  const zh = lang === 'zh';
  return [
    appeal.decision === null ? null : decisionBranch(appeal.decision, order, lang),
    group(zh ? '银行确认' : 'Bank', appeal.bankRequests.map((request) => bankBranch(request, lang))),
    group(
      zh ? '放款指令' : 'Release orders',
      appeal.releaseOrders.map(({ id, purpose, destinationReference, status, amountMinor, currency, placedAt, endedAt, coreReference, failure }) => ({
        text: [id, purposeNames[purpose][lang], destinationReference, releaseStatusNames[status][lang], money(amountMinor, currency), `${localMoment(placedAt)}${endedAt === null ? '' : ` → ${localMoment(endedAt)}`}`, coreReference ?? failure].filter(Boolean).join(' · '),
      })),
    ),
    group(
      zh ? '分录' : 'Ledger',
      ledger.map(({ at, kind, debit, credit, amountMinor, reference }) => ({
        text: `${localMoment(at)} · ${transferNames[kind][lang]} ${money(amountMinor, order.currency)} · ${accountNames[debit][lang]} → ${accountNames[credit][lang]} · ${reference}`,
      })),
    ),
    appeal.nextRemedy === null ? null : { text: `${zh ? '下一步救济' : 'Next remedy'}${zh ? '：' : ': '}${appeal.nextRemedy.text[lang]}` },
    group(zh ? '审计记录' : 'Audit trail', facts.audit.map((verdict) => ({ text: auditLine(verdict, lang) }))),
  ];
}

function group(text: string, under: readonly Branch[]): Branch | null {
  return under.length === 0 ? null : { text, under };
}

function decisionBranch(decision: Decision, order: FreezeOrder, lang: Language): Branch {
  const zh = lang === 'zh';
  const approvals = decision.approvals.map(({ by, role }) => `${by} (${role})`).join(', ');
  const who = [`${decision.proposedBy} ${localMoment(decision.proposedAt)}`, approvals].filter(Boolean).join(' → ');
  const referenceOf = (id: string) => order.transactions.find((frozen) => frozen.id === id)?.reference ?? id;
  return {
    text: `${zh ? '决定' : 'Decision'} · ${decisionStatusNames[decision.status][lang]} · ${who}`,
    under: [
      ...decision.items.map((item) => ({ text: [referenceOf(item.transactionId), ...partsOf(item, zh).map(([name, amountMinor]) => `${name} ${money(amountMinor, order.currency)}`)].join(' · ') })),
      decision.releaseNotBefore === null ? null : { text: `${zh ? '约定放款时间' : 'not before'} ${localMoment(decision.releaseNotBefore)}` },
      { text: `${zh ? '告知商户' : 'told the merchant'}${zh ? '：' : ': '}${decision.merchantText[lang]}` },
    ],
  };
}

/** Release and keep always, the other parts where there are any. */
function partsOf(item: DecisionItem, zh: boolean): readonly (readonly [string, bigint])[] {
  const others = [
    [zh ? '退款' : 'refund', item.refundMinor],
    [`${zh ? '抵扣' : 'offset against'} ${item.offsetAgainst ?? ''}`, item.offsetMinor],
    [`${zh ? '划转至' : 'transfer to'} ${item.transferTo ?? ''}`, item.transferMinor],
    [zh ? '准备金' : 'reserve', item.reserveMinor],
  ] as const;
  return [[zh ? '放款' : 'release', item.releaseMinor], [zh ? '续扣' : 'keep', item.keepMinor], ...others.filter(([, amountMinor]) => amountMinor > 0n)];
}

function bankBranch(request: BankRequest, lang: Language): Branch {
  const zh = lang === 'zh';
  const { manual } = request;
  const answered = request.answeredAt === null ? '' : ` ${localMoment(request.answeredAt)}`;
  const reason = request.reasonCode === null ? '' : ` (${request.reasonCode})`;
  const kinds = { request: zh ? '询问' : 'question', chaser: zh ? '催办' : 'chaser' };
  return {
    text: `${request.bankCode} · ${bankStatusNames[request.status][lang]}${reason}${answered} · ${money(request.amountMinor, request.currency)} · ${request.id}`,
    under: [
      ...request.messages.map(({ kind, createdAt, sentAt }) => ({ text: `${kinds[kind]} · ${sentAt === null ? (zh ? '未送达' : 'not sent yet') : localMoment(sentAt)} · ${zh ? '拟于' : 'written'} ${localMoment(createdAt)}` })),
      manual === null ? null : { text: `${zh ? '人工核实' : 'found by hand'} · ${manual.result} · ${manual.by} ${localMoment(manual.at)} · ${manual.evidence}` },
    ],
  };
}

function auditLine({ stream, entries, firstBad }: AuditVerdict, lang: Language): string {
  const count = lang === 'zh' ? `${String(entries)} 条` : `${String(entries)} entries`;
  if (firstBad === null) return `${stream} · ${count} · ${lang === 'zh' ? '链完整' : 'the chain is whole'}`;
  return `${stream} · ${count} · ${lang === 'zh' ? `第 ${String(firstBad.seq)} 条异常` : `entry ${String(firstBad.seq)} is bad`} (${firstBad.fault})`;
}
