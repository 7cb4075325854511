import {
  breakSummary, decideBreak, discrepanciesIn, lookAgain, ok, refusal, refuse, sidesOf,
  type Actor, type BreakCommand, type Correction, type MoneyBreak, type Policy, type ReconciliationRules, type Refusal, type Result,
} from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import { keyholdersAmong } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Store, Transaction } from '../pipeline/store';
import { newCheck, type CheckTrigger, type MoneyCheck } from './reconciliation-transaction';

/** Thaw itself, when it compares the books. */
export const reconciliationActor: Actor = { id: 'system:reconciliation', roles: ['system'], merchantId: null, bankCode: null };

/** What a look changed, for whoever tells of it. */
export interface CheckDone {
  readonly check: MoneyCheck;
  readonly opened: readonly MoneyBreak[];
  readonly resolved: readonly MoneyBreak[];
}

/** Compares ledger, settlement core and cases, and keeps what disagrees until it is gone or two people have said what it was. */
export class MoneyReconciliation {
  constructor(private readonly store: Pick<Store, 'policyInForce' | 'transaction'>, private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  /** Null under a policy that compares nothing. */
  async rules(caller: Pick<Caller, 'asOf'>): Promise<ReconciliationRules | null> {
    return ruleOf(await this.store.policyInForce(caller.asOf));
  }

  /** Has the books compared by the worker, which can ask the core. */
  async ask<A extends Json>(caller: Caller, present: (check: MoneyCheck) => A): Promise<Result<Answered<A>, Refusal>> {
    if ((await this.rules(caller)) === null) return refuse(refusal('reconciliation_not_open'));
    return this.pipeline.run(caller, ({ reconciliation }) => {
      const check = newCheck(this.newId(), 'on_demand', caller);
      reconciliation.askCheck(check);
      return Promise.resolve(ok(present(check)));
    });
  }

  /** Compares now, by the statements there are. `asked` is the check that somebody asked for; without it a new one is kept. */
  async check(trigger: CheckTrigger, caller: Caller, rules: ReconciliationRules, asked: MoneyCheck | null = null): Promise<CheckDone> {
    return this.store.transaction(async (transaction) => this.look(transaction, asked ?? newCheck(this.newId(), trigger, caller), caller, rules, asked === null));
  }

  /** Gives a command to a break. */
  async give<A extends Json>(id: string, command: BreakCommand, caller: Caller, present: (after: MoneyBreak, corrections: readonly Correction[]) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const { reconciliation } = transaction;
      await reconciliation.lock();
      const before = await reconciliation.lockBreak(id);
      if (before === null) return refuse(refusal('break_not_found'));
      const standing = before.orderId === null ? [] : await reconciliation.standingCorrections(before.orderId);
      const actedInCase = before.appealId === null ? [] : await reconciliation.actedInCase(before.appealId);
      const interested = before.appealId === null ? [] : await reconciliation.interestedIn(before.appealId, caller.asOf);
      const keyholders = await keyholdersAmong(transaction, [before.proposedBy, ...actedInCase.map((one) => one.personId)]);
      const decided = decideBreak(before, command, { asOf: caller.asOf, actor: caller.actor, standing, actedInCase, interested, keyholders, newId: this.newId });
      if (!decided.ok) return decided;
      const { after, corrections } = decided.value;
      await reconciliation.saveBreak(after, corrections, [entryOf(typeOf[command.type], caller, { ...pictureOf(before, after), said: 'why' in command ? command.why : null, corrections })]);
      return ok(present(after, corrections));
    });
  }

  private async look({ reconciliation }: Transaction, check: MoneyCheck, caller: Caller, { statementDueMinutes, graceMinutes }: ReconciliationRules, isNew: boolean): Promise<CheckDone> {
    const { asOf } = caller;
    await reconciliation.lock();
    const { toldThrough, ...books } = await reconciliation.books(asOf);
    const seen = discrepanciesIn(books, { asOf, toldThrough, graceMinutes }, statementDueMinutes);
    const before = await reconciliation.openBreaks();
    const looked = lookAgain(before, await reconciliation.closedLike(seen), seen, asOf, this.newId);
    const fresh = new Set(looked.opened.map(({ id }) => id));
    const known = new Map(before.map((one) => [one.id, one]));
    await reconciliation.saveLook({ opened: looked.opened, changed: [...looked.seen, ...looked.resolved] }, (one) => {
      const was = known.get(one.id) ?? null;
      const picture = pictureOf(was, one);
      if (fresh.has(one.id)) return [entryOf('BreakOpened', caller, picture)];
      if (one.state === 'resolved') return [entryOf('BreakResolved', caller, picture)];
      return one.oursMinor === was?.oursMinor && one.theirsMinor === was.theirsMinor ? [] : [entryOf('BreakFiguresChanged', caller, picture)];
    });
    const done: MoneyCheck = { ...check, doneAt: asOf, toldThrough, opened: looked.opened.length, resolved: looked.resolved.length, open: looked.opened.length + looked.seen.length };
    if (isNew) reconciliation.askCheck(done);
    else reconciliation.saveCheck(done);
    return { check: done, opened: looked.opened, resolved: looked.resolved };
  }
}

/** Why money may not leave in bulk; null when it may. A policy without reconciliation opens no break. */
export async function barredFromBulk({ reconciliation }: Pick<Transaction, 'reconciliation'>): Promise<Refusal | null> {
  const byClass = await reconciliation.openByClass();
  const classes = Object.keys(byClass);
  return classes.length === 0 ? null : refusal('break_open', { particulars: { classes } });
}

const typeOf: Readonly<Record<BreakCommand['type'], string>> = { proposeClosing: 'BreakClosingProposed', approveClosing: 'BreakClosed', turnDownClosing: 'BreakClosingTurnedDown' };

function ruleOf({ reconciliation }: Policy): ReconciliationRules | null {
  return reconciliation ?? null;
}

function pictureOf(before: MoneyBreak | null, after: MoneyBreak): object {
  const { id, class: breakClass, subject, orderId, appealId, currency, oursMinor, theirsMinor, evidence, why } = after;
  return { breakId: id, class: breakClass, subject, orderId, appealId, currency, oursMinor, theirsMinor, evidence, why, sides: sidesOf(before, after, breakSummary) };
}

function entryOf(type: string, { asOf, actor, requestId }: Caller, payload: object): NewAuditEntry {
  return { type, at: asOf, actorId: actor.id, requestId, payload: toJson(payload) };
}
