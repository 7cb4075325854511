import { answerGate } from '@thaw/adapters';
import { BankIntake, keysOfProfiles } from '@thaw/application';
import { BankQueries } from '@thaw/persistence';
import { v7 as uuidv7 } from 'uuid';
import type { Hands } from '../hands';
import { BankPoll } from './bank-poll';

/** What fetches answers whose callback got lost, with an intake as the API's. */
export function makeBankPoll({ configuration, source, store, pipeline, clock, cipher, logger, metrics, formats, bank }: Hands): BankPoll {
  const intake = new BankIntake({
    store,
    pipeline,
    keys: keysOfProfiles(store, configuration.BANK_ANSWER_SECRET ?? null),
    gate: answerGate(formats),
    fingerprint: (accountNumber) => cipher.fingerprint(accountNumber),
    newId: uuidv7,
    onRefused: ({ alarm, code, ...facts }) => logger.error({ ...facts, alarm: alarm ? code : null, code }, 'what a bank answered to a query is not believed'),
  });
  return new BankPoll({ queries: new BankQueries(source), store, bank, intake, clock, logger, metrics });
}
