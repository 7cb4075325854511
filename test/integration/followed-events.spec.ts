import { followEvents, type ThawEvent } from '@thaw/api-client';
import { ApiWorld } from '../support/api-world';
import { Detour } from '../support/detour';
import { eventually } from '../support/eventually';
import { merchantPerson } from '../support/people';

/** Promise: whoever follows events by the client has each that they may be told, once and in order, however often the line is cut. */

let world: ApiWorld;
let line: Detour;
beforeAll(async () => {
  world = await ApiWorld.start();
  line = await Detour.to(Number(new URL(world.url).port));
});
afterAll(async () => {
  await line.close();
  await world.stop();
});

it('the client follows what happens through a line that is cut again and again', async () => {
  const { appealId, merchantId } = await world.cases.appealAt('collecting_documents');
  const merchant = merchantPerson(merchantId);
  const ids = async () => ((await world.get(`/v1/events?appealId=${appealId}&limit=500`, merchant)).body.items as readonly { id: string }[]).map(({ id }) => id);
  const [heard, stop]: [ThawEvent[], AbortController] = [[], new AbortController()];
  const followed = (async () => {
    const events = followEvents({ baseUrl: line.url(world.url).replace(/\/$/, ''), token: async () => world.token(merchant), appealId, from: 'beginning', retries: { firstPauseMs: 5 }, signal: stop.signal });
    for await (const event of events) heard.push(event);
  })();
  for (let cut = 0; cut < 4; cut += 1) {
    line.cut();
    await world.cases.handIn(appealId, 'identity_card');
    line.mend();
    const last = (await ids()).at(-1);
    await eventually(() => expect(heard.at(-1)?.id).toBe(last));
  }
  expect(heard.map(({ id }) => id)).toEqual(await ids());
  stop.abort();
  await followed;
});
