import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from '../api.module';
import { problemSchema } from '../http/problem';
import { versioning } from '../http/versioning';
import { describeDoors } from './doors';
import { openApiSchemaOf } from './zod-schemas';

const description = [
  'Carries a merchant’s appeal against frozen funds from the first call to the money being back.',
  'Errors are `application/problem+json` with a stable `code`, the `field` at fault and `whatToDo`, in English or Chinese by `Accept-Language`.',
  'Every POST takes an `Idempotency-Key`: the same key with the same body gives the same answer (`Idempotency-Replayed: true`), another body is refused.',
  'Amounts are integers in minor units; instants are ISO-8601 in UTC.',
].join('\n\n');

/** Describes an app that has been created; it need not be initialised. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const problem = openApiSchemaOf(problemSchema, 'output');
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Thaw')
    .setVersion('1')
    .setDescription(description)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) => openApiSchemaOf(schema, schemaType),
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return describeDoors({ ...document, components: { ...document.components, schemas: { ...document.components?.schemas, ...problem?.components } } });
}

/** The OpenAPI document by itself: nothing is connected, nothing is started. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(ApiModule.preview(), { logger: false, preview: true, abortOnError: false });
  app.enableVersioning(versioning);
  return describeApi(app);
}
