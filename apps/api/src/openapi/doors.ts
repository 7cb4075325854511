import type { OpenAPIObject } from '@nestjs/swagger';
import { idempotencyHeader } from '../access/idempotency.guard';
import { publicExtension } from '../access/requires.decorator';
import { replayedHeader } from '../http/answer.interceptor';
import { requestIdHeader } from '../http/request-context';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const problemAnswer = {
  description: 'A problem: see its code and what to do',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const key = {
  name: idempotencyHeader,
  in: 'header' as const,
  required: true,
  description: 'New for each new request, the same when you retry.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

const requestId = { name: requestIdHeader, in: 'header' as const, required: false, description: 'Yours, or one is made.', schema: { type: 'string', pattern: '^[\\w.:/+=-]{8,128}$' } };

const replayed = { [replayedHeader]: { description: 'true when this answer was given before', schema: { type: 'string', enum: ['true'] } } };

/** Adds what every method shares: problems, the request id and, for commands, the idempotency key. */
export function describeDoors(document: OpenAPIObject): OpenAPIObject {
  const optional = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => ('required' in schema ? [] : [`#/components/schemas/${name}`]));
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      { ...item, ...(item.get && { get: described(item.get, false, optional) }), ...(item.post && { post: described(item.post, !(publicExtension in item.post), optional) }) },
    ]),
  );
  return { ...document, paths };
}

/** @param optional bodies that ask for no field: they may be left out altogether */
function described(operation: Operation, isCommand: boolean, optional: readonly string[]): Operation {
  const responses = Object.fromEntries(
    Object.entries(operation.responses).map(([status, answer]) => [status, isCommand && answer !== undefined && 'description' in answer ? { ...answer, headers: replayed } : answer]),
  );
  return {
    ...operation,
    parameters: [...(operation.parameters ?? []), ...(isCommand ? [key] : []), requestId],
    ...bodyOf(operation, optional),
    responses: { ...responses, default: problemAnswer },
  };
}

function bodyOf({ requestBody }: Operation, optional: readonly string[]): Pick<Operation, 'requestBody'> {
  if (requestBody === undefined || '$ref' in requestBody) return {};
  const schema = requestBody.content['application/json']?.schema;
  return schema !== undefined && '$ref' in schema && optional.includes(schema.$ref) ? { requestBody: { ...requestBody, required: false } } : { requestBody };
}
