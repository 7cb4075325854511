import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A sealed value was changed, cut, moved to another row, or sealed under a key we do not have. */
export class DecryptionError extends Error {
  override readonly name = 'DecryptionError';
}

/** Seals single columns of personal data. The database sees only the sealed form and the fingerprint. */
export interface ColumnCipher {
  /**
   * Seals a text for one place: `context` is `table.column:id` and is bound to the value, so that a sealed value copied to
   * another row or column does not open. Form: `v1:<keyId>:<iv>:<tag>:<data>`, parts in base64url.
   */
  encrypt(plainText: string, context: string): string;
  /** Opens what {@link encrypt} sealed for the same place. Throws {@link DecryptionError} otherwise. */
  decrypt(sealed: string, context: string): string;
  /** Keyed hash (HMAC-SHA-256, hex) for finding equal values without opening them. Tied to the oldest key, whichever seals by now: stored ones stay comparable. */
  fingerprint(value: string): string;
}

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

interface DerivedKeys {
  readonly keyId: string;
  readonly sealing: Buffer;
  readonly fingerprinting: Buffer;
}

/**
 * A cipher over one 32-byte key in base64 (AES-256-GCM; separate keys for sealing and fingerprints are derived from it).
 * Values sealed under `previousKeys`, the newest first, still open.
 *
 * @throws {RangeError} when a key is not 32 bytes of base64.
 */
export function columnCipher(keyBase64: string, previousKeys: readonly string[] = []): ColumnCipher {
  const current = deriveKeys(keyBase64);
  const all = [current, ...previousKeys.map(deriveKeys)];
  const byId = new Map(all.map((keys) => [keys.keyId, keys]));
  const oldest = all.at(-1) ?? current;
  return {
    encrypt: (plainText, context) => seal(current, plainText, context),
    decrypt: (sealed, context) => open(byId, sealed, context),
    fingerprint: (value) => createHmac('sha256', oldest.fingerprinting).update(value, 'utf8').digest('hex'),
  };
}

function deriveKeys(keyBase64: string): DerivedKeys {
  const root = Buffer.from(keyBase64, 'base64');
  if (root.length !== 32) throw new RangeError('an encryption key is 32 bytes in base64');
  const derive = (purpose: string, length: number) => Buffer.from(hkdfSync('sha256', root, '', `thaw ${purpose}`, length));
  return {
    keyId: derive('key id', 6).toString('hex'),
    sealing: derive('column sealing', 32),
    fingerprinting: derive('column fingerprint', 32),
  };
}

function seal(keys: DerivedKeys, plainText: string, context: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keys.sealing, iv, { authTagLength: tagBytes });
  cipher.setAAD(additionalData(keys.keyId, context));
  const data = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
  const parts = [iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'));
  return [version, keys.keyId, ...parts].join(':');
}

function open(byId: ReadonlyMap<string, DerivedKeys>, sealed: string, context: string): string {
  const [sealedVersion, keyId = '', ...encoded] = sealed.split(':');
  if (sealedVersion !== version || encoded.length !== 3) throw new DecryptionError('not a sealed value of a known version');
  const keys = byId.get(keyId);
  if (keys === undefined) throw new DecryptionError('sealed under a key this process does not have');
  const [iv, tag, data] = encoded.map((part) => Buffer.from(part, 'base64url'));
  if (iv?.length !== ivBytes || tag?.length !== tagBytes || data === undefined) {
    throw new DecryptionError('a sealed value is incomplete');
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', keys.sealing, iv, { authTagLength: tagBytes });
    decipher.setAAD(additionalData(keyId, context));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new DecryptionError('a sealed value does not open here: changed, or sealed for another place', { cause });
  }
}

function additionalData(keyId: string, context: string): Buffer {
  return Buffer.from(`${version}:${keyId}:${context}`, 'utf8');
}
