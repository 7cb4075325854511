import {
  apiVariables, bankAnswerVariables, databaseVariables, documentVariables, encryptionVariables, oidcVariables, processVariables, readConfiguration, scannerVariables, tracingVariables,
} from '@thaw/platform';
import { z } from 'zod';

const apiConfiguration = z.object({
  ...processVariables,
  ...apiVariables,
  ...tracingVariables,
  ...databaseVariables,
  ...oidcVariables,
  ...bankAnswerVariables,
  ...documentVariables,
  ...scannerVariables,
  ...encryptionVariables,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10).describe('connections to the database / 数据库连接数'),
});

export type ApiConfiguration = z.output<typeof apiConfiguration>;

/** @throws ConfigurationError naming everything that is missing or wrong */
export function readApiConfiguration(): ApiConfiguration {
  return readConfiguration(apiConfiguration);
}
