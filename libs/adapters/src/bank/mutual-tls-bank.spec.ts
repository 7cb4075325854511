import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as requestHttps, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { BankLineError, type BankConfirmationRequest, type BankInForce, type BankLineFault } from '@thaw/application';
import { instant, type MutualTls } from '@thaw/domain';
import { tlsFaultOf } from '../http/tls-faults';
import { certificate, type Certificate } from '../testing/certificates';
import { openBankFormats, type BankFormats } from './bank-formats';
import { profiledBank } from './profiled-bank';

/** A bank that talks only to whom it knows, over real TLS; certificates are made anew for each run. */

const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const past = instant('2026-01-01T00:00:00.000Z');
const longAgo = { from: new Date('2020-01-01'), to: new Date('2020-02-01') };
const authority = certificate({ name: 'Bank CA' });
const stranger = certificate({ name: 'Somebody' });
const ours = certificate({ name: 'Acquirer 1', by: authority });
const ourNext = certificate({ name: 'Acquirer 2', by: authority });

const request: BankConfirmationRequest = {
  messageId: 'msg-1', requestId: 'req-1', appealId: 'appeal-1', bankCode: 'ICBC', kind: 'request', serviceLevel: 'R03D', account: { number: '6222020000001234', holderName: '老谈面馆' },
  amountMinor: 3_812_000n, currency: 'CNY', questions: ['MAY_RELEASE'],
};

let formats: BankFormats;
let folder: string;
const servers: Server[] = [];
const seen: string[] = [];
const faults: BankLineFault[] = [];

beforeAll(async () => {
  formats = await openBankFormats();
  folder = mkdtempSync(join(tmpdir(), 'thaw-tls-'));
});
afterEach(() => void [seen.splice(0), faults.splice(0)]);
afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true });
});

/** The bank's interface, which believes the certificates that `believes` has signed. */
async function bank(own: Certificate, believes: Certificate = authority): Promise<number> {
  const server = createServer({ ...own, ca: believes.cert, requestCert: true, rejectUnauthorized: true }, (call, response) => {
    seen.push(String((call.socket as TLSSocket).getPeerCertificate().subject.CN));
    response.writeHead(202).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Puts material into files, each in one go as an operator should; answers what a profile says of it. */
function inFiles(material: Partial<Certificate>, trusts: string = authority.cert): MutualTls {
  const put = (name: string, text: string | undefined): string => {
    const path = join(folder, name);
    rmSync(path, { force: true });
    if (text !== undefined) {
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    }
    return `file:${path}`;
  };
  return { certificate: put('own.pem', material.cert), key: put('own.key', material.key), authority: put('ca.pem', trusts) };
}

function gateway(port: number, mutualTls: MutualTls | null, environment: Readonly<Record<string, string>> = {}, host = '127.0.0.1') {
  const keys = [{ keyId: 'ours-1', purpose: 'sign_requests', validFromAt: past, validToAt: null }] as const;
  const profile = {
    id: 'profile', bankCode: 'ICBC', version: 1, status: 'approved', proposedBy: 'a', proposedAt: past, decidedBy: 'b', decidedAt: past, why: null,
    endpoint: `https://${host}:${String(port)}`, format: 'signed_json', serviceLevel: 'R03D', calendar: 'CN', quietHours: null, mutualTls, keys,
  } as const;
  const inForce: BankInForce = { profile, secrets: { 'ours-1': secret } };
  const nobody = async (): Promise<never> => Promise.reject(new Error('not by its profile'));
  return profiledBank({ banks: { banksInForce: async () => Promise.resolve([inForce]) }, formats, byDefault: { send: nobody, query: nobody }, environment, now: () => new Date(), onFault: ({ code }) => void faults.push(code) });
}

async function expectFault(code: BankLineFault, port: number, mutualTls: MutualTls | null, host?: string): Promise<void> {
  const error: unknown = await gateway(port, mutualTls, {}, host).send(request).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BankLineError);
  expect(error).toMatchObject({ code });
  expect(faults).toEqual([code]);
  expect(seen).toEqual([]);
}

describe('mutual TLS with a bank', () => {
  it('gets through with the certificate the bank knows, material from files or the environment', async () => {
    const port = await bank(certificate({ name: 'Bank', by: authority }));
    await gateway(port, inFiles(ours)).send(request);
    const named = { certificate: 'env:BANK_TLS_CERT', key: 'env:BANK_TLS_KEY', authority: 'env:BANK_TLS_CA' };
    await gateway(port, named, { BANK_TLS_CERT: ours.cert, BANK_TLS_KEY: ours.key, BANK_TLS_CA: authority.cert }).send(request);
    expect(seen).toEqual(['Acquirer 1', 'Acquirer 1']);
    expect(faults).toEqual([]);
  });

  it('takes renewed material at the next call, without a restart, and another authority of the bank’s beside the old one', async () => {
    const nextAuthority = certificate({ name: 'Bank CA 2' });
    const [before, after] = [await bank(certificate({ name: 'Bank', by: authority })), await bank(certificate({ name: 'Bank', by: nextAuthority }), authority)];
    const both = `${authority.cert}${nextAuthority.cert}`;
    const running = gateway(before, inFiles(ours, both));
    await running.send(request);
    inFiles(ourNext, both);
    await running.send(request);
    await gateway(after, inFiles(ourNext, both)).send(request);
    expect(seen).toEqual(['Acquirer 1', 'Acquirer 2', 'Acquirer 2']);
  });

  it('sends nothing when what its profile names is not there, cannot be read, or does not belong together', async () => {
    const port = await bank(certificate({ name: 'Bank', by: authority }));
    await expectFault('TLS_MATERIAL_MISSING', port, inFiles({ cert: ours.cert }));
    faults.length = 0;
    await expectFault('TLS_MATERIAL_BROKEN', port, inFiles({ ...ours, cert: 'nothing of the kind' }));
    faults.length = 0;
    await expectFault('TLS_MATERIAL_BROKEN', port, inFiles({ cert: ours.cert, key: ourNext.key }));
  });

  it('sends nothing under an expired certificate of ours', async () => {
    await expectFault('TLS_CERTIFICATE_EXPIRED', await bank(certificate({ name: 'Bank', by: authority })), inFiles(certificate({ name: 'Acquirer 0', by: authority, ...longAgo })));
  });

  it('says that the bank wants a certificate where none is shown', async () => {
    const port = await bank(certificate({ name: 'Bank', by: authority }));
    const alert: unknown = await new Promise((_, reject) => {
      requestHttps({ port, host: '127.0.0.1', ca: authority.cert, agent: false }, () => undefined).on('error', reject).end();
    }).catch((thrown: unknown) => thrown);
    expect(tlsFaultOf(alert)).toBe('TLS_CERTIFICATE_REFUSED');
  });

  it('says that nobody it trusts has signed the bank’s certificate where its profile names no authority', async () => {
    await expectFault('TLS_BANK_NOT_TRUSTED', await bank(certificate({ name: 'Bank', by: authority })), null);
  });

  it('says that the bank hung up on a certificate it does not know', async () => {
    await expectFault('TLS_CLOSED_BY_BANK', await bank(certificate({ name: 'Bank', by: authority })), inFiles(certificate({ name: 'Acquirer', by: stranger })));
  });

  it('believes no bank whose certificate is a stranger’s, expired, or for another name', async () => {
    await expectFault('TLS_BANK_NOT_TRUSTED', await bank(certificate({ name: 'Bank', by: stranger })), inFiles(ours));
    faults.length = 0;
    await expectFault('TLS_BANK_CERTIFICATE_EXPIRED', await bank(certificate({ name: 'Bank', by: authority, ...longAgo })), inFiles(ours));
    faults.length = 0;
    await expectFault('TLS_BANK_OTHER_NAME', await bank(certificate({ name: 'Bank', by: authority })), inFiles(ours), 'localhost');
  });

  it('quotes nothing of the material in what it says', async () => {
    const error: unknown = await gateway(await bank(certificate({ name: 'Bank', by: authority })), inFiles({ cert: ours.cert, key: 'a private key' })).send(request).catch((thrown: unknown) => thrown);
    expect(String(error)).toBe('BankLineError: the line to the bank is out of order: TLS_MATERIAL_BROKEN');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error ?? {}))).not.toContain('private key');
  });
});
