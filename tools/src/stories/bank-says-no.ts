import { settleByHand } from './acts/bank-desk';
import { approve, propose } from './acts/decide';
import { checkEnding, countEvents, tellRemedy } from './acts/ending';
import { freezeTakings } from './acts/freeze';
import { openAppeal } from './acts/open';
import { checkPapers, handInPapers } from './acts/papers';
import { machines } from './cast';
import { showCase } from './closing-pages';
import { mustBe, waitUntil } from './expectations';
import type { Scene } from './scene';

/** The bank says no: nothing leaves; two people of treasury look into it, the measure stands, and the next remedy is told. */
export async function bankSaysNo(scene: Scene): Promise<void> {
  const { teller } = scene;
  teller.heading({ en: 'Everything is decided, but the bank refuses the account.', zh: '决定已作出，但银行拒绝确认账户。' });
  const underWay = await openAppeal(scene, await freezeTakings(scene));
  await scene.sandbox.setBank(underWay.appealId, { mode: 'refuse', rejectReason: 'AC04' });
  await handInPapers(scene, underWay, { spoilt: false });
  await checkPapers(scene, underWay, { rejects: null });
  await propose(scene, underWay);
  await approve(scene, underWay);
  const refused = await teller.step(machines.bank, { en: 'answers, signed: refused (RJCT, AC04: the account is closed)', zh: '签名答复：拒绝（RJCT，AC04：账户已销户）' }, () =>
    waitUntil('the bank’s answer', () => scene.appeal(underWay.appealId), ({ bank }) => bank?.status === 'rejected' || bank?.status === 'confirmed'),
  );
  mustBe('the bank', refused.bank, { ...refused.bank, status: 'rejected', reasonCode: 'AC04' });
  mustBe('waiting for', refused.wait?.kind, 'bank_desk');

  const closed = await settleByHand(scene, underWay, { result: 'refused', evidence: 'The branch confirms: closed by the holder on 2026-10-30. 网点确认：户主已于 2026-10-30 销户。' });
  mustBe('outcome', closed.outcome, 'freeze_confirmed');
  await checkEnding(scene, underWay, { outcome: 'freeze_confirmed', releasedMinor: 0, nextRemedy: 'second_appeal' });
  await tellRemedy(scene, underWay);
  await countEvents(scene, underWay);
  await showCase(scene, underWay);
}
