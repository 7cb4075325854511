import { join } from 'node:path';
import type { DatabaseUrls } from '../setup/postgres-roles';
import type { Secrets } from '../setup/secrets';
import type { AppName, Ports } from './parts';

/** Where everything of a stack is reached. Databases' URLs hold passwords. */
export interface StackUrls extends DatabaseUrls {
  readonly api: string;
  readonly docs: string;
  readonly temporalAddress: string;
  /** Undefined when Temporal is not ours. */
  readonly temporalUi: string | undefined;
  readonly sandbox: string;
  readonly idp: string;
  readonly bank: string;
  readonly settlement: string;
  readonly levers: string;
  readonly workerHealth: string;
}

const home = (port: number) => `http://127.0.0.1:${String(port)}`;

export interface OutsideParts {
  readonly database: DatabaseUrls;
  readonly temporalAddress: string | undefined;
}

export function urlsOf(ports: Ports, outside: OutsideParts): StackUrls {
  const sandbox = home(ports.sandbox);
  return {
    ...outside.database,
    api: home(ports.api),
    docs: `${home(ports.api)}/docs`,
    temporalAddress: outside.temporalAddress ?? `127.0.0.1:${String(ports.temporal)}`,
    temporalUi: outside.temporalAddress === undefined ? home(ports.temporalUi) : undefined,
    sandbox,
    idp: `${sandbox}/idp`,
    bank: `${sandbox}/bank`,
    settlement: `${sandbox}/settlement`,
    levers: `${sandbox}/levers`,
    workerHealth: home(ports.worker),
  };
}

/** Where the bank's answers are taken. */
const bankCallbackPath = '/v1/bank/answers';
const twentyMebibytes = 20 * 1024 * 1024;

/** Stories, tests and benchmarks are a few people who do the work of thousands. */
const hardlyLimited = '1000000';

const ratesOfTheSandbox = {
  RATE_LIMIT_READS: hardlyLimited,
  RATE_LIMIT_WRITES: hardlyLimited,
  RATE_LIMIT_UPLOADS: hardlyLimited,
  RATE_LIMIT_BANK_ANSWERS: hardlyLimited,
  RATE_LIMIT_STRANGERS: hardlyLimited,
  API_CONCURRENT_PER_CALLER: '1000',
};

export interface EnvironmentSource {
  readonly stateDir: string;
  readonly ports: Ports;
  readonly urls: StackUrls;
  readonly secrets: Secrets;
  /** What the supervisor's caller adds; it wins. */
  readonly extra: Readonly<Record<string, string>>;
}

/** The environment of one of our processes. None is given the owner's login to the database. */
export function environmentOf(name: AppName, source: EnvironmentSource): NodeJS.ProcessEnv {
  return { ...inherited(), ...shared(source), ...own(name, source), ...source.extra };
}

function inherited(): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _owner, NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production', TZ: 'UTC' };
}

function shared({ stateDir, urls }: EnvironmentSource): Record<string, string> {
  return {
    THAW_ENV: 'sandbox',
    THAW_CLOCK_FILE: join(stateDir, 'clock'),
    LOG_LEVEL: 'info',
    DATABASE_URL: urls.appUrl,
    TEMPORAL_ADDRESS: urls.temporalAddress,
    TEMPORAL_NAMESPACE: 'default',
    API_PUBLIC_URL: urls.api,
    OIDC_ISSUER: urls.idp,
    OIDC_AUDIENCE: 'thaw',
    SETTLEMENT_URL: urls.settlement,
    DOCUMENT_STORE_DIR: join(stateDir, 'documents'),
    DOCUMENT_MAX_BYTES: String(twentyMebibytes),
  };
}

function own(name: AppName, { stateDir, ports, urls, secrets }: EnvironmentSource): Record<string, string> {
  switch (name) {
    case 'api':
      // Nobody balances load in front of a sandbox.
      return { API_PORT: String(ports.api), API_DRAIN_SECONDS: '0', THAW_ENCRYPTION_KEY: secrets.encryptionKey, ...ratesOfTheSandbox };
    case 'worker':
      return { WORKER_HEALTH_PORT: String(ports.worker), THAW_ENCRYPTION_KEY: secrets.encryptionKey };
    case 'sandbox':
      // The outside world sees neither our database nor our key; what its banks sign with, ours know by the banks' profiles only.
      return {
        SANDBOX_PORT: String(ports.sandbox), SANDBOX_STATE_DIR: join(stateDir, 'sandbox'), DATABASE_URL: '', TEMPORAL_ADDRESS: '',
        BANK_SIGNING_SECRET: secrets.bankSigningSecret, BANK_ANSWER_SECRET: secrets.bankAnswerSecret, BANK_CALLBACK_URL: `${urls.api}${bankCallbackPath}`,
      };
  }
}
