import type { Headers } from '@temporalio/common';
import type { WorkflowInterceptorsFactory } from '@temporalio/workflow';
import { traceHeader } from './contract';

/**
 * Passes the trace of the last thing heard on to the activities that follow from it. A run that waits for long and continues as new
 * does not take it along: what time alone brings about begins a trace of its own. Headers are no part of what a replay compares.
 */
export const interceptors: WorkflowInterceptorsFactory = () => {
  let heard: Headers[string] | undefined;
  const hear = (headers: Headers): void => void (heard = headers[traceHeader] ?? heard);
  const tell = (headers: Headers): Headers => (heard === undefined ? headers : { ...headers, [traceHeader]: heard });
  return {
    inbound: [{
      execute(input, next) {
        hear(input.headers);
        return next(input);
      },
      handleSignal(input, next) {
        hear(input.headers);
        return next(input);
      },
    }],
    outbound: [{
      scheduleActivity: (input, next) => next({ ...input, headers: tell(input.headers) }),
      scheduleLocalActivity: (input, next) => next({ ...input, headers: tell(input.headers) }),
    }],
  };
};
