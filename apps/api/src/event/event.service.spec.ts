import type { Store } from '@thaw/application';
import { instant, type Actor } from '@thaw/domain';
import type { DataSource, PlacedEntry } from '@thaw/persistence';
import { EventService } from './event.service';

const agent: Actor = { id: 'agent.li', roles: ['agent'], merchantId: null, bankCode: null };
const opened: PlacedEntry = {
  eventId: 'e-1', stream: 'appeal/a-1', at: instant('2026-11-23T02:00:00.000Z'), type: 'TaskOpened', merchantId: 'm-1', freezeOrderId: 'o-1', position: 1, reasonCode: 'H06',
  payload: { task: { id: 't-1', kind: 'verification', roles: ['reviewer'], dueAt: '2026-11-24T02:00:00.000Z' } },
};

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
