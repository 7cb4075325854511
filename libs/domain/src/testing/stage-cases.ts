import { actionsFor, type Action } from '../access/actions';
import type { Actor, Role } from '../access/role';
import type { OpenCase } from '../appeal/appeal';
import type { TaskResult } from '../appeal/commands';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { actor, CaseUnderTest, pcac12 } from './case-builder';
import { resultFor } from './random-moves';

/** One appeal at each of its stages, and a newcomer of each role who looks at it: what may be done is shown, and proved, on these. */

/** Somebody to whom nothing but the role gives or denies anything. */
export function newcomer(role: Role): Actor {
  return { ...actor(`new.${role}`, role), merchantId: role === 'merchant' ? 'merchant' : null, ...(role === 'third_party_agent' && { actsFor: ['merchant'] }) };
}

/** Moves an appeal on by one person of its own for each step. */
export class Carried {
  readonly subject: CaseUnderTest;

  constructor(amountMinor: bigint) {
    this.subject = new CaseUnderTest([amountMinor], [0n], pcac12, '2026-11-24T02:00:00.000Z', wholeFieldPolicy);
  }

  get state(): OpenCase {
    const { order, appeal, prior } = this.subject.state;
    if (appeal === null) throw new Error('no appeal');
    return { order, appeal, prior };
  }

  open(): void {
    this.must(this.subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, actor('lin', 'agent')));
  }

  handIn(): void {
    for (const line of this.state.appeal.checklist) {
      this.subject.give({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f', alternativeReason: 'none to be had' }, actor('lin', 'agent'));
    }
  }

  withdraw(): void {
    this.must(this.subject.give({ type: 'withdrawAppeal', why: null }, actor('lin', 'agent')));
  }

  rest(): void {
    this.must(this.subject.give({ type: 'stayAppeal', requestedBy: 'merchant', reason: 'court case' }, actor('sun', 'lead')));
  }

  work(id: string, role: Role): void {
    const taskId = this.state.appeal.wait?.taskId ?? 'none';
    this.must(this.subject.give({ type: 'claimTask', taskId }, actor(id, role)));
    this.must(this.subject.give({ type: 'completeTask', taskId, result: this.result() }, actor(id, role)));
  }

  bankSaysYes(): void {
    const request = this.state.appeal.bankRequests.at(-1);
    if (request === undefined) throw new Error('nobody was asked');
    const { id: requestId, bankCode, accountFingerprint, amountMinor, currency } = request;
    this.must(this.subject.give({ type: 'recordBankAnswer', requestId, messageId: 'm', bankCode, status: 'CLSD', reasonCode: null, accountFingerprint, amountMinor, currency }, { ...actor('bank', 'bank'), bankCode }));
  }

  shown(who: Actor): readonly Action[] {
    return actionsFor(this.state, this.subject.contextOf(who));
  }

  /** Everything undisputed at once, where that is what is asked. */
  private result(): TaskResult {
    const { order, appeal } = this.state;
    const sound = resultFor(this.subject.state, appeal, 4);
    return sound.kind === 'risk_review' ? { ...sound, releaseNotBefore: null, items: order.transactions.map(({ id, amountMinor }) => ({ transactionId: id, releaseMinor: amountMinor })) } : sound;
  }

  private must(refused: unknown): void {
    if (refused !== null) throw new Error(JSON.stringify(refused));
  }
}

/** The stages people carry it through, each reached through those before it; the last has gone as far as it can among people. */
const steps = {
  papers: (at) => at.open(),
  check: (at) => at.handIn(),
  review: (at) => at.work('chen', 'reviewer'),
  approval: (at) => at.work('chen', 'reviewer'),
  'second approval': (at) => at.work('he', 'approver'),
  bank: (at) => at.work('qian', 'compliance'),
} as const satisfies Readonly<Record<string, (at: Carried) => void>>;
type PeopleStage = keyof typeof steps;
export const peopleStages = Object.keys(steps) as readonly PeopleStage[];

/** Each with its name for readers. */
export const caseStages = {
  papers: { en: 'papers are collected', zh: '收集材料' },
  check: { en: 'papers are checked for completeness', zh: '完整性检查' },
  review: { en: 'risk review', zh: '风险审核' },
  approval: { en: 'approval', zh: '复核' },
  'second approval': { en: 'second approval', zh: '二级复核' },
  bank: { en: 'the bank is asked', zh: '银行确认' },
  releasing: { en: 'funds are released', zh: '放款' },
  resting: { en: 'the case rests (risk review)', zh: '案件中止（风险审核阶段）' },
  closed: { en: 'closed (withdrawn)', zh: '已结（撤回）' },
} as const;
export type CaseStage = keyof typeof caseStages;

/** Above the second tier: two approvals are asked. */
const large = 60_000_000n;

export function caseAt(stage: CaseStage, amountMinor = large): Carried {
  const carried = new Carried(amountMinor);
  const last: PeopleStage = stage === 'closed' ? 'papers' : stage === 'resting' ? 'review' : stage === 'releasing' ? 'bank' : stage;
  for (const reached of peopleStages) {
    steps[reached](carried);
    if (reached === last) break;
  }
  if (stage === 'closed') carried.withdraw();
  if (stage === 'resting') carried.rest();
  if (stage === 'releasing') carried.bankSaysYes();
  return carried;
}
