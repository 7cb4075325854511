import type { Clock } from '@thaw/platform';
import express, { Router, type Response } from 'express';
import { CallRefused } from '../http/json-errors';
import type { Levers } from '../levers/levers';
import { destinationOf, paymentOrder, type SettlementBook } from './settlement-book';

interface SettlementCore {
  readonly book: SettlementBook;
  readonly levers: Levers;
  readonly clock: Clock;
}

/** The settlement core's interface: order by PUT (repeating is harmless), ask by GET, and a statement of everything executed. */
export function settlementRoutes({ book, levers, clock }: SettlementCore): Router {
  const router = Router();
  /** Accounts and references of orders seen but not done, so that their levers hold for asking about them too. */
  const accounts = new Map<string, string>();

  router.put('/orders/:orderId', express.json({ limit: '64kb' }), (request, response) => {
    const { orderId } = request.params;
    const order = paymentOrder.parse(request.body);
    accounts.set(orderId, destinationOf(order));
    const { mode, rejectReason } = levers.settlementFor(orderId, destinationOf(order));
    switch (mode) {
      case 'down':
        throw new CallRefused(503, 'the settlement core is down');
      case 'time_out_before_doing':
        return neverAnswer(response);
      case 'time_out_after_doing':
        book.execute(orderId, order, clock.now());
        return neverAnswer(response);
      case 'reject':
        book.reject(orderId, order, rejectReason, clock.now());
        return void response.json(recordOf(book, orderId));
      case 'ok':
        book.execute(orderId, order, clock.now());
        return void response.json(recordOf(book, orderId));
    }
  });

  router.get('/orders/:orderId', (request, response) => {
    const { orderId } = request.params;
    if (levers.settlementFor(orderId, accounts.get(orderId)).mode === 'down') throw new CallRefused(503, 'the settlement core is down');
    response.status(book.find(orderId) === undefined ? 404 : 200).json(recordOf(book, orderId));
  });

  router.get('/orders', (request, response) => {
    const { account } = request.query;
    if (levers.all().settlement.mode === 'down') throw new CallRefused(503, 'the settlement core is down');
    const statement = book.statement(typeof account === 'string' ? account : undefined);
    response.json({ orders: statement.map(({ orderId }) => recordOf(book, orderId)) });
  });
  return router;
}

/** Long enough for any caller to lose patience first. */
const holdMs = 120_000;

/** Leaves the caller waiting, as a core does that hangs after or before the work. */
function neverAnswer(response: Response): void {
  const timer = setTimeout(() => response.destroy(), holdMs).unref();
  response.once('close', () => clearTimeout(timer));
}

function recordOf(book: SettlementBook, orderId: string) {
  const entry = book.find(orderId);
  if (entry === undefined) return { orderId, status: 'unknown', executions: 0 };
  const { order, ...outcome } = entry;
  const where = 'account' in order ? { accountNumber: order.account.number } : {};
  return { ...outcome, ...order, ...where, executions: book.executions(orderId) };
}
