import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ConfigurationError, readConfiguration, type ConfigurationProblem, type Environment } from './configuration';
import { bankVariables, databaseVariables, documentVariables, doorVariables, encryptionVariables, processVariables, temporalVariables } from './configuration-fragments';
import { documentPlaceOf } from './document-place';

const schema = z.object({
  ...processVariables,
  ...databaseVariables,
  ...temporalVariables,
  ...bankVariables,
  ...documentVariables,
  ...encryptionVariables,
});

const complete: Environment = {
  THAW_ENV: 'sandbox',
  DATABASE_URL: 'postgres://thaw:pw@127.0.0.1:5432/thaw',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  BANK_URL: 'http://127.0.0.1:4000/bank/',
  BANK_SIGNING_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
  DOCUMENT_STORE_DIR: '/tmp/papers',
  THAW_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
};

function problemsOf(env: Environment): readonly ConfigurationProblem[] {
  try {
    readConfiguration(schema, env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfiguration', () => {
  it('returns typed values, with defaults, without a trailing slash, and nothing it was not asked for', () => {
    const configuration = readConfiguration(schema, { ...complete, PATH: '/usr/bin' });
    expect(configuration).toMatchObject({
      BANK_URL: 'http://127.0.0.1:4000/bank',
      TEMPORAL_NAMESPACE: 'default',
      DOCUMENT_MAX_BYTES: 20_971_520,
      LOG_LEVEL: 'info',
    });
    expect(configuration).not.toHaveProperty('PATH');
  });

  it('names every missing and every bad variable at once, with a hint for each', () => {
    const problems = problemsOf({ THAW_ENV: 'staging', DATABASE_URL: ' ', DOCUMENT_MAX_BYTES: '-1', THAW_ENCRYPTION_KEY: 'short' });
    expect(problems.map(({ variable, kind }) => `${variable} ${kind}`).sort()).toEqual([
      'BANK_SIGNING_SECRET missing',
      'BANK_URL missing',
      'DATABASE_URL missing',
      'DOCUMENT_MAX_BYTES invalid',
      'DOCUMENT_STORE_DIR missing',
      'TEMPORAL_ADDRESS missing',
      'THAW_ENCRYPTION_KEY invalid',
      'THAW_ENV invalid',
    ]);
    for (const { hint } of problems) expect(hint).not.toMatch(/^see the reference/);
  });

  it('takes earlier encryption keys, each of them whole, and none when there were none', () => {
    const [one, two] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
    expect(readConfiguration(schema, complete).THAW_PREVIOUS_ENCRYPTION_KEYS).toEqual([]);
    expect(readConfiguration(schema, { ...complete, THAW_PREVIOUS_ENCRYPTION_KEYS: `${one}, ${two}` }).THAW_PREVIOUS_ENCRYPTION_KEYS).toEqual([one, two]);
    expect(problemsOf({ ...complete, THAW_PREVIOUS_ENCRYPTION_KEYS: `${one},short` }).map(({ variable }) => variable)).toEqual(['THAW_PREVIOUS_ENCRYPTION_KEYS']);
  });

  it('asks for what an object store needs only where one is chosen, and then for all of it at once', () => {
    const { DOCUMENT_STORE_DIR: _, ...elsewhere } = complete;
    expect(problemsOf({ ...elsewhere, DOCUMENT_STORE: 's3', DOCUMENT_S3_REGION: 'cn-north-1' }).map(({ variable, kind }) => `${variable} ${kind}`)).toEqual([
      'DOCUMENT_S3_BUCKET missing', 'DOCUMENT_S3_ACCESS_KEY_ID missing', 'DOCUMENT_S3_SECRET_ACCESS_KEY missing',
    ]);
    expect(problemsOf({ ...elsewhere, DOCUMENT_STORE: 'ftp' }).map(({ variable, kind }) => `${variable} ${kind}`)).toEqual(['DOCUMENT_STORE invalid']);
    const bucket = { DOCUMENT_S3_ENDPOINT: 'http://127.0.0.1:9000/', DOCUMENT_S3_REGION: 'r', DOCUMENT_S3_BUCKET: 'b', DOCUMENT_S3_ACCESS_KEY_ID: 'k', DOCUMENT_S3_SECRET_ACCESS_KEY: 's' };
    expect(documentPlaceOf(readConfiguration(schema, { ...elsewhere, DOCUMENT_STORE: 's3', ...bucket }))).toEqual({
      kind: 's3', endpoint: 'http://127.0.0.1:9000', region: 'r', bucket: 'b', prefix: '', accessKeyId: 'k', secretAccessKey: 's',
    });
    expect(documentPlaceOf(readConfiguration(schema, complete))).toEqual({ kind: 'fs', folder: '/tmp/papers' });
  });

  it('never prints a value', () => {
    const env = { ...complete, THAW_ENCRYPTION_KEY: 'hunter2', DATABASE_URL: 'hunter2', BANK_SIGNING_SECRET: 'hunter2', THAW_ENV: 'hunter2' };
    expect(() => readConfiguration(schema, env)).toThrow(ConfigurationError);
    expect(() => readConfiguration(schema, env)).not.toThrow(/hunter2/);
    expect(new Set(problemsOf(env).map(({ variable }) => variable)).size).toBe(5);
  });

  it('reads lists with commas between, and takes no origin that is a pattern', () => {
    const door = z.object(doorVariables);
    expect(readConfiguration(door, {})).toMatchObject({ API_CORS_ORIGINS: [], API_TRUSTED_PROXIES: [], RATE_LIMIT_WINDOW_SECONDS: 60 });
    expect(readConfiguration(door, { API_CORS_ORIGINS: 'https://desk.example.org, http://localhost:5173', API_TRUSTED_PROXIES: '10.0.0.0/8,loopback' })).toMatchObject({
      API_CORS_ORIGINS: ['https://desk.example.org', 'http://localhost:5173'],
      API_TRUSTED_PROXIES: ['10.0.0.0/8', 'loopback'],
    });
    for (const origin of ['*', 'https://*.example.org', 'https://desk.example.org/', 'desk.example.org', 'null']) {
      expect(() => readConfiguration(door, { API_CORS_ORIGINS: origin })).toThrow('API_CORS_ORIGINS');
    }
    expect(() => readConfiguration(door, { RATE_LIMIT_READS: '0' })).toThrow('RATE_LIMIT_READS');
  });

  it('refuses a movable clock outside the sandbox, whatever the schema asks for', () => {
    expect(problemsOf({ ...complete, THAW_CLOCK_FILE: '/tmp/clock' })).toEqual([]);
    expect(problemsOf({ ...complete, THAW_ENV: 'production', THAW_CLOCK_FILE: '/tmp/clock' })).toContainEqual(expect.objectContaining({ variable: 'THAW_CLOCK_FILE', kind: 'refused' }));
    expect(() => readConfiguration(z.object({}), { THAW_CLOCK_FILE: '/tmp/clock' })).toThrow('THAW_CLOCK_FILE');
  });

  it.each(['BANK_URL', 'BANK_SIGNING_SECRET', 'BANK_ANSWER_SECRET'])('refuses %s, a key for every bank, outside the sandbox', (variable) => {
    const { BANK_URL: _url, BANK_SIGNING_SECRET: _secret, ...rest } = complete;
    const set = { [variable]: variable === 'BANK_URL' ? 'https://bank.example' : complete['BANK_SIGNING_SECRET'] };
    const nothingAsked = z.object({});
    expect(() => readConfiguration(nothingAsked, { ...rest, THAW_ENV: 'production' })).not.toThrow();
    expect(() => readConfiguration(nothingAsked, { ...rest, ...set, THAW_ENV: 'production' })).toThrow(`${variable} is refused`);
    expect(() => readConfiguration(nothingAsked, { ...rest, ...set })).not.toThrow();
  });
});
