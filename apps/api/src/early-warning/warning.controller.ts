import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { acknowledgeWarningBody, closeWarningBody, warningPageSchema, warningSchema, warningsQuery, type CloseWarningBody, type WarningsQuery, type WarningView } from './warning.dto';
import { WarningService } from './warning.service';

@Controller('warnings')
export class WarningController {
  constructor(private readonly warnings: WarningService) {}

  @Get()
  @Requires('warning.read')
  @Answers(200, warningPageSchema, 'Early warnings with their evidence, newest first')
  async list(@Query({ schema: warningsQuery }) query: WarningsQuery): Promise<Page<WarningView>> {
    return this.warnings.list(query);
  }

  @Get(':warningId')
  @Requires('warning.read')
  @Answers(200, warningSchema, 'One early warning')
  async read(@Param('warningId', { schema: idIn }) id: string): Promise<WarningView> {
    return this.warnings.read(id);
  }

  @Post(':warningId/acknowledge')
  @Requires('warning.work')
  @Answers(200, warningSchema, 'Takes a warning up: everybody sees who looks into it')
  @Refuses('warning_acknowledged', 'warning_closed')
  async acknowledge(@Param('warningId', { schema: idIn }) id: string, @Body({ schema: acknowledgeWarningBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<WarningView>> {
    return this.warnings.give(id, { type: 'acknowledgeWarning' }, by);
  }

  @Post(':warningId/close')
  @Requires('warning.work')
  @Answers(200, warningSchema, 'Closes a warning with what came of it')
  @Refuses('warning_not_acknowledged', 'warning_closed')
  async close(@Param('warningId', { schema: idIn }) id: string, @Body({ schema: closeWarningBody }) { why }: CloseWarningBody, @By() by: Principal): Promise<CommandAnswer<WarningView>> {
    return this.warnings.give(id, { type: 'closeWarning', why }, by);
  }
}
