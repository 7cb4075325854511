import {
  bankVariables, databaseVariables, documentVariables, encryptionVariables, processVariables, readConfiguration, scannerVariables, settlementVariables, temporalVariables, tracingVariables, workerVariables,
} from '@thaw/platform';
import { z } from 'zod';

const temporalMetricsHint = '127.0.0.1:port where Temporal’s own SDK shows its metrics; none when empty / Temporal SDK 指标监听地址,留空则不开启';

const schema = z.object({
  ...processVariables,
  ...tracingVariables,
  ...databaseVariables,
  ...temporalVariables,
  ...workerVariables,
  ...bankVariables,
  ...settlementVariables,
  ...encryptionVariables,
  ...documentVariables,
  ...scannerVariables,
  WORKER_TEMPORAL_METRICS_ADDRESS: z
    .string()
    .regex(/^(127\.0\.0\.1|\[::1\]):\d{1,5}$/)
    .optional()
    .describe(temporalMetricsHint),
});

export type WorkerConfiguration = z.output<typeof schema>;

export function readWorkerConfiguration(): WorkerConfiguration {
  return readConfiguration(schema);
}

const rebuildSchema = z.object({ ...processVariables, ...databaseVariables, ...temporalVariables });

/** What a rebuild needs: facts and Temporal, no secret of the outside world. */
export function readRebuildConfiguration(): z.output<typeof rebuildSchema> {
  return readConfiguration(rebuildSchema);
}
