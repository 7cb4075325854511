import { permissions } from '../access/permissions';
import type { Actor } from '../access/role';
import type { Appeal, Case } from '../appeal/appeal';
import type { BankRequest } from '../bank/bank-request';
import type { AppealCommand, TaskResult } from '../appeal/commands';
import { stillHeldOf, undisputedOf } from '../freeze-order/freeze-order';
import { plusMs, type Instant } from '../kernel/instant';
import { bankRejectReasons } from '../policy/bank-rules';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { isUnderWay, type ReleaseOrder } from '../release/release-order';
import type { WantedSplit } from '../review/split';
import type { Calendar } from '../calendar/calendar';
import { chinaCalendar } from '../calendar/cn-calendar';
import { cn2026 } from '../calendar/years/cn-2026';
import { actor, type CaseUnderTest } from './case-builder';
import { accountMove } from './account-moves';
import { haltMove } from './halt-moves';
import { markMove } from './mark-moves';
import { extensionMove, remedyMove } from './remedy-moves';

/** What people and machines try on a case, drawn by numbers: for specs that hold whatever is done to it. */

const everyRole = ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator'] as const;
/** A machine whose key claims every role and every permission. */
const machine: Actor = { ...actor('service:crm', 'service', ...everyRole), scope: Object.keys(permissions) };
export const crowd: readonly Actor[] = [...['ann', 'bob', 'cho', 'dee', 'eve', 'fay', 'gus', 'hao', 'ida', 'jan', 'kim', 'lev'].map((id) => actor(id, ...everyRole)), machine, actor('system:workflow', 'system')];

/** One thing that somebody tries: numbers that a generator draws, each below its limit. */
export interface Move {
  readonly who: number;
  readonly what: number;
  readonly how: number;
}

/** The largest number of each part of a move. */
export const moveLimits: Readonly<Record<keyof Move, number>> = { who: crowd.length - 1, what: 22, how: 5 };

/** Something to complete the live task with, sound or not. */
export function resultFor(state: Case, appeal: Appeal, how: number): TaskResult {
  const kind = appeal.tasks.find((task) => task.id === appeal.wait?.taskId)?.kind ?? 'risk_review';
  switch (kind) {
    case 'completeness_check':
      return { kind, documents: appeal.documents.filter((one) => one.status === 'uploaded').map((one, i) => (how === 0 && i === 0 ? { documentId: one.id, verdict: 'rejected', code: 'ILLEGIBLE', note: null } : { documentId: one.id, verdict: 'accepted' })) };
    case 'risk_review':
      return {
        kind, reasonCode: how === 0 ? 'NO_SUCH' : how === 4 ? 'GENUINE' : 'RECORDS_AGREE', merchantText: { en: 'why', zh: '理由' }, internalText: '', becomes: how === 3 && appeal.becomes === null ? (wholeFieldPolicy.routes.find(({ reasons }) => reasons.includes(state.order.reason.code))?.mayBecome ?? null) : null,
        releaseNotBefore: how === 5 ? plusMs(latestMomentOf(appeal), 86_400_000) : null,
        items: appeal.transactionIds.map((transactionId, i) => {
          const frozen = state.order.transactions.find((one) => one.id === transactionId);
          // One in six tries to release too much; one in six releases nothing.
          const undisputed = frozen === undefined ? 0n : undisputedOf(frozen);
          const contested = frozen === undefined ? 0n : stillHeldOf(frozen) - undisputed;
          return how < 3 ? { transactionId, releaseMinor: how === 0 ? undisputed + 1n : how === 1 || i === 0 ? 0n : undisputed } : { transactionId, ...mixed(how + i, undisputed, contested) };
        }),
      };
    case 'ops_match':
      return { kind, verdict: how === 0 ? 'differs' : 'matches', merchantText: null, internalText: 'x', particulars: { recordNumber: how === 1 ? '' : 'R-1' } };
    case 'bank_notice':
      return { kind, verdict: how === 0 ? 'no_review' : 'under_review', merchantText: null, internalText: 'x', particulars: { noticeNumber: how < 2 ? null : 'N-1' } };
    case 'security_review':
      return {
        kind, verdict: how === 0 ? 'not_secured' : 'secured', merchantText: how === 1 ? { en: 'secured', zh: '已加固' } : null, internalText: 'x',
        particulars: { keysRotatedAt: how === 0 ? null : appeal.openedAt, affectedFrom: appeal.openedAt, affectedTo: how === 2 ? null : appeal.openedAt, remediation: 'x' },
      };
    case 'field_inspection':
      return {
        kind, verdict: how === 0 ? 'deviates' : 'as_registered', merchantText: null, internalText: 'x',
        particulars: { terminalSerial: 'T-1', location: 'x', photoDocumentIds: how === 1 ? [] : appeal.documents.slice(0, 1).map((one) => one.id) },
      };
    case 'compliance_review':
      return {
        kind, verdict: how === 0 || how === 5 ? 'refer_to_authority' : how < 3 ? 'restrict' : 'clear', merchantText: null, internalText: 'x',
        particulars: { releaseUpToMinor: how === 1 ? 1_000_000n : how === 2 ? -1n : null },
      };
    case 'approval':
      return { kind, approve: how !== 0, why: 'x' };
    case 'bank_desk':
      return { kind, result: how === 0 ? 'refused' : how === 1 ? 'legal_hold' : how === 2 ? 'ask_again' : 'confirmed', evidence: 'letter' };
    case 'bank_desk_approval':
      return { kind, approve: how !== 0, why: 'x' };
    case 'treasury_approval':
      return { kind, approve: how !== 0, why: 'x' };
    case 'release_repair':
      return { kind, action: how === 3 ? 'send_again' : 'retry', why: 'x' };
  }
}

/** Splits of all sorts: the whole to the merchant, with the contested part back to the card; or a bit to everybody. */
function mixed(draw: number, undisputed: bigint, contested: bigint): Omit<WantedSplit, 'transactionId'> {
  const fifth = undisputed / 5n;
  if (draw % 3 === 0 || fifth === 0n) return { releaseMinor: undisputed };
  if (draw % 3 === 1) return { releaseMinor: undisputed, refundMinor: contested };
  const parts = { refundMinor: contested + fifth, offsetMinor: fifth, offsetAgainst: 'claim/7', transferMinor: fifth, transferTo: 'order/9', reserveMinor: fifth };
  return { ...parts, releaseMinor: draw % 2 === 0 ? undisputed - 4n * fifth : 0n };
}

/** The instant of the last thing known of an appeal: a schedule lies after it, or is refused. */
function latestMomentOf({ wait, openedAt }: Appeal): Instant {
  return wait?.since ?? openedAt;
}

/** A year's turn as a notice could move it: what is a holiday now was worked before. */
export const otherCalendar: Calendar = {
  ...chinaCalendar,
  years: { ...chinaCalendar.years, 2026: { ...cn2026, restDays: cn2026.restDays.filter((day) => day.endsWith('-01')), workDays: [] } },
};

/** What is asked for beside the process: more time, and remedies. */
function rareMove(appeal: Appeal, { what, how }: Move): AppealCommand | null {
  if (what === 20) return extensionMove(appeal, how);
  return what === moveLimits.what ? remedyMove(appeal, appeal.wait?.taskId ?? 'none', how) : null;
}

/** One move: mostly one command, sometimes what a person does in a row. */
export function commandsFor(subject: CaseUnderTest, move: Move): readonly AppealCommand[] {
  const { appeal } = subject.state;
  const first = (appeal === null ? null : rareMove(appeal, move)) ?? commandFor(subject, move);
  if (appeal === null || move.how < 2) return [first];
  if (first.type === 'receiveDocument') {
    return appeal.checklist.filter((line) => !appeal.documents.some((one) => one.requirementCode === line.code && one.status !== 'rejected')).map((line, i) => ({ ...first, requirementCode: line.code, ...(i === 0 ? {} : { mediaType: 'application/pdf' }) }));
  }
  return first.type === 'completeTask' ? [{ type: 'claimTask', taskId: first.taskId }, first] : [first];
}

function commandFor(subject: CaseUnderTest, { what, how }: Omit<Move, 'who'>): AppealCommand {
  const { appeal } = subject.state;
  if (appeal === null) return { type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false };
  const taskId = appeal.wait?.taskId ?? 'none';
  const request = appeal.bankRequests.findLast((one) => how % 2 === 0 || one.part === 'undisputed') ?? appeal.bankRequests.at(-1);
  const release = appeal.releaseOrders.find(isUnderWay) ?? appeal.releaseOrders.at(-1);
  switch (what) {
    case 0:
    case 1:
    case 2: {
      const left = appeal.checklist.filter((line) => !appeal.documents.some((one) => one.requirementCode === line.code && one.status !== 'rejected'));
      const code = left[how % Math.max(1, left.length)]?.code ?? appeal.checklist[0]?.code ?? 'none';
      return { type: 'receiveDocument', requirementCode: code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f', ...(how === 0 ? {} : { alternativeReason: 'none to be had' }), ...(how === 1 ? { scan: 'quarantined' as const } : {}), ...(how === 2 ? { mediaType: 'image/png' } : {}) };
    }
    case 3:
    case 4:
      return { type: 'claimTask', taskId };
    case 5:
    case 6:
    case 12:
      return { type: 'completeTask', taskId, result: resultFor(subject.state, appeal, how) };
    case 7:
      return how === 0 && (appeal.documents.length + subject.state.prior.length) % 5 === 4 ? { type: 'withdrawAppeal', why: null } : { type: 'unclaimTask', taskId };
    case 8:
      return markMove(subject, appeal, how);
    case 13:
      return scanOrWaiver(appeal, how);
    case 14:
      return how === 0 ? { type: 'approveUndisputed', approve: false, why: 'x' } : { type: 'approveUndisputed', approve: true, why: null };
    case 15:
      return { type: 'releaseUndisputed', items: how < 4 ? null : appeal.transactionIds.slice(0, 1).map((transactionId) => ({ transactionId, amountMinor: how === 4 ? 1_000n : 100_000_000n })) };
    case 18:
      // Cases rest seldom: else no sequence would come to its end.
      if (appeal.stay === null && how < 4) return how === 0 ? { type: 'stayAppeal', requestedBy: 'merchant', reason: ' ' } : { type: 'claimTask', taskId };
      return appeal.stay === null ? { type: 'stayAppeal', requestedBy: 'merchant', reason: 'court case' } : { type: 'resumeAppeal', why: 'decided' };
    case 19:
      subject.calendar = how < 3 ? chinaCalendar : otherCalendar;
      return { type: 'redateDeadlines', importId: 'i' };
    case 17: {
      if (how !== 5) return commandFor(subject, { what: 16, how });
      // A bank with terms of its own, met at night.
      subject.bankTerms = { serviceLevel: appeal.seq % 2 === 0 ? 'R01D' : 'R10D', quietHours: { from: '00:00', to: '23:59' } };
      return { type: 'deferBankMessage', requestId: request?.id ?? 'none', messageId: request?.messages.at(-1)?.id ?? 'none' };
    }
    case 21:
      return haltMove(subject, release, how);
    case 10:
      return accountMove(subject, appeal, how);
    case 9:
      return bankMove(appeal, request, how);
    default:
      return {
        type: 'recordReleaseOutcome', releaseOrderId: release?.id ?? 'none',
        outcome:
          how === 0
            ? { status: 'unknown' }
            : how === 1
              ? { status: 'rejected', reason: 'x' }
              : how === 3
                ? { status: 'accepted' }
                : { status: 'executed', coreReference: 'c', ...destinationOf(release, how === 2), amountMinor: release?.amountMinor ?? 1n, currency: 'CNY' },
      };
  }
}

/** What the bank says: mostly yes, of the account it was asked about. */
function bankMove(appeal: Appeal, request: BankRequest | undefined, how: number): AppealCommand {
  return {
    type: 'recordBankAnswer', requestId: request?.id ?? 'none', messageId: 'm', bankCode: 'bank', status: how === 0 ? 'RJCT' : how === 1 ? 'PDNG' : 'CLSD', reasonCode: how === 0 ? (bankRejectReasons[appeal.seq % bankRejectReasons.length] ?? null) : null,
    accountFingerprint: how === 2 ? 'other' : (request?.accountFingerprint ?? 'fp'), amountMinor: request?.amountMinor ?? 1n, currency: 'CNY',
  };
}

/** A copy or a scan that is outstanding ends, else a waiver is decided on, else proposed. */
function scanOrWaiver(appeal: Appeal, how: number): AppealCommand {
  const uncopied = appeal.documents.find((one) => one.copy === 'pending');
  if (uncopied !== undefined && how !== 4) return { type: 'recordCopy', documentId: uncopied.id, copy: how === 0 ? null : { storageKey: 'c', sha256: 'c', sizeBytes: 1 } };
  const unscanned = appeal.documents.find((one) => one.scan === 'quarantined');
  if (unscanned !== undefined && how !== 5) return { type: 'recordScan', documentId: unscanned.id, verdict: how === 0 ? 'refused' : 'clean' };
  // Mostly somebody decides on what is proposed: while they do not, no check of papers can end.
  if (how > 0 && appeal.waivers.at(-1)?.status === 'proposed') return { type: 'decideWaiver', waiverId: appeal.waivers.at(-1)?.id ?? 'none', approve: how > 1, why: 'x' };
  return { type: 'proposeWaiver', requirementCode: appeal.checklist.at(-1 - (appeal.documents.length % Math.max(1, appeal.checklist.length)))?.code ?? 'none', ground: 'HELD_BY_US', text: 'x' };
}

/** Where the core says it paid: as ordered, or somewhere else. */
function destinationOf(release: ReleaseOrder | undefined, elsewhere: boolean) {
  if (release === undefined || release.purpose === 'release') return { accountFingerprint: elsewhere ? 'other' : release?.settlementAccountId === 'account' || release === undefined ? 'fp' : 'fp2' };
  return { accountFingerprint: null, destinationReference: elsewhere ? 'other' : release.destinationReference };
}
