import { wholeFieldPolicy as policy } from '../policy/house-policy-2026-11-23';
import { findReason, reasons, routeOfCode } from '../policy/reason';
import { checklistFor } from './checklist';
import { completenessOf } from './completeness';
import { channels, merchantTypes } from './requirement';

const everyCase = reasons.flatMap((reason) => merchantTypes.flatMap((merchantType) => channels.map((channel) => ({ reasonCode: reason.code, merchantType, channel }))));
const asking = everyCase.filter(({ reasonCode }) => routeOfCode(policy, reasonCode)?.documents === 'checklist');

/** What a cause asks beyond the base pack and the channel's papers. */
function extras(reasonCode: string): string {
  return policy.evidence.filter((rule) => rule.reasons?.includes(reasonCode)).map((rule) => `${rule.code} ${rule.levels['03'] ?? '–'}${rule.group === undefined ? '' : ` (${rule.group})`}`).join(', ');
}

describe('the evidence matrix of 23 November', () => {
  it('is total over reason, merchant type and channel', () => {
    expect(everyCase).toHaveLength(61 * 4 * 3);
    const empty = everyCase.filter((facts) => checklistFor(policy, { ...facts, filedByOther: false }).length === 0);
    expect([...new Set(empty.map((facts) => facts.reasonCode))].sort()).toEqual(['35', 'H05']);
  });

  it.each(asking)('does not contradict itself: $reasonCode, type $merchantType, $channel', (facts) => {
    for (const filedByOther of [false, true]) {
      const checklist = checklistFor(policy, { ...facts, filedByOther });
      const codes = checklist.map((line) => line.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.includes('power_of_attorney')).toBe(filedByOther);
      for (const line of checklist) expect(line.group !== null).toBe(line.level === '1+' || line.level === 'A');
      // A group of one would be a required paper in disguise; an alternative needs something it stands for.
      for (const line of checklist.filter((one) => one.level === '1+')) expect(checklist.filter((one) => one.group === line.group).length).toBeGreaterThan(1);
      const alone = checklist.filter((line) => line.level === 'A' && !checklist.some((one) => one.group === line.group && one.level === '1+'));
      expect(alone.map((line) => line.code)).toEqual(facts.merchantType === '01' ? ['business_licence'] : []);
      expect(completenessOf(checklist, codes.map((requirementCode) => ({ requirementCode, status: 'accepted' })))).toMatchObject({ complete: true, missing: [], groupsMissing: [] });
      expect(completenessOf(checklist, []).complete).toBe(false);
    }
  });

  it.each([
    ['33', 'successful_orders R, order_signed_slip 1+ (order_proof), order_invoice 1+ (order_proof), order_contract 1+ (order_proof), order_delivery_note 1+ (order_proof), order_chat 1+ (order_proof), no_voucher_statement A (order_proof), ledger_three_months R'],
    ['9724', 'transaction_slip R, settlement_line R, terminal_log O'],
    ['4522', 'signed_slip R, delivery_proof 1+ (delivery_or_refund), refund_proof 1+ (delivery_or_refund)'],
    ['36', 'bank_notice_number R, purpose_statement R, bank_flow R'],
    ['9652', 'original_slip R, refund_slip R, payer_acceptance 1+ (payer_acceptance), payer_conversation 1+ (payer_acceptance)'],
    ['H05', ''],
    ['22', 'key_rotation_proof R, affected_window R, remediation_report R, vendor_statement 1+ (vendor_word), vendor_test_report 1+ (vendor_word)'],
    ['10', 'corrected_records R, invoices R, rectification_commitment R'],
    ['24', 'terminal_photo R, lease 1+ (right_to_premises), premises_title 1+ (right_to_premises)'],
    ['26', 'licence_scope R, trade_permit 1+ (trade_permit), trade_filing 1+ (trade_permit)'],
    ['25', 'agreements R, fund_flow R, sub_merchant_list R, bank_statements R'],
    ['29', 'contract R, order R, payment_record R, goods_and_delivery R, source_of_funds R'],
    ['28', 'slip_with_signature 1+ (card_present), camera_record 1+ (card_present), cardholder_statement 1+ (card_present), police_receipt 1+ (card_present)'],
    ['H03', 'new_licence R, reverification_record O'],
    ['H04', 'account_proof R, reverification_record O'],
    ['H01', 'requested_slips R'],
    ['18', 'rectification_plan R, measures_taken R'],
    ['35', 'authority_notice O'],
    ['99', ''],
  ])('asks for reason %s beyond the base pack: %s', (reasonCode, expected) => {
    expect(extras(reasonCode)).toBe(expected);
  });

  it('names known reasons only, and says every paper in both languages', () => {
    const named = new Set(policy.evidence.flatMap((rule) => rule.reasons ?? []));
    expect([...named].filter((code) => !reasons.some((reason) => reason.code === code && findReason(reason).ok))).toEqual([]);
    const texts = policy.evidence.flatMap((rule) => [rule.title, rule.hint]);
    expect(texts.filter((text) => text.en === '' || /\p{Script=Han}/u.test(text.en) || !/\p{Script=Han}/u.test(text.zh))).toEqual([]);
  });
});
