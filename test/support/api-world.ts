import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Webhook } from 'standardwebhooks';
import { fileCipher, fileSystemDocumentStore } from '@thaw/adapters';
import { createApi, stopOf, usualServerLimits, type DoorSettings } from '@thaw/api';
import type { DocumentStore } from '@thaw/application';
import type { Actor } from '@thaw/domain';
import { connect, listenToOutbox, PostgresStore } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { CaseWorld } from './case-world';
import { Documented } from './documented';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Whatever JSON came; specs look into it and fail where it is otherwise. */
  readonly body: ReturnType<typeof JSON.parse>;
}

export interface Ask {
  readonly as?: Actor;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends what it was told and nothing more: whoever is asked which version they have seen does not look. */
  readonly blind?: boolean;
}

/** A few people do the work of thousands here. */
export const wideDoor: DoorSettings = {
  rates: { windowSeconds: 60, quotas: { read: 1e9, write: 1e9, upload: 1e9, bank_answer: 1e9, stranger: 1e9 } },
  concurrentPerCaller: 1_000,
  trustedProxies: [],
  corsOrigins: [],
  server: usualServerLimits,
};

export const documentMaxBytes = 64 * 1024;

const aFolder = (folder: string): DocumentStore => fileSystemDocumentStore(folder, fileCipher(randomBytes(32).toString('base64')));

const straight = (url: string): string => url;

/** The API in this process over a database of its own, an identity provider with keys of its own, and a clock that stands still. */
export class ApiWorld {
  private constructor(
    readonly cases: CaseWorld,
    readonly url: string,
    readonly documentFolder: string,
    readonly documents: DocumentStore,
    readonly logLines: string[],
    private readonly issuer: Issuer,
    readonly bankSecret: string,
    private readonly documented: Documented,
    private readonly stopListening: () => Promise<void>,
  ) {}

  private stopped: Promise<void> | undefined;

  /** `reachDatabase` turns the database's URL into the one the API uses: a detour that can be cut, for instance. */
  static async start(reachDatabase: (url: string) => string = straight, at?: string, scansDocuments = false, door: DoorSettings = wideDoor, storeIn: (folder: string) => DocumentStore = aFolder): Promise<ApiWorld> {
    const cases = await CaseWorld.start(at);
    // However busy the machine is, unless it is about a database that is gone.
    const patience = reachDatabase === straight ? { connectWithinMs: 60_000 } : {};
    const dataSource = await connect(reachDatabase(cases.database.appUrl), { applicationName: 'spec-api', poolSize: 10, outsidePoolSize: 4, ...patience });
    const issuer = await Issuer.start();
    const documentFolder = mkdtempSync(join(tmpdir(), 'thaw-api-'));
    const documents = storeIn(documentFolder);
    const bankAnswerSecret = randomBytes(32).toString('base64');
    const logLines: string[] = [];
    const app = await createApi({
      settings: { publicUrl: 'http://localhost', issuer: issuer.url, audience: 'thaw', bankAnswerSecret, documentMaxBytes, scansDocuments, door, webhooksInside: true },
      clock: { now: () => new Date(cases.now) },
      logger: createLogger('api', 'info', { write: (line) => void logLines.push(line) }),
      dataSource,
      store: new PostgresStore(dataSource, cases.cipher),
      documents,
      cipher: cases.cipher,
      listen: (onNotice) => listenToOutbox(cases.database.appUrl, onNotice, () => undefined, 'spec-api-listen'),
    });
    await app.listen(0, '127.0.0.1');
    const url = `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}`;
    const documented = new Documented(await (await fetch(`${url}/openapi.json`)).json());
    return new ApiWorld(cases, url, documentFolder, documents, logLines, issuer, bankAnswerSecret, documented, stopOf(app, dataSource));
  }

  /** Stops the API as a signal would; the rest of the world goes on. */
  async stopApi(): Promise<void> {
    await (this.stopped ??= this.stopListening());
  }

  async stop(): Promise<void> {
    await this.stopApi();
    await this.issuer.stop();
    rmSync(this.documentFolder, { recursive: true, force: true });
    await this.cases.stop();
  }

  /** The identity provider goes away; tokens made before stay good, its keys cannot be had any more. */
  async stopIssuer(): Promise<void> {
    await this.issuer.stop();
  }

  async token(actor: Actor, change: { readonly expiresInSeconds?: number; readonly audience?: string; readonly roles?: readonly string[]; readonly sub?: string } = {}): Promise<string> {
    // Tokens live by the real clock, whatever time the cases have.
    return this.issuer.token(actor, new Date(), change);
  }

  async get(path: string, as?: Actor, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send('GET', path, as === undefined ? { headers } : { as, headers });
  }

  /** Posts JSON with a new idempotency key, unless told otherwise. Whoever is asked which version they have seen looks, and says it. */
  async post(path: string, ask: Ask): Promise<Answer> {
    const answer = await this.send('POST', path, ask);
    if (answer.status !== 428 || ask.blind === true) return answer;
    const seen = await this.get(String(answer.body.particulars.read), ask.as);
    const tag = seen.headers.get('etag');
    return seen.status !== 200 || tag === null ? answer : this.send('POST', path, { ...ask, headers: { ...ask.headers, 'If-Match': tag } });
  }

  /** Hands in a file as a form, requirement code first. */
  async upload(appealId: string, as: Actor, requirementCode: string, file: Uint8Array, name = 'paper.pdf', key: string = randomUUID(), fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('requirementCode', requirementCode);
    form.append('file', new Blob([Buffer.from(file)]), name);
    return this.fetch(`/v1/appeals/${appealId}/documents`, { method: 'POST', body: form, headers: { Authorization: `Bearer ${await this.token(as)}`, 'Idempotency-Key': key } });
  }

  /** The bank's callback with a body signed as the bank would. */
  async bankAnswers(body: Readonly<Record<string, unknown>>, secret = this.bankSecret): Promise<Answer> {
    const text = JSON.stringify(body);
    const at = new Date(this.cases.now);
    const id = String(body['messageId']);
    const headers = {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, text),
    };
    return this.fetch('/v1/bank/answers', { method: 'POST', body: text, headers });
  }

  private async send(method: string, path: string, { as, body, key, headers = {} }: Ask): Promise<Answer> {
    const own: Record<string, string> = { ...(as === undefined ? {} : { Authorization: `Bearer ${await this.token(as)}` }) };
    if (method === 'POST') own['Idempotency-Key'] = key ?? randomUUID();
    if (body !== undefined) own['Content-Type'] = 'application/json';
    return this.fetch(path, { method, headers: { ...own, ...headers }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
  }

  async fetch(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, init);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const answer: Answer = { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    this.mustBeDocumented(path, init, answer);
    return answer;
  }

  /** Every answer any spec sees has to be one that the OpenAPI document describes, and everything that was taken one that it allows. */
  private mustBeDocumented(path: string, { method = 'GET', body, headers: asked }: RequestInit, { status, headers, body: said }: Answer): void {
    const [plain = ''] = path.split('?');
    if (!plain.startsWith('/v1/')) return;
    const isJson = typeof body === 'string' && /json/.test(new Headers(asked).get('content-type') ?? '');
    // What was taken as JSON can be read as JSON.
    const sent: unknown = isJson && status < 300 ? JSON.parse(body) : undefined;
    const mediaType = said === '' ? undefined : headers.get('content-type')?.split(';')[0];
    const fault = this.documented.fault({ method, path: plain, sent, status, mediaType, said });
    if (fault !== undefined) throw new Error(fault);
  }
}

/** A tiny identity provider: one key, its set over HTTP. */
class Issuer {
  private constructor(readonly url: string, private readonly privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'], private readonly server: Server) {}

  static async start(): Promise<Issuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'spec', alg: 'ES256', use: 'sig' }] });
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/jwks' ? 200 : 404, { 'content-type': 'application/json' }).end(keys);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Issuer(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, privateKey, server);
  }

  async token(actor: Actor, now: Date, { expiresInSeconds = 600, audience = 'thaw', roles = actor.roles, sub = actor.id }: { readonly expiresInSeconds?: number; readonly audience?: string; readonly roles?: readonly string[]; readonly sub?: string }): Promise<string> {
    const seconds = Math.floor(now.getTime() / 1000);
    return new SignJWT({ roles, ...(actor.merchantId === null ? {} : { merchant_id: actor.merchantId }), ...(actor.actsFor === undefined ? {} : { acts_for: actor.actsFor }), ...(actor.bankCode === null ? {} : { bank_code: actor.bankCode }) })
      .setProtectedHeader({ alg: 'ES256', kid: 'spec' })
      .setSubject(sub)
      .setIssuer(this.url)
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + expiresInSeconds)
      .sign(this.privateKey);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
  }
}
