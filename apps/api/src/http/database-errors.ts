/** SQLSTATE classes and codes that say: not now. Connection trouble, shutting down, out of connections, lock or statement timeouts, deadlocks. */
const passingStates = /^(08...|57P0[123]|53300|40001|40P01|55P03|57014)$/;

/** Errors of the socket below. */
const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** What pg and TypeORM say without a code when a connection broke under them. */
const passingMessages =
  /connection terminated|timeout exceeded when trying to connect|connection timeout|client was closed|cannot use a pool after|connection error and is not queryable|query runner (was )?already released|transaction is not started yet/i;

/** SQLSTATE of a text that no column can hold: with a NUL in it, or half a character. */
const unstorableStates = /^(22021|22P05)$/;

/** Whether somebody sent what cannot be stored, in a field that did not look. */
export function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && unstorableStates.test(String(error.code))) return true;
  return 'driverError' in error && error.driverError !== error && isUnstorable(error.driverError);
}

/** Whether the database could not be reached or asks for another try; what TypeORM wraps is looked into. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (passingStates.test(code) || passingMessages.test(error.message)) return true;
  if (socketCodes.has(code) && looksLikeDatabase(error)) return true;
  const inner: unknown = 'driverError' in error ? error.driverError : error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner !== error && isDatabaseUnavailable(inner);
}

/**
 * Other sockets break too; only pg's are the database's. A connection that breaks while a query runs on it says so from inside Node, with
 * nobody of pg's on the stack; the document store's is told apart before it is asked here, and no other socket of the API is read or
 * written in a request's own name.
 */
function looksLikeDatabase(error: Error): boolean {
  const brokeInUse = 'syscall' in error && (error.syscall === 'read' || error.syscall === 'write');
  return brokeInUse || /[\\/]pg(-pool|-protocol)?[\\/]|typeorm/.test(error.stack ?? '') || 'port' in error;
}
