import { isDatabaseUnavailable, isUnstorable } from './database-errors';

const coded = (message: string, code: string, more: object = {}) => Object.assign(new Error(message), { code, ...more });

describe('a database that cannot answer now', () => {
  it.each([
    coded('terminating connection due to administrator command', '57P01'),
    coded('the database system is starting up', '57P03'),
    coded('sorry, too many clients already', '53300'),
    coded('connection failure', '08006'),
    coded('deadlock detected', '40P01'),
    coded('canceling statement due to lock timeout', '55P03'),
    coded('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED', { port: 5432 }),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    Object.assign(new Error('query failed'), { driverError: coded('terminating connection', '57P01') }),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('Query runner already released. Cannot run queries anymore.'),
    new Error('Database connection provided by a query runner was already released, cannot continue to use its querying methods anymore.'),
    coded('read ECONNRESET', 'ECONNRESET', { syscall: 'read' }),
    Object.assign(new Error('query failed'), { driverError: coded('write EPIPE', 'EPIPE', { syscall: 'write' }) }),
    new AggregateError([coded('connect ECONNREFUSED ::1:5432', 'ECONNREFUSED', { port: 5432 })]),
  ])('%s', (error) => {
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it.each([coded('duplicate key', '23505'), coded('syntax error', '42601'), coded('no such file', 'ENOENT'), coded('aborted', 'ECONNRESET'), new Error('a bug'), 'text', null, undefined])('is not %s', (error) => {
    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});

describe('what no column can hold', () => {
  it.each([coded('invalid byte sequence for encoding "UTF8": 0x00', '22021'), Object.assign(new Error('query failed'), { driverError: coded('unsupported Unicode escape sequence', '22P05') })])('%s', (error) => {
    expect([isUnstorable(error), isDatabaseUnavailable(error)]).toEqual([true, false]);
  });

  it.each([coded('duplicate key', '23505'), new Error('a bug'), 'text', null])('is not %s', (error) => {
    expect(isUnstorable(error)).toBe(false);
  });
});
