import { Controller, Get, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import { Answers } from '../openapi/answers.decorator';
import { waitPageSchema, waitsQuery, type WaitPageView, type WaitsQuery } from './wait.dto';
import { WaitService } from './wait.service';

@Controller('ops/waits')
export class WaitController {
  constructor(private readonly waits: WaitService) {}

  @Get()
  @Requires('ops.read')
  @Answers(200, waitPageSchema, 'What every open appeal waits for: who, since when, until when, and what happens then')
  async list(@Query({ schema: waitsQuery }) query: WaitsQuery, @By() by: Principal): Promise<WaitPageView> {
    return this.waits.list(query, by);
  }
}
