import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Clock, Logger } from '@thaw/platform';
import express from 'express';
import { BankBook } from './bank/bank-book';
import { BankDesk } from './bank/bank-desk';
import { bankRoutes } from './bank/bank.routes';
import { AnswerCourier } from './bank/courier';
import { jsonErrors } from './http/json-errors';
import { identityRoutes } from './identity/identity.routes';
import { PeopleRegister } from './identity/people-register';
import { SigningKeys } from './identity/signing-key';
import { TokenIssuer } from './identity/token-issuer';
import { Levers } from './levers/levers';
import { leverRoutes } from './levers/levers.routes';
import { frontPage } from './page/front-page';
import { SettlementBook } from './settlement/settlement-book';
import { settlementRoutes } from './settlement/settlement.routes';

export interface SandboxOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Keys, people, levers and both books live here and survive restarts, also `kill -9`. */
  readonly stateDir: string;
  readonly bank: {
    /** Checks what Thaw sends to the bank. */
    readonly requestSecret: string;
    /** Signs what the bank answers. */
    readonly answerSecret: string;
    readonly callbackUrl: string;
  };
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface RunningSandbox {
  readonly url: string;
  readonly issuer: string;
  stop(): Promise<void>;
}

/** Starts the outside world on one loopback port: identity provider, bank, settlement core, and the levers to make them misbehave. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { stateDir, clock, logger } = options;
  mkdirSync(stateDir, { recursive: true });
  const levers = new Levers(join(stateDir, 'levers.json'));
  const people = new PeopleRegister(join(stateDir, 'people.json'));
  const signingKeys = await SigningKeys.open(join(stateDir, 'signing-key.json'));
  const settlementBook = new SettlementBook(join(stateDir, 'settlement.jsonl'));

  const app = express().disable('x-powered-by');
  const server = createServer(app);
  const url = await listen(server, options.port);
  const issuer = `${url}/idp`;
  const tokens = new TokenIssuer(issuer, signingKeys);

  const courier = new AnswerCourier({ ...options.bank, clock, logger, authorization: (bankCode) => bankToken(people, tokens, bankCode) });
  const bankDesk = new BankDesk(new BankBook(join(stateDir, 'bank.jsonl')), levers, courier, clock);

  app.get('/health', (_, response) => void response.json({ status: 'ok' }));
  app.get('/', frontPage({ url, people, levers }));
  app.use('/idp', identityRoutes({ issuer, people, tokens, signingKeys }));
  app.use('/bank', bankRoutes({ desk: bankDesk, courier, requestSecret: options.bank.requestSecret, clock }));
  app.use('/settlement', settlementRoutes({ book: settlementBook, levers, clock }));
  app.use('/levers', leverRoutes({ levers, people, signingKeys, desk: bankDesk }));
  app.use(jsonErrors(logger));
  bankDesk.resume();
  logger.info({ url }, 'sandbox ready');

  return {
    url,
    issuer,
    async stop() {
      await bankDesk.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The bank also proves who it is by a token, as every caller of the API does. */
async function bankToken(people: PeopleRegister, tokens: TokenIssuer, bankCode: string): Promise<string | undefined> {
  const bank = people.all().find((person) => person.roles.includes('bank') && person.bankCode === bankCode);
  return bank === undefined ? undefined : `Bearer ${await tokens.issue(bank)}`;
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
