import { defaultPayloadConverter } from '@temporalio/common';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { SpanKind, traced } from '@thaw/platform';
import { traceHeader } from '@thaw/workflows/contract';

/** An activity's span belongs to the trace of the change its workflow heard of last; without one it begins its own. */
export const traceInterceptor: ActivityInterceptorsFactory = ({ info }) => ({
  inbound: {
    execute(input, next) {
      const sent = input.headers[traceHeader];
      const parent: unknown = sent === undefined ? null : defaultPayloadConverter.fromPayload(sent);
      const attributes = { 'thaw.activity.attempt': info.attempt, 'thaw.workflow.id': info.workflowExecution?.workflowId ?? 'none' };
      return traced(`activity ${info.activityType}`, { kind: SpanKind.CONSUMER, attributes, parent: typeof parent === 'string' ? parent : null }, () => next(input));
    },
  },
});
