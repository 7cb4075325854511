import { Body, Controller, Param, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import {
  confirmBody, freezeOrderSchema, liftBody, renewBody, reviewBody, serveBody, varyBody,
  type ConfirmBody, type FreezeOrderView, type LiftBody, type RenewBody, type ReviewBody, type ServeBody, type VaryBody,
} from './freeze-order.dto';
import { OrderCommandService } from './order-command.service';

type Answer = Promise<CommandAnswer<FreezeOrderView>>;

/** What people do with an order after it was imposed. An authority's is not ours to change: here its own acts are recorded, by two people. */
@Controller('freeze-orders/:freezeOrderId')
export class OrderCommandController {
  constructor(private readonly orders: OrderCommandService) {}

  @Post('serve')
  @Requires('freeze_order.serve')
  @Answers(200, freezeOrderSchema, 'Notes how the notice reached the merchant; saying so again changes nothing')
  @Refuses('freeze_order_not_found', 'conflict_of_interest', 'order_state_wrong')
  async serve(@Param('freezeOrderId', { schema: idIn }) id: string, @Body({ schema: serveBody }) body: ServeBody, @By() by: Principal): Answer {
    return this.orders.give(id, { type: 'serveOrder', ...body }, by);
  }

  @Post('vary')
  @Requires('freeze_order.vary')
  @Answers(200, freezeOrderSchema, 'Other functions or another limit; what an authority did and what becomes a whole account waits for a second person')
  @Refuses('freeze_order_not_found', 'conflict_of_interest', 'order_state_wrong', 'order_change_pending', 'order_document_missing', 'four_eyes', 'limit_not_for_kind', 'calendar_unknown_year')
  async vary(@Param('freezeOrderId', { schema: idIn }) id: string, @Body({ schema: varyBody }) body: VaryBody, @By() by: Principal): Answer {
    const { limit = null, stops = null, documentRef = null, why } = body;
    return this.orders.give(id, { type: 'varyOrder', limit, stops, documentRef, why }, by);
  }

  @Post('renew')
  @Requires('freeze_order.renew')
  @Answers(200, freezeOrderSchema, 'One more period after the one that runs, without a gap; an authority’s renewal waits for a second person and binds meanwhile')
  @Refuses('freeze_order_not_found', 'conflict_of_interest', 'order_state_wrong', 'order_change_pending', 'order_document_missing', 'four_eyes', 'order_not_renewable', 'order_too_long', 'order_dates_wrong', 'calendar_unknown_year')
  async renew(@Param('freezeOrderId', { schema: idIn }) id: string, @Body({ schema: renewBody }) body: RenewBody, @By() by: Principal): Answer {
    const { expiresAt = null, complexCase, documentRef = null, why } = body;
    return this.orders.give(id, { type: 'renewOrder', expiresAt, complexCase, documentRef, why }, by);
  }

  @Post('lift')
  @Requires('freeze_order.lift')
  @Answers(200, freezeOrderSchema, 'Ends an order before its time, or what has lapsed. Money still held leaves by a decided release, not here')
  @Refuses('freeze_order_not_found', 'conflict_of_interest', 'order_state_wrong', 'order_change_pending', 'order_document_missing', 'four_eyes', 'order_still_holds', 'order_under_appeal')
  async lift(@Param('freezeOrderId', { schema: idIn }) id: string, @Body({ schema: liftBody }) body: LiftBody, @By() by: Principal): Answer {
    return this.orders.give(id, { type: 'liftOrder', documentRef: body.documentRef ?? null, why: body.why }, by);
  }

  @Post('lapse')
  @Requires('freeze_order.lapse')
  @Answers(200, freezeOrderSchema, 'Notes that an order has run out, before the sweep does')
  @Refuses('freeze_order_not_found', 'conflict_of_interest', 'order_state_wrong', 'order_not_lapsed')
  async lapse(@Param('freezeOrderId', { schema: idIn }) id: string, @By() by: Principal): Answer {
    return this.orders.give(id, { type: 'lapseOrder' }, by);
  }

  @Post('confirm')
  @IfMatchRequired()
  @Requires('freeze_order.confirm')
  @Answers(200, freezeOrderSchema, 'The second person’s word on what is pending: it counts, or is as if it had not been asked for')
  @Refuses('freeze_order_not_found', 'conflict_of_interest', 'order_nothing_pending', 'order_state_wrong', 'order_under_appeal', 'four_eyes')
  async confirm(@Param('freezeOrderId', { schema: idIn }) id: string, @Body({ schema: confirmBody }) body: ConfirmBody, @By() by: Principal): Answer {
    return this.orders.give(id, { type: 'confirmOrderChange', agree: body.agree, why: body.why ?? null }, by);
  }

  @Post('review')
  @Requires('freeze_order.review')
  @Answers(200, freezeOrderSchema, 'Looks at a whole account again: it stays stopped for a month more with a reason, or is free; what is held then stays held transaction by transaction, and with nothing held the order is lifted')
  @Refuses('freeze_order_not_found', 'conflict_of_interest', 'order_state_wrong', 'order_change_pending', 'order_not_whole_account', 'order_document_missing', 'order_under_appeal', 'four_eyes', 'calendar_unknown_year')
  async review(@Param('freezeOrderId', { schema: idIn }) id: string, @Body({ schema: reviewBody }) body: ReviewBody, @By() by: Principal): Answer {
    return this.orders.give(id, { type: 'reviewWholeAccount', ...body }, by);
  }
}
