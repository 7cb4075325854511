import { Module } from '@nestjs/common';
import { EscortController } from './escort.controller';
import { EscortService } from './escort.service';
import { FreezeOrderController } from './freeze-order.controller';
import { FreezeOrderService } from './freeze-order.service';
import { OrderCommandController } from './order-command.controller';
import { OrderCommandService } from './order-command.service';
import { OrderWatchController } from './order-watch.controller';
import { OrderWatchService } from './order-watch.service';

@Module({
  controllers: [FreezeOrderController, OrderCommandController, OrderWatchController, EscortController],
  providers: [FreezeOrderService, OrderCommandService, OrderWatchService, EscortService],
})
export class FreezeOrderModule {}
