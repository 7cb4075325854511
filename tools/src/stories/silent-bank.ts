import { settleByHand } from './acts/bank-desk';
import { approve, propose } from './acts/decide';
import { checkEnding, countEvents, tellRemedy } from './acts/ending';
import { freezeTakings } from './acts/freeze';
import { openAppeal } from './acts/open';
import { checkPapers, handInPapers } from './acts/papers';
import { moneyGoesBack } from './acts/release';
import { firedMarks, markPasses } from './acts/time';
import { machines } from './cast';
import { showCase } from './closing-pages';
import { mustBe, waitUntil } from './expectations';
import { figures } from './restaurant-facts';
import type { Scene } from './scene';

/** The silent bank: chased, then given up on; two of treasury confirm by hand, and the money goes back. */
export async function silentBank(scene: Scene): Promise<void> {
  const { teller } = scene;
  teller.heading({ en: 'Everything is decided, but the bank says nothing.', zh: '决定已作出，但银行始终不答复。' });
  const underWay = await openAppeal(scene, await freezeTakings(scene));
  await scene.sandbox.setBank(underWay.appealId, { mode: 'silent' });
  await handInPapers(scene, underWay, { spoilt: false });
  await checkPapers(scene, underWay, { rejects: null });
  await propose(scene, underWay);
  await approve(scene, underWay);
  const received = async () => (await scene.sandbox.investigations(underWay.appealId)).flatMap(({ messages }) => messages.map(({ kind }) => kind));
  await teller.step(machines.bank, { en: 'receives the question and stays silent', zh: '收到询问，未作答复' }, () => waitUntil('the question to reach the bank', received, (kinds) => kinds.length > 0));

  teller.heading({ en: 'Days of silence', zh: '连日无答复' });
  await markPasses(scene, underWay, { en: 'a business day passes: the question is repeated', zh: '过去一个工作日：向银行催办' });
  mustBe('what the bank received', await received(), ['request', 'chaser']);
  const given = await markPasses(scene, underWay, { en: 'the bank’s time is over: the bank desk takes over', zh: '银行答复期限届满：转银行专岗' });
  mustBe('what happened by itself', await firedMarks(scene, underWay, 'bank_answer'), ['chase', 'breach', 'expire']);
  mustBe('waiting for', given.wait?.kind, 'bank_desk');

  teller.heading({ en: 'By hand, by two', zh: '两人人工确认' });
  const agreed = await settleByHand(scene, underWay, { result: 'confirmed', evidence: 'Telephone call with the branch, letter ICBC-2026-1188 on file. 电话核实，函件 ICBC-2026-1188 已归档。' });
  mustBe('stage', agreed.stage === 'closed' ? 'releasing' : agreed.stage, 'releasing');
  await moneyGoesBack(scene, underWay);
  await checkEnding(scene, underWay, { outcome: 'released_in_part', releasedMinor: figures.undisputedMinor, nextRemedy: 'second_appeal' });
  await tellRemedy(scene, underWay);
  await countEvents(scene, underWay);
  await showCase(scene, underWay);
}
