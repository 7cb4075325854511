import {
  apiVariables, bankAnswerVariables, databaseVariables, documentVariables, doorVariables, encryptionVariables, oidcVariables, processVariables, readConfiguration, scannerVariables,
  tracingVariables,
} from '@thaw/platform';
import { z } from 'zod';
import { usualServerLimits, type DoorSettings } from './door/door-settings';

const apiConfiguration = z.object({
  ...processVariables,
  ...apiVariables,
  ...tracingVariables,
  ...doorVariables,
  ...databaseVariables,
  ...oidcVariables,
  // Of banks without a profile, and in the sandbox only.
  BANK_ANSWER_SECRET: bankAnswerVariables.BANK_ANSWER_SECRET.optional(),
  ...documentVariables,
  ...scannerVariables,
  ...encryptionVariables,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10).describe('connections to the database / 数据库连接数'),
});

export type ApiConfiguration = z.output<typeof apiConfiguration>;

/** What the door lets through, as configured. */
export function doorOf(configuration: ApiConfiguration): DoorSettings {
  const { RATE_LIMIT_WINDOW_SECONDS: windowSeconds, RATE_LIMIT_READS, RATE_LIMIT_WRITES, RATE_LIMIT_UPLOADS, RATE_LIMIT_BANK_ANSWERS, RATE_LIMIT_STRANGERS } = configuration;
  return {
    rates: { windowSeconds, quotas: { read: RATE_LIMIT_READS, write: RATE_LIMIT_WRITES, upload: RATE_LIMIT_UPLOADS, bank_answer: RATE_LIMIT_BANK_ANSWERS, stranger: RATE_LIMIT_STRANGERS } },
    concurrentPerCaller: configuration.API_CONCURRENT_PER_CALLER,
    trustedProxies: configuration.API_TRUSTED_PROXIES,
    corsOrigins: configuration.API_CORS_ORIGINS,
    server: { ...usualServerLimits, maxConnections: configuration.API_MAX_CONNECTIONS },
  };
}

/** @throws ConfigurationError naming everything that is missing or wrong */
export function readApiConfiguration(): ApiConfiguration {
  return readConfiguration(apiConfiguration);
}
