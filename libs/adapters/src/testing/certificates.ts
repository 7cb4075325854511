import { createPrivateKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** A certificate with its key, both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

interface Wish {
  readonly name: string;
  /** Who signs it; itself when there is none, and then it may sign others. */
  readonly by?: Authority;
  readonly from?: Date;
  readonly to?: Date;
}

interface Authority extends Certificate {
  readonly name: string;
}

const hourMs = 3_600_000;

/** X.509 in as many lines as a test needs: P-256, SHA-256, for 127.0.0.1. A certificate authority of its own for every run, so that none is ever committed. */
export function certificate({ name, by, from = new Date(Date.now() - hourMs), to = new Date(Date.now() + hourMs) }: Wish): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signer: KeyObject = by === undefined ? privateKey : createPrivateKey(by.key);
  const extensions = by === undefined ? [extension([2, 5, 29, 19], sequence(der(0x01, Buffer.of(0xff))))] : [extension([2, 5, 29, 17], sequence(der(0x87, Buffer.of(127, 0, 0, 1))))];
  const body = sequence(
    der(0xa0, integer(Buffer.of(2))), integer(Buffer.concat([Buffer.of(1), randomBytes(8)])), ecdsaSha256, nameOf(by?.name ?? name), sequence(time(from), time(to)), nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }), der(0xa3, sequence(...extensions)),
  );
  const whole = sequence(body, ecdsaSha256, bits(sign('sha256', body, signer)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return { name, key, cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n` };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const header = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...header), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, Buffer.concat(parts));
const integer = (bytes: Buffer): Buffer => der(0x02, bytes);
const bits = (bytes: Buffer): Buffer => der(0x03, Buffer.concat([Buffer.of(0), bytes]));
const time = (at: Date): Buffer => der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));

/** Object identifiers with single bytes for their later arcs, as all here have. */
function objectId([first = 0, second = 0, ...rest]: readonly number[]): Buffer {
  return der(0x06, Buffer.of(first * 40 + second, ...rest));
}

const ecdsaSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
const nameOf = (name: string): Buffer => sequence(der(0x31, sequence(objectId([2, 5, 4, 3]), der(0x0c, Buffer.from(name)))));
const extension = (id: readonly number[], value: Buffer): Buffer => sequence(objectId(id), der(0x04, value));
