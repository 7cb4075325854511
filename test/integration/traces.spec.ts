import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staff } from '../faults/casework';
import { FaultWorld } from '../faults/fault-world';
import { eventually } from '../support/eventually';
import { TraceCollector, type SeenSpan } from '../support/trace-collector';

/** From the HTTP call through the outbox and the workflow to the activity: one trace, with the real processes. */

let collector: TraceCollector;
let world: FaultWorld;
beforeAll(async () => {
  collector = await TraceCollector.start();
  world = await FaultWorld.start({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '200' } });
});
afterAll(async () => {
  await world.stop();
  await collector.stop();
});

const spansOf = (traceId: string): readonly SeenSpan[] => collector.spans.filter((span) => span.traceId === traceId);

function ancestorsOf(span: SeenSpan, all: readonly SeenSpan[]): readonly string[] {
  const parent = all.find((one) => one.spanId === span.parentSpanId);
  return parent === undefined ? [] : [parent.name, ...ancestorsOf(parent, all)];
}

it('the trace a caller began reaches the workflow’s activities and their commands, and every log line names it', async () => {
  const { order } = await world.casework.frozenMerchant();
  const [traceId, spanId] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  const answer = await fetch(`${world.stack.urls.api}/v1/appeals`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': traceId, Authorization: `Bearer ${await world.outside.token(staff.agent)}`, traceparent: `00-${traceId}-${spanId}-01` },
    body: JSON.stringify({ freezeOrderId: order.id, statement: 'The takings are from ordinary trade.' }),
  });
  expect(answer.status).toBe(201);
  await eventually(() => expect(spansOf(traceId).map(({ name }) => name)).toEqual(expect.arrayContaining(['POST /v1/appeals', 'command openAppeal', 'nudge workflow', 'activity readSituation'])));

  const spans = spansOf(traceId);
  const request = spans.find(({ name }) => name === 'POST /v1/appeals');
  expect(request).toMatchObject({ service: 'thaw-api', parentSpanId: spanId, status: 0, attributes: { 'http.response.status_code': 201, 'thaw.request.id': answer.headers.get('x-request-id') } });
  const activity = spans.find(({ name }) => name === 'activity readSituation');
  if (activity === undefined) throw new Error('not seen');
  expect(activity.service).toBe('thaw-worker');
  expect(ancestorsOf(activity, spans)).toEqual(['nudge workflow', 'POST /v1/appeals']);

  const lines = readFileSync(join(world.stack.stateDir, 'logs', 'api.log'), 'utf8').split('\n').filter((line) => line.includes(traceId));
  expect(lines.map((line) => JSON.parse(line) as { msg: string; requestId: string })).toEqual(expect.arrayContaining([expect.objectContaining({ msg: 'request', requestId: answer.headers.get('x-request-id') })]));
});

it('what people did last carries the message to the bank, and no span says who anybody is', async () => {
  const appeal = await world.appealAt('bank_confirmation');
  const sent = () => collector.spans.find(({ name, attributes }) => name === 'activity sendBankMessage' && attributes['thaw.workflow.id'] === `appeal/${appeal.id}`);
  await eventually(() => expect(sent()).toBeDefined());
  const approval = sent();
  if (approval === undefined) throw new Error('not seen');
  const trace = spansOf(approval.traceId);
  expect(ancestorsOf(approval, trace).at(-1)).toMatch(/^POST \/v1\/tasks\//);
  expect(trace.map(({ name }) => name)).toContain('command recordBankMessageSent');
  expect(collector.text).not.toContain(appeal.accountNumber);
  expect(collector.text).not.toContain('谭');
});

it('a collector that is away holds up nobody', async () => {
  await collector.stop();
  const { order } = await world.casework.frozenMerchant();
  const { id } = await world.casework.open(order.id);
  expect((await world.casework.read(id)).stage).toBe('collecting_documents');
  const ending = await world.kill('api', 'SIGTERM');
  expect(ending).toEqual({ code: 0, signal: null });
});
