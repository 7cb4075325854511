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

/** The key that signs tokens: made once, kept in a file, so that tokens outlive a restart. */
export async function openSigningKey(file: string): Promise<SigningKey> {
  const privateJwk = readJsonFile(file, storedKey) ?? (await makeKey(file));
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
