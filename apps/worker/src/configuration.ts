import type { CanaryAccount } from '@thaw/application';
import {
  bankAnswerVariables, bankVariables, databaseVariables, documentSweepVariables, documentVariables, encryptionVariables, processVariables, readConfiguration, scannerVariables, settlementVariables, temporalVariables, tracingVariables, workerVariables,
} from '@thaw/platform';
import { z } from 'zod';

const temporalMetricsHint = '127.0.0.1:port where Temporal’s own SDK shows its metrics; none when empty / Temporal SDK 指标监听地址,留空则不开启';

const canaryHint = 'bankCode:accountNumber:holder of an account of our own, to which a canary appeal pays 0.01 each minute; none is sent when empty / 自检申诉的收款账户(银行代码:账号:户名),每分钟放款 0.01 元,留空则不开启';

const canaryAccount = z
  .string()
  .regex(/^[^:]+:\d{6,32}:.+$/)
  .transform((text): CanaryAccount => {
    const [bankCode = '', number = '', ...holder] = text.split(':');
    return { bankCode, number, holderName: holder.join(':') };
  });

const schema = z.object({
  ...processVariables,
  ...tracingVariables,
  ...databaseVariables,
  ...temporalVariables,
  ...workerVariables,
  // Banks are spoken to by their profiles; without one by these, and in the sandbox only.
  BANK_URL: bankVariables.BANK_URL.optional(),
  BANK_SIGNING_SECRET: bankVariables.BANK_SIGNING_SECRET.optional(),
  BANK_ANSWER_SECRET: bankAnswerVariables.BANK_ANSWER_SECRET.optional(),
  ...settlementVariables,
  ...encryptionVariables,
  ...documentVariables,
  ...documentSweepVariables,
  ...scannerVariables,
  CANARY_ACCOUNT: canaryAccount.optional().describe(canaryHint),
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
