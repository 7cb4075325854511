import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isOutside } from '@thaw/domain';
import { readingAs } from '@thaw/persistence';
import type { Request } from 'express';
import { Observable } from 'rxjs';
import { contextOf } from '../http/request-context';
import { narrowed } from './sight';

/**
 * Whatever a method reads for somebody outside is read with their rights in the database: a condition that was forgotten shows them nothing
 * that is not theirs. Colleagues read with the application's own.
 */
@Injectable()
export class SightInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const { actor } = contextOf(context.switchToHttp().getRequest<Request>());
    if (actor === null || !isOutside(actor)) return next.handle();
    const sight = narrowed(actor, null);
    const reader = { merchantIds: sight === 'nothing' ? [] : (sight.merchantIds ?? []) };
    return new Observable((subscriber) => readingAs(reader, () => next.handle().subscribe(subscriber)));
  }
}
