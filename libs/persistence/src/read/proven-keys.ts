import type { DataSource } from 'typeorm';
import type { ColumnSealer } from '../sealing';

/** This process has other encryption keys than the database was written under. */
export class KeysUnfitError extends Error {
  override readonly name = 'KeysUnfitError';
}

const mend = 'THAW_ENCRYPTION_KEY and THAW_PREVIOUS_ENCRYPTION_KEYS must hold every key this database was written under, the newest first / 须包含写入该数据库的全部密钥，新者在前';

/**
 * Whether what the first account was sealed and compared by is among the keys: with a wrong one nothing would open, and with a wrong order
 * no account would be found to be the one it is, so that no money went anywhere. Nothing is proved of a database without accounts.
 *
 * @throws {KeysUnfitError}
 */
export async function proveKeys(source: DataSource, sealer: ColumnSealer): Promise<void> {
  const [first] = await source.query<{ id: string; sealed: string; fingerprint: string }[]>('SELECT id, number_encrypted AS sealed, fingerprint FROM settlement_account ORDER BY id LIMIT 1');
  if (first === undefined) return;
  const number = opened(sealer, first.sealed, `settlement_account.number:${first.id}`);
  if (number === null) throw new KeysUnfitError(`a key is missing: ${mend}`);
  if (sealer.fingerprint(number) !== first.fingerprint) throw new KeysUnfitError(`the oldest key is missing or not the last: ${mend}`);
}

function opened(sealer: ColumnSealer, sealed: string, context: string): string | null {
  try {
    return sealer.decrypt(sealed, context);
  } catch {
    return null;
  }
}
