import examples from './event-examples.json';

type Value = string | number | boolean | null;

/** An event as it goes over the wire: amounts are numbers in minor units. */
export interface EventExample {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurredAt: string;
  readonly merchantId: string | null;
  readonly freezeOrderId: string | null;
  readonly appealId: string | null;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before: Readonly<Record<string, Value | undefined>> | null;
  readonly after: Readonly<Record<string, Value | undefined>> | null;
  readonly data: Readonly<Record<string, Value | readonly string[] | undefined>>;
}

/** One of each name. */
export const eventExamples: Readonly<Record<string, EventExample>> = examples;
