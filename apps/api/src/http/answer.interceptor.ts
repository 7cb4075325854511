import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { CommandAnswer } from './command-desk';

export const replayedHeader = 'Idempotency-Replayed';
/** Until when the same key gets the same answer at least: an ISO 8601 instant. */
export const expiresHeader = 'Idempotency-Expires';

/** Answers a command with what was stored for it, and says when that was stored before. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      map((answer: unknown): unknown => {
        if (!(answer instanceof CommandAnswer)) return answer;
        if (answer.replayed) response.setHeader(replayedHeader, 'true');
        if (answer.tag !== null) response.setHeader('ETag', answer.tag);
        if (answer.keptUntil !== null) response.setHeader(expiresHeader, answer.keptUntil);
        return answer.answer;
      }),
    );
  }
}
