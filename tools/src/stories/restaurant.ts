import { freezeOneMore, freezeTakings } from './acts/freeze';
import { approve, propose } from './acts/decide';
import { checkEnding, countEvents, tellRemedy } from './acts/ending';
import { openAppeal, showChecklist } from './acts/open';
import { checkPapers, handInPapers, sendAgain } from './acts/papers';
import { bankConfirms, moneyGoesBack } from './acts/release';
import { showCase, showTryIt } from './closing-pages';
import { figures } from './restaurant-facts';
import type { Scene } from './scene';

/** The main job: from the freeze to two of three payments being back, one paper rejected on the way. */
export async function restaurant(scene: Scene): Promise<void> {
  const { teller } = scene;
  teller.heading({ en: 'A restaurant’s takings are frozen; it appeals.', zh: '餐馆款项被延迟结算，商户提起申诉。' });
  const frozen = await freezeTakings(scene);
  const underWay = await openAppeal(scene, frozen);
  await showChecklist(scene, underWay);

  teller.heading({ en: 'Papers', zh: '材料' });
  await handInPapers(scene, underWay, { spoilt: true });
  await checkPapers(scene, underWay, { rejects: 'identity_card' });
  await sendAgain(scene, underWay);
  await checkPapers(scene, underWay, { rejects: null });

  teller.heading({ en: 'Decision', zh: '决定' });
  await propose(scene, underWay);
  await approve(scene, underWay);

  teller.heading({ en: 'Bank and money', zh: '银行与放款' });
  await bankConfirms(scene, underWay);
  await moneyGoesBack(scene, underWay);
  await checkEnding(scene, underWay, { outcome: 'released_in_part', releasedMinor: figures.undisputedMinor, nextRemedy: 'second_appeal' });
  await tellRemedy(scene, underWay);
  await countEvents(scene, underWay);
  const another = await freezeOneMore(scene, frozen);

  await showCase(scene, underWay);
  showTryIt(scene, another.id);
}
