import type { AppealWire } from '../../callers/wire';
import { machines } from '../cast';
import { mustBe, waitUntil } from '../expectations';
import type { Scene } from '../scene';
import type { UnderWay } from './open';

/** Waits for the bank's signed answer. */
export async function bankConfirms(scene: Scene, { appealId }: UnderWay): Promise<void> {
  const appeal = await scene.teller.step(machines.bank, { en: 'is asked about the settlement account and answers, signed: confirmed', zh: '收到对结算账户的询问并签名答复：确认' }, () =>
    waitUntil('the bank’s answer', () => scene.appeal(appealId), ({ bank }) => bank?.status === 'confirmed' || bank?.status === 'rejected'),
  );
  mustBe('the bank', appeal.bank?.status, 'confirmed');
}

/** Waits until the settlement core has paid, was read back, and the appeal is closed. */
export async function moneyGoesBack(scene: Scene, { appealId }: UnderWay): Promise<AppealWire> {
  return scene.teller.step(machines.core, { en: 'pays, is read back, and only then the release is posted', zh: '执行放款，经回读确认后方才入账' }, () =>
    waitUntil('the release', () => scene.appeal(appealId), ({ stage, wait }) => stage === 'closed' || wait?.kind === 'release_repair'),
  );
}
