import type { TimeLimit } from '../policy/time-limit';
import type { PenaltySchedule } from './schedule';

const remedyWithin: TimeLimit = {
  id: 'HOUSE-PENALTY-REMEDY',
  version: '2026-11-23',
  title: { en: 'Objection to a penalty', zh: '对违约金提出异议' },
  legalRef: 'house',
  checkedHow: 'house',
  duty: 'merchant',
  n: 10,
  unit: 'business_day',
  countFirstDay: false,
  roll: 'by_duty',
  pauseOn: [],
  extension: null,
  effectiveFrom: '2026-11-23',
  effectiveTo: null,
};

/** What the house asks for breaches of the acquiring agreement. In fen. */
export const housePenalties: PenaltySchedule = {
  lines: [
    { id: 'terminal-moved', title: { en: 'Terminal moved or lent without notice', zh: '擅自移机或出借终端' }, legalRef: 'house', reasons: ['11', '23', '24', '45'], amount: { kind: 'fixed', amountMinor: 50_000n } },
    {
      id: 'transactions-hidden', title: { en: 'Transactions hidden, split or wrongly described', zh: '隐瞒、拆分或虚报交易' }, legalRef: 'house', reasons: ['01', '03', '10', '26'],
      amount: { kind: 'rate', perMille: 5, leastMinor: 20_000n, mostMinor: 1_000_000n },
    },
    { id: 'papers-withheld', title: { en: 'Slips asked for were not handed in', zh: '未按要求提供签购单' }, legalRef: 'house', reasons: ['H01'], amount: { kind: 'fixed', amountMinor: 20_000n } },
  ],
  remedy: { en: 'Object in writing to the merchant service; somebody who took no part looks at it again.', zh: '可向商户服务部门书面提出异议，由未参与处理的人员复核。' },
  remedyWithin,
};
