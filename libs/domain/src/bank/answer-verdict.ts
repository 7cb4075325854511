import type { BilingualText } from '../kernel/text';
import type { RefusalCode } from '../refusal-catalogue';

/**
 * Why a bank's answer is not believed, in the order in which it is asked: known key, signature, time, message id, schema, codes, sender, case,
 * amount, currency, account, state. The first that fails is told.
 */
export const answerRefusals = [
  'bank_answer_unknown_key', 'bank_answer_key_expired', 'bank_answer_unsigned', 'bank_answer_stale', 'bank_answer_altered', 'bank_answer_malformed', 'bank_answer_bad_schema',
  'bank_answer_bad_code', 'not_your_case', 'bank_request_not_found', 'bank_answer_other_case', 'bank_answer_other_amount', 'bank_answer_other_currency', 'bank_answer_mismatch',
] as const satisfies readonly RefusalCode[];
export type AnswerRefusal = (typeof answerRefusals)[number];

/**
 * What somebody of ours must look into at once: each of these means that somebody else speaks for the bank, that an answer was changed on its
 * way, or that the bank's own system is wrong. What is refused by the case's state is no alarm: it came too late, that is all.
 */
const alarms: Readonly<Record<AnswerRefusal, BilingualText>> = {
  bank_answer_unknown_key: { en: 'An answer under a key nobody agreed on: ask the bank whether it is theirs', zh: '应答使用了未约定的密钥：请向银行核实' },
  bank_answer_key_expired: { en: 'An answer under a key that is not valid now: ask the bank to use its new key', zh: '应答使用了不在有效期内的密钥：请银行改用新密钥' },
  bank_answer_unsigned: { en: 'An answer without a good signature: somebody may speak in the bank’s name', zh: '应答签名无效：可能有人冒用银行名义' },
  bank_answer_stale: { en: 'A signed answer from another time: it may have been replayed, or a clock is wrong', zh: '应答时间超出允许范围：可能被重放，或时钟有误' },
  bank_answer_altered: { en: 'One message id came with two bodies: call the bank before anything else', zh: '同一报文号出现两种内容：请立即致电银行' },
  bank_answer_malformed: { en: 'A signed answer cannot be read: the bank’s system is wrong', zh: '已签名的应答无法解析：银行系统有误' },
  bank_answer_bad_schema: { en: 'A signed answer has another form than agreed: the bank’s system is wrong', zh: '已签名的应答格式不符：银行系统有误' },
  bank_answer_bad_code: { en: 'A signed answer uses a code nobody agreed on: the bank’s system is wrong', zh: '已签名的应答使用了未约定的代码：银行系统有误' },
  not_your_case: { en: 'One bank answered for another', zh: '一家银行代另一家作出了应答' },
  bank_request_not_found: { en: 'A signed answer to a question we never put', zh: '已签名的应答所对应的询问并不存在' },
  bank_answer_other_case: { en: 'An answer names another case than its request', zh: '应答所列案件与请求不符' },
  bank_answer_other_amount: { en: 'An answer names another amount than its request', zh: '应答金额与请求不符' },
  bank_answer_other_currency: { en: 'An answer names another currency than its request', zh: '应答币种与请求不符' },
  bank_answer_mismatch: { en: 'An answer names another account than its request', zh: '应答账户与请求不符' },
};

/** What an operator reads when an answer was refused for this; null when it is no alarm. */
export function alarmOf(code: RefusalCode): BilingualText | null {
  return (alarms as Readonly<Partial<Record<RefusalCode, BilingualText>>>)[code] ?? null;
}
