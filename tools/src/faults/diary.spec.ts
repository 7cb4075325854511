import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { counted, DiaryReader, emptyTally, killsInWords } from './diary';

const folder = mkdtempSync(join(tmpdir(), 'thaw-diary-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the diary of a fault run', () => {
  it('is read as it grows, whole lines only', () => {
    const file = join(folder, 'diary');
    writeFileSync(file, '{"what":"killed","part":"api"}\n{"what":"kil');
    const reader = new DiaryReader(file);
    expect(reader.news()).toEqual([{ what: 'killed', part: 'api' }]);
    appendFileSync(file, 'led","part":"worker"}\n');
    expect(reader.news()).toEqual([{ what: 'killed', part: 'worker' }]);
    expect(reader.news()).toEqual([]);
  });

  it('is added up by part', () => {
    const kill = (part: string) => ({ what: 'killed', part }) as const;
    const tally = [kill('worker'), kill('api'), kill('worker'), { what: 'unharmed', appeals: 3, paidMinor: 30 } as const].reduce(counted, emptyTally);
    expect(killsInWords(tally)).toBe('api 1, worker 2');
    expect(tally).toMatchObject({ unharmed: 3, paidMinor: 30n });
  });
});
