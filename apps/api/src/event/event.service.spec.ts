import type { Store } from '@thaw/application';
import { instant, type Actor } from '@thaw/domain';
import type { DataSource, PlacedEntry } from '@thaw/persistence';
import { EventService } from './event.service';

const agent: Actor = { id: 'agent.li', roles: ['agent'], merchantId: null, bankCode: null };
const opened: PlacedEntry = {
  eventId: 'e-1', stream: 'appeal/a-1', at: instant('2026-11-23T02:00:00.000Z'), type: 'TaskOpened', merchantId: 'm-1', freezeOrderId: 'o-1', position: 1, reasonCode: 'H06',
  payload: { task: { id: 't-1', kind: 'verification', roles: ['reviewer'], dueAt: '2026-11-24T02:00:00.000Z' } },
};

/** So many entries of which agents are told nothing, the first of them excepted where it is told. */
function feedOf(count: number, firstIsTold: boolean): Partial<DataSource> {
  const rows = Array.from({ length: count }, (_, i) => ({ ...opened, eventId: `e-${String(i + 1)}`, position: i + 1, at: new Date(opened.at), ...(i === 0 && firstIsTold && { reasonCode: '12' }) }));
  return { query: <T>(sql: string) => Promise.resolve((sql.includes('settled_position()') ? [{ position: count }] : rows) as T) };
}

describe('a page of events', () => {
  it.each([
    ['goes on behind a whole scan in which nothing was told', 2_000, false, { lastEventId: 'e-2000', more: true }],
    ['goes on behind a whole scan that told too little', 2_000, true, { lastEventId: 'e-2000', more: true }],
    ['goes on after what was told, where the scan was not full', 1_999, true, { lastEventId: 'e-1', more: false }],
    ['stays where it was, where nothing was told', 1_999, false, { lastEventId: null, more: false }],
  ])('%s', async (_, count, firstIsTold, expected) => {
    const service = new EventService(feedOf(count, firstIsTold) as DataSource, { guardedReasons: () => Promise.resolve(['H06']) } as Partial<Store> as Store);
    expect(await service.page({ limit: 100 }, null, agent)).toMatchObject(expected);
  });
});

describe('how somebody is told of events', () => {
  it('follows what has come to be guarded since they began to read', async () => {
    let guarded: readonly string[] = [];
    const nothing: Partial<DataSource> = {};
    const service = new EventService(nothing as DataSource, { guardedReasons: () => Promise.resolve(guarded) } as Partial<Store> as Store);
    const { teller } = await service.reading({ limit: 100 }, agent);
    expect((await teller())(opened)).toMatchObject({ type: 'task.opened' });
    guarded = ['H06'];
    expect((await teller())(opened)).toBeNull();
  });
});
