import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterPasswords } from './postgres-roles';

/** Generated at the first start of a state folder and handed to the processes by environment. */
export interface Secrets {
  /** 32 bytes, base64. */
  readonly encryptionKey: string;
  /** Standard Webhooks secret (`whsec_…`) that signs requests to the bank. */
  readonly bankSigningSecret: string;
  /** Standard Webhooks secret that the bank signs its answers with. */
  readonly bankAnswerSecret: string;
  readonly postgres: ClusterPasswords;
}

/** Reads the secrets of a state folder, making them first when there are none. The file is readable for us alone. */
export function secretsOf(stateDir: string): Secrets {
  const path = join(stateDir, 'secrets.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  const secrets = newSecrets();
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(`${path}.part`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${path}.part`, 0o600);
  renameSync(`${path}.part`, path);
  return secrets;
}

function newSecrets(): Secrets {
  const webhookSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
  const password = () => randomBytes(24).toString('base64url');
  return {
    encryptionKey: randomBytes(32).toString('base64'),
    bankSigningSecret: webhookSecret(),
    bankAnswerSecret: webhookSecret(),
    postgres: { superuser: password(), owner: password(), application: password() },
  };
}
