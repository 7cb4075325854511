import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notice2027 } from '../support/calendars';
import { eventually } from '../support/eventually';
import { FaultWorld } from './fault-world';
import { Operator } from './operator';

/** A deadline that stands on a provisional year is found, and freed by the official calendar: taken in by two people, with the real processes. */

let folder: string;
let world: FaultWorld;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thaw-clock-'));
  // Everybody lives in the last days of 2026: ten days for papers end in a year whose calendar nobody has announced.
  writeFileSync(join(folder, 'clock'), String(Date.parse('2026-12-29T02:00:00.000Z') - Date.now()));
  world = await FaultWorld.start({ env: { THAW_CLOCK_FILE: join(folder, 'clock') } });
});
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true });
});

it('is found under its own class, and gone once the year is official', async () => {
  const operator = new Operator(world);
  const { order } = await world.casework.frozenMerchant();
  const { id } = await world.casework.open(order.id);
  expect((await world.casework.read(id)).wait).toMatchObject({ provisional: true });
  expect(await operator.seen('calendar_provisional')).toMatchObject({ cause: 'year 2027', remedies: [] });

  const proposed = await world.casework.as('risk.deng').post<{ id: string }>('/v1/calendar/imports', notice2027);
  await world.casework.as('compliance.qian').post(`/v1/calendar/imports/${proposed.id}/approve`);
  await eventually(async () => expect((await world.casework.read(id)).wait).toMatchObject({ provisional: false }));
  await operator.gone('calendar_provisional');
});
