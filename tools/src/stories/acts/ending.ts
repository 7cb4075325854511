import { answerOf } from '@thaw/api-client';
import type { Outcome } from '@thaw/domain';
import type { AppealWire, FreezeOrderWire } from '../../callers/wire';
import type { Payment } from '../../callers/sandbox';
import { money } from '../../text/figures';
import { cast, machines } from '../cast';
import { mustBe, waitUntil } from '../expectations';
import { figures } from '../restaurant-facts';
import type { Scene } from '../scene';
import { workflowEvents, type WorkflowEvents } from '../workflow-events';
import type { UnderWay } from './open';

/** What an appeal must have come to. */
export interface Ending {
  readonly outcome: Outcome;
  readonly releasedMinor: number;
  readonly nextRemedy: 'second_appeal' | 'new_appeal';
}

/** Compares every figure there is: the API's, the ledger's, and the settlement core's own statement. */
export async function checkEnding(scene: Scene, underWay: UnderWay, ending: Ending): Promise<AppealWire> {
  const { teller } = scene;
  const appeal = await scene.appeal(underWay.appealId);
  mustBe('stage', appeal.stage, 'closed');
  mustBe('outcome', appeal.outcome, ending.outcome);
  mustBe('waiting for', appeal.wait, null);
  mustBe('next remedy', appeal.nextRemedy?.kind, ending.nextRemedy);
  const statement = await teller.step(
    machines.core,
    (payments: readonly Payment[]) => ({
      en: `is asked for its own statement of the account: ${paidInWords(payments, 'nothing was paid', (n, total) => `${String(n)} payment, ${total}`)}`,
      zh: `查询其账户流水：${paidInWords(payments, '无付款', (n, total) => `${String(n)} 笔付款，${total}`)}`,
    }),
    () => scene.sandbox.statement(underWay.accountNumber),
  );
  checkStatement(statement, appeal, underWay, ending);
  const order = await teller.step(
    cast.operator,
    ({ releasedMinor, remainingMinor }: FreezeOrderWire) => ({
      en: `reads the books: released ${money(BigInt(releasedMinor))}, kept ${money(BigInt(remainingMinor))}`,
      zh: `查看账目：已放款 ${money(BigInt(releasedMinor))}，继续暂扣 ${money(BigInt(remainingMinor))}`,
    }),
    () => answerOf(scene.as(cast.operator).GET('/v1/freeze-orders/{freezeOrderId}', { params: { path: { freezeOrderId: underWay.orderId } } })),
  );
  mustBe('released', order.releasedMinor, ending.releasedMinor);
  mustBe('kept', order.remainingMinor, figures.frozenMinor - ending.releasedMinor);
  mustBe('under way', order.transactions.map(({ balance }) => balance.pendingMinor), [0, 0, 0]);
  await checkTrail(scene, underWay.appealId);
  return appeal;
}

function paidInWords(payments: readonly Payment[], nothing: string, count: (n: number, total: string) => string): string {
  const total = payments.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
  return payments.length === 0 ? nothing : count(payments.length, money(total));
}

function checkStatement(payments: readonly Payment[], appeal: AppealWire, { accountNumber }: UnderWay, { releasedMinor }: Ending): void {
  const wanted = releasedMinor === 0 ? [] : [{ status: 'executed', amountMinor: releasedMinor, currency: 'CNY', accountNumber, executions: 1, coreReference: appeal.releases.find(({ status }) => status === 'posted')?.coreReference }];
  const found = payments.map(({ status, amountMinor, currency, accountNumber: paidTo, executions, coreReference }) => ({ status, amountMinor, currency, accountNumber: paidTo, executions, coreReference }));
  mustBe('the settlement core’s statement', found, wanted);
}

/** The record must be whole, and nothing of ours may still run for a closed appeal. */
async function checkTrail(scene: Scene, appealId: string): Promise<void> {
  const { audit, waits, appeal } = await scene.facts(appealId);
  mustBe('audit chains', audit.map(({ firstBad }) => firstBad), audit.map(() => null));
  mustBe('live waits', waits.filter(({ endedAt }) => endedAt === null).length, 0);
  mustBe('live tasks', appeal.tasks.filter(({ status }) => status === 'open' || status === 'claimed').length, 0);
}

/** The merchant reads how it ended and what can still be done. */
export async function tellRemedy(scene: Scene, { owner, appealId }: UnderWay): Promise<void> {
  const { teller } = scene;
  const appeal = await teller.step(
    owner,
    ({ outcomeText, nextRemedy }: AppealWire) => ({ en: `reads: ${outcomeText?.en ?? ''} ${nextRemedy?.text.en ?? ''}`, zh: `查看结果：${outcomeText?.zh ?? ''}${nextRemedy?.text.zh ?? ''}` }),
    () => scene.appealAs(owner, appealId),
  );
  mustBe('tasks shown to the merchant', appeal.tasks, []);
}

/** Waits until the workflow has ended, and counts what it took. */
export async function countEvents(scene: Scene, { appealId }: UnderWay): Promise<WorkflowEvents> {
  return scene.teller.step(
    machines.thaw,
    ({ events, runs }: WorkflowEvents) => ({ en: `ends the workflow: ${String(events)} events in ${String(runs)} runs`, zh: `结束工作流：${String(runs)} 次运行，共 ${String(events)} 个事件` }),
    () => waitUntil('the end of the workflow', () => workflowEvents(scene.temporal, appealId), ({ ended }) => ended),
  );
}
