import 'reflect-metadata';
import { documentStoreOf, fileCipher } from '@thaw/adapters';
import { connect, listenToOutbox, PostgresStore, proveKeys } from '@thaw/persistence';
import { clockFrom, columnCipher, createLogger, documentPlaceOf, runMain, startTracing, type Stop } from '@thaw/platform';
import { createApi } from './api';
import { doorOf, readApiConfiguration } from './configuration';
import { stopOf } from './shutdown';

/** Merchants read little and seldom: half as many again, apart from the others, so that neither keeps the other waiting. */
const outsidePoolOf = (poolSize: number): number => Math.max(2, Math.ceil(poolSize / 2));

async function start(): Promise<Stop> {
  const configuration = readApiConfiguration();
  const logger = createLogger('api', configuration.LOG_LEVEL);
  if (configuration.BANK_ANSWER_SECRET !== undefined) logger.warn('one key speaks for every bank without a profile: for the sandbox only');
  const stopTracing = startTracing('api', { endpoint: configuration.OTEL_EXPORTER_OTLP_ENDPOINT, ratio: configuration.OTEL_TRACES_SAMPLER_ARG });
  const dataSource = await connect(configuration.DATABASE_URL, { applicationName: 'thaw-api', poolSize: configuration.DATABASE_POOL_SIZE, outsidePoolSize: outsidePoolOf(configuration.DATABASE_POOL_SIZE) });
  const { THAW_ENCRYPTION_KEY: key, THAW_PREVIOUS_ENCRYPTION_KEYS: previousKeys } = configuration;
  const cipher = columnCipher(key, previousKeys);
  await proveKeys(dataSource, cipher);
  const app = await createApi({
    settings: {
      publicUrl: configuration.API_PUBLIC_URL,
      issuer: configuration.OIDC_ISSUER,
      audience: configuration.OIDC_AUDIENCE,
      ...(configuration.OIDC_JWKS_URI !== undefined && { jwksUri: configuration.OIDC_JWKS_URI }),
      bankAnswerSecret: configuration.BANK_ANSWER_SECRET ?? null,
      door: doorOf(configuration),
      webhooksInside: configuration.THAW_ENV === 'sandbox',
      documentMaxBytes: configuration.DOCUMENT_MAX_BYTES,
      scansDocuments: configuration.CLAMD_ADDRESS !== undefined,
    },
    clock: clockFrom(configuration.THAW_CLOCK_FILE),
    logger,
    dataSource,
    store: new PostgresStore(dataSource, cipher),
    documents: documentStoreOf(documentPlaceOf(configuration), fileCipher(key, previousKeys)),
    cipher,
    listen: (onNotice) =>
      listenToOutbox(configuration.DATABASE_URL, onNotice, (error) => logger.warn({ reason: error.message }, 'notices lost; polling until they are back'), 'thaw-api-listen'),
  });
  await app.listen(configuration.API_PORT);
  logger.info({ port: configuration.API_PORT, url: configuration.API_PUBLIC_URL }, 'listening');
  const stop = stopOf(app, dataSource, configuration.API_DRAIN_SECONDS * 1_000);
  return async () => {
    await stop();
    await stopTracing();
  };
}

void runMain('api', start);
