import { rungsCalled } from '../clock/statutory-marks';
import { escalationLevelOf } from '../wait/wait';
import type { Appeal } from './appeal';

/** How far up the ladder a case is: by what it waits for, or by a clock from outside that ran out. */
export function escalationOf(appeal: Pick<Appeal, 'wait' | 'statutoryMarks' | 'clocks'>): number {
  return appeal.wait === null ? 0 : Math.max(escalationLevelOf(appeal.wait), rungsCalled(appeal).length);
}
