import type { RefusalEntry } from '../kernel/refusal';
import { entry } from './entry';

/** Of banks’ answers and of releases. */
export const bankAndRelease = {
  bank_answer_unknown_key: entry('unauthenticated', 'The answer’s key is not known', '应答密钥未知', 'Sign with a key that was agreed on, and name it in webhook-key-id.', '请使用约定的密钥签名，并在 webhook-key-id 中注明。'),
  bank_answer_key_expired: entry('unauthenticated', 'The answer’s key is not valid now', '应答密钥不在有效期内', 'Sign with the key that is valid now; both count while one takes over from the other.', '请使用当前有效的密钥；新旧密钥在交接期内均有效。'),
  bank_answer_unsigned: entry('unauthenticated', 'The answer cannot be trusted', '应答不可信', 'Sign with the agreed key, once, over id, timestamp and body as they are sent.', '请用约定密钥对报文号、时间戳与报文体签名。'),
  bank_answer_stale: entry('unauthenticated', 'The answer is not of now', '应答时间超出允许范围', 'Send within five minutes of webhook-timestamp; sign again before you send again.', '请在 webhook-timestamp 五分钟内发送；重发前请重新签名。'),
  bank_answer_malformed: entry('invalid', 'The answer cannot be read', '应答无法读取', 'Send it in the format agreed on: JSON (application/json) or ISO 20022 XML (application/xml), well formed, in UTF-8, without DTD or processing instructions.', '请按约定格式发送：JSON（application/json）或 ISO 20022 XML（application/xml）；格式良好、UTF-8 编码，不含 DTD 与处理指令。'),
  bank_answer_bad_schema: entry('unprocessable', 'The answer has another form than agreed', '应答格式不符', 'Correct the fields named: nothing may be missing, nothing unknown.', '请更正所列字段：不得缺失，亦不得多余。'),
  bank_answer_bad_code: entry('unprocessable', 'The answer uses a code nobody agreed on', '应答代码未约定', 'Use the codes of the interface description; the error names the field.', '请使用接口说明中的代码；错误中列有字段。'),
  bank_answer_other_case: entry('unprocessable', 'The answer is about another case', '应答所列案件不符', 'Repeat appealId as it stood in the request.', '请按请求原样返回 appealId。'),
  bank_answer_other_amount: entry('unprocessable', 'The answer is about another amount', '应答金额不符', 'Repeat amountMinor as it stood in the request.', '请按请求原样返回 amountMinor。'),
  bank_answer_other_currency: entry('unprocessable', 'The answer is about another currency', '应答币种不符', 'Repeat currency as it stood in the request.', '请按请求原样返回 currency。'),
  bank_answer_mismatch: entry('unprocessable', 'The answer is about another account', '应答账户不符', 'Repeat the account number as it stood in the request.', '请按请求原样返回账号。'),
  legal_hold_stands: entry('conflict', 'The bank has found a legal hold', '银行已发现司法或监管冻结', 'Ask the bank again once the hold is gone, or record the hold: what an authority holds is not released on a telephone call.', '冻结解除后请重新询问银行，或登记该冻结；有权机关冻结的款项不得凭电话确认放款。'),
  bank_profile_not_found: entry('not_found', 'No such bank profile', '没有该银行配置', 'GET /v1/bank-profiles lists those there are.', 'GET /v1/bank-profiles 列出现有配置。'),
  bank_profile_pending: entry('conflict', 'A profile of this bank waits for a second person', '该银行已有待复核的配置', 'Have it approved or turned down first; its id is in the error.', '请先同意或退回该配置；编号见错误信息。'),
  bank_profile_decided: entry('conflict', 'The profile has been decided', '该配置已有结论', 'A version is never edited: propose the next one.', '版本不得修改；请提出新版本。'),
  bank_profile_invalid: entry('unprocessable', 'The profile is not valid', '银行配置不合规', 'Correct everything listed under “errors”.', '请更正 “errors” 中列出的全部问题。'),
  account_not_writable: entry('unprocessable', 'The bank’s messages have no room for this account', '银行报文无法容纳该账户信息', 'The bank writes in the format the error names: at most 140 characters of a name, 34 of an account, no control characters. Register the name as the bank itself has it; it is never cut.', '该银行采用错误信息所列格式：户名不超过 140 个字符、账号不超过 34 个字符，且不含控制字符。请按银行登记的户名填写；系统不会截断户名。'),
  bank_alarm_not_found: entry('not_found', 'No such alarm', '没有该告警', 'GET /v1/ops/bank-alarms lists those there are.', 'GET /v1/ops/bank-alarms 列出现有告警。'),
  bank_alarm_acknowledged: entry('conflict', 'Somebody has looked into this alarm', '该告警已有人处理', 'The error names who; a repetition raises a new one.', '错误中列有处理人；再次发生会产生新告警。'),
  bank_answer_altered: entry('conflict', 'This message id came with another body before', '同一报文号内容不一致', 'Use a new message id for a new answer. This has been recorded as an alarm.', '新应答须使用新报文号；此事已记为告警。'),
  readback_mismatch: entry('unprocessable', 'The core did something else than was ordered', '结算核心执行结果与指令不符', 'Treasury must look: nothing is posted until the figures agree.', '请资金岗核查；数据一致之前不记账。'),
  nothing_to_send_again: entry('unprocessable', 'No order of this appeal is with the core', '本申诉没有在核心办理中的指令', 'Choose retry: what the core refused is placed anew.', '请选择 retry：被核心拒绝的指令将重新下达。'),
  release_ended: entry('conflict', 'The release order has ended', '放款指令已终结', 'Read the appeal again.', '请重新读取申诉。'),
} as const satisfies Record<string, RefusalEntry>;
