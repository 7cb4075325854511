import type { OpenAPIObject } from '@nestjs/swagger';
import { eventExamples } from '@thaw/domain';

const header = (name: string, description: string, example: string) => ({ name, in: 'header', required: true, description, schema: { type: 'string' }, example });

const headers = [
  header('webhook-id', 'The delivery’s id: the same when it is sent again.', '01a2089c-0000-7000-8000-000000000001'),
  header('webhook-timestamp', 'Seconds since 1970 when this attempt was sent.', '1795485600'),
  header('webhook-signature', 'Standard Webhooks: `v1,` and base64 of HMAC-SHA-256 over id, timestamp and body; one for each secret that is valid now.', 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='),
];

/** What an endpoint is called with, one entry for each kind of event: the body is the event as `GET /v1/events` tells it. */
export function webhooksOf(): NonNullable<OpenAPIObject['webhooks']> {
  const entries = Object.entries(eventExamples).map(([type, example]) => [
    type,
    {
      post: {
        operationId: `Webhook_${type.replace('.', '_')}`,
        tags: ['Webhooks'],
        summary: `${type}: told to endpoints that asked for it, in order for each case`,
        // Whoever is called checks the signature; no token is sent.
        security: [],
        parameters: headers,
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Event' }, example } } },
        responses: { '2XX': { description: 'Taken. Anything else, and no answer in time, is sent again by the published schedule.' }, '410': { description: 'Nobody is there any more: the endpoint is paused at once.' } },
      },
    },
  ]);
  return Object.fromEntries(entries) as NonNullable<OpenAPIObject['webhooks']>;
}
