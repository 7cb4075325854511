import type {
  BankRequestStatus, BilingualText, DocumentStatus, ExpiryAction, LedgerAccount, MarkKind, OrderKind, OrderStatus, Outcome, ReleasePurpose, ReleaseStatus, Stage, TaskStatus,
  TransferKind, WaitKind, WaitParty,
} from '@thaw/domain';

type Words<K extends string> = Readonly<Record<K, BilingualText>>;
const both = (en: string, zh: string): BilingualText => ({ en, zh });

/** What the case tree calls things; the codes themselves are the API's. */
export const stageNames: Words<Stage> = {
  collecting_documents: both('collecting papers', '收集材料'),
  verification: both('verification', '核查'),
  risk_review: both('risk review', '风险审核'),
  approval: both('approval', '复核'),
  bank_confirmation: both('bank confirmation', '银行确认'),
  releasing: both('releasing', '放款中'),
  closed: both('closed', '已结案'),
};

export const outcomeNames: Words<Outcome> = {
  released_in_full: both('released in full', '全部放款'),
  released_in_part: both('released in part', '部分放款'),
  freeze_confirmed: both('measure confirmed', '维持措施'),
  referred_to_authority: both('referred to an authority', '移送有权机关'),
  withdrawn: both('withdrawn', '已撤回'),
  lapsed: both('lapsed', '已失效'),
};

export const waitNames: Words<WaitKind> = {
  documents: both('papers', '提交材料'),
  completeness_check: both('check of the papers', '材料审查'),
  ops_match: both('match of the records', '运营核对'),
  bank_notice: both('number of the bank’s notice', '取得银行通知编号'),
  security_review: both('security review', '技术安全核查'),
  field_inspection: both('field inspection', '现场核验'),
  compliance_review: both('compliance review', '合规审查'),
  risk_review: both('risk review', '风险审核'),
  approval: both('approval', '复核'),
  bank_answer: both('answer of the bank', '银行答复'),
  bank_desk: both('bank desk', '银行专岗人工确认'),
  bank_desk_approval: both('approval of the bank desk', '人工确认复核'),
  release: both('release', '放款'),
  release_scheduled: both('the day of the release', '约定放款日'),
  release_halted: both('the end of the halt of all releases', '恢复放款'),
  account_change: both('the change of the settlement account', '结算账户变更'),
  treasury_approval: both('agreement of treasury to the release', '大额放款资金复核'),
  release_repair: both('repair of the release', '放款异常处理'),
  stay: both('end of the stay', '恢复办理'),
};

export const partyNames: Words<WaitParty> = {
  merchant: both('the merchant', '商户'),
  acquirer: both('us', '我方'),
  bank: both('the bank', '银行'),
  settlement: both('the settlement core', '结算核心'),
};

export const markNames: Words<MarkKind> = {
  remind: both('reminder', '提醒'),
  chase: both('chaser to the bank', '催办银行'),
  breach: both('breach', '逾期'),
  rung: both('called', '升级'),
  expire: both('time ran out', '期限届满'),
};

export const expiryNames: Words<ExpiryAction> = {
  lapse: both('then the appeal lapses', '届满则申诉失效'),
  escalate: both('then it goes up the ladder', '届满则逐级升级'),
  bank_desk: both('then the bank desk takes over', '届满则转银行专岗'),
  release_repair: both('then treasury takes over', '届满则转资金岗'),
  release_due: both('then the money is ordered to leave', '到期下达放款指令'),
  resume: both('then the case goes on', '届满则恢复办理'),
};

export const taskStatusNames: Words<TaskStatus> = {
  open: both('open', '待领取'),
  claimed: both('claimed', '已领取'),
  done: both('done', '已完成'),
  cancelled: both('withdrawn', '已取消'),
};

export const documentStatusNames: Words<DocumentStatus> = {
  uploaded: both('waits for a verdict', '待审核'),
  accepted: both('accepted', '已通过'),
  rejected: both('rejected', '已退回'),
};

export const orderStatusNames: Words<OrderStatus> = {
  proposed: both('proposed', '待复核'),
  announced: both('announced', '已预告'),
  active: both('in force', '生效中'),
  lapsed: both('lapsed, not lifted', '已到期未解除'),
  lifted: both('lifted', '已解除'),
  averted: both('never took effect', '未生效'),
};

export const orderKindNames: Words<OrderKind> = {
  SETTLEMENT_DEFERRAL: both('settlement deferral', '延迟结算'),
  TXN_HOLD: both('hold of a transaction', '单笔暂扣'),
  RESERVE: both('reserve', '准备金'),
  CHARGEBACK_HOLD: both('chargeback hold', '退单暂扣'),
  BANK_REVIEW: both('bank review', '银行安全审查'),
  SPM_RESTRICT: both('special preventive measure', '特别预防措施'),
  PSB_STOP: both('emergency stop-payment', '紧急止付'),
  PSB_FREEZE: both('police freeze', '公安机关冻结'),
  COURT_FREEZE: both('court freeze', '法院冻结'),
  ADMIN_FREEZE: both('administrative freeze', '行政机关冻结'),
  PBOC_TEMP: both('temporary freeze of the People’s Bank', '人民银行临时冻结'),
};

export const decisionStatusNames: Words<'proposed' | 'approved' | 'returned'> = {
  proposed: both('proposed', '已拟定'),
  approved: both('approved', '已复核'),
  returned: both('returned', '已退回'),
};

export const bankStatusNames: Words<BankRequestStatus> = {
  open: both('asked', '已询问'),
  pending: both('the bank is looking', '银行处理中'),
  confirmed: both('confirmed', '已确认'),
  rejected: both('rejected', '已拒绝'),
};

export const releaseStatusNames: Words<ReleaseStatus> = {
  placed: both('placed', '已下达'),
  unknown: both('outcome unknown', '结果未知'),
  posted: both('posted, read back', '已入账并回读'),
  voided: both('voided', '已作废'),
};

export const transferNames: Words<TransferKind> = {
  hold: both('hold', '暂扣'),
  place: both('place', '预留'),
  post: both('post', '入账'),
  post_refund: both('refund posted', '退款入账'),
  post_offset: both('offset posted', '抵扣入账'),
  post_transfer: both('transfer posted', '划转入账'),
  void: both('void', '冲回'),
  reserve: both('reserve', '转准备金'),
  unreserve: both('reserve taken up', '准备金转回'),
};

export const purposeNames: Words<ReleasePurpose> = {
  release: both('release', '放款'),
  cardholder_refund: both('refund to the card', '退款至原卡'),
  offset: both('offset', '抵扣'),
  transfer: both('transfer', '划转'),
};

export const accountNames: Words<LedgerAccount> = {
  held: both('held', '暂扣总额'),
  remaining: both('remaining', '在押'),
  pending: both('pending', '在途'),
  reserved: both('in reserve', '准备金'),
  released: both('released', '已放款'),
  offset: both('offset', '已抵扣'),
  refunded: both('refunded', '已退款'),
  transferred: both('transferred', '已划转'),
};
