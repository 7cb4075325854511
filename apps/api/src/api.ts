import { DiscoveryService, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { refuseOpenDoors } from './access/open-doors';
import { ApiModule } from './api.module';
import type { ApiDependencies } from './dependencies';
import { bodyParsers } from './http/body-parsers';
import { openRequestContext } from './http/request-context';
import { noStore, securityHeaders } from './http/security-headers';
import { versioning } from './http/versioning';
import { nestLogger } from './observe/nest-logger';
import { requestLog, requestTimer } from './observe/request-observer';
import { traceRequests } from './observe/request-trace';
import { Metrics } from './observe/metrics';
import { describeApi } from './openapi/document';

/** Builds the API without listening. Throws when a route is open that should not be. */
export async function createApi(given: ApiDependencies): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(given), {
    bodyParser: false,
    abortOnError: false,
    logger: nestLogger(given.logger),
  });
  refuseOpenDoors(controllersOf(app));
  app.disable('x-powered-by');
  // No cache may keep an answer, so computing a tag for one is wasted.
  app.disable('etag');
  app.enableVersioning(versioning);
  app.use(openRequestContext, traceRequests, requestLog(given.logger), requestTimer(app.get(Metrics)), securityHeaders, noStore, ...bodyParsers);
  SwaggerModule.setup('docs', app, () => describeApi(app), { jsonDocumentUrl: 'openapi.json', raw: ['json'], customSiteTitle: 'Thaw API' });
  await app.init();
  return app;
}

function controllersOf(app: NestExpressApplication) {
  return app.get(DiscoveryService).getControllers().flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype as new () => object] : []));
}
