import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import {
  acknowledgeBody, acknowledgedSchema, findingPageSchema, findingSchema, findingsQuery, stuckItemPageSchema, stuckItemsQuery,
  type AcknowledgeBody, type AcknowledgedView, type FindingsQuery, type FindingView, type StuckItemsQuery, type StuckItemView,
} from './finding.dto';
import { FindingService } from './finding.service';

@Controller('ops/findings')
export class FindingController {
  constructor(private readonly findings: FindingService) {}

  @Get()
  @Requires('ops.read')
  @Answers(200, findingPageSchema, 'What does not move by itself, by cause, the newest first')
  async list(@Query({ schema: findingsQuery }) query: FindingsQuery): Promise<Page<FindingView>> {
    return this.findings.list(query);
  }

  @Get(':findingId')
  @Requires('ops.read')
  @Refuses('finding_not_found')
  @Answers(200, findingSchema, 'One finding')
  async read(@Param('findingId', { schema: idIn }) id: string): Promise<FindingView> {
    return this.findings.read(id);
  }

  @Get(':findingId/appeals')
  @Requires('ops.read')
  @Refuses('finding_not_found')
  @Answers(200, stuckItemPageSchema, 'A finding’s appeals, stuck longest first')
  async items(@Param('findingId', { schema: idIn }) id: string, @Query({ schema: stuckItemsQuery }) query: StuckItemsQuery): Promise<Page<StuckItemView>> {
    return this.findings.items(id, query);
  }

  @Post(':findingId/acknowledge')
  @Requires('ops.act')
  @Refuses('finding_not_found', 'finding_resolved')
  @Answers(200, acknowledgedSchema, 'Says that somebody is on it; silences this finding, not its class')
  async acknowledge(@Param('findingId', { schema: idIn }) id: string, @Body({ schema: acknowledgeBody }) body: AcknowledgeBody, @By() by: Principal): Promise<CommandAnswer<AcknowledgedView>> {
    return this.findings.acknowledge(id, body, by);
  }
}
