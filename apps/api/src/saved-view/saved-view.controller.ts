import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import {
  changeViewBody, keepViewBody, removeViewBody, savedViewListSchema, savedViewSchema, savedViewsQuery,
  type ChangeViewBody, type KeepViewBody, type SavedViewListView, type SavedViewsQuery, type SavedViewView,
} from './saved-view.dto';
import { SavedViewService } from './saved-view.service';

@Controller('saved-views')
export class SavedViewController {
  constructor(private readonly views: SavedViewService) {}

  @Post()
  @Requires('saved_view.keep')
  @Answers(201, savedViewSchema, 'Keeps filters of a list under a name')
  @Refuses('saved_view_name_taken', 'saved_views_full', 'saved_view_not_for_role', 'saved_view_tells')
  async keep(@Body({ schema: keepViewBody }) body: KeepViewBody, @By() by: Principal): Promise<CommandAnswer<SavedViewView>> {
    return this.views.keep(body, by);
  }

  @Get()
  @Requires('saved_view.keep')
  @Answers(200, savedViewListSchema, 'Your views and those shared with you, by name')
  async list(@Query({ schema: savedViewsQuery }) query: SavedViewsQuery, @By() by: Principal): Promise<SavedViewListView> {
    return this.views.list(query, by);
  }

  @Get(':savedViewId')
  @Requires('saved_view.keep')
  @Answers(200, savedViewSchema, 'One view of yours, or one shared with you')
  async read(@Param('savedViewId', { schema: idIn }) id: string, @By() by: Principal): Promise<SavedViewView> {
    return this.views.read(id, by);
  }

  @Post(':savedViewId/change')
  @IfMatchRequired()
  @Requires('saved_view.keep')
  @Answers(200, savedViewSchema, 'Renames a view of yours, gives it other filters or shares it with other roles')
  @Refuses('saved_view_name_taken', 'saved_view_not_for_role', 'saved_view_tells')
  async change(@Param('savedViewId', { schema: idIn }) id: string, @Body({ schema: changeViewBody }) body: ChangeViewBody, @By() by: Principal): Promise<CommandAnswer<SavedViewView>> {
    return this.views.change(id, body, by);
  }

  @Post(':savedViewId/remove')
  @Requires('saved_view.keep')
  @Answers(200, savedViewSchema, 'Deletes a view of yours')
  async remove(@Param('savedViewId', { schema: idIn }) id: string, @Body({ schema: removeViewBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<SavedViewView>> {
    return this.views.remove(id, by);
  }
}
