import { randomBytes } from 'node:crypto';
import { answerOf } from '@thaw/api-client';
import type { FreezeOrderWire } from '../../callers/wire';
import { money } from '../../text/figures';
import { cast, owner, type Person } from '../cast';
import { mustBe } from '../expectations';
import { duplicate, figures, restaurant, suspicion, takings } from '../restaurant-facts';
import type { Scene } from '../scene';

/** A merchant whose takings may not move. */
export interface Frozen {
  readonly owner: Person;
  readonly merchantId: string;
  readonly accountNumber: string;
  readonly orderId: string;
}

/** Registers the restaurant, gives its owner a login, and defers the three payments. */
export async function freezeTakings(scene: Scene): Promise<Frozen> {
  const { teller } = scene;
  const suffix = randomBytes(4).toString('hex');
  const tan = owner(suffix);
  const accountNumber = `622202${String(randomBytes(6).readUIntBE(0, 6)).padStart(13, '0').slice(-13)}`;
  const merchant = await teller.step(
    cast.onboarding,
    { en: `registers the restaurant “${restaurant.displayName.en}”, a sole trader (type 03) acquired by a licensed institution`, zh: `登记商户“${restaurant.displayName.zh}”（个体工商户 03，持牌机构渠道）` },
    async () => {
      const { id } = await answerOf(
        scene.as(cast.onboarding).POST('/v1/merchants', {
          body: {
            merchantNo: `LT-${suffix}`, type: restaurant.type, channel: restaurant.channel, name: restaurant.name,
            settlementAccount: { bankCode: restaurant.bankCode, number: accountNumber, holderName: restaurant.holderName },
          },
        }),
      );
      await scene.sandbox.addPerson(tan.id, { name: `${tan.name.en} ${tan.name.zh}`, roles: ['merchant'], merchantId: id });
      return id;
    },
  );
  const order = await teller.step(
    cast.riskManager,
    ({ amountMinor }: FreezeOrderWire) => ({
      en: `defers the settlement of three card payments for reason 12 (suspicious amount or frequency): ${money(BigInt(amountMinor))} held`,
      zh: `因原因 12（交易金额或频率异常）对三笔刷卡交易延迟结算，暂扣 ${money(BigInt(amountMinor))}`,
    }),
    () => impose(scene, merchant, suspicion, takings),
  );
  for (const { reference, amountMinor, contestedMinor } of order.transactions) {
    const contested = contestedMinor === 0 ? { en: '', zh: '' } : { en: ` · contested by the cardholder: ${money(BigInt(contestedMinor))}`, zh: ` · 持卡人争议 ${money(BigInt(contestedMinor))}` };
    teller.note({ en: `${reference}  ${money(BigInt(amountMinor))}${contested.en}`, zh: `${reference}  ${money(BigInt(amountMinor))}${contested.zh}` });
  }
  mustBe('held by the order', order.remainingMinor, figures.frozenMinor);
  return { owner: tan, merchantId: merchant, accountNumber, orderId: order.id };
}

/** One more freeze order for the same merchant, on which nobody has appealed yet. */
export async function freezeOneMore(scene: Scene, { merchantId }: Frozen): Promise<FreezeOrderWire> {
  return scene.teller.step(
    cast.riskManager,
    ({ amountMinor }: FreezeOrderWire) => ({
      en: `holds one more payment of ${money(BigInt(amountMinor))} (H06, perhaps booked twice): nobody has appealed yet, so you can`,
      zh: `另暂扣一笔 ${money(BigInt(amountMinor))}（H06，疑似重复入账）：尚无人申诉，供您试用`,
    }),
    () => impose(scene, merchantId, duplicate, duplicate.takings),
  );
}

interface Cause {
  readonly reason: { readonly codeSystem: string; readonly codeSystemVersion: string; readonly code: string };
  readonly legalRef: string;
  readonly text: { readonly en: string; readonly zh: string };
}

async function impose(scene: Scene, merchantId: string, cause: Cause, payments: readonly { readonly reference: string; readonly amountMinor: number; readonly contestedMinor: number }[]): Promise<FreezeOrderWire> {
  const takenAt = scene.clock.now();
  return answerOf(
    scene.as(cast.riskManager).POST('/v1/freeze-orders', {
      body: {
        merchantId, kind: 'SETTLEMENT_DEFERRAL', reason: cause.reason, stops: ['withdraw'], legalRef: cause.legalRef, merchantText: cause.text, currency: 'CNY',
        transactions: payments.map((payment) => ({ ...payment, takenAt })),
      },
    }),
  );
}
