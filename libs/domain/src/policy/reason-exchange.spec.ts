import { reasons } from './reason';
import { readReasons, reasonLists } from './reason-exchange';

/** As they are listed and come back: through JSON. */
const exported = JSON.stringify({ codeSystems: reasonLists(reasons, () => ({})) }, null, 2);
const importReasons = (text: string) => readReasons(JSON.parse(text));

function changed(from: string, to: string): string {
  if (!exported.includes(from)) throw new Error(`not in the export: ${from}`);
  return exported.replace(from, to);
}

describe('reasons that leave and come back', () => {
  it('are the same', () => {
    expect(importReasons(exported)).toEqual({ ok: true, value: reasons });
  });

  it('name code system, version and source', () => {
    expect(JSON.parse(exported)).toMatchObject({
      codeSystems: [
        { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', source: expect.stringContaining('RiskTypeEnum') },
        { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', source: 'house' },
        { codeSystem: 'UNIONPAY-DISPUTE', codeSystemVersion: 'house-extract-1' },
      ],
    });
  });

  it('may be worded anew', () => {
    const read = importReasons(changed('"Licence expired"', '"Licence out of date"'));
    expect(read.ok && read.value.find((reason) => reason.code === 'H03')?.name.en).toBe('Licence out of date');
  });

  it.each([
    ['"code": "15"', '"code": "16"', 'reason_unknown', { code: '16', codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021' }],
    ['"code": "H01"', '"code": "12"', 'reason_unknown', { code: '12', codeSystem: 'THAW-HOUSE', codeSystemVersion: '1' }],
    ['"THAW-HOUSE"', '"OTHER-HOUSE"', 'reason_unknown', { codeSystem: 'OTHER-HOUSE', codeSystemVersion: '1' }],
    ['"interface-2020/2021"', '"rule-114/2020"', 'reason_unknown', { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'rule-114/2020' }],
    ['"code": "H01"', '"code": "H02"', 'reason_duplicate', { code: 'H02', codeSystem: 'THAW-HOUSE', codeSystemVersion: '1' }],
  ])('%s for %s is refused by name', (from, to, code, particulars) => {
    expect(importReasons(changed(from, to))).toMatchObject({ ok: false, refusal: { code, particulars } });
  });

  it('do not come back with a text that tips off', () => {
    const leaking = changed('Settlement of the transactions named is deferred while', 'You are suspected; settlement is deferred while');
    expect(importReasons(leaking)).toMatchObject({ ok: false, refusal: { code: 'validation_failed', field: 'codeSystems.0.reasons.1.merchantText.en', particulars: { code: '02' } } });
  });

  it.each([
    ['another shape', '[]', 'validation_failed'],
    ['a list of nothing', '{"codeSystems":[null]}', 'validation_failed'],
    ['a reason without a name', '{"codeSystems":[{"codeSystem":"THAW-HOUSE","codeSystemVersion":"1","reasons":[{"code":"H01"}]}]}', 'validation_failed'],
  ])('%s is refused', (_, text, code) => {
    expect(importReasons(text)).toMatchObject({ ok: false, refusal: { code } });
  });
});
