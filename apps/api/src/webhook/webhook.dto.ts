import { deliveryStatuses, eventNames, pauseReasons, webhookDelivery } from '@thaw/domain';
import { z } from 'zod';
import { cursorParameter, limitParameter } from '../http/page';
import { eachOnce, idIn, idOut, instantOut, pageSchema } from '../http/wire';

export const endpointBody = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).max(2_000).meta({ description: 'https; anything else in development only.', examples: ['https://merchant.example/thaw'] }),
    types: eachOnce(z.array(z.enum(eventNames)).max(200)).prefault([]).meta({ description: 'Events wanted; empty: all that may be told. Looks at personal data are sent to nobody.', examples: [['appeal.stage_entered', 'appeal.closed']] }),
  })
  .meta({ id: 'WebhookEndpointWish' });
export type EndpointBody = z.output<typeof endpointBody>;

export const emptyBody = z.strictObject({}).meta({ id: 'NoFields' });

export const rotationBody = z
  .strictObject({
    overlapHours: z.int().min(0).max(webhookDelivery.longestSecretOverlapHours).prefault(webhookDelivery.secretOverlapHours).meta({
      description: 'How long the secret before signs beside the new one; the one before that ends now. 0 where somebody else may have it: it ends at once.', examples: [24],
    }),
  })
  .meta({ id: 'RotateWebhookSecret' });
export type RotationBody = z.output<typeof rotationBody>;

export const endpointsQuery = z.strictObject({
  status: z.enum(['active', 'paused']).optional(),
  limit: limitParameter,
  cursor: idIn.optional().meta({ description: 'nextCursor of the page before.' }),
});
export type EndpointsQuery = z.output<typeof endpointsQuery>;

export const endpointSchema = z
  .object({
    id: idOut,
    merchantId: idOut.nullable().meta({ description: 'Set for a merchant’s own: it is told what merchants may know.' }),
    url: z.string().meta({ examples: ['https://merchant.example/thaw'] }),
    types: z.array(z.string()).meta({ examples: [['appeal.stage_entered', 'appeal.closed']] }),
    status: z.enum(['active', 'paused', 'removed']),
    pausedWhy: z.enum(pauseReasons).nullable().meta({ description: '`dead`: no success for a day; `gone`: it answered 410; `account_revoked`: the service account that holds it was revoked; `holder_may_not_read`: that account has no key that works, or may no longer read events.' }),
    failingSince: instantOut.nullable(),
    secretOverlapUntil: instantOut.nullable().meta({ description: 'Until then the secret before the present one signs as well.' }),
    createdAt: instantOut,
    retryAfterSeconds: z.array(z.int()).meta({ description: 'Pauses before the second and each further attempt; then the event is given up.', examples: [[5, 300, 1_800]] }),
  })
  .meta({ id: 'WebhookEndpoint' });
export type EndpointView = z.output<typeof endpointSchema>;
export const endpointPageSchema = pageSchema(endpointSchema).meta({ id: 'WebhookEndpointPage' });

export const endpointWithSecretSchema = endpointSchema
  .extend({ secret: z.string().meta({ description: 'Shown in this answer only; verify signatures with it by Standard Webhooks.', examples: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'] }) })
  .meta({ id: 'WebhookEndpointWithSecret' });
export type EndpointWithSecretView = z.output<typeof endpointWithSecretSchema>;

export const deliveryTakenSchema = z.object({ deliveryId: idOut }).meta({ id: 'WebhookDeliveryTaken' });
export type DeliveryTakenView = z.output<typeof deliveryTakenSchema>;

export const deliveriesQuery = z.strictObject({ status: z.enum(deliveryStatuses).optional(), limit: limitParameter, cursor: cursorParameter.optional() });
export type DeliveriesQuery = z.output<typeof deliveriesQuery>;

const attempt = z.object({
  number: z.int().meta({ examples: [1] }),
  at: instantOut,
  code: z.int().nullable().meta({ description: 'What the receiver answered.', examples: [204] }),
  failure: z.enum(['timeout', 'unreachable', 'private_address', 'tls', 'no_secret']).nullable(),
  durationMs: z.number().meta({ examples: [84] }),
});

export const deliverySchema = z
  .object({
    id: idOut,
    eventId: idOut.nullable().meta({ description: 'The `webhook-id` it goes out under; null for a test.' }),
    type: z.string().meta({ examples: ['appeal.closed'] }),
    status: z.enum(deliveryStatuses),
    createdAt: instantOut,
    nextAttemptAt: instantOut.nullable(),
    endedAt: instantOut.nullable().meta({ description: `When it was delivered or given up; ${String(webhookDelivery.endedKeptDays)} days after that it is no longer kept.` }),
    attempts: z.array(attempt).meta({ description: 'The latest ten, newest first. Bodies are not kept.' }),
  })
  .meta({ id: 'WebhookDelivery' });
export const deliveryPageSchema = pageSchema(deliverySchema).meta({ id: 'WebhookDeliveryPage' });
export type DeliveryView = z.output<typeof deliverySchema>;
