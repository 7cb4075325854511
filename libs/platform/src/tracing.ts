import { context, propagation, ROOT_CONTEXT, SpanStatusCode, trace, type Attributes, type Context, type Span, type SpanKind } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor, NodeTracerProvider, ParentBasedSampler, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-node';
import { resourceFromAttributes } from '@opentelemetry/resources';

export { SpanKind } from '@opentelemetry/api';

/** What a process needs to know to tell of its work; without an endpoint nothing is recorded and nothing is sent. */
export interface TracingOptions {
  /** The base URL of a collector that takes OTLP over HTTP; `/v1/traces` is added. */
  readonly endpoint: string | undefined;
  /** The part of traces that begin here and are kept, 0 to 1. What a caller began is kept as the caller says. */
  readonly ratio: number;
}

const tracerName = 'thaw';
/** A collector that is away must not hold up the end of a process. */
const flushWithinMs = 2_000;

/** Begins to record spans. Answers how to end: what is still here is sent, within two seconds. */
export function startTracing(service: string, { endpoint, ratio }: TracingOptions): () => Promise<void> {
  if (endpoint === undefined) return () => Promise.resolve();
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `thaw-${service}` }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: flushWithinMs }), { exportTimeoutMillis: flushWithinMs })],
  });
  // Sets the W3C propagator and the context that follows asynchronous calls.
  provider.register();
  return async () => {
    await Promise.race([provider.shutdown().catch(() => undefined), new Promise((resolve) => void setTimeout(resolve, flushWithinMs).unref())]);
  };
}

export interface SpanOptions {
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
  /** The `traceparent` of what caused this; null begins a trace of its own, and leaving it out goes on in the present one. */
  readonly parent?: string | null;
}

/** Does work within a span of its own. What is thrown marks the span as failed, by the kind of error and not its words. */
export async function traced<T>(name: string, { kind, attributes, parent }: SpanOptions, work: () => Promise<T>): Promise<T> {
  const within = parent === undefined ? context.active() : contextOfTrace(parent);
  const options = { ...(kind === undefined ? {} : { kind }), ...(attributes === undefined ? {} : { attributes }) };
  return trace.getTracer(tracerName).startActiveSpan(name, options, within, async (span) => {
    try {
      return await work();
    } catch (error) {
      failSpan(span, error instanceof Error ? error.name : 'unknown');
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A span that is ended by hand. */
export interface OpenSpan {
  readonly span: Span;
  /** Does work that belongs to the span, and whatever that sets going. */
  readonly run: (work: () => void) => void;
}

/** Begins a span that the caller ends. */
export function openSpan(name: string, { kind, attributes, parent = null }: SpanOptions): OpenSpan {
  const before = contextOfTrace(parent);
  const span = trace.getTracer(tracerName).startSpan(name, { ...(kind === undefined ? {} : { kind }), ...(attributes === undefined ? {} : { attributes }) }, before);
  return { span, run: (work) => context.with(trace.setSpan(before, span), work) };
}

export function failSpan(span: Span, type: string): void {
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
}

/** The present trace as a W3C `traceparent`; null when nothing is recorded. */
export function currentTrace(): string | null {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? null;
}

/** What a log line says of the present trace. */
export function traceOfLine(): { readonly traceId?: string; readonly spanId?: string } {
  const span = trace.getActiveSpan()?.spanContext();
  return span === undefined ? {} : { traceId: span.traceId, spanId: span.spanId };
}

function contextOfTrace(traceparent: string | null): Context {
  return traceparent === null ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, { traceparent });
}
