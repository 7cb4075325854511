import type { BilingualText, Effect, MarkKind, Outcome, Situation, WaitKind, WaitParty } from '@thaw/domain';

const parties: Readonly<Record<WaitParty, BilingualText>> = {
  merchant: { en: 'the merchant', zh: '商户' },
  acquirer: { en: 'us', zh: '收单机构' },
  bank: { en: 'the bank', zh: '银行' },
  settlement: { en: 'the settlement core', zh: '结算核心' },
};

const kinds: Readonly<Record<WaitKind, BilingualText>> = {
  documents: { en: 'documents', zh: '补充材料' },
  completeness_check: { en: 'completeness check', zh: '材料完整性检查' },
  ops_match: { en: 'match of the records', zh: '运营核对' },
  bank_notice: { en: 'number of the bank notice', zh: '取得银行通知编号' },
  security_review: { en: 'security review', zh: '技术安全核查' },
  field_inspection: { en: 'field inspection', zh: '现场核验' },
  compliance_review: { en: 'compliance review', zh: '合规审查' },
  risk_review: { en: 'risk review', zh: '风险审核' },
  approval: { en: 'approval', zh: '复批' },
  bank_answer: { en: 'answer', zh: '答复' },
  bank_desk: { en: 'bank desk', zh: '人工核实银行' },
  bank_desk_approval: { en: 'approval of the bank desk', zh: '复批人工核实' },
  release: { en: 'release', zh: '放款' },
  release_scheduled: { en: 'the day of the release', zh: '约定放款日' },
  release_halted: { en: 'the end of the halt of all releases', zh: '恢复放款' },
  account_change: { en: 'the change of the settlement account', zh: '结算账户变更' },
  treasury_approval: { en: 'agreement of treasury', zh: '资金岗复核' },
  release_repair: { en: 'repair of the release', zh: '放款修复' },
  stay: { en: 'end of the stay', zh: '恢复办理' },
};

const marks: Readonly<Record<MarkKind, BilingualText>> = {
  remind: { en: 'reminder', zh: '提醒' },
  chase: { en: 'chaser to the bank', zh: '催办银行' },
  breach: { en: 'breach', zh: '超时' },
  rung: { en: 'next rung', zh: '升级' },
  expire: { en: 'expiry', zh: '到期动作' },
};

const effects: Readonly<Record<Effect['kind'], BilingualText>> = {
  send_bank_message: { en: 'sending the bank message again', zh: '重发银行报文' },
  carry_out_release: { en: 'carrying out the release again', zh: '重新执行放款' },
};

const outcomes: Readonly<Record<Outcome, BilingualText>> = {
  released_in_full: { en: 'released in full', zh: '全部解冻' },
  released_in_part: { en: 'released in part', zh: '部分解冻' },
  freeze_confirmed: { en: 'measure confirmed', zh: '维持措施' },
  referred_to_authority: { en: 'referred to an authority', zh: '移送有权机关' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
  lapsed: { en: 'lapsed', zh: '已失效' },
};

/** One line for Temporal's pages, in both languages. */
function line({ en, zh }: BilingualText): string {
  return `${en} / ${zh}`;
}

/** The fixed title of an appeal's workflow. */
export function appealSummary(appealId: string): string {
  return line({ en: `Appeal ${appealId}`, zh: '申诉' });
}

/** What an appeal waits for, in words. */
export function waitInWords({ wait, outcome }: Situation): string {
  if (outcome !== null) return line({ en: `Closed: ${outcomes[outcome].en}`, zh: `已结案：${outcomes[outcome].zh}` });
  if (wait === null) return line({ en: 'Waiting for nothing', zh: '无待办' });
  return line({ en: `Waiting for ${parties[wait.party].en}: ${kinds[wait.kind].en}, due ${wait.dueAt}`, zh: `等待${parties[wait.party].zh}：${kinds[wait.kind].zh}` });
}

/** What a timer is for: the mark that fires next, or the effect that is tried again. */
export function timerInWords({ wait }: Situation, retrying: Effect['kind'] | null): string {
  const next = retrying !== null ? effects[retrying] : wait?.next ? marks[wait.next.kind] : { en: 'nothing', zh: '无' };
  if (wait === null) return line(next);
  return line({
    en: `Waiting for ${parties[wait.party].en}: ${kinds[wait.kind].en}; next: ${next.en}`,
    zh: `等待${parties[wait.party].zh}：${kinds[wait.kind].zh}；下一步：${next.zh}`,
  });
}
