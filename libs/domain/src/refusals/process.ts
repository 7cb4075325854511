import type { RefusalEntry } from '../kernel/refusal';
import { entry } from './entry';

/** Of the course of a case, its stuck work and its papers. */
export const processing = {
  // Process.
  appeal_closed: entry('conflict', 'The appeal is closed', '申诉已结案', 'Nothing more can be done in this appeal; see its outcome and next remedy.', '本申诉不能再办理；请查看结果与下一步救济。'),
  wrong_stage: entry('conflict', 'Not possible at this stage', '当前阶段不能办理', 'See whose turn it is in the appeal’s wait.', '请查看申诉当前待办方。'),
  bank_message_unsent: entry('conflict', 'A message to the bank still waits to be sent', '尚有银行报文待发送', 'It is sent by itself; look at why it is not.', '系统会自动发送；请查明未发送的原因。'),
  finding_not_found: entry('not_found', 'No such finding', '没有该发现项', 'Check the id; GET /v1/ops/findings lists them.', '请核对编号；GET /v1/ops/findings 列出全部。'),
  finding_resolved: entry('conflict', 'The finding is gone by itself', '该发现项已自行消除', 'Nothing is left to do; its history stays.', '无需处理；历史记录保留。'),
  remedy_run_not_found: entry('not_found', 'No such remedy run', '没有该处置批次', 'Check the id of the run.', '请核对批次编号。'),
  remedy_does_not_fit: entry('unprocessable', 'That remedy does not fit this class', '该处置方式不适用于此类问题', 'Use one of the remedies the finding offers.', '请使用发现项所列的处置方式。'),
  worker_not_found: entry('not_found', 'No such worker', '没有该 worker', 'GET /v1/ops/workers lists those heard of within a day.', 'GET /v1/ops/workers 列出一日内有心跳的 worker。'),
  remedy_run_decided: entry('conflict', 'The run has been approved or declined', '该处置批次已有结论', 'Read the run again.', '请重新读取该批次。'),
  remedy_run_undecided: entry('conflict', 'The run waits for a second person', '该处置批次待第二人复核', 'Somebody else approves or declines it first.', '请先由他人批准或退回。'),
  nothing_to_retry: entry('conflict', 'Nothing has to be done outside', '没有待执行的外部操作', 'See what the appeal waits for; nudge it if it lags behind.', '请查看申诉的待办；若流程落后可予唤醒。'),
  reset_not_open: entry('conflict', 'The case cannot go back there', '案件不能退回该阶段', 'Only an earlier stage that the case’s route has, while papers may still be asked for.', '只能退回本案路径所含的前序阶段；材料补充轮次用尽后不得再退回补充材料。'),
  reset_past_money: entry('conflict', 'Money has left on the word of this decision', '依该决定已有资金划出', 'What was sent is never undone; let the release go on, or close by decision.', '已划出的资金不可撤回；请继续放款或以决定结案。'),
  wait_not_live: entry('conflict', 'That wait is over', '该等待已结束', 'Read the appeal again.', '请重新读取申诉。'),
  mark_not_due: entry('conflict', 'Not due yet', '尚未到期', 'Ask again at the instant given.', '请在所示时间之后再试。'),
  mark_already_fired: entry('conflict', 'Already done', '已执行', 'Read the appeal again.', '请重新读取申诉。'),

  // Documents.
  requirement_unknown: entry('unprocessable', 'The checklist has no such line', '材料清单中没有该项', 'Use a code of the appeal’s checklist.', '请使用材料清单中的代码。'),
  paper_of_the_house: entry('unprocessable', 'This paper is ours to make', '该材料由我方出具', 'Nothing needs to be handed in for this line: the house makes the paper itself.', '该项无需提交：材料由我方自行出具。'),
  house_papers_missing: entry('conflict', 'Papers of the house are still missing', '我方应出具的材料尚缺', 'Have the papers named in the error made, handed in by a colleague and accepted; the merchant is not asked for them.', '请由同事出具、上传错误所列材料并审核通过；不得要求商户提交。'),
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
} as const satisfies Record<string, RefusalEntry>;
