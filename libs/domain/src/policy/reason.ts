import type { BilingualText } from '../kernel/text';
import { ok, refuse } from '../kernel/result';
import type { Result } from '../kernel/result';
import type { Policy, ReasonCode, Route } from './policy';

/** Why an order was imposed: the code, its name among ourselves, and the text the merchant reads. */
export interface Reason extends ReasonCode {
  readonly name: BilingualText;
  /**
   * Built for the merchant: says "settlement deferral" (延迟结算), never "freeze" (令〔2025〕11号 art. 28), and nothing that would tip off
   * about a report of suspicion (反洗钱法 art. 35).
   */
  readonly merchantText: BilingualText;
}

const pcac = { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021' } as const;
const house = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1' } as const;

/** Codes do not collide: the house's begin with H. */
export const reasons: readonly Reason[] = [
  {
    ...pcac,
    code: '12',
    name: { en: 'High-risk merchant: unusual amount or frequency', zh: '高风险商户：交易金额或频率异常' },
    merchantText: {
      en: 'Amount or frequency of the card takings named differ from your usual business. Their settlement is deferred until the orders behind them have been shown.',
      zh: '所列交易的金额或频率与您的日常经营情况存在差异，在核实对应订单之前，相关款项延迟结算。',
    },
  },
  {
    ...house,
    code: 'H05',
    name: { en: 'Incident: technical attack', zh: '突发事件：技术攻击' },
    merchantText: {
      en: 'A technical incident at our side affected the transactions named. Their settlement is deferred while we examine them; you need not hand in any papers.',
      zh: '我方发生技术事件，影响所列交易。在我方核查期间相关款项延迟结算，您无需提交材料。',
    },
  },
  {
    ...house,
    code: 'H06',
    name: { en: 'Failed or duplicate transaction', zh: '交易失败或重复' },
    merchantText: {
      en: 'The transactions named may have failed or been booked twice. Their settlement is deferred until slip and settlement agree.',
      zh: '所列交易可能失败或重复入账，在签购单与结算明细核对一致之前，相关款项延迟结算。',
    },
  },
];

/** Both codes stand in the catalogue of refusals; the particulars name what was received. */
export interface ReasonRefusal {
  readonly code: 'reason_unknown' | 'reason_not_routed';
  readonly particulars: { readonly code: string; readonly codeSystem: string; readonly codeSystemVersion: string };
}

/** The known reason of this code, in this version of its code system: the same number means something else in another list. */
export function findReason(wanted: ReasonCode): Result<Reason, ReasonRefusal> {
  const found = reasons.find(
    (reason) => reason.code === wanted.code && reason.codeSystem === wanted.codeSystem && reason.codeSystemVersion === wanted.codeSystemVersion,
  );
  return found ? ok(found) : refuse(refusalOf('reason_unknown', wanted));
}

/** How an appeal for this reason travels under a policy. A reason can be known and yet have no route in an older version. */
export function routeOf(policy: Policy, wanted: ReasonCode): Result<Route, ReasonRefusal> {
  const reason = findReason(wanted);
  if (!reason.ok) return reason;
  const route = routeOfCode(policy, wanted.code);
  return route ? ok(route) : refuse(refusalOf('reason_not_routed', wanted));
}

/** The policy's route for a bare code; undefined when it has none. */
export function routeOfCode(policy: Policy, code: string): Route | undefined {
  return policy.routes.find((route) => route.reasons.includes(code));
}

function refusalOf(code: ReasonRefusal['code'], { codeSystem, codeSystemVersion, code: reasonCode }: ReasonCode): ReasonRefusal {
  return { code, particulars: { code: reasonCode, codeSystem, codeSystemVersion } };
}
