import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { merchantSchema, registerBody, type MerchantView, type RegisterBody } from './merchant.dto';
import { MerchantService } from './merchant.service';

@Controller('merchants')
export class MerchantController {
  constructor(private readonly merchants: MerchantService) {}

  @Post()
  @Requires('merchant.register')
  @Answers(201, merchantSchema, 'Registers a merchant with the account its takings settle to')
  @Refuses('merchant_exists', 'account_not_writable')
  async register(@Body({ schema: registerBody }) body: RegisterBody, @By() by: Principal): Promise<CommandAnswer<MerchantView>> {
    return this.merchants.registerMerchant(body, by);
  }

  @Get(':merchantId')
  @Requires('merchant.read')
  @Answers(200, merchantSchema, 'One merchant, name and account masked')
  async read(@Param('merchantId', { schema: idIn }) id: string, @By() by: Principal): Promise<MerchantView> {
    return this.merchants.read(id, by);
  }
}
