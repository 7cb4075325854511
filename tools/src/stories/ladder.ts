import { approve, propose } from './acts/decide';
import { checkEnding, countEvents, tellRemedy } from './acts/ending';
import { freezeTakings } from './acts/freeze';
import { openAppeal } from './acts/open';
import { checkPapers, handInPapers } from './acts/papers';
import { bankConfirms, moneyGoesBack } from './acts/release';
import { firedMarks, markPasses } from './acts/time';
import { cast } from './cast';
import { showCase } from './closing-pages';
import { mustBe } from './expectations';
import { figures } from './restaurant-facts';
import type { Scene } from './scene';

/** The reviewer who never looks: each rung of the ladder is called once, and compliance decides in the end. */
export async function ladder(scene: Scene): Promise<void> {
  const { teller } = scene;
  teller.heading({ en: 'The papers are there, but no reviewer ever looks at the case.', zh: '材料已齐备，但始终无人审核。' });
  const underWay = await openAppeal(scene, await freezeTakings(scene));
  await handInPapers(scene, underWay, { spoilt: false });
  await checkPapers(scene, underWay, { rejects: null });

  teller.heading({ en: 'The ladder', zh: '逐级升级' });
  const reminded = await markPasses(scene, underWay, { en: 'most of the time is gone: the reviewers are reminded', zh: '期限已过大半：提醒审核员' });
  mustBe('rungs climbed', reminded.wait?.escalationLevel, 0);
  const first = await markPasses(scene, underWay, { en: 'the deadline passes: the team lead is called', zh: '已逾期：升级至团队主管' });
  mustBe('rungs climbed', first.wait?.escalationLevel, 1);
  const second = await markPasses(scene, underWay, { en: 'another business day passes: the risk manager is called', zh: '又过一个工作日：升级至风险经理' });
  mustBe('rungs climbed', second.wait?.escalationLevel, 2);
  const third = await markPasses(scene, underWay, { en: 'and another: the compliance officer is called', zh: '再过一个工作日：升级至合规负责人' });
  mustBe('rungs climbed', third.wait?.escalationLevel, 3);
  mustBe('what happened by itself', await firedMarks(scene, underWay, 'risk_review'), ['remind', 'breach', 'rung lead', 'rung risk_manager', 'rung compliance']);

  teller.heading({ en: 'Compliance decides', zh: '合规负责人作出决定' });
  await propose(scene, underWay, cast.compliance);
  await approve(scene, underWay);
  await bankConfirms(scene, underWay);
  await moneyGoesBack(scene, underWay);
  await checkEnding(scene, underWay, { outcome: 'released_in_part', releasedMinor: figures.undisputedMinor, nextRemedy: 'second_appeal' });
  await tellRemedy(scene, underWay);
  await countEvents(scene, underWay);
  await showCase(scene, underWay);
}
