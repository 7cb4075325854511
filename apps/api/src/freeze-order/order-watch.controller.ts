import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../access/requires.decorator';
import type { Page } from '../http/page';
import { Answers } from '../openapi/answers.decorator';
import { orderAlarmPageSchema, orderAlarmsQuery, type OrderAlarmsQuery, type OrderAlarmView } from './order-watch.dto';
import { OrderWatchService } from './order-watch.service';

@Controller('ops/order-alarms')
export class OrderWatchController {
  constructor(private readonly watch: OrderWatchService) {}

  @Get()
  @Requires('freeze_order.watch')
  @Answers(200, orderAlarmPageSchema, 'Alarms about freeze orders, newest first: an end that is near, an order that lapsed and that nobody lifted, a whole account to look at again')
  async list(@Query({ schema: orderAlarmsQuery }) query: OrderAlarmsQuery): Promise<Page<OrderAlarmView>> {
    return this.watch.list(query);
  }
}
