import type { Actor } from '../access/role';
import type { Appeal } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { runOf, type CaseClock, type ClockKind } from '../clock/case-clock';
import { dueOf } from '../clock/clock-run';
import { instant, type Instant } from '../kernel/instant';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import type { Policy, ReasonCode } from '../policy/policy';
import { nextMarkOf, type Wait } from '../wait/wait';
import { actor, CaseUnderTest, pcac12 } from './case-builder';

/** Builders for specs about time. */

export const agent = actor('agent', 'agent');
export const reviewer = actor('reviewer', 'reviewer');
export const lead = actor('lead', 'lead');
export const calendarSystem = actor('system:calendar', 'system');
const workflow = actor('system:workflow', 'system');

/** 10:00 in China on a date. 2026-03-02 is a Monday. */
export const at = (on: string): Instant => instant(`${on}T02:00:00.000Z`);
export const reason = { en: 'the notary is closed', zh: '公证处休息' };
export const h06: ReasonCode = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H06' };

/** An open case whose people act on named days. */
export class ClockedCase extends CaseUnderTest {
  constructor({ policy = wholeFieldPolicy, reason = pcac12, type = '03', on = '2026-03-02' }: { policy?: Policy; reason?: ReasonCode; type?: '01' | '02' | '03'; on?: string } = {}) {
    super([1_812_000n], [0n], reason, at(on), policy, type);
    this.must({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, agent);
  }

  get appeal(): Appeal {
    if (this.state.appeal === null) throw new Error('no appeal');
    return this.state.appeal;
  }

  get wait(): Wait {
    if (this.appeal.wait === null) throw new Error('no wait');
    return this.appeal.wait;
  }

  must(command: AppealCommand, by: Actor, on?: string): void {
    if (on !== undefined) this.now = at(on);
    const refused = this.give(command, by);
    if (refused) throw new Error(`${command.type}: ${JSON.stringify(refused)}`);
  }

  refused(command: AppealCommand, by: Actor): string {
    return this.give(command, by)?.code ?? 'done';
  }

  handIn(on: string): void {
    for (const line of this.appeal.checklist.filter(({ level }) => level !== 'A')) {
      this.must({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }, agent, on);
    }
  }

  checkPapers(on: string, rejected = false): void {
    const documents = this.appeal.documents.filter((one) => one.status === 'uploaded').map((one, i) =>
      rejected && i === 0 ? { documentId: one.id, verdict: 'rejected' as const, code: 'ILLEGIBLE' as const, note: null } : { documentId: one.id, verdict: 'accepted' as const },
    );
    const taskId = this.wait.taskId ?? 'none';
    this.must({ type: 'claimTask', taskId }, reviewer, on);
    this.must({ type: 'completeTask', taskId, result: { kind: 'completeness_check', documents } }, reviewer);
  }

  clock(kind: ClockKind): CaseClock {
    const found = this.appeal.clocks.find((clock) => clock.kind === kind);
    if (!found) throw new Error(`no ${kind} clock`);
    return found;
  }

  due(kind: ClockKind): string {
    const due = dueOf(runOf(this.clock(kind), this.policy), this.calendar, this.now);
    return due.ok ? due.value.dueOn : due.refusal.code;
  }

  stay(on: string): void {
    this.must({ type: 'stayAppeal', requestedBy: 'merchant', reason: 'a court decides on the same funds' }, lead, on);
  }

  resume(on: string): void {
    this.must({ type: 'resumeAppeal', why: 'the court has decided' }, lead, on);
  }

  pass(): string {
    const next = nextMarkOf(this.wait);
    if (next === null) throw new Error('nothing left');
    if (next.mark.at > this.now) this.now = next.mark.at;
    this.must({ type: 'passMark', waitId: this.wait.id, index: next.index }, workflow);
    return next.mark.kind;
  }
}
