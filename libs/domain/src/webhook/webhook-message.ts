/** What an endpoint is called with to try it: no event, so it is in no feed and nobody asks for it by name. */
export const webhookTestName = 'webhook.test';

/** A body as Standard Webhooks has it: what kind it is, when that was, and the thing itself. The same for every attempt. */
export interface WebhookContent<D> {
  readonly type: string;
  /** When it happened, not when it is sent. */
  readonly timestamp: string;
  readonly data: D;
}

/** An event in the words of a webhook: the event itself, as the feed tells it, is `data`. */
export function webhookOfEvent<E extends { readonly type: string; readonly occurredAt: string }>(event: E): WebhookContent<E> {
  return { type: event.type, timestamp: event.occurredAt, data: event };
}

/** @param deliveryId the test's only name @param askedAt when somebody asked for it */
export function webhookOfTest(deliveryId: string, askedAt: string): WebhookContent<{ readonly id: string }> {
  return { type: webhookTestName, timestamp: askedAt, data: { id: deliveryId } };
}

/** As it goes over the wire, and is signed: amounts are numbers in minor units. */
export function webhookBody(content: WebhookContent<object>): string {
  return JSON.stringify(content, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
}
