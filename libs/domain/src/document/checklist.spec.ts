import { housePolicy } from '../policy/house-policy';
import { reasons, routeOf } from '../policy/reason';
import { checklistFor } from './checklist';
import type { ChecklistFacts } from './checklist';
import { channels, merchantTypes } from './requirement';

const demo: ChecklistFacts = { reasonCode: '12', merchantType: '03', channel: 'licensed_institution', filedByOther: false };

function lines(facts: Partial<ChecklistFacts>): string[] {
  return checklistFor(housePolicy, { ...demo, ...facts }).map((line) => `${line.code} ${line.level}${line.group === null ? '' : ` (${line.group})`}${line.sealed ? ' sealed' : ''}`);
}

const everyCase = reasons.filter((reason) => routeOf(housePolicy, reason).ok).flatMap((reason) =>
  merchantTypes.flatMap((merchantType) =>
    channels.flatMap((channel) => [false, true].map((filedByOther) => ({ reasonCode: reason.code, merchantType, channel, filedByOther }))),
  ),
);

describe('the evidence matrix', () => {
  it.each(everyCase)('is total: $reasonCode, type $merchantType, $channel, filed by other: $filedByOther', (facts) => {
    const checklist = checklistFor(housePolicy, facts);
    const codes = checklist.map((line) => line.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(checklistFor(housePolicy, facts)).toEqual(checklist);
    for (const line of checklist) expect(line.group !== null).toBe(line.level === '1+' || line.level === 'A');
    if (facts.reasonCode === 'H05') {
      expect(checklist).toEqual([]);
      return;
    }
    expect(checklist.filter((line) => line.level === 'R').length).toBeGreaterThanOrEqual(5);
    expect(codes.includes('power_of_attorney')).toBe(facts.filedByOther);
    expect(codes.includes('agent_identity')).toBe(facts.filedByOther);
    expect(codes.includes('passport')).toBe(facts.merchantType === '04');
    expect(codes.includes('identity_card')).toBe(facts.merchantType !== '04');
  });

  it('asks the restaurant of the demo for these papers', () => {
    expect(lines({})).toMatchInlineSnapshot(`
[
  "identity_card R",
  "handheld_identity R",
  "business_licence R",
  "settlement_account_proof R",
  "premises_door R",
  "premises_inside R",
  "premises_till R",
  "statement_of_facts R",
  "beneficial_owners O",
  "e_agreement_log R",
  "terminal_agreement R",
  "successful_orders R",
  "order_signed_slip 1+ (order_proof)",
  "order_invoice 1+ (order_proof)",
  "order_contract 1+ (order_proof)",
  "order_delivery_note 1+ (order_proof)",
  "order_chat 1+ (order_proof)",
  "no_voucher_statement A (order_proof)",
  "ledger_three_months R",
]
`);
  });

  it('asks a natural person for one picture of the premises and no licence', () => {
    expect(lines({ merchantType: '01', reasonCode: 'H06', channel: 'bank_branch' })).toMatchInlineSnapshot(`
[
  "identity_card R",
  "handheld_identity R",
  "business_licence A (business_standing)",
  "settlement_account_proof R",
  "premises_door 1+ (premises)",
  "premises_inside 1+ (premises)",
  "premises_till 1+ (premises)",
  "statement_of_facts R",
  "branch_visit_note R",
  "transaction_slip R",
  "settlement_line R",
  "terminal_log O",
]
`);
  });

  it('asks an enterprise for seals and owners', () => {
    expect(lines({ merchantType: '02' })).toEqual(expect.arrayContaining(['statement_of_facts R sealed', 'beneficial_owners R', 'handheld_identity O']));
    expect(lines({ merchantType: '02', channel: 'bank_branch' })).toEqual(expect.arrayContaining(['sealed_copies R sealed', 'branch_visit_note R']));
  });

  it('lists a paper once at the stricter level when base pack and channel both ask for it', () => {
    expect(lines({ merchantType: '02', channel: 'online_platform' }).filter((line) => line.startsWith('handheld_identity'))).toEqual(['handheld_identity R']);
  });

  it('throws for a reason without a route: that is refused at the door', () => {
    expect(() => lines({ reasonCode: '98' })).toThrow(RangeError);
  });
});
