import { Module } from '@nestjs/common';
import { FreezeOrderController } from './freeze-order.controller';
import { FreezeOrderService } from './freeze-order.service';

@Module({ controllers: [FreezeOrderController], providers: [FreezeOrderService] })
export class FreezeOrderModule {}
