import express, { Router } from 'express';
import { z } from 'zod';
import type { BankDesk } from '../bank/bank-desk';
import { answerNow } from '../bank/bank-messages';
import { personSchema } from '../identity/people';
import type { PeopleRegister } from '../identity/people-register';
import type { SigningKeys } from '../identity/signing-key';
import { given } from '../state/given';
import { appealLevers, globalLevers, paymentLevers, type Levers } from './levers';

interface LeverDesk {
  readonly levers: Levers;
  readonly people: PeopleRegister;
  readonly signingKeys: SigningKeys;
  readonly desk: BankDesk;
}

/** `keepOld`: whether tokens signed before stay good, as when an issuer rotates; else as when a key was stolen. */
const rotation = z.strictObject({ keepOld: z.boolean().default(true) });
const personChange = personSchema.omit({ id: true }).partial();

/** Everything that makes the sandbox misbehave, and who is in it. GET shows, PUT merges, DELETE resets (people stay). */
export function leverRoutes({ levers, people, signingKeys, desk }: LeverDesk): Router {
  const router = Router();
  router.use(express.json());

  router.get('/', (_, response) => void response.json({ ...levers.all(), people: people.all() }));
  router.put('/', (request, response) => {
    levers.merge(globalLevers.parse(request.body));
    response.json(levers.all());
  });
  router.delete('/', (_, response) => {
    levers.reset();
    response.json(levers.all());
  });

  router.put('/appeals/:appealId', (request, response) => {
    levers.setForAppeal(request.params.appealId, appealLevers.parse(request.body));
    response.json(levers.bankFor(request.params.appealId));
  });
  for (const scope of ['orders', 'accounts'] as const) {
    router.put(`/${scope}/:key`, (request, response) => {
      levers.setForPayment(scope, request.params.key, paymentLevers.parse(request.body));
      response.json(levers.all()[scope][request.params.key]);
    });
  }
  for (const scope of ['appeals', 'orders', 'accounts'] as const) {
    router.delete(`/${scope}/:key`, (request, response) => {
      levers.remove(scope, request.params.key);
      response.status(204).end();
    });
  }

  router.post('/bank/answer', async (request, response) => {
    response.json(await desk.answerNow(answerNow.parse(request.body)));
  });
  router.post('/identity/rotate', async (request, response) => {
    await signingKeys.rotate(rotation.parse(request.body ?? {}).keepOld);
    response.json({ keys: signingKeys.published.map(({ kid }) => kid) });
  });
  router.post('/people/:id', (request, response) => {
    response.json(people.put(request.params.id, given(personChange.parse(request.body ?? {}))));
  });
  return router;
}
