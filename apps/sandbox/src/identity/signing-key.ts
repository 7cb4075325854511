import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../state/json-file';

export const signingAlgorithm = 'RS256';

export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** As published at the JWKS address: no private part. */
  readonly publicJwk: JWK;
  readonly kid: string;
}

const storedKey = z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), d: z.string() });
const publicKey = z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), kid: z.string() });

/**
 * The keys that sign tokens: one signs, and those before it may go on being published, as issuers do when they rotate. Kept in a file, so that
 * tokens outlive a restart.
 */
export class SigningKeys {
  private constructor(
    private readonly file: string,
    private signing: SigningKey,
    private earlier: readonly JWK[],
  ) {}

  static async open(file: string): Promise<SigningKeys> {
    const signing = await signingKeyOf(readJsonFile(file, storedKey) ?? (await makeKey(file)));
    return new SigningKeys(file, signing, readJsonFile(earlierFile(file), z.array(publicKey)) ?? []);
  }

  get current(): SigningKey {
    return this.signing;
  }

  /** What stands at the JWKS address: no private part. */
  get published(): readonly JWK[] {
    return [this.signing.publicJwk, ...this.earlier];
  }

  /** Signs with a new key from now on. @param keepOld whether tokens of the keys before stay good */
  async rotate(keepOld: boolean): Promise<void> {
    this.earlier = keepOld ? this.published : [];
    this.signing = await signingKeyOf(await makeKey(this.file));
    writeJsonFile(earlierFile(this.file), this.earlier);
  }
}

function earlierFile(file: string): string {
  return file.replace(/\.json$/, '-earlier.json');
}

async function signingKeyOf(privateJwk: z.output<typeof storedKey>): Promise<SigningKey> {
  const { kty, n, e } = privateJwk;
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const privateKey = await importJWK(privateJwk, signingAlgorithm);
  if (privateKey instanceof Uint8Array) throw new TypeError('the stored key is not an RSA key');
  return { privateKey, publicJwk: { kty, n, e, kid, alg: signingAlgorithm, use: 'sig' }, kid };
}

async function makeKey(file: string): Promise<z.output<typeof storedKey>> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const privateJwk = storedKey.parse(await exportJWK(privateKey));
  writeJsonFile(file, privateJwk);
  return privateJwk;
}
