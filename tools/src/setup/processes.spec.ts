import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isRunning, markOf, programOf } from './processes';

describe('marks of processes', () => {
  it('tells a living process from one that has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const mark = markOf(child.pid ?? 0);
    expect(mark && isRunning(mark)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(mark && isRunning(mark)).toBe(false);
  });

  it('does not take a process for an earlier one of the same number', () => {
    const mark = markOf(process.pid);
    expect(mark).toBeDefined();
    expect(isRunning({ pid: process.pid, began: 'another time' })).toBe(false);
  });

  it('knows the program of a process', () => {
    expect(programOf(process.pid)).toBeTruthy();
    expect(programOf(2 ** 30)).toBeUndefined();
  });
});
