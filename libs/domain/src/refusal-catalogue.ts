import type { RefusalEntry, RefusalKind, RefusalOf } from './kernel/refusal';

function entry(kind: RefusalKind, en: string, zh: string, doEn: string, doZh: string): RefusalEntry {
  return { kind, title: { en, zh }, whatToDo: { en: doEn, zh: doZh } };
}

/** Every reason Thaw has to say no, with what to do about it. Codes are part of the API: they are added, never renamed. */
export const refusals = {
  // What is looked for is not there, or not for you to see: both read the same.
  merchant_not_found: entry('not_found', 'No such merchant', '没有该商户', 'Check the merchant id.', '请核对商户编号。'),
  freeze_order_not_found: entry('not_found', 'No such freeze order', '没有该冻结指令', 'Check the freeze order id; GET /v1/freeze-orders lists those you may see.', '请核对冻结指令编号；GET /v1/freeze-orders 列出您可见的指令。'),
  appeal_not_found: entry('not_found', 'No such appeal', '没有该申诉', 'Check the appeal id; GET /v1/appeals lists those you may see.', '请核对申诉编号；GET /v1/appeals 列出您可见的申诉。'),
  document_not_found: entry('not_found', 'No such document', '没有该材料', 'Check the document id in the appeal’s checklist.', '请在申诉的材料清单中核对材料编号。'),
  task_not_found: entry('not_found', 'No such task', '没有该任务', 'Check the task id; GET /v1/tasks lists the open ones.', '请核对任务编号；GET /v1/tasks 列出待办任务。'),
  bank_request_not_found: entry('not_found', 'No such bank request', '没有该银行请求', 'Answer with the requestId of the message you received.', '请使用所收报文中的 requestId 应答。'),
  webhook_endpoint_not_found: entry('not_found', 'No such webhook endpoint', '没有该回调地址', 'Check the id; GET /v1/webhook-endpoints lists those you may see.', '请核对编号；GET /v1/webhook-endpoints 列出您可见的回调地址。'),
  event_not_found: entry('not_found', 'No such event', '没有该事件', 'Go on from an event you were told, or leave the id out.', '请从您收到过的事件继续，或不带编号。'),
  service_account_not_found: entry('not_found', 'No such service account', '没有该服务账号', 'Check the id; GET /v1/service-accounts lists them.', '请核对编号；GET /v1/service-accounts 列出全部。'),
  service_key_not_found: entry('not_found', 'No such key', '没有该密钥', 'Check the key’s public id in its service account.', '请在服务账号中核对密钥的公开编号。'),
  release_order_not_found: entry('not_found', 'No such release order', '没有该放款指令', 'Check the release order id.', '请核对放款指令编号。'),

  // Opening.
  merchant_exists: entry('conflict', 'The merchant is already registered', '商户已存在', 'Use the merchant that carries this merchant number.', '请使用该商户号对应的商户。'),
  freeze_order_not_active: entry('conflict', 'The freeze order is no longer in force', '冻结指令已失效', 'Nothing is frozen by this order any more; no appeal is needed.', '该指令下已无冻结资金，无需申诉。'),
  reason_unknown: entry('unprocessable', 'The reason code is not known', '原因代码未知', 'Use a code of a known code system; the error names the one received.', '请使用已知代码体系中的代码；错误中列有所收代码。'),
  reason_not_routed: entry('unprocessable', 'The policy in force has no route for this reason', '现行政策未规定该原因的处理路径', 'Ask for a policy version that covers this reason.', '请联系政策负责人补充该原因的处理路径。'),
  reason_duplicate: entry('unprocessable', 'A reason stands in the list twice', '原因代码重复', 'Name each code once in its code system; the error names the one repeated.', '每个代码在其代码体系中只能出现一次；错误中列有重复代码。'),
  authority_order: entry('unprocessable', 'Not appealable here: an authority’s measure', '有权机关措施，不在此处受理申诉', 'Contact the authority named in the order; we can only pass on what it decides.', '请联系指令所载有权机关；我方仅按其决定执行。'),
  reason_not_for_kind: entry('unprocessable', 'This reason does not go with this kind of order', '该原因不适用于此类指令', 'An authority’s order needs a reason of authorities, a bank’s review the one of banks; see docs/reference/reasons.md.', '有权机关指令须使用有权机关类原因，银行审查须使用发卡侧原因；参见 docs/reference/reasons.zh-CN.md。'),
  issuer_missing: entry('unprocessable', 'Whose order it is must be told', '缺少签发机关信息', 'Give the body’s name and contact, and the number of its document.', '请填写机关名称、联系方式及文书编号。'),
  limit_not_for_kind: entry('unprocessable', 'This limit does not fit', '冻结限额不适用', 'An authority’s order names an amount in all or the whole account and no transactions; our own holds no more than its limit.', '有权机关指令须载明总额或整户，且不列交易；我方指令所列交易不得超过限额。'),
  order_dates_wrong: entry('unprocessable', 'The dates of the order do not fit', '指令日期不符', 'Only our own orders are announced ahead; an order ends after it begins and is still running when it is recorded.', '仅我方指令可预告；到期日须晚于生效日，且登记时尚未到期。'),
  order_too_long: entry('unprocessable', 'Longer than this kind of order may stand', '超过该类指令的最长期限', 'The error gives the last instant allowed and where the length comes from.', '错误中给出最晚时间及期限依据。'),
  order_not_renewable: entry('unprocessable', 'This order can not be renewed', '该指令不可续期', 'The error tells how often this kind may be renewed; an order without an end needs no renewal.', '错误中给出可续期次数；无到期日的指令无需续期。'),
  order_state_wrong: entry('conflict', 'Not possible in the order’s state', '指令当前状态不可办理', 'Read the order again; the error names its status.', '请重新读取该指令；错误中列有其状态。'),
  order_still_holds: entry('conflict', 'Money is still held under this order', '该指令下仍有在押资金', 'Money leaves by a decided release: open an appeal for the merchant; the last release lifts the order.', '资金须经决定后放款：请代商户提起申诉；最后一笔放款后指令自动解除。'),
  order_under_appeal: entry('conflict', 'An appeal against this order is open', '该指令有在办申诉', 'Decide the appeal; its id is in the error.', '请先办结该申诉；编号见错误信息。'),
  order_change_pending: entry('conflict', 'A change of this order waits for a second person', '该指令有待复核的变更', 'Confirm or turn down what is pending first.', '请先对待复核事项作出同意或退回。'),
  order_nothing_pending: entry('conflict', 'Nothing waits to be confirmed', '没有待复核事项', 'Read the order again.', '请重新读取该指令。'),
  order_document_missing: entry('unprocessable', 'The document it rests on must be named', '缺少文书编号', 'Give the number of the authority’s or bank’s document: we only record what it did.', '请填写有权机关或银行的文书编号：我方仅作登记。'),
  order_not_lapsed: entry('conflict', 'The order has not run out', '指令尚未到期', 'The error gives its end.', '错误中给出到期时间。'),
  order_not_authority: entry('unprocessable', 'Not an authority’s order', '并非有权机关指令', 'Our own measures are contested by an appeal: POST /v1/appeals.', '我方措施可提起申诉：POST /v1/appeals。'),
  order_not_whole_account: entry('unprocessable', 'The order is not for a whole account', '该指令并非整户', 'Only whole accounts are reviewed; vary or lift the order instead.', '仅整户指令需要复查；请变更或解除该指令。'),
  authority_limit: entry('conflict', 'An authority’s order keeps this money', '有权机关指令限制该笔资金流出', 'Release at most what is left above the authority’s limit (in the error, minor units), or wait until it ends.', '放款不得超过有权机关限额之外的余额（见错误信息，单位为分），或待该指令结束。'),
  appeal_already_open: entry('conflict', 'An appeal of this level is already open for this freeze order', '该冻结指令已有同级申诉在办', 'Go on with the open appeal; its id is in the error.', '请继续办理在办申诉；编号见错误信息。'),
  transaction_not_frozen: entry('unprocessable', 'The transaction is not frozen by this order', '该交易不在冻结指令之内', 'Name transactions of the freeze order only.', '请仅选择冻结指令内的交易。'),
  amount_over_frozen: entry('unprocessable', 'The amount is more than what is frozen', '金额超过冻结金额', 'Appeal for at most what is still held; the error gives the amount in minor units.', '申诉金额不得超过在押金额；错误中给出以分计的金额。'),
  amounts_do_not_add_up: entry('unprocessable', 'The amounts do not add up', '金额合计不符', 'Each contested amount must lie within its transaction, and each reference may stand once.', '争议金额不得超过对应交易金额，且每个交易参考号只能出现一次。'),
  second_appeal_without_first: entry('unprocessable', 'There is no decided first appeal', '尚无已决的一级申诉', 'Open a level 1 appeal first.', '请先提起一级申诉。'),
  second_appeal_too_late: entry('unprocessable', 'The window for a second appeal has closed', '复核申请期限已过', 'See the decision for the remedies that remain.', '请查看决定中列明的其他救济途径。'),
  second_appeal_ground_missing: entry('unprocessable', 'A second appeal needs a ground', '申请复核须有理由', 'Name the new evidence, or the error of the decision: facts, rule, amount or procedure.', '请说明新证据，或指明原决定在事实、依据、金额或程序上的错误。'),
  appeal_repeats_decided: entry('unprocessable', 'This has been decided', '该事项已有终局决定', 'Only new evidence takes a decided case up again: name it as the ground. The error names the appeal that decided it.', '终局决定后仅新证据可重新提起；请在理由中说明。错误中列有作出决定的申诉。'),
  appeal_level_used: entry('unprocessable', 'This level of appeal has been used', '该级申诉已用尽', 'See the decision for the next remedy.', '请查看决定中列明的下一步救济。'),
  calendar_unknown_year: entry('unprocessable', 'The calendar of that year is not known', '该年度日历未知', 'Have the official calendar of the year imported; deadlines are never guessed.', '请导入该年度官方日历；期限不作猜测。'),

  // Process.
  appeal_closed: entry('conflict', 'The appeal is closed', '申诉已结案', 'Nothing more can be done in this appeal; see its outcome and next remedy.', '本申诉不能再办理；请查看结果与下一步救济。'),
  wrong_stage: entry('conflict', 'Not possible at this stage', '当前阶段不能办理', 'See whose turn it is in the appeal’s wait.', '请查看申诉当前待办方。'),
  bank_message_unsent: entry('conflict', 'A message to the bank still waits to be sent', '尚有银行报文待发送', 'It is sent by itself; look at why it is not.', '系统会自动发送；请查明未发送的原因。'),
  finding_not_found: entry('not_found', 'No such finding', '没有该发现项', 'Check the id; GET /v1/ops/findings lists them.', '请核对编号；GET /v1/ops/findings 列出全部。'),
  finding_resolved: entry('conflict', 'The finding is gone by itself', '该发现项已自行消除', 'Nothing is left to do; its history stays.', '无需处理；历史记录保留。'),
  remedy_run_not_found: entry('not_found', 'No such remedy run', '没有该处置批次', 'Check the id of the run.', '请核对批次编号。'),
  remedy_does_not_fit: entry('unprocessable', 'That remedy does not fit this class', '该处置方式不适用于此类问题', 'Use one of the remedies the finding offers.', '请使用发现项所列的处置方式。'),
  wait_not_live: entry('conflict', 'That wait is over', '该等待已结束', 'Read the appeal again.', '请重新读取申诉。'),
  mark_not_due: entry('conflict', 'Not due yet', '尚未到期', 'Ask again at the instant given.', '请在所示时间之后再试。'),
  mark_already_fired: entry('conflict', 'Already done', '已执行', 'Read the appeal again.', '请重新读取申诉。'),

  // Documents.
  requirement_unknown: entry('unprocessable', 'The checklist has no such line', '材料清单中没有该项', 'Use a code of the appeal’s checklist.', '请使用材料清单中的代码。'),
  too_many_documents: entry('unprocessable', 'Too many documents for one appeal', '材料数量超限', 'Put papers of one kind into one file.', '请将同类材料合并为一个文件。'),
  file_too_large: entry('too_large', 'The file is too large', '文件过大', 'Send a smaller file; the error gives the limit in bytes.', '请上传更小的文件；错误中给出字节上限。'),
  file_type_forbidden: entry('unprocessable', 'Files of this kind are not taken', '不接受此类文件', 'Send a PDF, JPEG or PNG; the content decides, not the name.', '请上传 PDF、JPEG 或 PNG；以文件内容为准。'),
  file_empty: entry('unprocessable', 'The file is empty or missing', '文件为空或缺失', 'Send the file in the multipart field “file”.', '请在 multipart 字段 “file” 中上传文件。'),

  range_unsatisfiable: entry('out_of_range', 'No such part of the file', '文件没有该部分', 'Ask for bytes that are there; the error gives the file’s size.', '请求的字节范围超出文件；错误中给出文件大小。'),
  document_quarantined: entry('conflict', 'The paper is still being scanned', '材料正在扫描', 'Try again in a moment; nobody opens a paper before it was scanned.', '请稍后再试；扫描完成前任何人不得打开。'),
  document_unsafe: entry('conflict', 'The paper is not safe to open', '材料不安全，不予打开', 'Ask for the file to be made anew and handed in again.', '请重新制作文件并再次提交。'),
  document_not_scanned: entry('conflict', 'The paper has not been scanned', '材料未经扫描', 'The policy lets nobody open it: have a scanner configured, and the paper handed in again.', '现行政策不允许打开：请配置扫描服务后重新提交。'),
  verdict_before_scan: entry('unprocessable', 'A paper is accepted before it was scanned', '扫描完成前不得通过材料', 'Wait for the scan of the papers named in the error, or turn them down.', '请等待错误中所列材料扫描完成，或予以退回。'),
  alternative_reason_missing: entry('unprocessable', 'Say why the other paper cannot be had', '请说明无法提供原材料的原因', 'Send the reason in “alternativeReason” before the file: this paper stands for another.', '该材料为替代材料，请在文件之前以 “alternativeReason” 字段说明原因。'),
  waiver_not_found: entry('not_found', 'No such waiver', '没有该豁免', 'Check the waiver id in the appeal’s checklist.', '请在申诉的材料清单中核对豁免编号。'),
  waiver_not_allowed: entry('unprocessable', 'This paper cannot be waived', '该材料不得豁免', 'The pinned policy asks for it in every case.', '所适用政策规定任何情形下均须提供。'),
  waiver_not_needed: entry('unprocessable', 'Nothing to waive', '无需豁免', 'The paper is optional, or has been accepted already.', '该材料为选交，或已通过审核。'),
  waiver_exists: entry('conflict', 'A waiver of this paper is there already', '该材料已有豁免', 'Decide on the one that is there, or wait for it.', '请先处理已有的豁免。'),
  waiver_decided: entry('conflict', 'The waiver has been decided', '豁免已有结论', 'Read the appeal again.', '请重新读取申诉。'),
  waiver_undecided: entry('unprocessable', 'A waiver still waits for its decision', '尚有豁免待决', 'Have somebody else decide on the waivers named in the error, or take them back.', '请先由他人对错误中所列豁免作出决定，或撤回。'),

  // Tasks and people.
  task_claimed: entry('conflict', 'Somebody else holds this task', '任务已被他人领取', 'Take another task; the error names the holder.', '请领取其他任务；错误中列有领取人。'),
  task_not_claimed: entry('conflict', 'You do not hold this task', '您未领取该任务', 'Claim the task first; a claim lasts for the lease given by the policy.', '请先领取任务；领取有时限。'),
  task_not_held: entry('conflict', 'Nobody holds this task', '无人领取该任务', 'It already stands in the queue.', '任务已在队列中。'),
  task_ended: entry('conflict', 'The task is done or withdrawn', '任务已完成或取消', 'Read the appeal again.', '请重新读取申诉。'),
  role_missing: entry('forbidden', 'Your role may not do this', '您的角色无此权限', 'Somebody with one of the roles named in the error can.', '需由错误中所列角色办理。'),
  four_eyes: entry('forbidden', 'Somebody else must do this', '须由他人办理（双人复核）', 'You have acted in this case in another capacity; a colleague has to do this step.', '您已在本案以其他身份参与，须由其他同事办理此步骤。'),
  conflict_of_interest: entry('forbidden', 'You have an interest in this merchant', '与该商户存在利益冲突', 'A colleague without an interest in the merchant has to do this step.', '须由与该商户无利益关系的同事办理此步骤。'),
  interest_not_found: entry('not_found', 'No such declared interest', '没有该利益申报', 'GET /v1/access/conflicts lists those you may see.', 'GET /v1/access/conflicts 列出您可见的申报。'),
  interest_ended: entry('conflict', 'The interest has been ended already', '该利益申报已终止', 'Declare it anew if it has come back.', '如再次存在利益关系，请重新申报。'),
  interest_period_empty: entry('unprocessable', 'The interest ends before it begins', '利益申报的结束时间早于开始时间', 'Name an end after its beginning, or none.', '结束时间须晚于开始时间，或不填写。'),
  not_your_case: entry('forbidden', 'Not your case', '非本人案件', 'Merchants and banks act in their own cases only, agents of third parties in those of the merchants they act for.', '商户与银行仅可办理自己的案件，第三方代理人仅可办理其所代理商户的案件。'),

  people_only: entry('forbidden', 'A person must do this', '须由人员办理', 'A service account files, hands in and reads; deciding and approving are for people with tokens of their own.', '服务账号仅可提交、上传与查询；决定与复核须由人员以本人令牌办理。'),
  service_permission_not_grantable: entry('unprocessable', 'A machine may not be given this permission', '该权限不可授予服务账号', 'Leave out the permissions named in the error: people have them, or only machines of no merchant.', '请去除错误中所列权限：仅人员可持有，或不适用于商户的服务账号。'),
  service_account_revoked: entry('conflict', 'The service account has been revoked', '服务账号已停用', 'It stays revoked: create another one.', '停用后不可恢复；请新建服务账号。'),
  service_key_revoked: entry('conflict', 'The key works no more', '密钥已失效', 'It was revoked, or has expired; nothing is left to do.', '密钥已停用或已过期，无需处理。'),
  service_key_lifetime: entry('unprocessable', 'Too short or too long a life for a key', '密钥有效期不合规', 'Name an end that lies ahead and within the time given in the error.', '到期时间须晚于现在，且不超过错误中所列期限。'),

  // Decisions.
  verdict_missing: entry('unprocessable', 'Each paper needs a verdict', '每份材料均须有审核结论', 'Accept or reject every uploaded paper; the error lists those left.', '请对每份已上传材料作出通过或退回结论；错误中列出遗漏项。'),
  verdict_unknown_document: entry('unprocessable', 'A verdict names a paper that waits for none', '结论所指材料无需审核', 'Give verdicts for uploaded papers of this appeal only.', '仅对本申诉中待审材料作出结论。'),
  decision_incomplete: entry('unprocessable', 'Each appealed transaction must be decided', '须逐笔作出决定', 'Name every appealed transaction once with the amount to release (0 keeps it).', '请逐笔列明放款金额（0 表示继续扣留）。'),
  release_over_undisputed: entry('unprocessable', 'More than the undisputed part', '超过无争议部分', 'Release at most what is held and not contested by a cardholder; the error gives the amount.', '放款不得超过在押且无争议的金额；错误中给出该金额。'),
  release_over_appealed: entry('unprocessable', 'More than was appealed for', '超过申诉金额', 'Release at most the amount the appeal asks for; the error gives it.', '放款合计不得超过申诉金额；错误中给出该金额。'),
  split_does_not_add_up: entry('unprocessable', 'The parts do not make up what is held', '各项金额合计与在押金额不符', 'Release, keep, refund, offset, transfer and reserve together must equal what is still held; the error gives it.', '放款、续扣、退款、抵扣、划转、准备金合计须等于在押金额；错误中给出该金额。'),
  destination_missing: entry('unprocessable', 'An offset or a transfer needs its destination, and only they have one', '抵扣或划转须注明去向', 'Name the debt with offsetAgainst, the order or account with transferTo, each with an amount.', '抵扣请填写 offsetAgainst，划转请填写 transferTo，并各注明金额。'),
  destination_not_a_reference: entry('unprocessable', 'A destination is named by a reference, never by a number', '去向须以参考号注明，不得填写卡号或账号', 'Use the reference of the claim, order or account as its books know it; no card or account numbers.', '请使用债权、指令或账户在其账册中的参考号；不得填写卡号或账号。'),
  nothing_held_yet: entry('unprocessable', 'The order holds nothing yet', '指令尚未生效，未扣款项', 'Say what will not be held with releaseMinor and what will with keepMinor; nothing else can be done with it now.', '请以 releaseMinor 注明不再扣留的金额，以 keepMinor 注明将扣留的金额；目前不能作其他处理。'),
  schedule_not_open: entry('unprocessable', 'The pinned policy schedules nothing', '所适用政策未规定定期放款', 'Leave releaseNotBefore out: money is released at once.', '请勿填写 releaseNotBefore；将立即放款。'),
  schedule_not_ahead: entry('unprocessable', 'A schedule lies ahead', '约定时间须晚于现在', 'Name an instant to come, or none.', '请填写将来的时间，或不填写。'),
  schedule_too_late: entry('unprocessable', 'The money may not wait so long', '约定时间过晚', 'Name an instant up to the one in the error.', '请填写不晚于错误所示的时间。'),
  release_under_way: entry('conflict', 'Money of this appeal is on its way', '本申诉有款项在途', 'Try again once that order has ended; the appeal shows it.', '请待在途指令终结后再试；申诉中可见其状态。'),
  nothing_undisputed: entry('conflict', 'Nothing undisputed is held', '没有可先行放款的无争议部分', 'What is left is contested, in reserve, or was released.', '其余部分存在争议、已作准备金或已放款。'),
  nothing_to_approve: entry('conflict', 'Nothing waits for this approval', '没有待复核的先行放款', 'Read the appeal again.', '请重新读取申诉。'),
  release_over_restriction: entry('unprocessable', 'More than compliance lets go', '超过合规限定金额', 'Release at most the amount the compliance officer named; the error gives it.', '放款合计不得超过合规负责人限定的金额；错误中列有金额。'),
  reserve_too_small: entry('unprocessable', 'The reserve is too small', '准备金不足', 'Keep at least the reserve that a release on condition asks for; the error gives it.', '附条件放款须保留最低准备金；错误中列有金额。'),
  route_not_open: entry('unprocessable', 'The case cannot take that way', '不可转入该处理路径', 'Choose the way that the case’s own route allows instead; the error names it.', '请选择本案路径允许转入的路径；错误中列有该路径。'),
  finding_incomplete: entry('unprocessable', 'The finding lacks what its verdict needs', '核查结果缺少必要内容', 'Fill in the field named: the verdict cannot stand without it.', '请补充所列字段；缺少该内容则结论不成立。'),
  tipping_off: entry('unprocessable', 'Nothing may be told here', '本案不得向商户透露', 'Leave the merchant’s text empty: a report may lie behind this case (Anti-Money-Laundering Law 2024, art. 35).', '请勿填写商户告知文本：本案可能涉及报告（反洗钱法（2024）第三十五条）。'),
  text_missing: entry('unprocessable', 'The merchant’s text is missing', '缺少商户告知文本', 'Write why in both languages: the merchant reads it.', '请用中英文写明理由，商户将会看到。'),

  // Bank and release.
  bank_answer_mismatch: entry('unprocessable', 'The answer does not fit the request', '应答与请求不符', 'Account, amount and currency must equal the request’s.', '账户、金额、币种须与请求一致。'),
  bank_answer_unsigned: entry('unauthenticated', 'The answer cannot be trusted', '应答不可信', 'Sign with the agreed key, and send within five minutes of the timestamp.', '请用约定密钥签名，并在时间戳五分钟内发送。'),
  bank_answer_malformed: entry('invalid', 'The answer cannot be read', '应答无法读取', 'Send JSON (application/json) or ISO 20022 XML (application/xml), well formed, in UTF-8, without DTD or processing instructions.', '请发送 JSON（application/json）或 ISO 20022 XML（application/xml）：格式良好、UTF-8 编码，不含 DTD 与处理指令。'),
  bank_answer_altered: entry('conflict', 'This message id came with another body before', '同一报文号内容不一致', 'Use a new message id for a new answer. This has been recorded as an alarm.', '新应答须使用新报文号；此事已记为告警。'),
  readback_mismatch: entry('unprocessable', 'The core did something else than was ordered', '结算核心执行结果与指令不符', 'Treasury must look: nothing is posted until the figures agree.', '请资金岗核查；数据一致之前不记账。'),
  release_ended: entry('conflict', 'The release order has ended', '放款指令已终结', 'Read the appeal again.', '请重新读取申诉。'),

  // Clocks and calendars.
  preset_unknown: entry('unprocessable', 'No such clock preset', '没有该时限预设', 'Use an id of docs/reference/presets.md; the error names the one received.', '请使用 docs/reference/presets.zh-CN.md 中的编号；错误中列出所收编号。'),
  preset_not_in_force: entry('unprocessable', 'The clock preset is not in force on that date', '该日期时限预设未生效', 'Choose a date within the preset’s time, or another preset.', '请选择其有效期内的日期或其他预设。'),
  clock_suspension_overlap: entry('conflict', 'The clock cannot be stopped or started at that instant', '时限不能在该时点中止或恢复', 'Suspensions follow one another and lie after the start: end the one that runs before another begins.', '各次中止须先后相接且晚于起算；请先结束进行中的中止。'),
  clock_not_suspended: entry('conflict', 'The clock is running', '时限并未中止', 'Read the clock again: nothing stands still that could go on.', '请重新读取该时限；当前没有可恢复的中止。'),
  stay_reason_missing: entry('unprocessable', 'A stay needs a reason', '中止须说明理由', 'Say why the case rests and who asked for it.', '请说明中止理由及申请方。'),
  extension_not_allowed: entry('unprocessable', 'This clock cannot be extended', '该时限不可延长', 'Decide within the time there is, or release the undisputed part first.', '请在期限内决定，或先行放还无争议部分。'),
  extension_not_longer: entry('unprocessable', 'The extension is none', '未实际延长', 'Name a whole total longer than the present one; the error gives it.', '请填写大于现有期限的总长度（整数）；错误中给出现有长度。'),
  extension_too_long: entry('unprocessable', 'Longer than the source allows', '超过允许的最长期限', 'Extend at most to the total named in the error.', '延长后总期限不得超过错误中所列。'),
  extension_unknown: entry('not_found', 'No such proposal for more time', '没有该延期申请', 'Read the appeal’s clocks: a proposal ends when it is granted, declined, or its clock ends.', '请重新读取申诉的时限；延期申请在批准、拒绝或该时限终止后即失效。'),
  extension_pending: entry('conflict', 'More time was proposed for this clock already', '该时限已有待批延期', 'Have the proposal approved or declined first; its id is in the error.', '请先批准或拒绝该申请；编号见错误信息。'),
  extension_too_late: entry('unprocessable', 'The clock has run out', '时限已届满', 'More time can be given only before a clock runs out.', '延期须在期限届满前办理。'),
  clock_unknown: entry('unprocessable', 'No such running clock', '没有该进行中的时限', 'Name the limit of a clock of the appeal that has not ended.', '请选择该申诉中尚未终止的时限。'),
  appeal_stayed: entry('conflict', 'The appeal is stayed', '申诉已中止', 'Let the case go on first, or wait until the stay ends.', '请先恢复办理，或等待中止期满。'),
  appeal_not_stayed: entry('conflict', 'The appeal is not stayed', '申诉并未中止', 'Read the appeal again: nothing rests that could go on.', '请重新读取申诉；当前没有可恢复的中止。'),
  stay_not_provided: entry('unprocessable', 'This policy version knows no stay', '该政策版本未规定中止', 'The appeal keeps the policy it was opened under; decide within the time there is.', '申诉适用其提起时的政策版本；请在期限内办理。'),
  calendar_import_not_found: entry('not_found', 'No such calendar import', '没有该日历导入', 'Check the import id; GET /v1/calendar/years names the last one of each year.', '请核对导入编号；GET /v1/calendar/years 列出各年度最近一次导入。'),
  calendar_import_decided: entry('conflict', 'The import was approved already', '该导入已批准', 'Read the import again: it tells how far the open deadlines have been dated anew.', '请重新读取该导入，其中列有在办期限重新计算的进度。'),
  extension_notice_missing: entry('unprocessable', 'An extension must be told', '延期须告知当事人', 'Send the notice with the reason and the new date first, then extend.', '请先告知理由与新日期，再办理延期。'),
  extension_approver_unknown: entry('unprocessable', 'Nobody here can approve this extension', '本机构无人可批准该延期', 'The error names whose approval the source asks for; record the authority’s own decision instead.', '错误中列出依据所要求的批准人；请登记该机关自己的决定。'),
  calendar_import_incomplete: entry('unprocessable', 'The calendar import is not traceable', '日历导入缺少依据', 'Name the source and the SHA-256 of the file (64 hexadecimal digits).', '请注明来源及文件的 SHA-256（64 位十六进制）。'),
  calendar_import_implausible: entry('unprocessable', 'The calendar is not plausible', '日历数据不合理', 'Compare with the notice; the error names the rule and the days that break it.', '请与通知核对；错误中列出所违反的规则与日期。'),
  calendar_official_stands: entry('conflict', 'The year is official already', '该年度已为正式日历', 'A provisional calendar never replaces an official one.', '暂定日历不得替换正式日历。'),

  // Early warning.
  warning_not_found: entry('not_found', 'No such warning', '没有该预警', 'GET /v1/warnings lists those there are.', 'GET /v1/warnings 列出现有预警。'),
  warning_acknowledged: entry('conflict', 'The warning has been taken up already', '该预警已被认领', 'The error names who did; close it when you know what came of it.', '错误中列有认领人；查明后请办理关闭。'),
  warning_not_acknowledged: entry('conflict', 'Nobody has taken the warning up', '该预警尚未认领', 'Acknowledge it first: a warning is never closed unread.', '请先认领；预警不得未经查看即关闭。'),
  warning_closed: entry('conflict', 'The warning is closed', '该预警已关闭', 'If it goes on, the next window warns anew.', '如情况持续，下一周期将再次预警。'),

  // Penalties.
  penalty_not_found: entry('not_found', 'No such penalty', '没有该笔违约金', 'GET /v1/penalties lists those you may see.', 'GET /v1/penalties 列出您可见的违约金。'),
  penalty_line_unknown: entry('unprocessable', 'The schedule has no such line', '标准中没有该项', 'Use a line of the policy in force; the error lists them.', '请使用现行政策中的标准；错误中已列出。'),
  penalty_not_for_reason: entry('unprocessable', 'This line is not asked for this reason', '该标准不适用于此原因', 'Use a reason named in the error, or another line.', '请使用错误中列出的原因，或选择其他标准。'),
  penalty_wrong_status: entry('conflict', 'Not possible as the penalty stands', '违约金当前状态不可办理', 'The error gives its status; a charged penalty is taken back by a reversal only.', '错误中列有当前状态；已收取的违约金仅可冲销。'),

  // Policy versions.
  policy_version_not_found: entry('not_found', 'No such policy version', '没有该政策版本', 'GET /v1/policies lists the versions there are.', 'GET /v1/policies 列出现有版本。'),
  policy_invalid: entry('unprocessable', 'The policy is not valid', '政策不合规', 'Correct everything listed under “errors”: nothing of it has been kept.', '请更正 “errors” 中列出的全部问题；本次内容未保存。'),
  policy_version_settled: entry('conflict', 'This version is no draft any more', '该版本已非草案', 'An approved or withdrawn version is never edited: draft one with another name.', '已批准或已撤回的版本不得修改；请以其他名称另拟草案。'),
  policy_revised: entry('conflict', 'The draft has been revised since', '草案已被修订', 'Read the draft again and approve the revision named in the error.', '请重新阅读草案，并批准错误中列出的修订号。'),
  policy_date_too_early: entry('unprocessable', 'Too early a day', '施行日期过早', 'A version applies from tomorrow at the earliest, and is settled ten minutes before its day begins.', '版本最早自次日起施行，且须在施行日开始前十分钟确定。'),
  policy_date_taken: entry('conflict', 'Another version applies from that day', '该日已有其他版本施行', 'Choose another day, or withdraw the version named in the error first.', '请另选日期，或先撤回错误中列出的版本。'),
  policy_in_force: entry('conflict', 'The version is in force', '该版本已施行', 'A version in force is never withdrawn: draft another that takes its place.', '已施行的版本不得撤回；请另拟版本予以取代。'),

  // The door itself.
  unauthenticated: entry('unauthenticated', 'Who is calling?', '身份未验证', 'Send a valid bearer token of the configured issuer, or a service account’s key.', '请携带有效的访问令牌或服务账号密钥。'),
  permission_missing: entry('forbidden', 'Not permitted', '无此权限', 'Your token’s roles do not include one that may call this; the error names them.', '您的角色不可调用该接口；错误中列出所需角色。'),
  route_not_found: entry('not_found', 'No such address', '没有该地址', 'See /docs for the addresses there are.', '请查阅 /docs。'),
  body_not_json: entry('invalid', 'The body is not JSON', '请求体不是 JSON', 'Send valid JSON with Content-Type: application/json.', '请发送合法 JSON，并设置 Content-Type: application/json。'),
  body_too_large: entry('too_large', 'The body is too large', '请求体过大', 'Send a smaller body.', '请缩小请求体。'),
  validation_failed: entry('invalid', 'The input is not valid', '输入不合法', 'Correct the fields listed under “errors”.', '请更正 “errors” 中列出的字段。'),
  multipart_expected: entry('invalid', 'A multipart form is expected', '应使用 multipart 表单', 'Send multipart/form-data with the fields “requirementCode” and “file”, in this order.', '请以 multipart/form-data 依次发送 “requirementCode” 与 “file”。'),
  webhook_url_refused: entry('unprocessable', 'This address cannot be called', '该地址不可用作回调', 'Give an https address on the internet, without user name or password.', '请提供公网 https 地址，不含用户名与密码。'),
  webhook_delivery_not_ended: entry('conflict', 'There is nothing to send again', '没有可重发的推送', 'Only a delivery of this endpoint that was delivered or given up can be sent again; one in line is tried by itself.', '仅可重发本地址已送达或已放弃的推送；排队中的会自动重试。'),
  too_many_streams: entry('too_many', 'Too many event streams are open', '事件流连接过多', 'Close a stream you no longer read, or try again after Retry-After.', '请关闭不再使用的事件流，或在 Retry-After 之后重试。'),
  idempotency_key_missing: entry('invalid', 'The Idempotency-Key header is missing', '缺少 Idempotency-Key 请求头', 'Send a new unique key with each new request, and the same key when you retry.', '每个新请求使用新的唯一键，重试时使用同一键。'),
  idempotency_key_reused: entry('unprocessable', 'This Idempotency-Key was used for another request', 'Idempotency-Key 已用于其他请求', 'Use a new key for a new request.', '新请求请使用新的键。'),
  database_unavailable: entry('unavailable', 'The database does not answer', '数据库无响应', 'Try again with the same Idempotency-Key; nothing is lost or done twice.', '请使用同一 Idempotency-Key 重试；不会丢失或重复。'),
  identity_unavailable: entry('unavailable', 'The identity provider does not answer', '身份提供方无响应', 'Try again in a moment; your token may well be good.', '请稍后重试；您的令牌可能仍然有效。'),
} as const satisfies Record<string, RefusalEntry>;

export type RefusalCode = keyof typeof refusals;
export type Refusal = RefusalOf<RefusalCode>;

/** Builds a refusal; field and particulars are optional. */
export function refusal(code: RefusalCode, about: Omit<Refusal, 'code'> = {}): Refusal {
  return { code, ...about };
}
