import { instant } from '../kernel/instant';
import { tooMany, tooMuch, type FileLimits } from './file-limits';
import { notLookedInto } from './file-contents';

const limits: FileLimits = { mostPages: 10, mostPixels: 1_000, mostPerLine: 3, mostPerMerchantHour: 5 };
const asOf = instant('2026-11-24T02:00:00.000Z');

describe('how many papers are taken', () => {
  it('is limited for each line', () => {
    expect(tooMany(limits, 'contract', 2, undefined, asOf)).toBeNull();
    expect(tooMany(limits, 'contract', 3, undefined, asOf)).toEqual({ code: 'too_many_documents_for_line', field: 'requirementCode', particulars: { requirementCode: 'contract', limit: 3 } });
  });

  it('is limited for each merchant and hour, and it is told when there is room again', () => {
    expect(tooMany(limits, 'contract', 0, { count: 4, oldestAt: instant('2026-11-24T01:00:01.000Z') }, asOf)).toBeNull();
    expect(tooMany(limits, 'contract', 0, { count: 5, oldestAt: instant('2026-11-24T01:10:00.500Z') }, asOf)).toEqual({ code: 'too_many_documents_this_hour', particulars: { limit: 5, retryAfterSeconds: 601 } });
  });
});

describe('how much one paper may be', () => {
  it.each([
    [{ pages: 10 }, undefined],
    [{ pages: 11 }, 'too_many_pages'],
    [{ pages: 0 }, undefined],
    [{ pixels: 1_000 }, undefined],
    [{ pixels: 1_001 }, 'too_many_pixels'],
    [{}, undefined],
  ])('%j is told as %s', (contents, code) => {
    expect(tooMuch(limits, { ...notLookedInto, ...contents })?.code).toBe(code);
  });
});
