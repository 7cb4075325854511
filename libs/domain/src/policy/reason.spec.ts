import { housePolicy } from './house-policy';
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
    for (const { merchantText } of reasons) {
      expect(merchantText.zh).toContain('延迟结算');
      expect(merchantText.en).toContain('deferred');
      expect(merchantText.zh).not.toMatch(/冻结|可疑|洗钱/u);
      expect(merchantText.en).not.toMatch(/fr[eo]ez|frozen|suspicious|launder/i);
    }
  });
});

describe('routes', () => {
  it('send each known reason its way', () => {
    const told = reasons.map((reason) => {
      const route = routeOf(housePolicy, reason);
      return route.ok ? `${reason.code}: ${route.value.documents}, review ${route.value.review} ${String(route.value.reviewAboveMinor)}` : `${reason.code}: ${route.refusal.code}`;
    });
    expect(told).toEqual(['12: checklist, review always 0', 'H05: none, review always 0', 'H06: checklist, review above 1000000']);
  });

  it('refuse a known reason the policy does not cover', () => {
    expect(routeOf({ ...housePolicy, routes: [] }, suspicious)).toEqual({ ok: false, refusal: { code: 'reason_not_routed', particulars: suspicious } });
  });
});
