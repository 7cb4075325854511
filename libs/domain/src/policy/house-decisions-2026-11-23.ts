import type { DecisionEffect, DecisionReason, DecisionReasons } from './decision-reasons';

function reason(code: string, en: string, zh: string, ...effects: readonly DecisionEffect[]): DecisionReason {
  return { code, title: { en, zh }, effects };
}

/** For what decisions are given from 23 November 2026; a decision that gives some of it back may be given for either side. */
export const houseDecisionReasons: DecisionReasons = {
  legalRef: 'house',
  list: [
    reason('GENUINE', 'The papers show that the transactions are genuine', '材料可证明交易真实', 'in_full', 'in_part'),
    reason('RECORDS_AGREE', 'Papers and records agree', '材料与记录核对一致', 'in_full', 'in_part', 'refused'),
    reason('OUR_ERROR', 'The measure rested on an error of ours', '该措施系我方差错所致', 'in_full', 'in_part'),
    reason('PUT_RIGHT', 'What was amiss has been put right', '相关问题已整改', 'in_full', 'in_part'),
    reason('ON_CONDITION', 'Released on condition that a part stays in reserve', '附条件放款，部分款项转为准备金', 'in_part'),
    reason('NOT_SHOWN', 'The papers do not show what they should', '材料不足以证明', 'in_part', 'refused'),
    reason('CONTRADICTED', 'Papers and records contradict each other', '材料与记录不一致', 'in_part', 'refused'),
    reason('CARDHOLDER_CONTESTS', 'A cardholder contests the amount', '持卡人对款项有争议', 'in_part', 'refused'),
    reason('AGREEMENT_BREACHED', 'The acquiring agreement was breached', '违反收单协议', 'in_part', 'refused'),
    reason('CHECK_ENDED', 'The check of the account has ended', '对账户的核查已结束', 'in_full', 'in_part', 'refused'),
    reason('NOT_CARRIED_ON', 'The case could not be carried on', '案件无法继续办理', 'refused'),
  ],
  neutral: 'CHECK_ENDED',
  ofRecord: 'RECORDS_AGREE',
  byRemedy: 'NOT_CARRIED_ON',
};
