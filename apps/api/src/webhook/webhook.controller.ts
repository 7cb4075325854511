import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { webhookDelivery } from '@thaw/domain';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import {
  deliveriesQuery, deliveryPageSchema, deliveryTakenSchema, emptyBody, endpointBody, endpointPageSchema, endpointSchema, endpointsQuery, endpointWithSecretSchema, rotationBody,
  type DeliveriesQuery, type DeliveryTakenView, type DeliveryView, type EndpointBody, type EndpointsQuery, type EndpointView, type EndpointWithSecretView, type RotationBody,
} from './webhook.dto';
import { WebhookService } from './webhook.service';

@Controller('webhook-endpoints')
export class WebhookController {
  constructor(private readonly webhooks: WebhookService) {}

  @Post()
  @Requires('webhook.manage')
  @Answers(201, endpointWithSecretSchema, 'Registers an address for events; its secret is shown this once')
  @Refuses('webhook_url_refused', 'merchant_not_found', 'webhook_endpoints_full')
  async register(@Body({ schema: endpointBody }) body: EndpointBody, @By() by: Principal): Promise<CommandAnswer<EndpointWithSecretView>> {
    return this.webhooks.register(body, by);
  }

  @Get()
  @Requires('webhook.manage')
  @Answers(200, endpointPageSchema, 'Addresses for events; paused ones say why')
  async list(@Query({ schema: endpointsQuery }) query: EndpointsQuery, @By() by: Principal): Promise<Page<EndpointView>> {
    return this.webhooks.list(query, by);
  }

  @Get(':endpointId')
  @Requires('webhook.manage')
  @Answers(200, endpointSchema, 'One address, with the schedule of its retries')
  async read(@Param('endpointId', { schema: idIn }) id: string, @By() by: Principal): Promise<EndpointView> {
    return this.webhooks.read(id, by);
  }

  @Post(':endpointId/change')
  @IfMatchRequired()
  @Requires('webhook.manage')
  @Answers(200, endpointSchema, 'Gives another address or other events')
  @Refuses('webhook_url_refused', 'webhook_of_merchant')
  async change(@Param('endpointId', { schema: idIn }) id: string, @Body({ schema: endpointBody }) body: EndpointBody, @By() by: Principal): Promise<CommandAnswer<EndpointView>> {
    return this.webhooks.change(id, body, by);
  }

  @Post(':endpointId/rotate-secret')
  @IfMatchRequired()
  @Requires('webhook.manage')
  @Answers(200, endpointWithSecretSchema, 'Gives a new secret; for a day, or as long as is asked for, both sign')
  @Refuses('webhook_of_merchant')
  async rotateSecret(@Param('endpointId', { schema: idIn }) id: string, @Body({ schema: rotationBody }) body: RotationBody, @By() by: Principal): Promise<CommandAnswer<EndpointWithSecretView>> {
    return this.webhooks.rotateSecret(id, body, by);
  }

  @Post(':endpointId/end-overlap')
  @IfMatchRequired()
  @Requires('webhook.manage')
  @Answers(200, endpointSchema, 'Ends the secret before the present one now: nothing is signed with it any more')
  @Refuses('webhook_of_merchant', 'webhook_no_overlap')
  async endOverlap(@Param('endpointId', { schema: idIn }) id: string, @Body({ schema: emptyBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<EndpointView>> {
    return this.webhooks.turn('endOverlap', id, by);
  }

  @Post(':endpointId/pause')
  @Requires('webhook.manage')
  @Answers(200, endpointSchema, 'Sends nothing more until resumed; what happens meanwhile is not lost')
  async pause(@Param('endpointId', { schema: idIn }) id: string, @Body({ schema: emptyBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<EndpointView>> {
    return this.webhooks.turn('pause', id, by);
  }

  @Post(':endpointId/resume')
  @Requires('webhook.manage')
  @Answers(200, endpointSchema, 'Sends again, beginning with what was left, in order')
  async resume(@Param('endpointId', { schema: idIn }) id: string, @Body({ schema: emptyBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<EndpointView>> {
    return this.webhooks.turn('resume', id, by);
  }

  @Post(':endpointId/remove')
  @Requires('webhook.manage')
  @Answers(200, endpointSchema, 'Ends an address for good; what is in line for it is not sent')
  async remove(@Param('endpointId', { schema: idIn }) id: string, @Body({ schema: emptyBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<EndpointView>> {
    return this.webhooks.turn('remove', id, by);
  }

  @Post(':endpointId/test')
  @Requires('webhook.manage')
  @Answers(200, deliveryTakenSchema, 'Sends a webhook.test event')
  async test(@Param('endpointId', { schema: idIn }) id: string, @Body({ schema: emptyBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<DeliveryTakenView>> {
    return this.webhooks.test(id, by);
  }

  @Get(':endpointId/deliveries')
  @Requires('webhook.manage')
  @Answers(200, deliveryPageSchema, `What was sent and what came back: codes and times, no bodies. Kept for ${String(webhookDelivery.endedKeptDays)} days after it ended`)
  async deliveries(@Param('endpointId', { schema: idIn }) id: string, @Query({ schema: deliveriesQuery }) query: DeliveriesQuery, @By() by: Principal): Promise<Page<DeliveryView>> {
    return this.webhooks.deliveries(id, query, by);
  }

  @Post(':endpointId/deliveries/:deliveryId/resend')
  @Requires('webhook.manage')
  @Answers(200, deliveryTakenSchema, `Sends once more what was delivered or given up, within ${String(webhookDelivery.endedKeptDays)} days of that`)
  @Refuses('webhook_delivery_not_ended', 'webhook_delivery_not_found')
  async resend(@Param('endpointId', { schema: idIn }) id: string, @Param('deliveryId', { schema: idIn }) deliveryId: string, @Body({ schema: emptyBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<DeliveryTakenView>> {
    return this.webhooks.resend(id, deliveryId, by);
  }
}
