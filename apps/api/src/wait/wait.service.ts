import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@thaw/application';
import { instantFromMs, isOutside, keptSilent, neutralStage, neutralWait, type Actor, type Instant } from '@thaw/domain';
import { ageBucketStarts, countWaits, countWaitsByAge, listWaits, readRoutedReasons, type AgeBucket, type DataSource, type WaitLine } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import type { Principal } from '../access/principal';
import { caseFilterOf, routeAsked } from '../appeal/case-filters';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { counted } from '../http/filters';
import { cursorAt, pageOf } from '../http/page';
import { wireAmount, wireText } from '../http/wire';
import type { WaitPageView, WaitsQuery } from './wait.dto';
import { turnWords } from './wait.words';

@Injectable()
export class WaitService {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(query: WaitsQuery, { actor }: Principal): Promise<WaitPageView> {
    const { party = null, kind = null, limit, cursor = null } = query;
    const asOf = instantFromMs(this.clock.now().getTime());
    const guarded = await this.store.guardedReasons();
    const route = await routeAsked(query.route, (asked) => readRoutedReasons(this.database, asked));
    const filter = caseFilterOf(query, { waitingOn: party, waitKind: kind, outcome: null, route }, actor, guarded, asOf);
    if (filter === 'nothing') return { items: [], nextCursor: null, count: null, ages: agesView([]) };
    const [rows, count, ages] = await Promise.all([
      listWaits(this.database, filter, cursor, limit),
      counted(query.count, () => countWaits(this.database, filter)),
      query.ages === false ? null : countWaitsByAge(this.database, filter),
    ]);
    const { items, nextCursor } = pageOf(rows, limit, (row) => liveWaitView(row, asOf, actor, guarded), (row) => cursorAt(row.dueAt, row.appealId));
    return { items: [...items], nextCursor, count, ages: ages === null ? [] : agesView(ages) };
  }
}

function liveWaitView({ marks, ...wait }: WaitLine, asOf: Instant, reader: Actor, guarded: readonly string[]): WaitPageView['items'][number] {
  const silent = keptSilent(wait.reasonCode, reader, guarded);
  const kind = silent ? neutralWait(wait.kind) : wait.kind;
  return {
    ...wait,
    kind,
    stage: silent ? neutralStage(wait.stage) : wait.stage,
    reasonCode: silent ? null : wait.reasonCode,
    holder: isOutside(reader) || silent ? null : wait.holder,
    turn: wireText(turnWords[kind]),
    overdue: wait.dueAt < asOf,
    nextMarkAt: marks.find((mark) => mark.firedAt === null)?.at ?? null,
    amountMinor: wireAmount(wait.amountMinor),
    heldMinor: wireAmount(wait.heldMinor),
  };
}

/** Every bucket is told, also the empty ones: a missing line and a zero are not the same to somebody who watches. */
function agesView(counted: readonly AgeBucket[]): WaitPageView['ages'] {
  return ageBucketStarts.map((fromDays, i) => {
    const next = ageBucketStarts[i + 1];
    const here = counted.filter((bucket) => bucket.fromDays === fromDays);
    return {
      label: fromDays > 30 || next === undefined ? `>${fromDays - 1}` : `${fromDays}–${next - 1}`,
      fromDays,
      toDays: next === undefined ? null : next - 1,
      count: here.reduce((sum, bucket) => sum + bucket.count, 0),
      amounts: here.map(({ currency, amountMinor }) => ({ currency, amountMinor: wireAmount(amountMinor) })),
    };
  });
}
