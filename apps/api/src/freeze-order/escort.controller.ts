import { Controller, Get, Param } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { escortFileSchema, type EscortFileView } from './escort.dto';
import { EscortService } from './escort.service';

@Controller('freeze-orders/:freezeOrderId/escort-file')
export class EscortController {
  constructor(private readonly escort: EscortService) {}

  @Get()
  @Requires('freeze_order.escort')
  @Answers(200, escortFileSchema, 'What to bring to the authority whose order it is: its contact, what is held, which transactions, all dates, and where the audit trail ends')
  @Refuses('freeze_order_not_found', 'order_not_authority')
  async read(@Param('freezeOrderId', { schema: idIn }) id: string, @By() by: Principal): Promise<EscortFileView> {
    return this.escort.fileOf(id, by);
  }
}
