import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline, ViewRegister, type Store } from '@thaw/application';
import { findsView, isOutside, rolesInForce, viewLists, type Actor, type SavedView, type ViewList, type ViewWish } from '@thaw/domain';
import { listSavedViews, readSavedView, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { v7 as uuidv7 } from 'uuid';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { InputInvalid, refuseWith } from '../http/refused';
import { filterIssues, type ChangeViewBody, type KeepViewBody, type SavedViewListView, type SavedViewsQuery, type SavedViewView } from './saved-view.dto';

/** A person keeps a hundred at most; what colleagues share beside is cut here. */
const limit = 200;

@Injectable()
export class SavedViewService {
  private readonly register: ViewRegister;

  constructor(
    private readonly desk: CommandDesk,
    pipeline: CommandPipeline,
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.register = new ViewRegister(pipeline, uuidv7);
  }

  async keep(body: KeepViewBody, by: Principal): Promise<CommandAnswer<SavedViewView>> {
    if (isOutside(by.actor)) refuseWith('saved_view_not_for_role', { field: 'list' });
    const guarded = await this.store.guardedReasons();
    return this.desk.give('keepView', () => this.register.keep(body, guarded, callerOf(by, this.clock), (view) => savedViewView(view, by.actor)));
  }

  async change(id: string, { name, filters, sharedWith }: ChangeViewBody, by: Principal): Promise<CommandAnswer<SavedViewView>> {
    if (filters !== undefined) await this.mustFit(id, filters, by.actor);
    const wish: Partial<ViewWish> = { ...(name === undefined ? {} : { name }), ...(filters === undefined ? {} : { filters }), ...(sharedWith === undefined ? {} : { sharedWith }) };
    const guarded = await this.store.guardedReasons();
    return this.desk.give('changeView', () => this.register.change(id, wish, guarded, callerOf(by, this.clock), (view) => savedViewView(view, by.actor)));
  }

  async remove(id: string, by: Principal): Promise<CommandAnswer<SavedViewView>> {
    return this.desk.give('removeView', () => this.register.remove(id, callerOf(by, this.clock), (view) => savedViewView(view, by.actor)));
  }

  async list(query: SavedViewsQuery, { actor }: Principal): Promise<SavedViewListView> {
    const found = await this.found(actor, query.list);
    const more = found.filter(({ ownerId }) => ownerId !== actor.id).length > limit;
    return { items: found.filter((view) => findsView(view, actor)).map((view) => savedViewView(view, actor)), more };
  }

  async read(id: string, { actor }: Principal): Promise<SavedViewView> {
    const view = isOutside(actor) ? null : await readSavedView(this.database, id);
    return view !== null && (view.ownerId === actor.id || findsView(view, actor)) ? savedViewView(view, actor) : refuseWith('saved_view_not_found');
  }

  /** A view keeps its list, so what it takes is known before the command; a list does not change between. */
  private async mustFit(id: string, filters: Readonly<Record<string, string>>, actor: Actor): Promise<void> {
    const view = (await this.found(actor)).find((one) => one.id === id && one.ownerId === actor.id);
    if (view === undefined) refuseWith('saved_view_not_found');
    const issues = filterIssues(view.list, filters);
    if (issues.length > 0) throw new InputInvalid(issues, 'filters');
  }

  private async found(actor: Actor, list?: ViewList): Promise<readonly SavedView[]> {
    if (isOutside(actor)) return [];
    const lists = list === undefined ? (Object.keys(viewLists) as ViewList[]) : [list];
    return listSavedViews(this.database, { id: actor.id, roles: rolesInForce(actor.roles) }, lists, limit);
  }
}

function savedViewView({ id, list, name, filters, sharedWith, ownerId, createdAt, changedAt }: SavedView, reader: Actor): SavedViewView {
  const query = new URLSearchParams(filters).toString();
  return { id, list, name, filters: { ...filters }, query, valid: filterIssues(list, filters).length === 0, sharedWith: [...sharedWith], ownerId, mine: ownerId === reader.id, createdAt, changedAt };
}
