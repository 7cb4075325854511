import { profiledBank, signedJsonBank, type BankFormats } from '@thaw/adapters';
import { CommandPipeline, type BankGateway, type BankLineFault } from '@thaw/application';
import { PostgresStore, type DataSource } from '@thaw/persistence';
import { clockFrom, columnCipher, processEnvironment, type Clock, type ColumnCipher, type Logger } from '@thaw/platform';
import { v7 as uuidv7 } from 'uuid';
import type { WorkerConfiguration } from './configuration';
import type { WorkerMetrics } from './metrics';

/** What every part of the worker works with, made once: one memory of policies and calendar for all of them. */
export interface Hands {
  readonly configuration: WorkerConfiguration;
  readonly source: DataSource;
  readonly clock: Clock;
  readonly cipher: ColumnCipher;
  readonly store: PostgresStore;
  readonly pipeline: CommandPipeline;
  readonly logger: Logger;
  readonly metrics: WorkerMetrics;
  readonly formats: BankFormats;
  readonly bank: BankGateway;
}

export function handsOf(configuration: WorkerConfiguration, source: DataSource, logger: Logger, metrics: WorkerMetrics, formats: BankFormats): Hands {
  const cipher = columnCipher(configuration.THAW_ENCRYPTION_KEY, configuration.THAW_PREVIOUS_ENCRYPTION_KEYS);
  const store = new PostgresStore(source, cipher);
  const clock = clockFrom(configuration.THAW_CLOCK_FILE);
  const now = (): Date => clock.now();
  const { BANK_URL: url, BANK_SIGNING_SECRET: signingSecret } = configuration;
  const byDefault = url === undefined || signingSecret === undefined ? null : signedJsonBank({ url, signingSecret, now });
  if (byDefault !== null) logger.warn('banks without a profile are spoken to under one key: for the sandbox only');
  const onFault = ({ bankCode, code }: { readonly bankCode: string; readonly code: BankLineFault }): void => {
    metrics.bankLineFaults.inc({ code });
    logger.error({ bankCode, alarm: code }, 'an alarm: profile, keys or certificates keep us from a bank');
  };
  const bank = profiledBank({ banks: store, formats, byDefault, environment: processEnvironment(), now, onFault });
  return { configuration, source, clock, cipher, store, pipeline: new CommandPipeline(store, uuidv7), logger, metrics, formats, bank };
}
