import { remedyEntries, type AppealEvent, type AppealEventOf, type AppealEventType, type BilingualText, type EarlyReleaseEnding, type MarkKind, type MoveReason, type ReleasePurpose } from '@thaw/domain';
import { moneyInWords } from '../http/wire';
import { requesterWords } from '../clock/clock.words';
import { turnedWords } from '../clock/turned.words';
import { dueDate, turnWords } from '../wait/wait.words';
import { merchantRejectionCode, outcomeWords, rejectionWords, stageWords } from './appeal.words';

/** What an event is called for colleagues, and for merchants; `inside` events are not for merchants at all. */
type Words<T extends AppealEventType> = (event: AppealEventOf<T>) => { readonly staff: BilingualText; readonly merchant: BilingualText | null };

const inside = (en: string, zh: string) => ({ staff: { en, zh }, merchant: null });
const forAll = (en: string, zh: string) => ({ staff: { en, zh }, merchant: { en, zh } });

const moveWords: Readonly<Record<MoveReason, BilingualText>> = {
  extension: { en: 'more time was given', zh: '已批准延期' },
  calendar: { en: 'a calendar was imported', zh: '已导入日历' },
  bank_pending: { en: 'the bank needs longer', zh: '银行需要更多时间' },
};

/** Merchants are reminded and told of a breach of ours; the ladder is our own business. */
const marks: Readonly<Record<MarkKind, { readonly en: string; readonly zh: string; readonly merchant: boolean }>> = {
  remind: { en: 'A reminder was sent', zh: '已发送提醒', merchant: true },
  chase: { en: 'The bank was chased', zh: '已催办银行', merchant: false },
  breach: { en: 'The deadline passed', zh: '已逾期', merchant: true },
  rung: { en: 'Escalated', zh: '已升级', merchant: false },
  expire: { en: 'The time ran out', zh: '期限届满', merchant: true },
};

const placed: Readonly<Record<ReleasePurpose, BilingualText>> = {
  release: { en: 'Release ordered', zh: '已下达放款指令' },
  cardholder_refund: { en: 'Refund to the card ordered', zh: '已下达退款（原卡）指令' },
  offset: { en: 'Offset ordered', zh: '已下达抵扣指令' },
  transfer: { en: 'Transfer ordered', zh: '已下达划转指令' },
};

const earlyEndings: Readonly<Record<EarlyReleaseEnding, BilingualText>> = {
  refused: { en: 'not approved', zh: '未予复核通过' },
  account_changed: { en: 'the account is being changed', zh: '账户变更中' },
  bank_silent: { en: 'the bank did not answer', zh: '银行未应答' },
  bank_rejected: { en: 'the bank did not confirm the account', zh: '银行未确认账户' },
  core_rejected: { en: 'the settlement core refused it', zh: '结算核心拒绝' },
  break_open: { en: 'books and settlement core disagree', zh: '账本与结算核心不一致' },
  authority_limit: { en: 'an authority’s order leaves too little', zh: '有权机关限额不足' },
  taken_up: { en: 'the decision takes it up', zh: '并入决定一并处理' },
  appeal_closed: { en: 'the appeal ends', zh: '申诉终结' },
};

const words: { readonly [T in AppealEventType]: Words<T> } = {
  AppealOpened: ({ level, amountMinor, currency }) =>
    forAll(`${level === 1 ? 'Appeal' : 'Second appeal'} opened for ${moneyInWords(amountMinor, currency)}`, `${level === 1 ? '提起申诉' : '提起复核'}，金额 ${moneyInWords(amountMinor, currency)}`),
  StageEntered: ({ stage }) => forAll(`Stage: ${stageWords[stage].en}`, `进入阶段：${stageWords[stage].zh}`),
  DocumentReceived: ({ document }) => forAll(`Paper received: ${document.requirementCode}`, `收到材料：${document.requirementCode}`),
  DocumentAccepted: () => forAll('A paper was accepted', '一份材料已通过'),
  DocumentRejected: ({ code }) => {
    const told = rejectionWords[merchantRejectionCode(code)];
    const staff = rejectionWords[code];
    return {
      staff: { en: `A paper was turned down: it ${staff.en}`, zh: `一份材料被退回：${staff.zh}` },
      merchant: { en: `A paper was turned down: it ${told.en}`, zh: `一份材料被退回：${told.zh}` },
    };
  },
  DocumentCopied: () => inside('A copy of the image was drawn for those who open it', '已生成供查阅的图片副本'),
  DocumentNotCopied: () => inside('No copy could be drawn of the image', '图片无法生成副本'),
  DocumentScanned: ({ verdict }) => inside(verdict === 'clean' ? 'A paper was scanned: clean' : 'A paper was scanned: not safe', verdict === 'clean' ? '材料扫描通过' : '材料扫描未通过'),
  WaiverProposed: ({ waiver }) => inside(`A waiver was proposed: ${waiver.requirementCode}`, `拟豁免材料：${waiver.requirementCode}`),
  WaiverApproved: ({ requirementCode }) => forAll(`A paper is no longer asked for: ${requirementCode}`, `材料已豁免：${requirementCode}`),
  WaiverRefused: ({ requirementCode, why }) => inside(`A waiver was refused: ${requirementCode}${why === '' ? '' : `, ${why}`}`, `豁免未获同意：${requirementCode}${why === '' ? '' : `，${why}`}`),
  DocumentsRequested: ({ round, requirementCodes }) =>
    forAll(`Papers asked for again (round ${round}): ${requirementCodes.join(', ')}`, `再次要求补充材料（第 ${round} 轮）：${requirementCodes.join('、')}`),
  WaitOpened: ({ wait, clocks = [], at }) => {
    const turned = turnedWords(clocks, at);
    return forAll(`${turnWords[wait.kind].en} Due ${dueDate(wait.dueAt)}.${turned.en}`, `${turnWords[wait.kind].zh}截止 ${dueDate(wait.dueAt)}。${turned.zh}`);
  },
  WaitMoved: ({ wait, because }) => forAll(`The deadline is now ${wait.dueOn}: ${moveWords[because].en}`, `截止日改为 ${wait.dueOn}：${moveWords[because].zh}`),
  StatutoryWatchSet: () => inside('The statutory limits are watched by the clocks as they stand', '法定期限监测已按现行时限更新'),
  StatutoryLimitBreached: ({ limitId, dueAt, ofTotal }) => ({
    staff: { en: `A statutory limit has run out: ${limitId}, due ${dueDate(dueAt)}. The ladder is called.`, zh: `已超法定期限：${limitId}，截止 ${dueDate(dueAt)}，逐级升级。` },
    merchant: ofTotal ? { en: 'The time the law gives us for the decision has run out; our superiors have been called', zh: '我方已超过法定处理期限，已逐级上报督办' } : null,
  }),
  StatutoryRungCalled: ({ limitId, rung }) => inside(`Past the statutory limit ${limitId}: escalated to ${rung}`, `超过法定期限 ${limitId}：升级至 ${rung}`),
  DecideByMoved: ({ decideBy, because }) => forAll(`To be decided by ${decideBy.dueOn}: ${moveWords[because].en}`, `最迟决定日改为 ${decideBy.dueOn}：${moveWords[because].zh}`),
  RemedyMoved: ({ nextRemedy, because }) => forAll(`${nextRemedy.text.en} (${moveWords[because].en})`, `${nextRemedy.text.zh}（${moveWords[because].zh}）`),
  ExtensionProposed: ({ limitId, proposal }) => inside(`More time was asked for: ${limitId} to ${proposal.to}`, `申请延期：${limitId} 延至 ${proposal.to}`),
  ExtensionDeclined: ({ limitId, why }) => inside(`More time was declined: ${limitId} (${why})`, `延期未获批准：${limitId}（${why}）`),
  DeadlineExtended: ({ limitId, extendedTo }) => inside(`More time was given: ${limitId} to ${extendedTo.total}, proposed by ${extendedTo.proposedBy}`, `已批准延期：${limitId} 延至 ${extendedTo.total}，申请人 ${extendedTo.proposedBy}`),
  ExtensionNotified: ({ reason, dueOn }) => forAll(`More time is taken until ${dueOn}: ${reason.en}`, `期限延长至 ${dueOn}：${reason.zh}`),
  AppealStayed: ({ stay }) => {
    const { en, zh } = requesterWords[stay.requestedBy];
    return { staff: { en: `The case rests ${en}: ${stay.reason}`, zh: `${zh}，申诉中止：${stay.reason}` }, merchant: { en: `The case rests ${en}`, zh: `${zh}，申诉中止` } };
  },
  StayEnded: ({ why }) => ({ staff: { en: `The case goes on: ${why}`, zh: `恢复办理：${why}` }, merchant: { en: 'The case goes on', zh: '恢复办理' } }),
  WaitEnded: ({ kind }) => inside(`No longer waiting: ${kind}`, `等待结束：${kind}`),
  MarkFired: ({ kind, rung }) => {
    const { en, zh, merchant } = marks[kind];
    const staff = rung === null ? { en, zh } : { en: `${en} to ${rung}`, zh: `${zh}至 ${rung}` };
    return { staff, merchant: merchant ? { en, zh } : null };
  },
  TaskOpened: ({ task }) => inside(`Task opened: ${task.kind}`, `创建任务：${task.kind}`),
  TaskClaimed: ({ leaseUntil }) => inside(`Task claimed until ${leaseUntil}`, `任务已领取，有效至 ${leaseUntil}`),
  TaskAssigned: ({ personId, leaseUntil }) => inside(`Task given to ${personId} until ${leaseUntil}`, `任务已改派给 ${personId}，有效至 ${leaseUntil}`),
  TaskUnclaimed: () => inside('Task given back', '任务已退回'),
  TaskCompleted: () => inside('Task completed', '任务已完成'),
  TaskCancelled: () => inside('Task withdrawn', '任务已取消'),
  TaskOfferedTo: ({ role }) => inside(`Task offered to ${role} as well`, `任务同时开放给 ${role}`),
  RemedyApplied: ({ remedy, why, proposedBy }) => {
    const { en, zh } = remedyEntries[remedy].title;
    const [forEn, forZh] = proposedBy === undefined ? ['', ''] : [`, proposed by ${proposedBy}`, `，提出人 ${proposedBy}`];
    return inside(`Operator’s remedy: ${en} (${why}${forEn})`, `运维处置：${zh}（${why}${forZh}）`);
  },
  Participated: ({ capacity }) => inside(`Took part: ${capacity}`, `参与身份：${capacity}`),
  FindingRecorded: ({ finding: { kind, verdict, merchantText } }) => ({ staff: { en: `Found: ${kind}, ${verdict}`, zh: `核查结果：${kind}，${verdict}` }, merchant: merchantText }),
  DecisionProposed: () => inside('A decision was proposed', '已拟定决定'),
  DecisionApproved: ({ role }) => ({ staff: { en: `The decision was approved by ${withArticle(role)}`, zh: `决定已由 ${role} 复核` }, merchant: { en: 'The decision was approved', zh: '决定已复核通过' } }),
  DecisionEnlarged: () => inside('The undisputed part is released by the decision', '无争议部分并入决定放款'),
  DecisionReturned: ({ why }) => inside(`The proposal was returned: ${why}`, `决定被退回：${why}`),
  BankAsked: ({ request }) =>
    request.part === 'undisputed'
      ? forAll('The bank was asked to confirm the settlement account, for the undisputed part', '已就无争议部分请银行确认结算账户')
      : forAll('The bank was asked to confirm the settlement account', '已请银行确认结算账户'),
  BankChased: () => inside('The question was repeated to the bank', '已向银行重复询问'),
  BankMessageSent: () => inside('The bank took our message', '报文已送达银行'),
  BankMessageDeferred: ({ notBeforeAt }) => inside(`The bank’s quiet hours: the message waits until ${notBeforeAt}`, `银行静默时段：报文待 ${notBeforeAt} 发送`),
  BankGivenLonger: ({ extendedTo }) => inside(`The bank needs longer and has ${String(extendedTo.total)} business days in all`, `银行需要更多时间，合计 ${String(extendedTo.total)} 个工作日`),
  BankAnswered: ({ status, reasonCode }) => inside(`The bank answered: ${status}${reasonCode === null ? '' : ` (${reasonCode})`}`, `银行答复：${status}${reasonCode === null ? '' : `（${reasonCode}）`}`),
  BankFoundByHand: ({ finding }) => inside(`Found by hand: ${finding.result}`, `人工核实结果：${finding.result}`),
  BankFindingApproved: ({ status }) => inside(`The finding was approved: ${status}`, `人工核实结果已复核：${status}`),
  BankFindingReturned: ({ why }) => inside(`The finding was returned: ${why}`, `人工核实结果被退回：${why}`),
  EarlyReleaseProposed: ({ by }) => inside(`The undisputed part is to be released first, on the word of ${by}`, `拟先行放还无争议部分，提出人 ${by}`),
  EarlyReleaseApproved: ({ role }) => inside(`The early release was approved by ${withArticle(role)}`, `先行放款已由 ${role} 复核`),
  EarlyReleaseEnded: ({ because, why }) =>
    inside(`No early release: ${earlyEndings[because].en}${why === null ? '' : ` (${why})`}`, `先行放款终止：${earlyEndings[because].zh}${why === null ? '' : `（${why}）`}`),
  ReserveTakenUp: ({ items }) => inside(`Reserves of ${String(items.length)} transactions were decided about anew`, `${String(items.length)} 笔交易的准备金重新处理`),
  ReserveMade: () => forAll('A part stays held as a reserve', '部分款项转为准备金'),
  ReleasePlaced: ({ release: { purpose, amountMinor, currency } }) => {
    // Entries from before there were purposes tell of releases.
    const { en, zh } = placed[purpose ?? 'release'];
    return forAll(`${en}: ${moneyInWords(amountMinor, currency)}`, `${zh}：${moneyInWords(amountMinor, currency)}`);
  },
  AccountChangeProposed: ({ accountChange: { account } }) => forAll(`Another account was named for the release: ****${account.lastFour}`, `提出变更收款账户：****${account.lastFour}`),
  AccountChangeVerified: ({ means }) => inside(`The account was verified anew: ${means}`, `账户已重新核验：${means}`),
  AccountChangeApproved: ({ coolsUntilAt }) => inside(`The change of the account was approved; it cools until ${coolsUntilAt}`, `账户变更已批准，冷静期至 ${coolsUntilAt}`),
  OldContactNotified: ({ lastFour, coolsUntilAt }) =>
    forAll(`Notice to the holder of the account so far: after ${coolsUntilAt} releases go to ****${lastFour}; object at once if you did not ask for this`, `致原账户联系人：${coolsUntilAt} 之后款项将付至 ****${lastFour}；如非本人要求，请立即提出异议`),
  AccountChangeTookEffect: () => forAll('The changed account holds from now on', '变更账户已生效'),
  AccountChangeEnded: ({ because, why }) => ({
    staff: { en: `The change of the account ended: ${because}${why === null ? '' : ` (${why})`}`, zh: `账户变更终止：${because}${why === null ? '' : `（${why}）`}` },
    merchant: { en: 'The change of the account ended', zh: '账户变更终止' },
  }),
  TreasuryApproved: () => inside('Somebody of treasury agreed to the release', '资金岗一人同意放款'),
  ReleaseHalted: () => forAll('The release waits: all releases are halted on our side', '放款等待：我方已暂停全部放款'),
  ReleaseHaltEnded: () => forAll('Releases go on, and this one with them', '放款已恢复，本笔继续'),
  ReleaseOutcomeUnknown: ({ why }) => inside(`Outcome of the release unknown: ${why}`, `放款结果未知：${why}`),
  ReleaseResumed: ({ sendAgain }) =>
    sendAgain === true ? inside('Treasury has the same order sent again, under the same id', '资金岗已核查，以同一编号重发') : inside('Treasury has looked: the order is read back again', '资金岗已核查，重新回读'),
  ReleasePosted: () => forAll('The money has arrived, read back at the settlement core', '款项已到账，并经结算核心回读确认'),
  ReleaseVoided: ({ reason }) => inside(`The settlement core refused the release: ${reason}`, `结算核心拒绝放款：${reason}`),
  ReleaseBarred: ({ breakIds }) => ({
    staff: { en: `Nothing is ordered: money may have left already (break ${breakIds.join(', ')})`, zh: `暂不下达放款指令：款项可能已经付出（差异 ${breakIds.join('、')}）` },
    merchant: { en: 'The release is being looked into', zh: '放款正在核查' },
  }),
  ReleaseHeldBack: ({ mayLeaveMinor }) => ({
    staff: { en: `An authority’s order keeps the money: only ${mayLeaveMinor} (minor units) may leave`, zh: `有权机关指令限制资金流出：仅可放款 ${mayLeaveMinor}（以分计）` },
    merchant: { en: 'The release has to wait', zh: '放款暂缓' },
  }),
  FundsSpared: () => forAll('What was decided will not be held: the measure had not begun', '措施尚未生效，决定放还的部分不再暂扣'),
  FreezeAverted: () => forAll('The announced measure never takes effect', '预告的措施不再生效'),
  FreezeLifted: () => ({ staff: { en: 'The freeze order was lifted', zh: '冻结指令已解除' }, merchant: { en: 'The measure was lifted', zh: '措施已解除' } }),
  EndingDecided: ({ outcome }) => inside(`Ends when the money on its way has arrived: ${outcome}`, `待在途款项终结后结案：${outcome}`),
  AppealClosed: ({ outcome }) => forAll(`Closed. ${outcomeWords[outcome].en}`, `已结案。${outcomeWords[outcome].zh}`),
};

/** An event in words for this kind of reader; null when it is not for them. */
export function eventInWords(event: AppealEvent, forMerchant: boolean): BilingualText | null {
  const told = sayEvent(event.type, event);
  return forMerchant ? told.merchant : told.staff;
}

function sayEvent<T extends AppealEventType>(type: T, event: AppealEventOf<T>) {
  return words[type](event);
}

/** "an approver", "a lead". */
function withArticle(role: string): string {
  return `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`;
}
