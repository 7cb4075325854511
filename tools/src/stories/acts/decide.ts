import { money } from '../../text/figures';
import { cast, type Person } from '../cast';
import { mustBe } from '../expectations';
import { decisionTexts, figures } from '../restaurant-facts';
import type { Scene } from '../scene';
import type { UnderWay } from './open';
import { claim, complete } from './task';

/** Somebody proposes to release what nobody contests. */
export async function propose(scene: Scene, underWay: UnderWay, who: Person = cast.reviewer): Promise<void> {
  const task = await claim(scene, underWay, who, 'risk_review');
  const { transactions } = await scene.appealAs(who, underWay.appealId);
  const items = transactions.map(({ id, undisputedMinor }) => ({ transactionId: id, releaseMinor: undisputedMinor }));
  const releaseMinor = items.reduce((sum, item) => sum + item.releaseMinor, 0);
  mustBe('proposed for release', releaseMinor, figures.undisputedMinor);
  const result = { kind: 'risk_review' as const, items, reasonCode: 'GENUINE', merchantText: decisionTexts.release, internalText: decisionTexts.internal };
  const appeal = await scene.teller.step(
    who,
    { en: `proposes to release two payments, ${money(BigInt(releaseMinor))}, and to keep the contested one, ${money(BigInt(figures.contestedMinor))}`, zh: `拟定决定：放款两笔共 ${money(BigInt(releaseMinor))}，有争议的一笔 ${money(BigInt(figures.contestedMinor))} 继续暂扣` },
    () => complete(scene, who, task, result),
  );
  mustBe('waiting for', appeal.wait?.kind, 'approval');
}

/** A second person agrees: four eyes. */
export async function approve(scene: Scene, underWay: UnderWay): Promise<void> {
  const task = await claim(scene, underWay, cast.approver, 'approval');
  const appeal = await scene.teller.step(cast.approver, { en: 'approves: a second pair of eyes', zh: '复核通过（双人复核）' }, () =>
    complete(scene, cast.approver, task, { kind: 'approval', approve: true, why: null }),
  );
  mustBe('stage', appeal.stage, 'bank_confirmation');
}
