import { answerOf } from '@thaw/api-client';
import { freezeTakings } from './acts/freeze';
import { checkEnding, countEvents, tellRemedy } from './acts/ending';
import { openAppeal } from './acts/open';
import { markPasses } from './acts/time';
import { showCase } from './closing-pages';
import { cast, machines } from './cast';
import { mustBe } from './expectations';
import type { Scene } from './scene';
import { statement } from './restaurant-facts';

/** The merchant who never sends papers: reminded twice, then the appeal lapses; nothing moves, and a new one may be opened. */
export async function lapse(scene: Scene): Promise<void> {
  const { teller } = scene;
  teller.heading({ en: 'The merchant never sends papers.', zh: '商户始终未提交材料。' });
  const underWay = await openAppeal(scene, await freezeTakings(scene));
  await markPasses(scene, underWay, { en: 'five days pass: the merchant is reminded (50 %)', zh: '过去五日：第一次提醒商户（50 %）' });
  await markPasses(scene, underWay, { en: 'three more days pass: the merchant is reminded again (80 %)', zh: '又过三日：第二次提醒商户（80 %）' });
  await markPasses(scene, underWay, { en: 'the window for papers ends: the appeal lapses, as the merchant could read beforehand', zh: '补件期届满：按事先告知的规则，申诉失效' });

  const { waits } = await scene.facts(underWay.appealId);
  const fired = waits.flatMap(({ marks }) => marks.filter(({ firedAt }) => firedAt !== null).map(({ kind }) => kind));
  mustBe('what happened by itself', fired, ['remind', 'remind', 'breach', 'expire']);
  await checkEnding(scene, underWay, { outcome: 'lapsed', releasedMinor: 0, nextRemedy: 'new_appeal' });
  await tellRemedy(scene, underWay);
  await countEvents(scene, underWay);

  const next = await teller.step(cast.agent, { en: 'opens a new appeal, as the remedy says', zh: '按救济途径重新提起申诉' }, () =>
    answerOf(scene.as(cast.agent).POST('/v1/appeals', { body: { freezeOrderId: underWay.orderId, statement } })),
  );
  const withdrawn = await teller.step(underWay.owner, { en: 'withdraws it: the papers are not ready', zh: '撤回申诉：材料尚未备齐' }, () =>
    answerOf(scene.as(underWay.owner).POST('/v1/appeals/{appealId}/withdraw', { params: { path: { appealId: next.id } }, body: { why: 'papers not ready / 材料未备齐' } })),
  );
  mustBe('outcome', withdrawn.outcome, 'withdrawn');
  await teller.step(machines.thaw, { en: 'leaves nothing behind', zh: '不留任何待办' }, async () => mustBe('waiting for', (await scene.appeal(next.id)).wait, null));
  await showCase(scene, underWay);
}
