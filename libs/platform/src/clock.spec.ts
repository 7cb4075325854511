import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockFrom, sandboxClock, systemClock, writeClockOffset, type Clock } from './clock';

const noon: Clock = { now: () => new Date('2026-03-02T12:00:00.000Z') };

describe('sandboxClock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thaw-clock-'));
    file = join(folder, 'offset');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the base time while there is no file', () => {
    expect(sandboxClock(file, noon).now()).toEqual(noon.now());
  });

  it('moves when the file changes, together with every other clock on that file, and back when it goes', () => {
    const clocks = [sandboxClock(file, noon), sandboxClock(file, noon)];
    const instants = () => clocks.map((clock) => clock.now().toISOString());
    writeClockOffset(file, 3_600_000);
    expect(instants()).toEqual(['2026-03-02T13:00:00.000Z', '2026-03-02T13:00:00.000Z']);
    writeClockOffset(file, 7_200_000);
    expect(instants()).toEqual(['2026-03-02T14:00:00.000Z', '2026-03-02T14:00:00.000Z']);
    rmSync(file);
    expect(instants()).toEqual(['2026-03-02T12:00:00.000Z', '2026-03-02T12:00:00.000Z']);
  });

  it('keeps its offset while somebody is just writing the file, and refuses what is not a number', () => {
    const clock = sandboxClock(file, noon);
    writeFileSync(file, '60000');
    expect(clock.now().toISOString()).toBe('2026-03-02T12:01:00.000Z');
    writeFileSync(file, '');
    expect(clock.now().toISOString()).toBe('2026-03-02T12:01:00.000Z');
    writeFileSync(file, 'tomorrow');
    expect(() => clock.now()).toThrow('whole number of milliseconds');
    expect(() => writeClockOffset(file, 0.5)).toThrow(RangeError);
  });
});

it('clockFrom gives the system clock unless a file is configured', () => {
  expect(clockFrom(undefined)).toBe(systemClock);
  expect(clockFrom('/nowhere')).not.toBe(systemClock);
});
