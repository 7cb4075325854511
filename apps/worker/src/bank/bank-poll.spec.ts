import type { BankGateway } from '@thaw/application';
import { newestPolicy, type BankTerms } from '@thaw/domain';
import { createLogger } from '@thaw/platform';
import { WorkerMetrics } from '../metrics';
import { BankPoll } from './bank-poll';

const quiet: BankTerms = { serviceLevel: 'R03D', quietHours: { from: '22:00', to: '07:00' } };

/** One look at an hour of the bank's; answers which banks were asked. */
async function lookAt(time: string, terms: BankTerms | null): Promise<readonly string[]> {
  const asked: string[] = [];
  const query: BankGateway['query'] = ({ bankCode }) => {
    asked.push(bankCode);
    return Promise.resolve(null);
  };
  const poll = new BankPoll({
    queries: { take: () => Promise.resolve([{ requestId: 'r', bankCode: 'bank' }]) },
    store: { policyInForce: () => Promise.resolve(newestPolicy), bankTerms: () => Promise.resolve(terms) },
    bank: { query },
    intake: { take: () => Promise.reject(new Error('nothing was answered')) },
    clock: { now: () => new Date(`2026-11-24T${time}:00.000+08:00`) },
    logger: createLogger('spec', 'silent'),
    metrics: new WorkerMetrics(),
  });
  expect(await poll.look()).toBe(1);
  return asked;
}

it.each([
  ['22:00', quiet, []],
  ['06:59', quiet, []],
  ['07:00', quiet, ['bank']],
  ['23:00', null, ['bank']],
] as const)('at %s a bank is asked for an answer unless it is quiet', async (time, terms, banks) => {
  expect(await lookAt(time, terms)).toEqual(banks);
});
