import { codeSystems } from './code-systems';
import { housePolicy } from './house-policy';
import { languagesAtFault } from './merchant-texts';
import { findReason, reasons, routeOf } from './reason';

const suspicious = { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' };

describe('reasons', () => {
  it('are found by code system, version and code', () => {
    expect(findReason(suspicious)).toMatchObject({ ok: true, value: { code: '12', name: { zh: '高风险商户：交易金额或频率异常' } } });
    expect(findReason({ codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H06' })).toMatchObject({ ok: true });
  });

  it.each([
    { ...suspicious, code: '98' },
    { ...suspicious, codeSystem: 'THAW-HOUSE' },
    { ...suspicious, codeSystemVersion: 'rule-114/2020' },
  ])('unknown $codeSystem $codeSystemVersion $code is refused by name', (wanted) => {
    const expected = { ok: false, refusal: { code: 'reason_unknown', particulars: wanted } };
    expect(findReason(wanted)).toEqual(expected);
    expect(routeOf(housePolicy, wanted)).toEqual(expected);
  });

  it('have codes that do not collide between code systems', () => {
    expect(new Set(reasons.map((reason) => reason.code)).size).toBe(reasons.length);
  });

  it('tell the merchant of a settlement deferral, never of a freeze, and of no report', () => {
    expect(reasons.filter((reason) => languagesAtFault(reason.merchantText).length > 0)).toEqual([]);
  });

  it.each([
    [{ en: 'Deferred, deferred: you are frozen', zh: '延迟结算' }, ['en']],
    [{ en: 'Settlement is deferred.', zh: '因涉嫌洗钱，延迟结算' }, ['zh']],
    [{ en: 'We wait.', zh: '请等待' }, ['en', 'zh']],
  ])('a text that leaks, or does not say what it is about, is found: %j', (text, languages) => {
    expect(languagesAtFault(text)).toEqual(languages);
  });

  it('cover the association’s list but 16, the house’s own, and the dispute codes the house takes', () => {
    const codes = (codeSystem: string) => reasons.filter((reason) => reason.codeSystem === codeSystem).map((reason) => reason.code);
    const numbered = Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0')).filter((code) => code !== '16');
    expect(codes('PCAC-MERCHANT-RISK')).toEqual([...numbered, '99']);
    expect(codes('THAW-HOUSE')).toEqual(['H01', 'H02', 'H03', 'H04', 'H05', 'H06']);
    expect(codes('UNIONPAY-DISPUTE')).toEqual(['4512', '4522', '4562', '9652', '9722', '9724', '9725', '9726']);
    expect(new Set(reasons.map((reason) => reason.codeSystem))).toEqual(new Set(codeSystems.map((system) => system.codeSystem)));
  });

  it('have a name in both languages', () => {
    expect(reasons.filter(({ name }) => name.en === '' || /\p{Script=Han}/u.test(name.en) || !/\p{Script=Han}/u.test(name.zh))).toEqual([]);
  });
});

describe('routes', () => {
  it('refuse a known reason the policy does not cover', () => {
    expect(routeOf({ ...housePolicy, routes: [] }, suspicious)).toEqual({ ok: false, refusal: { code: 'reason_not_routed', particulars: suspicious } });
  });
});
