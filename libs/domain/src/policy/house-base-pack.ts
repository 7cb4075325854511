import type { RequirementLevel } from '../document/requirement';
import type { EvidenceRule } from './policy';

type Levels = EvidenceRule['levels'];

/** The same level for every merchant type. */
export function everyType(level: RequirementLevel): Levels {
  return { '01': level, '02': level, '03': level, '04': level };
}

/** Papers asked of every merchant whose reason asks for papers at all. */
export const basePack: readonly EvidenceRule[] = [
  {
    code: 'identity_card',
    title: { en: 'Identity card, both sides', zh: '身份证正反面' },
    hint: { en: 'The owner’s or legal representative’s card, both sides in one file, within its validity.', zh: '经营者或法定代表人身份证，正反面合为一个文件，且在有效期内。' },
    levels: { '01': 'R', '02': 'R', '03': 'R' },
  },
  {
    code: 'passport',
    title: { en: 'Passport', zh: '护照' },
    hint: { en: 'The page with photograph and number, within its validity.', zh: '含照片与护照号的资料页，且在有效期内。' },
    levels: { '04': 'R' },
  },
  {
    code: 'handheld_identity',
    title: { en: 'Photograph holding the identity document and a signed statement', zh: '手持身份证件及签名声明照片' },
    hint: { en: 'Face, document number and the statement’s text must be readable.', zh: '面部、证件号码及声明内容须清晰可辨。' },
    levels: { '01': 'R', '02': 'O', '03': 'R', '04': 'O' },
  },
  {
    code: 'business_licence',
    title: { en: 'Business licence', zh: '营业执照' },
    hint: { en: 'Current licence with the unified social credit code; a natural person may hand one in if there is one.', zh: '载有统一社会信用代码的有效营业执照；自然人如有可提供。' },
    levels: { '01': 'A', '02': 'R', '03': 'R', '04': 'R' },
    group: 'business_standing',
  },
  {
    code: 'settlement_account_proof',
    title: { en: 'Proof of the settlement account in the same name', zh: '同名结算账户证明' },
    hint: { en: 'Account permit, bank certificate or card photograph showing holder, bank and account number.', zh: '开户许可、银行证明或银行卡照片，须显示户名、开户行与账号。' },
    levels: everyType('R'),
  },
  premises('premises_door', 'Photograph of the premises: door and sign', '经营场所照片：门头', 'Shop sign and street number in one picture.', '门头招牌与门牌号在同一照片中。'),
  premises('premises_inside', 'Photograph of the premises: inside', '经营场所照片：店内', 'The room with goods or tables.', '店内陈设及商品或桌位。'),
  premises('premises_till', 'Photograph of the premises: till and terminal', '经营场所照片：收银台', 'The till with the terminal on it.', '收银台及所放置的终端。'),
  {
    code: 'statement_of_facts',
    title: { en: 'Statement of facts', zh: '情况说明' },
    hint: { en: 'What happened, in the merchant’s own words, dated and signed; sealed by an enterprise.', zh: '由商户自述事实经过，注明日期并签名；企业须加盖公章。' },
    levels: everyType('R'),
    sealedFor: ['02'],
  },
  {
    code: 'beneficial_owners',
    title: { en: 'Beneficial owners', zh: '受益所有人信息' },
    hint: { en: 'List of the beneficial owners with share and identity document.', zh: '受益所有人名单、持股比例及身份证件。' },
    levels: { '02': 'R', '03': 'O', '04': 'R' },
  },
  {
    code: 'power_of_attorney',
    title: { en: 'Power of attorney', zh: '授权委托书' },
    hint: { en: 'Names the person who files, what they may do and until when; signed by the merchant.', zh: '载明代办人、授权事项与期限，并由商户签署。' },
    levels: everyType('R'),
    sealedFor: ['02'],
    onlyWhenFiledByOther: true,
  },
  {
    code: 'agent_identity',
    title: { en: 'Identity document of the person who files', zh: '代办人身份证件' },
    hint: { en: 'Both sides in one file, within its validity.', zh: '正反面合为一个文件，且在有效期内。' },
    levels: everyType('R'),
    onlyWhenFiledByOther: true,
  },
];

/** Door, inside and till: a sole trader and an enterprise show all three, a natural person at least one. */
function premises(code: string, en: string, zh: string, hintEn: string, hintZh: string): EvidenceRule {
  return { code, title: { en, zh }, hint: { en: hintEn, zh: hintZh }, levels: { '01': '1+', '02': 'R', '03': 'R', '04': 'O' }, group: 'premises' };
}
