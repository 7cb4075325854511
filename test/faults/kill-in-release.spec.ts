import { setTimeout as pause } from 'node:timers/promises';
import type { PartName, SettlementLevers } from '@thaw/tools';
import { eventually } from '../support/eventually';
import { FaultWorld, type Underway } from './fault-world';
import { dice, faultRounds, note } from './rounds';
import { expectUnharmed } from './unharmed';

/** Promise: no money leaves twice and none is lost, at whatever moment of a release a process dies. */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

const appealsEachRound = 3;
const closedAtOnce = 8;
/** As long as a release takes when nobody disturbs it: the bank's answer, the nudge, the payment, the read-back. */
const latestKillMs = 350;
const roll = dice();

function oneOf<T>(choices: readonly [T, ...T[]]): T {
  return choices[roll(choices.length)] ?? choices[0];
}

/** The core pays and answers, or pays and is not heard, or is not reached, or takes the order and loses it. */
const coreModes = ['ok', 'time_out_after_doing', 'time_out_before_doing', 'lose'] as const satisfies readonly SettlementLevers['mode'][];

/** How often a part dies in one release: again while it comes back to what it was at, more often in long runs. */
const killsEachRound = faultRounds > 20 ? 4 : 1;

/** Lets the bank say yes to some appeals at once and kills a part again and again somewhere in the release that follows. */
async function round(victim: PartName): Promise<readonly Underway[]> {
  const appeals = await Promise.all(Array.from({ length: appealsEachRound }, () => world.appealAt('bank_confirmation')));
  for (const { accountNumber } of appeals) await world.outside.setSettlement(accountNumber, { mode: oneOf(coreModes) });
  await Promise.all(appeals.map(({ id }) => world.outside.bankSaysYes(id)));
  for (let kills = 0; kills < killsEachRound; kills += 1) {
    await pause(roll(latestKillMs));
    await world.kill(victim);
    await world.revive(victim);
  }
  for (const { accountNumber } of appeals) await world.outside.setSettlement(accountNumber, { mode: 'ok' });
  return appeals;
}

it(`pays every merchant once, ${faultRounds} times killed in the middle`, async () => {
  const all: Underway[] = [];
  for (let done = 1; done <= faultRounds; done += 1) {
    const victim = oneOf<PartName>(['worker', 'worker', 'sandbox']);
    all.push(...(await round(victim)));
    note({ what: 'round', done, of: faultRounds });
  }
  // Each waits for nothing but itself; one after another the many of a long run would take longer than their rounds.
  for (let from = 0; from < all.length; from += closedAtOnce) {
    await Promise.all(all.slice(from, from + closedAtOnce).map(({ id }) => world.closed(id, true)));
  }
  await expectUnharmed(world, all);
}, 120_000 + faultRounds * 20_000);

it('does not pay again when the core paid, was not heard, and died', async () => {
  const appeal = await world.appealAt('bank_confirmation');
  await world.outside.setSettlement(appeal.accountNumber, { mode: 'time_out_after_doing' });
  await world.outside.bankSaysYes(appeal.id);
  await eventually(async () => expect(await world.outside.statement(appeal.accountNumber)).toHaveLength(1));
  expect(await world.stageOf(appeal.id)).toBe('releasing');
  await world.kill('sandbox');
  await world.revive('sandbox');
  await world.outside.setSettlement(appeal.accountNumber, { mode: 'ok' });
  await world.closed(appeal.id);
  await expectUnharmed(world, [appeal]);
});

it('calls treasury for an order that the core took and lost, whoever dies meanwhile; the same order sent again pays once', async () => {
  const appeal = await world.appealAt('bank_confirmation');
  await world.outside.setSettlement(appeal.accountNumber, { mode: 'lose' });
  await world.outside.bankSaysYes(appeal.id);
  await eventually(async () => expect(await world.takenByTheCore(appeal.id)).toBe('accepted'));
  await world.kill('worker');
  await world.kill('sandbox');
  await world.revive('sandbox');
  await world.revive('worker');
  await world.treasuryIsCalled(appeal.id);
  expect(await world.outside.statement(appeal.accountNumber)).toEqual([]);
  await world.kill('worker');
  await world.outside.setSettlement(appeal.accountNumber, { mode: 'ok' });
  await world.revive('worker');
  await world.closed(appeal.id, true);
  await expectUnharmed(world, [appeal]);
});
