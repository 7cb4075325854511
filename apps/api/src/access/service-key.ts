import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { MintedKey } from '@thaw/application';

/*
 * thaw_sk_<id>_<secret><check>: a prefix that secret scanners know, a public id for looking the key up and for telling it apart, 256 random
 * bits, and a checksum by which a scanner, or we before asking the database, tell a key from a word that only looks like one.
 */

const prefix = 'thaw_sk_';
const form = /^thaw_sk_([0-9a-z]{16})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;
const base36 = '0123456789abcdefghijklmnopqrstuvwxyz';
const base62 = `${base36}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

/** 16 digits to the base 36 hold 82 bits: nobody guesses another’s, and two never meet. */
const idLength = 16;
/** 43 digits to the base 62 hold 256 bits. */
const secretLength = 43;
const checkLength = 6;

export interface NewServiceKey extends MintedKey {
  /** Shown once, kept nowhere. */
  readonly key: string;
}

/** Makes a key: 256 bits of the system's randomness need no slow hash, for nobody can try them through. */
export function mintServiceKey(): NewServiceKey {
  const id = digits(numberOf(randomBytes(24)), base36, idLength);
  // One digit more than 256 bits fill leaves no bias worth naming.
  const secret = digits(numberOf(randomBytes(40)), base62, secretLength);
  const key = `${prefix}${id}_${secret}${checkOf(id, secret)}`;
  return { id, key, hash: hashOf(key) };
}

/** The public id of what has the form and the checksum of a key; null for everything else. */
export function serviceKeyId(presented: string): string | null {
  const [, id, secret, check] = form.exec(presented) ?? [];
  return id !== undefined && secret !== undefined && check === checkOf(id, secret) ? id : null;
}

/** Whether a bearer token means to be a key of ours, whole or not. */
export function looksLikeServiceKey(token: string): boolean {
  return token.startsWith(prefix);
}

/** Whether this is the key that the hash was made of; takes as long whether it nearly is or not at all. */
export function isKeyOf(presented: string, hash: string): boolean {
  const [own, kept] = [Buffer.from(hashOf(presented), 'hex'), Buffer.from(hash, 'hex')];
  return own.length === kept.length && timingSafeEqual(own, kept);
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function checkOf(id: string, secret: string): string {
  return digits(BigInt(crc32(`${prefix}${id}_${secret}`)), base62, checkLength);
}

function numberOf(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`);
}

/** The last `length` digits of a number in the base of an alphabet. */
function digits(number: bigint, alphabet: string, length: number): string {
  const base = BigInt(alphabet.length);
  let rest = number;
  let text = '';
  while (text.length < length) {
    text = `${alphabet.charAt(Number(rest % base))}${text}`;
    rest /= base;
  }
  return text;
}
