import type { Clock } from '@thaw/platform';
import express, { Router, type Response } from 'express';
import { CallRefused } from '../http/json-errors';
import type { Levers } from '../levers/levers';
import { z } from 'zod';
import { destinationOf, paymentOrder, type SettlementBook } from './settlement-book';
import { dayOf, statementFile, type Period } from './statement-file';

interface SettlementCore {
  readonly book: SettlementBook;
  readonly levers: Levers;
  readonly clock: Clock;
}

/** The settlement core's interface: order by PUT (repeating is harmless), ask by GET, a list of everything executed, and the statement of a day as a file. */
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
      case 'lose':
        book.accept(orderId, order, clock.now());
        return void response.status(202).json(recordOf(book, orderId));
      case 'reject':
      case 'reject_and_pay':
        book.reject(orderId, order, rejectReason, clock.now(), mode === 'reject_and_pay');
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

  router.get('/statements/:period', (request, response) => {
    const { settlement, statement } = levers.all();
    if (settlement.mode === 'down') throw new CallRefused(503, 'the settlement core is down');
    const period = periodOf(request.params.period, request.query['since'], clock.now());
    const readyAt = period.through.getTime() + (period.kind === 'FINAL' ? statement.lateMinutes * 60_000 : 0);
    const isReady = clock.now().getTime() >= readyAt && (period.kind === 'INTERIM' || statement.availability === 'ready');
    if (!isReady) throw new CallRefused(404, 'there is no statement of this day yet', { status: 'not_ready' });
    response.type('text/csv').send(statementFile(book.executed(), period, statement));
  });
  return router;
}

const since = z.iso.date();

/** `interim?since=…` tells of a day that is not over; a date tells of that day. */
function periodOf(named: string, from: unknown, now: Date): Period {
  if (named !== 'interim') return dayOf(since.parse(named));
  return { kind: 'INTERIM', from: dayOf(since.parse(from)).from, through: now };
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
  // What it paid although it refused, the core does not say when asked.
  const { order, paid: _, ...outcome } = { paid: undefined, ...entry };
  const where = 'account' in order ? { accountNumber: order.account.number } : {};
  return { ...outcome, ...order, ...where, executions: book.executions(orderId) };
}
