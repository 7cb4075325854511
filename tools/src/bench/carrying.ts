import { setTimeout as pause } from 'node:timers/promises';
import { imposeOrders, openAndDecide, type Field } from './field';
import { sendJson } from './http';
import { figuresOf, sideBySide, type Figures } from './timing';

/** Whole appeals: open, review, approve by people without pause, bank and settlement core by the sandbox, until closed; ten side by side. */
export async function carryAppeals(field: Field, count: number): Promise<{ readonly perSecond: number; readonly figures: Figures }> {
  const orders = await imposeOrders(field, count, 'H05');
  const times: number[] = [];
  const from = performance.now();
  await sideBySide(10, count, async (index) => {
    const started = performance.now();
    await untilClosed(field, await openAndDecide(field, orders[index] ?? ''));
    times.push(performance.now() - started);
  });
  return { perSecond: count / ((performance.now() - from) / 1_000), figures: figuresOf(times) };
}

/** Nobody is needed any more: bank and settlement core do what they are asked. */
export async function untilClosed(field: Field, id: string): Promise<void> {
  for (const until = performance.now() + 120_000; ; await pause(100)) {
    const { stage } = await sendJson<{ stage: string }>({ method: 'GET', url: `${field.api}/appeals/${id}`, token: field.tokens.agent });
    if (stage === 'closed') return;
    if (performance.now() > until) throw new Error(`appeal ${id} is still ${stage}`);
  }
}
