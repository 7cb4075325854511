import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from '../api.module';
import { problemSchema } from '../http/problem';
import { versioning } from '../http/versioning';
import { describeDoors } from './doors';
import { problemExamples } from './problem-answers';
import { tagsOf } from './tags';
import { webhookComponents, webhooksOf } from './webhooks';
import { withExamples } from './with-examples';
import { openApiSchemaOf } from './zod-schemas';

const description = [
  'Carries a merchant’s appeal against frozen funds from the first call to the money being back.',
  'Errors are `application/problem+json` with a stable `code`, the `field` at fault and `whatToDo`, in English or Chinese by `Accept-Language`.',
  'Every POST takes an `Idempotency-Key`: the same key with the same body gives the same answer (`Idempotency-Replayed: true`) for three days (`Idempotency-Expires`), another body is refused; while the first is under way the second is told to come back (409 with `Retry-After`).',
  'Whatever is read by its id answers an `ETag`. Send it as `If-Match` with a change: has somebody else changed the thing meanwhile, nothing takes effect and the 412 tells what has happened. Where one replaces what others may have changed, or agrees to it as the second person, it must be sent (428).',
  'Amounts are integers in minor units; instants are ISO-8601 in UTC.',
].join('\n\n');

/** Describes an app that has been created; it need not be initialised. */
export function describeApi(app: INestApplication): OpenAPIObject {
  return describedWithGaps(app).document;
}

/** `gaps` are properties that no example value is known for. */
export function describedWithGaps(app: INestApplication): ReturnType<typeof withExamples> {
  const problem = openApiSchemaOf(problemSchema, 'output');
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Thaw')
    .setVersion('1')
    .setDescription(description)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('http://localhost:{port}', 'Thaw on this machine (npm start); in production, where your operator runs it', { port: { default: '3000' } })
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An access token (JWT) of the configured issuer, for the configured audience; machines send their service key (`thaw_sk_…`) instead.' }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'webhook-signature', description: 'Standard Webhooks: HMAC-SHA-256 over id, timestamp and body.' }, 'bankSignature')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) => openApiSchemaOf(schema, schemaType),
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const described = describeDoors({ ...document, webhooks: webhooksOf(), tags: tagsOf(Object.keys(document.paths)), components: { ...document.components, schemas: { ...document.components?.schemas, ...problem?.components, ...webhookComponents } } });
  return withExamples({ ...described, components: { ...described.components, examples: problemExamples(described.paths) } });
}

/** The OpenAPI document by itself: nothing is connected, nothing is started. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(ApiModule.preview(), { logger: false, preview: true, abortOnError: false });
  app.enableVersioning(versioning);
  return describeApi(app);
}

/** Properties of the API for which the examples know no value yet. */
export async function exampleGaps(): Promise<readonly string[]> {
  const app = await NestFactory.create(ApiModule.preview(), { logger: false, preview: true, abortOnError: false });
  app.enableVersioning(versioning);
  return describedWithGaps(app).gaps;
}
