import { Inject, Injectable } from '@nestjs/common';
import { instantFromMs, type Instant } from '@thaw/domain';
import { ageBucketStarts, countWaitsByAge, listWaits, type AgeBucket, type DataSource, type WaitLine } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { CLOCK, DATABASE } from '../dependencies';
import { cursorAt, pageOf } from '../http/page';
import { wireAmount, wireText } from '../http/wire';
import type { WaitPageView, WaitsQuery } from './wait.dto';
import { turnWords } from './wait.words';

@Injectable()
export class WaitService {
  constructor(@Inject(DATABASE) private readonly database: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  async list(query: WaitsQuery): Promise<WaitPageView> {
    const { party = null, kind = null, overdue = null, limit, cursor = null } = query;
    const asOf = instantFromMs(this.clock.now().getTime());
    const filter = { party, kind, overdue, asOf };
    const [rows, ages] = await Promise.all([listWaits(this.database, filter, cursor, limit), countWaitsByAge(this.database, filter)]);
    const { items, nextCursor } = pageOf(rows, limit, (row) => liveWaitView(row, asOf), (row) => cursorAt(row.dueAt, row.id));
    return { items: [...items], nextCursor, ages: agesView(ages) };
  }
}

function liveWaitView({ marks, ...wait }: WaitLine, asOf: Instant): WaitPageView['items'][number] {
  return {
    ...wait,
    turn: wireText(turnWords[wait.kind]),
    overdue: wait.dueAt < asOf,
    escalationLevel: marks.filter((mark) => mark.kind === 'rung' && mark.firedAt !== null).length,
    nextMarkAt: marks.find((mark) => mark.firedAt === null)?.at ?? null,
    amountMinor: wireAmount(wait.amountMinor),
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
