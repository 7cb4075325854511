import type { BilingualText } from '../kernel/text';

/** `error` has to be put right or explained, `warning` may have a good reason, `notice` is only said. */
export const findingSeverities = ['error', 'warning', 'notice'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

interface FindingEntry {
  readonly severity: FindingSeverity;
  /** What colleagues are told and people outside are not. */
  readonly insideOnly?: boolean;
  readonly text: BilingualText;
}

function entry(severity: FindingSeverity, en: string, zh: string): FindingEntry {
  return { severity, text: { en, zh } };
}

/** Everything that may be found about papers. Texts name no value: what a paper says is personal data. */
export const findingTexts = {
  BUSINESS_NAME_DIFFERS: entry('error', 'The papers carry different names of the business.', '各材料所载商户名称不一致。'),
  PERSON_NAME_DIFFERS: entry('error', 'The papers carry different names of the owner or legal representative.', '各材料所载经营者或法定代表人姓名不一致。'),
  LICENCE_NUMBER_DIFFERS: entry('error', 'The papers carry different licence numbers.', '各材料所载统一社会信用代码不一致。'),
  ID_NUMBER_DIFFERS: entry('error', 'The papers carry different identity numbers.', '各材料所载证件号码不一致。'),
  ACCOUNT_HOLDER_DIFFERS: entry('error', 'The papers carry different holders of the settlement account.', '各材料所载结算账户户名不一致。'),
  ACCOUNT_DIFFERS: entry('error', 'The papers name different settlement accounts.', '各材料所载结算账户不一致。'),
  TERMINAL_SERIAL_DIFFERS: entry('warning', 'The papers name different terminals; that may be right where there are several.', '各材料所载终端序列号不同；如有多台终端属正常。'),
  ACCOUNT_IN_ANOTHER_NAME: entry('error', 'The account is not in the merchant’s name.', '结算账户户名与商户名称不一致。'),
  BUSINESS_NAME_NOT_ON_RECORD: entry('warning', 'The name of the business is not the one on record.', '商户名称与登记信息不符。'),
  ACCOUNT_HOLDER_NOT_ON_RECORD: entry('error', 'The holder of the account is not the one on record.', '账户户名与登记信息不符。'),
  ACCOUNT_NOT_ON_RECORD: entry('error', 'The account is not the one on record.', '账户与登记的结算账户不符。'),
  LICENCE_NUMBER_MALFORMED: entry('error', 'The licence number cannot be right: its check character does not fit.', '统一社会信用代码有误：校验码不符。'),
  ID_NUMBER_MALFORMED: entry('error', 'The identity number cannot be right: its check character does not fit.', '身份证号码有误：校验码不符。'),
  CARD_NUMBER_MALFORMED: entry('error', 'The card number cannot be right: its check digit does not fit.', '银行卡号有误：校验位不符。'),
  PAPER_EXPIRED: entry('error', 'The paper is past its date.', '材料已过有效期。'),
  PAPER_WITHOUT_PAGES: entry('warning', 'No page can be seen in the file: see whether it opens.', '文件中未见任何页面：请确认能否打开。'),
  FILE_CARRIES_FILES: entry('notice', 'Other files travel inside this one; only its pages count as evidence.', '该文件内嵌其他文件；仅其页面内容作为证据。'),
  SAME_FILE_TWICE: entry('warning', 'The same file was handed in for more than one line.', '同一文件用于多项材料。'),
  FILE_USED_FOR_ANOTHER_MERCHANT: { ...entry('error', 'The very same file lies in the case of another merchant.', '同一文件见于其他商户的案件。'), insideOnly: true },
  FILE_USED_BEFORE: { ...entry('notice', 'The merchant has handed in the very same file in another case.', '该商户曾在其他案件中提交同一文件。'), insideOnly: true },
} as const satisfies Record<string, FindingEntry>;

export type FindingCode = keyof typeof findingTexts;
export const findingCodes = Object.keys(findingTexts) as readonly FindingCode[];

/** Whether people outside may be told: that a file was seen elsewhere would tell them of another's case. */
export function isForInsideOnly(code: FindingCode): boolean {
  const found: FindingEntry = findingTexts[code];
  return found.insideOnly === true;
}
