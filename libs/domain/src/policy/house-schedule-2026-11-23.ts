import type { WaitRule } from './policy';

/**
 * Money that is to be released may be scheduled, but waits no longer than takings may wait at all: 公告2013第9号 art. 30 has them
 * settled within 30 days.
 */
export const scheduledRelease: WaitRule = {
  limit: {
    id: 'CN-ACQ-30',
    version: '2013-07-05',
    title: { en: 'Scheduled release, at the latest', zh: '约定放款最迟期限' },
    legalRef: '公告2013第9号 第30条',
    checkedHow: 'quoted in 中支协发〔2023〕139号',
    duty: 'own',
    n: 30,
    unit: 'calendar_day',
    countFirstDay: false,
    roll: 'by_duty',
    pauseOn: [],
    extension: null,
    effectiveFrom: '2013-07-05',
    effectiveTo: null,
  },
  onExpiry: 'release_due',
  remindAt: [],
  ladder: false,
};
