import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { imposeOrders, type Field } from './field';
import { send, sendJson } from './http';
import { insertIntoPeer, makePeerTable } from './peer-table';
import { atRate, type Figures } from './timing';

/** The rate the target names, a second. */
const rate = 50;

/** Opening an appeal at a fixed rate. */
export async function openAppeals(field: Field, count: number): Promise<Figures> {
  const orders = await imposeOrders(field, count, '12');
  return atRate(rate, count, async (index) => {
    const body = JSON.stringify({ freezeOrderId: orders[index], statement: 'Ordinary trade.' });
    await sendJson({ method: 'POST', url: `${field.api}/appeals`, token: field.tokens.agent, body });
  });
}

/** The peer: the least an API can do at the same rate, an HTTP answer without a database… */
export function answerNothing(field: Field, count: number): Promise<Figures> {
  const url = field.api.replace(/\/v1$/, '/health/live');
  return atRate(rate, count, async () => {
    const { status } = await send({ method: 'GET', url });
    if (status !== 200) throw new Error(`health answered ${String(status)}`);
  });
}

/** …and the least a durable write can cost: one row, one commit, in the same PostgreSQL. */
export async function commitNothing({ adminUrl, appUrl }: { readonly adminUrl: string; readonly appUrl: string }, count: number): Promise<Figures> {
  await makePeerTable(adminUrl);
  const pool = new Pool({ connectionString: appUrl, max: 10 });
  try {
    return await atRate(rate, count, async () => {
      await pool.query({ ...insertIntoPeer, values: [randomUUID(), 'one row'] });
    });
  } finally {
    await pool.end();
  }
}
