import type { CaseActivities } from '@thaw/workflows';
import type { CaseCommands } from './case-commands';

/** Reading the case and passing its marks. */
export function waitActivities(cases: CaseCommands): CaseActivities {
  return {
    readSituation: (appealId) => cases.situation(appealId),
    passMark: ({ appealId, waitId, index, asOf }) => cases.giveOrFollow(appealId, { type: 'passMark', waitId, index }, asOf),
  };
}
