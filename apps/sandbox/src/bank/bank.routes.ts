import type { Clock } from '@thaw/platform';
import express, { Router } from 'express';
import { CallRefused } from '../http/json-errors';
import type { Investigation } from './bank-book';
import type { BankDesk } from './bank-desk';
import type { AnswerCourier } from './courier';
import { investigationMessage } from './bank-messages';
import { questionOfXml } from './question-xml';
import { signatureProblem } from './request-signature';

interface Bank {
  readonly desk: BankDesk;
  readonly courier: Pick<AnswerCourier, 'signed'>;
  readonly requestSecret: string;
  readonly clock: Clock;
}

/** The bank's interface: signed questions in, what it knows of them out. Answers go to the callback. */
export function bankRoutes({ desk, courier, requestSecret, clock }: Bank): Router {
  const router = Router();
  router.post('/investigations', express.raw({ type: () => true, limit: '64kb' }), (request, response) => {
    const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.of();
    const problem = signatureProblem(rawBody, request.headers, requestSecret, clock.now());
    if (problem !== undefined) throw new CallRefused(401, problem);
    const format = request.is('application/xml') === false ? 'signed_json' : 'iso20022_xml';
    const text = rawBody.toString('utf8');
    const message = investigationMessage.parse(format === 'iso20022_xml' ? questionOfXml(text) : parsed(text));
    desk.take(message, format);
    response.status(202).json({ messageId: message.messageId, requestId: message.requestId, taken: true });
  });
  router.get('/investigations', (request, response) => {
    const { appealId } = request.query;
    response.json({ investigations: desk.all(typeof appealId === 'string' ? appealId : undefined).map(shown) });
  });
  router.get('/investigations/:requestId', (request, response) => void response.json(shown(desk.find(request.params.requestId))));
  // A signed question without a body: what have you said so far? The answer is signed like a callback.
  router.get('/investigations/:requestId/answer', async (request, response) => {
    const problem = signatureProblem(Buffer.of(), request.headers, requestSecret, clock.now());
    if (problem !== undefined) throw new CallRefused(401, problem);
    const latest = desk.latestAnswer(request.params.requestId);
    if (latest === undefined) return void response.status(204).end();
    const { headers, text } = await courier.signed(latest);
    const { authorization: _, ...shown } = headers;
    response.set(shown).send(Buffer.from(text, 'utf8'));
  });
  return router;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CallRefused(400, 'the body is not JSON');
  }
}

function shown({ requestId, appealId, messages, answers }: Investigation) {
  const statuses = answers.map(({ answer }) => answer.status);
  const final = statuses.findLast((status) => status !== 'PDNG');
  return {
    requestId,
    appealId,
    status: final ?? statuses.at(-1) ?? 'open',
    messages: messages.map(({ message, format, behaviour, at }) => ({ messageId: message.messageId, kind: message.kind, format, mode: behaviour.mode, receivedAt: at })),
    answers: answers.map(({ answer, wrongSignature, format, form, callbackStatuses, at }) => ({ ...answer, wrongSignature, format, form, callbackStatuses, answeredAt: at })),
  };
}
