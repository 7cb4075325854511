import { Inject, Injectable } from '@nestjs/common';
import { PenaltyRegister, type Store } from '@thaw/application';
import { instantFromMs, isOutside, sees, toldStatuses, type Actor, type DecisionContext, type Penalty, type PenaltyCommand } from '@thaw/domain';
import { listPenalties, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { contextOfMerchant } from '../access/reading';
import { narrowed } from '../access/sight';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import type { PenaltiesQuery, PenaltyDetailView, PenaltyView, ProposePenaltyBody } from './penalty.dto';
import { penaltyDetail, penaltyView } from './penalty.view';

/** The policy whose schedule counts: there is one house. */
const policyId = 'house';

@Injectable()
export class PenaltyService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly register: PenaltyRegister,
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async propose(body: ProposePenaltyBody, by: Principal): Promise<CommandAnswer<PenaltyDetailView>> {
    const command = { type: 'proposePenalty', ...body } as const;
    const context = await this.contextOf(body, by.actor);
    return this.desk.give(command.type, () => this.register.propose(command, callerOf(by, this.clock), (penalty, policy) => penaltyDetail(penalty, { ...context, policy })));
  }

  async give(id: string, command: Exclude<PenaltyCommand, { type: 'proposePenalty' }>, by: Principal): Promise<CommandAnswer<PenaltyDetailView>> {
    const known = await this.find(id, by.actor);
    const context = await this.contextOf(known, by.actor);
    return this.desk.give(command.type, () => this.register.give(id, command, policyId, callerOf(by, this.clock), (penalty, policy) => penaltyDetail(penalty, { ...context, policy })));
  }

  async list(query: PenaltiesQuery, { actor }: Principal): Promise<Page<PenaltyView>> {
    const sight = narrowed(actor, query.merchantId ?? null);
    if (sight === 'nothing') return { items: [], nextCursor: null };
    const { status, cursor: beforeId = null, limit } = query;
    const statuses = (isOutside(actor) ? toldStatuses : null)?.filter((one) => status === undefined || one === status) ?? (status === undefined ? null : [status]);
    const rows = await listPenalties(this.database, { id: null, merchantIds: sight.merchantIds, statuses, beforeId, limit });
    const views = new Map(await Promise.all(rows.map(async (row) => [row.id, await this.view(row, actor)] as const)));
    return pageOf(rows, limit, (row) => views.get(row.id) ?? refuseWith('penalty_not_found'), (row) => row.id);
  }

  async read(id: string, { actor }: Principal): Promise<PenaltyDetailView> {
    const found = await this.find(id, actor);
    const [context, policy] = await Promise.all([this.contextOf(found, actor), this.store.policy(policyId, found.policyVersion)]);
    return penaltyDetail(found, { ...context, policy });
  }

  private async find(id: string, actor: Actor): Promise<Penalty> {
    const [found] = await listPenalties(this.database, { id, merchantIds: null, statuses: isOutside(actor) ? toldStatuses : null, beforeId: null, limit: 1 });
    if (found === undefined || !sees(actor, found.merchantId)) refuseWith('penalty_not_found');
    return found;
  }

  private async contextOf({ merchantId, proposedBy }: Pick<Penalty, 'merchantId'> & Partial<Pick<Penalty, 'proposedBy'>>, actor: Actor): Promise<DecisionContext> {
    return contextOfMerchant(this.store, merchantId, actor, instantFromMs(this.clock.now().getTime()), { acted: [proposedBy] });
  }

  /** Versions are remembered by the store: a page asks for each once. */
  private async view(penalty: Penalty, actor: Actor): Promise<PenaltyView> {
    return penaltyView(penalty, await this.store.policy(policyId, penalty.policyVersion), actor, await this.store.guardedReasons());
  }
}
