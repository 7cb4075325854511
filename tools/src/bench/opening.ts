import { Pool } from 'pg';
import { imposeOrders, type Field } from './field';
import { send, sendJson } from './http';
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
export async function commitNothing(appUrl: string, count: number): Promise<Figures> {
  const pool = new Pool({ connectionString: appUrl, max: 10, options: '-c role=thaw_app' });
  try {
    return await atRate(rate, count, async (index) => {
      await pool.query('INSERT INTO idempotency_key (scope, key, request_hash) VALUES ($1, $2, $3)', ['bench', `${String(Date.now())}-${String(index)}`, '0'.repeat(64)]);
    });
  } finally {
    await pool.query(`DELETE FROM idempotency_key WHERE scope = 'bench'`);
    await pool.end();
  }
}
