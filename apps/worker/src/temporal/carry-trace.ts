import type { WorkflowClientInterceptor } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import { currentTrace } from '@thaw/platform';
import { traceHeader } from '@thaw/workflows/contract';

/** Sends the present trace along with what workflows are told. */
export const carryTrace: WorkflowClientInterceptor = {
  signalWithStart: (input, next) => next({ ...input, headers: withTrace(input.headers) }),
};

function withTrace(headers: Headers): Headers {
  const trace = currentTrace();
  return trace === null ? headers : { ...headers, [traceHeader]: defaultPayloadConverter.toPayload(trace) };
}
