import type { Context } from '@temporalio/activity';
import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { SettlementCallRefusedError } from '@thaw/adapters';
import type { Logger } from '@thaw/platform';
import type { WorkerMetrics } from '../metrics';

/** What may be told about an error where ids and enumerations only may stand: its kind, and a code if it has one. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,40}$/.test(error.code) ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}

/** The core understood and will not: trying again at once cannot help, the workflow's longer pauses may. */
function isFinal(error: unknown): boolean {
  return error instanceof SettlementCallRefusedError;
}

/**
 * What an activity's failure becomes on its way into Temporal's history: the kind of the error, never its message, which may quote
 * what was being handled. The message and the stack go to our log.
 */
export function disclosable(error: unknown, activity: string): unknown {
  if (error instanceof TemporalFailure) return error;
  const failure = ApplicationFailure.create({ message: `${activity}: ${kindOf(error)}`, type: error instanceof Error ? error.name : 'Error', nonRetryable: isFinal(error) });
  delete failure.stack;
  return failure;
}

/** Notes every failed attempt and lets no error text into Temporal. */
export function failureInterceptor(logger: Logger, metrics: Pick<WorkerMetrics, 'activityFailures'>): ActivityInterceptorsFactory {
  return ({ info }: Context) => ({
    inbound: {
      async execute(input, next) {
        try {
          return await next(input);
        } catch (error) {
          metrics.activityFailures.inc({ activity: info.activityType });
          const told = error instanceof Error ? { type: error.name, message: error.message, stack: error.stack } : { type: typeof error };
          logger.warn({ activity: info.activityType, attempt: info.attempt, workflowId: info.workflowExecution?.workflowId, error: told }, 'activity failed');
          throw disclosable(error, info.activityType);
        }
      },
    },
  });
}
