import { Inject, Injectable } from '@nestjs/common';
import { InterestRegister } from '@thaw/application';
import { hasRole, keepsInterests, type Actor, type DeclaredInterest } from '@thaw/domain';
import { listInterests, type DataSource } from '@thaw/persistence';
import type { Clock, ColumnCipher } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CIPHER, CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import type { DeclareInterestBody, InterestsQuery, InterestView } from './conflict.dto';

@Injectable()
export class ConflictService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly register: InterestRegister,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CIPHER) private readonly cipher: ColumnCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async declare({ personId, ...wish }: DeclareInterestBody, by: Principal): Promise<CommandAnswer<InterestView>> {
    const whole = { ...wish, personId: personId ?? by.actor.id };
    return this.desk.give('declareInterest', () => this.register.declare(whole, callerOf(by, this.clock), interestView));
  }

  async end(id: string, by: Principal): Promise<CommandAnswer<InterestView>> {
    return this.desk.give('endInterest', () => this.register.end(id, callerOf(by, this.clock), interestView));
  }

  /** Everybody sees their own; those who keep or audit the register see all. */
  async list(query: InterestsQuery, { actor }: Principal): Promise<Page<InterestView>> {
    const { merchantId = null, personId = null, ended = false, limit, cursor: beforeId = null } = query;
    const seesAll = mayReadAll(actor);
    if (!seesAll && personId !== null && personId !== actor.id) return { items: [], nextCursor: null };
    const rows = await listInterests(this.database, this.cipher, { id: null, personId: seesAll ? personId : actor.id, merchantId, ended, beforeId, limit });
    return pageOf(rows, limit, interestView, (row) => row.id);
  }

  /** Also what was ended; of others only where the list would show it. */
  async read(id: string, { actor }: Principal): Promise<InterestView> {
    const [found] = await listInterests(this.database, this.cipher, { id, personId: mayReadAll(actor) ? null : actor.id, merchantId: null, ended: true, beforeId: null, limit: 1 });
    return found === undefined ? refuseWith('interest_not_found') : interestView(found);
  }
}

function mayReadAll(actor: Actor): boolean {
  return keepsInterests(actor) || hasRole(actor, 'auditor');
}

function interestView({ id, personId, merchantId, reason, fromAt, untilAt, declaredBy, declaredAt, endedBy, endedAt }: DeclaredInterest): InterestView {
  return { id, personId, merchantId, reason, fromAt, untilAt, declaredBy, declaredAt, endedBy, endedAt };
}
