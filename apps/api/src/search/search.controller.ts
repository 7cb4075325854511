import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import { Answers } from '../openapi/answers.decorator';
import { foundListSchema, searchAccountBody, searchQuery, type FoundListView, type SearchAccountBody, type SearchQuery } from './search.dto';
import { SearchService } from './search.service';

@Controller('search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  @Get()
  @Requires('search.read')
  @Answers(200, foundListSchema, 'Whatever carries a pasted id or reference, as far as you may see it')
  async byId(@Query({ schema: searchQuery }) { q }: SearchQuery, @By() by: Principal): Promise<FoundListView> {
    return this.service.byId(q, by);
  }

  @Post('account')
  @Requires('search.account')
  @Answers(200, foundListSchema, 'Whose settlement account carries a number; in a body, for a number is personal data')
  async byAccount(@Body({ schema: searchAccountBody }) { accountNumber }: SearchAccountBody, @By() by: Principal): Promise<FoundListView> {
    return this.service.byAccount(accountNumber, by);
  }
}
