import { DiscoveryService, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { refuseOpenDoors } from './access/open-doors';
import { ApiModule } from './api.module';
import type { ApiDependencies } from './dependencies';
import { hangDoor } from './door/door';
import { LimitedAdapter } from './door/limited-adapter';
import { versioning } from './http/versioning';
import { nestLogger } from './observe/nest-logger';
import { describeApi } from './openapi/document';

/** Builds the API without listening. Throws when a route is open that should not be. */
export async function createApi(given: ApiDependencies): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(given), new LimitedAdapter(given.settings.door.server), {
    bodyParser: false,
    abortOnError: false,
    logger: nestLogger(given.logger),
  });
  refuseOpenDoors(controllersOf(app));
  app.disable('x-powered-by');
  // Tags name versions of facts and are set where these are known; a hash of the bytes says nothing about what may be changed.
  app.disable('etag');
  app.enableVersioning(versioning);
  hangDoor(app, given);
  SwaggerModule.setup('docs', app, () => describeApi(app), { jsonDocumentUrl: 'openapi.json', raw: ['json'], customSiteTitle: 'Thaw API' });
  await app.init();
  return app;
}

function controllersOf(app: NestExpressApplication) {
  return app.get(DiscoveryService).getControllers().flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype as new () => object] : []));
}
