import { chinaCalendar } from '../calendar/cn-calendar';
import { deadlineOf, lastInstantBefore } from '../calendar/deadline';
import { instant } from '../kernel/instant';
import { presets } from './presets';
import type { TimeLimit } from './time-limit';

/** Every limit of every preset by id, the lengths for named cases and the prolonged ones among them. */
const limits = new Map<string, { readonly limit: TimeLimit; readonly direction: 'after' | 'before' }>(
  presets.flatMap((one) =>
    one.clocks.flatMap(({ limit, variants, direction }) => {
      const all = [limit, ...variants.map((variant) => variant.limit)];
      if (limit.extension) all.push({ ...limit, id: `${limit.id}/extended`, n: limit.extension.maxTotal });
      return all.map((each) => [each.id, { limit: each, direction }] as const);
    }),
  ),
);

/** Dates are counted by hand: 2026-11-23 and 2026-06-22 are Mondays. Starts are 10:00 in China; a date ends at 15:59:59.999Z. */
const examples: readonly (readonly [article: string, id: string, from: string, due: string])[] = [
  ['反洗钱法(2024) 第39条: 15 days', 'CN-AML-39/decide_and_reply', '2026-11-23', '2026-12-08'],
  ['反电信网络诈骗法 第32条第3款: told with the measure', 'CN-ATF-32/notice_reason_remedy_documents', '2026-11-23', 'at once'],
  ['反电信网络诈骗法 第32条第3款: lifted at once when verified', 'CN-ATF-32/lift_after_verified', '2026-11-23', 'at once'],
  ['人民银行令2020第5号 第43条: 15 days, calendar days by 第66条', 'CN-FCP-43/reply', '2026-03-02', '2026-03-17'],
  ['人民银行令2020第5号 第44条: 60 days in all, 1 May being a holiday', 'CN-FCP-43/reply/extended', '2026-03-02', '2026-04-30'],
  ['公告2013第9号 第30条: 30 days', 'CN-ACQ-30/settle_latest', '2026-03-02', '2026-04-01'],
  ['中支协发〔2020〕113/114号: blacklist, 5 working days', 'CN-PCAC-RISK/report_blacklist', '2026-11-23', '2026-11-30'],
  ['中支协发〔2020〕113/114号: other, 10 working days', 'CN-PCAC-RISK/report_other', '2026-11-23', '2026-12-07'],
  ['中支协发〔2020〕113/114号: feedback, 10 working days', 'CN-PCAC-RISK/feedback_on_push', '2026-11-23', '2026-12-07'],
  ['中支协发〔2020〕113/114号: offboard, 10 days', 'CN-PCAC-RISK/offboard_blacklisted', '2026-11-23', '2026-12-03'],
  ['银发〔2016〕86号: 48 hours', 'CN-PSB-STOP/auto_expire', '2026-11-23', '2026-11-25T02:00:00.000Z'],
  ['公安机关办理刑事案件程序规定 第240、243条: 6 months, no corresponding day', 'CN-PSB-FREEZE/expire', '2026-08-31', '2027-02-28'],
  ['公安机关办理刑事案件程序规定 第240、243条: complex, 1 year', 'CN-PSB-FREEZE/expire/complexCase', '2026-11-23', '2027-11-23'],
  ['公安机关办理刑事案件程序规定 第247条: 3 days, a Saturday rolls', 'CN-PSB-FREEZE/unrelated_unfreeze', '2026-11-25', '2026-11-30'],
  // The freeze ends with 2026-09-30: 21 to 30 September are ten whole days.
  ['公通字〔2024〕22号: review 10 days before expiry', 'CN-PSB-FREEZE-22/renewal_review_before_expiry', '2026-09-30T15:59:59.999Z', '2026-09-20'],
  ['公通字〔2024〕22号: unverified, 3 months', 'CN-PSB-FREEZE-22/unverified_must_lift', '2026-11-23', '2027-02-23'],
  ['公通字〔2024〕22号: whole account, 1 month', 'CN-PSB-FREEZE-22/whole_account_first_check', '2026-11-23', '2026-12-23'],
  ['公通字〔2024〕22号: fair consideration, 3 days', 'CN-PSB-FREEZE-22/fair_consideration_release', '2026-11-23', '2026-11-26'],
  ['民诉法解释(2022) 第485条: 1 year', 'CN-COURT-FREEZE/expire', '2026-11-23', '2027-11-23'],
  ['保全规定(2020) 第23条: sue within 30 days', 'CN-COURT-FREEZE/pre_suit_must_sue', '2026-11-23', '2026-12-23'],
  ['保全规定(2020) 第23条: ruling in 5 days, a Saturday rolls', 'CN-COURT-FREEZE/court_lift_ruling', '2026-11-23', '2026-11-30'],
  ['保全规定(2020) 第23条: urgent, 48 hours', 'CN-COURT-FREEZE/court_lift_ruling/urgent', '2026-11-23', '2026-11-25T02:00:00.000Z'],
  ['行政强制法 第32条: 30 days, calendar days', 'CN-ADMIN-FREEZE/decide', '2026-11-23', '2026-12-23'],
  ['行政强制法 第32条: 30 more', 'CN-ADMIN-FREEZE/decide/extended', '2026-03-02', '2026-05-01'],
  ['行政强制法 第31条: 3 days, working days by 第69条', 'CN-ADMIN-FREEZE/decision_letter', '2026-11-27', '2026-12-02'],
  ['反洗钱法(2024) 第45条: 48 hours', 'CN-PBOC-TEMP/auto_lift', '2026-11-23', '2026-11-25T02:00:00.000Z'],
  ['Dir. (EU) 2015/2366 Art. 101(2): 15 business days', 'EU-PSD2-101/final_reply', '2026-06-22', '2026-07-13'],
  ['Dir. (EU) 2015/2366 Art. 101(2): 35 business days in all', 'EU-PSD2-101/final_reply/extended', '2026-06-22', '2026-08-10'],
  ['DISP 1.6: 15 business days', 'UK-DISP-1.6/final_psd_emd', '2026-06-22', '2026-07-13'],
  ['DISP 1.6: 35 business days in all', 'UK-DISP-1.6/final_psd_emd/extended', '2026-06-22', '2026-08-10'],
  ['DISP 1.6: 8 weeks', 'UK-DISP-1.6/other', '2026-06-22', '2026-08-17'],
  ['12 CFR 1005.11: 10 business days', 'US-REGE-11/investigate', '2026-06-23', '2026-07-07'],
  ['12 CFR 1005.11: new account, 20 business days', 'US-REGE-11/investigate/newAccount', '2026-06-23', '2026-07-21'],
  ['12 CFR 1005.11: 45 days', 'US-REGE-11/extended', '2026-06-23', '2026-08-07'],
  ['12 CFR 1005.11: point of sale, new or foreign, 90 days', 'US-REGE-11/extended/posNewForeign', '2026-06-23', '2026-09-21'],
  ['12 CFR 1005.11: correct in 1 business day', 'US-REGE-11/correct', '2026-06-23', '2026-06-24'],
  ['12 CFR 1005.11: report in 3 business days', 'US-REGE-11/report_result', '2026-06-23', '2026-06-26'],
  ['Reg. (EU) 2019/1150 Art. 4: reasons with the restriction', 'EU-P2B-4/reasons_with_restriction', '2026-11-23', 'at once'],
  // It ends at 10:00 on 1 December: 1 to 30 November are thirty whole days.
  ['Reg. (EU) 2019/1150 Art. 4: 30 days before termination', 'EU-P2B-4/reasons_before_termination', '2026-12-01', '2026-10-31'],
  ['RBI/2019-20/67: T + 5 days', 'IN-RBI-TAT/pos_auto_reversal', '2026-11-20', '2026-11-25'],
];

describe('worked examples', () => {
  it.each(examples)('%s (%s) from %s: %s', (_article, id, from, due) => {
    const found = limits.get(id);
    if (!found) throw new Error(`no such limit: ${id}`);
    const startedAt = instant(from.includes('T') ? from : `${from}T02:00:00.000Z`);
    const expected = due === 'at once' ? startedAt : due.includes('T') ? due : `${due}T15:59:59.999Z`;
    const deadline = found.direction === 'before' ? lastInstantBefore(found.limit, startedAt) : deadlineOf(found.limit, startedAt, chinaCalendar);
    const dueAt = 'ok' in deadline ? (deadline.ok ? deadline.value.dueAt : deadline.refusal) : deadline.dueAt;
    expect(dueAt).toBe(expected);
  });

  it.each(examples)('%s is cited by its preset (%s)', (article, id) => {
    const preset = presets.find((one) => id.startsWith(`${one.id}/`));
    // The source as its preset names it; the article follows.
    expect(preset?.legalRef ?? '').toContain(article.split(/[:(（\s]/)[0] ?? article);
  });

  it('leave no clock out', () => {
    expect([...limits.keys()].sort()).toEqual(examples.map(([, id]) => id).sort());
  });
});
