import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import {
  askCheckBody, checkPageSchema, checkSchema, checksQuery, linePageSchema, linesQuery, statementPageSchema, statementSchema, statementsQuery, statementTakenSchema, uploadStatementBody,
  type ChecksQuery, type CheckView, type LinesQuery, type LineView, type StatementsQuery, type StatementTakenView, type StatementView, type UploadStatementBody,
} from './reconciliation.dto';
import { ReconciliationService } from './reconciliation.service';

@Controller('reconciliation')
export class ReconciliationController {
  constructor(private readonly reconciliation: ReconciliationService) {}

  @Post('statements')
  @Requires('reconciliation.run')
  @Refuses('statement_unreadable', 'statement_altered')
  @Answers(201, statementTakenSchema, 'Hands in a statement of the settlement core; the same file twice is one')
  async upload(@Body({ schema: uploadStatementBody }) { content }: UploadStatementBody, @By() by: Principal): Promise<CommandAnswer<StatementTakenView>> {
    return this.reconciliation.upload(content, by);
  }

  @Get('statements')
  @Requires('reconciliation.read')
  @Answers(200, statementPageSchema, 'Statements of the settlement core, the last to come in first')
  async statements(@Query({ schema: statementsQuery }) query: StatementsQuery): Promise<Page<StatementView>> {
    return this.reconciliation.statements(query);
  }

  @Get('statements/:statementId')
  @Requires('reconciliation.read')
  @Answers(200, statementSchema, 'One statement with its balances')
  async statement(@Param('statementId', { schema: idIn }) id: string): Promise<StatementView> {
    return this.reconciliation.statement(id);
  }

  @Get('statements/:statementId/lines')
  @Requires('reconciliation.read')
  @Answers(200, linePageSchema, 'The lines of a statement, in its order')
  async lines(@Param('statementId', { schema: idIn }) id: string, @Query({ schema: linesQuery }) query: LinesQuery): Promise<Page<LineView>> {
    return this.reconciliation.lines(id, query);
  }

  @Post('checks')
  @Requires('reconciliation.run')
  @Refuses('reconciliation_not_open')
  @Answers(201, checkSchema, 'Has ledger, settlement core and cases compared now, today’s payments included')
  async ask(@Body({ schema: askCheckBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<CheckView>> {
    return this.reconciliation.ask(by);
  }

  @Get('checks')
  @Requires('reconciliation.read')
  @Answers(200, checkPageSchema, 'Looks at the books, newest first')
  async checks(@Query({ schema: checksQuery }) query: ChecksQuery): Promise<Page<CheckView>> {
    return this.reconciliation.checks(query);
  }

  @Get('checks/:checkId')
  @Requires('reconciliation.read')
  @Answers(200, checkSchema, 'One look, and what it found')
  async check(@Param('checkId', { schema: idIn }) id: string): Promise<CheckView> {
    return this.reconciliation.check(id);
  }
}
