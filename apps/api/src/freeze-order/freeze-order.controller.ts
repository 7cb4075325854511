import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { CountedPage } from '../http/filters';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import {
  freezeOrderPageSchema, freezeOrderSchema, freezeOrdersQuery, imposeBody, type FreezeOrderLineView, type FreezeOrdersQuery, type FreezeOrderView, type ImposeBody,
} from './freeze-order.dto';
import { FreezeOrderService } from './freeze-order.service';

@Controller('freeze-orders')
export class FreezeOrderController {
  constructor(private readonly orders: FreezeOrderService) {}

  @Post()
  @Requires('freeze_order.impose')
  @Answers(201, freezeOrderSchema, 'Imposes a freeze order: each transaction is held, the settlement account is snapshotted')
  @Refuses('merchant_not_found', 'conflict_of_interest', 'reason_unknown', 'reason_not_routed', 'amounts_do_not_add_up', 'reason_not_for_kind', 'issuer_missing', 'limit_not_for_kind', 'order_dates_wrong', 'order_too_long', 'wording_forbidden', 'measure_not_named', 'calendar_unknown_year')
  async impose(@Body({ schema: imposeBody }) body: ImposeBody, @By() by: Principal): Promise<CommandAnswer<FreezeOrderView>> {
    return this.orders.impose(body, by);
  }

  @Get()
  @Requires('freeze_order.read')
  @Answers(200, freezeOrderPageSchema, 'Freeze orders, newest first, or those first that end first')
  async list(@Query({ schema: freezeOrdersQuery }) query: FreezeOrdersQuery, @By() by: Principal): Promise<CountedPage<FreezeOrderLineView>> {
    return this.orders.list(query, by);
  }

  @Get(':freezeOrderId')
  @Requires('freeze_order.read')
  @Answers(200, freezeOrderSchema, 'One freeze order with the balance of each transaction')
  async read(@Param('freezeOrderId', { schema: idIn }) id: string, @By() by: Principal): Promise<FreezeOrderView> {
    return this.orders.read(id, by);
  }
}
