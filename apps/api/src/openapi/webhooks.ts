import type { OpenAPIObject } from '@nestjs/swagger';
import { eventExamples, eventNames, unsentEventNames, webhookBody, webhookOfEvent, webhookOfTest, webhookTestName, type WebhookContent } from '@thaw/domain';
import { z } from 'zod';
import { eventSchema } from '../event/event.dto';
import { idOut, instantOut } from '../http/wire';
import { openApiSchemaOf } from './zod-schemas';

const header = (name: string, description: string, example: string) => ({ name, in: 'header', required: true, description, schema: { type: 'string' }, example });

const headers = [
  header('webhook-id', 'The event’s id, for a test the delivery’s: the same at every attempt and when it is sent again. Skip one you have had.', '01a2089c-0000-7000-8000-000000000001'),
  header('webhook-timestamp', 'Seconds since 1970 when this attempt was sent.', '1795485600'),
  header('webhook-signature', 'Standard Webhooks: `v1,` and base64 of HMAC-SHA-256 over id, timestamp and body; one for each secret that is valid now, separated by spaces.', 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='),
];

const messageSchema = z
  .object({
    type: z.enum(eventNames).meta({ description: 'The event’s.', examples: ['appeal.stage_entered'] }),
    timestamp: instantOut.meta({ description: 'When it happened: the event’s `occurredAt`.' }),
    data: eventSchema,
  })
  .meta({ id: 'WebhookMessage', description: 'An event as `GET /v1/events` tells it, in `data`.' });

const testSchema = z
  .object({
    type: z.literal(webhookTestName),
    timestamp: instantOut.meta({ description: 'When it was asked for.' }),
    data: z.object({ id: idOut.meta({ description: 'The delivery’s.' }) }),
  })
  .meta({ id: 'WebhookTestMessage' });

const [message, test] = [openApiSchemaOf(messageSchema, 'output'), openApiSchemaOf(testSchema, 'output')];

/** Schemas that webhooks speak of. What is no body of a method is not put in its place for us. */
export const webhookComponents = JSON.parse(JSON.stringify({ ...message?.components, ...test?.components }).replaceAll('#/$defs/', '#/components/schemas/')) as Readonly<Record<string, object>>;

interface Told {
  readonly type: string;
  readonly summary: string;
  readonly schema: object | undefined;
  readonly content: WebhookContent<object>;
}

/** What an endpoint is called with, one entry for each kind of event, and the test. Examples are made as what is sent is made. */
export function webhooksOf(): NonNullable<OpenAPIObject['webhooks']> {
  const events = Object.values(eventExamples).filter(({ type }) => !unsentEventNames.includes(type)).map((event): Told => ({ type: event.type, summary: `${event.type}: told to endpoints that asked for it, in order for each case`, schema: message?.schema, content: webhookOfEvent(event) }));
  const asked: Told = { type: webhookTestName, summary: `${webhookTestName}: sent when somebody asks for it`, schema: test?.schema, content: webhookOfTest('01a2089c-0000-7000-8000-000000000009', '2026-11-23T02:00:00.000Z') };
  return Object.fromEntries([...events, asked].map((told) => [told.type, entryOf(told)])) as NonNullable<OpenAPIObject['webhooks']>;
}

function entryOf({ type, summary, schema, content }: Told) {
  return {
    post: {
      operationId: `Webhook_${type.replace('.', '_')}`,
      tags: ['Webhooks'],
      summary,
      // Whoever is called checks the signature; no token is sent.
      security: [],
      parameters: headers,
      requestBody: { required: true, content: { 'application/json': { schema, example: JSON.parse(webhookBody(content)) as object } } },
      responses: { '2XX': { description: 'Taken. Anything else, and no answer in time, is sent again by the published schedule.' }, '410': { description: 'Nobody is there any more: the endpoint is paused at once.' } },
    },
  };
}
