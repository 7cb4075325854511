import 'reflect-metadata';
import { fileCipher, fileSystemDocumentStore } from '@thaw/adapters';
import { connect, listenToOutbox, PostgresStore } from '@thaw/persistence';
import { clockFrom, columnCipher, createLogger, runMain, startTracing, type Stop } from '@thaw/platform';
import { createApi } from './api';
import { readApiConfiguration } from './configuration';
import { stopOf } from './shutdown';

/**
 * Longer than a caller or a load balancer keeps an idle connection (a minute at most, as a rule): whoever closes first must not be us,
 * or a request already under way meets a closed door.
 */
const keepAliveMs = 75_000;

async function start(): Promise<Stop> {
  const configuration = readApiConfiguration();
  const logger = createLogger('api', configuration.LOG_LEVEL);
  const stopTracing = startTracing('api', { endpoint: configuration.OTEL_EXPORTER_OTLP_ENDPOINT, ratio: configuration.OTEL_TRACES_SAMPLER_ARG });
  const dataSource = await connect(configuration.DATABASE_URL, { applicationName: 'thaw-api', poolSize: configuration.DATABASE_POOL_SIZE });
  const cipher = columnCipher(configuration.THAW_ENCRYPTION_KEY);
  const app = await createApi({
    settings: {
      publicUrl: configuration.API_PUBLIC_URL,
      issuer: configuration.OIDC_ISSUER,
      audience: configuration.OIDC_AUDIENCE,
      bankAnswerSecret: configuration.BANK_ANSWER_SECRET,
      webhooksInside: configuration.THAW_ENV === 'sandbox',
      documentMaxBytes: configuration.DOCUMENT_MAX_BYTES,
      scansDocuments: configuration.CLAMD_ADDRESS !== undefined,
    },
    clock: clockFrom(configuration.THAW_CLOCK_FILE),
    logger,
    dataSource,
    store: new PostgresStore(dataSource, cipher),
    documents: fileSystemDocumentStore(configuration.DOCUMENT_STORE_DIR, fileCipher(configuration.THAW_ENCRYPTION_KEY)),
    cipher,
    listen: (onNotice) =>
      listenToOutbox(configuration.DATABASE_URL, onNotice, (error) => logger.warn({ reason: error.message }, 'notices lost; polling until they are back'), 'thaw-api-listen'),
  });
  const server = app.getHttpServer();
  server.keepAliveTimeout = keepAliveMs;
  // Node wants the headers' own limit above it.
  server.headersTimeout = keepAliveMs + 1_000;
  await app.listen(configuration.API_PORT);
  logger.info({ port: configuration.API_PORT, url: configuration.API_PUBLIC_URL }, 'listening');
  const stop = stopOf(app, dataSource);
  return async () => {
    await stop();
    await stopTracing();
  };
}

void runMain('api', start);
