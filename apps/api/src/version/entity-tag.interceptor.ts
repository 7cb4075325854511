import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor, StreamableFile } from '@nestjs/common';
import { versionOf, type Concern, type Store, type VersionReader } from '@thaw/application';
import { refusal, type Actor } from '@thaw/domain';
import { committedTrails, type DataSource } from '@thaw/persistence';
import type { Request, Response } from 'express';
import { catchError, from, map, type Observable, switchMap } from 'rxjs';
import { DATABASE, STORE } from '../dependencies';
import { ChangedSince, Refused } from '../http/refused';
import { contextOf } from '../http/request-context';
import { changesSince } from './changes-since';
import { entityTag, isKnownBy, noVersion, versionTag } from './entity-tag';
import { NotModified } from './not-modified';
import { ifNoneMatchHeader } from './precondition.guard';
import { addressOf, isTagged } from './things';

/**
 * Tags what is read, and tells whoever goes by an old version what has changed since. The version is read before the answer is made: should
 * somebody change the thing in between, the tag is the older one, and whoever acts on it is told rather than let through.
 */
@Injectable()
export class EntityTagInterceptor implements NestInterceptor {
  constructor(@Inject(DATABASE) private readonly database: DataSource, @Inject(STORE) private readonly store: Store) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const { actor, concern } = contextOf(request);
    if (actor === null) return next.handle();
    if (isTagged(request.method, request.path, Object.keys(request.params))) {
      return from(this.versionFor(concern, actor)).pipe(switchMap((version) => next.handle().pipe(map((answer) => tagged(answer, version, request, response)))));
    }
    if (concern === null || request.method !== 'POST') return next.handle();
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        throw await this.explained(error, concern, actor);
      }),
    );
  }

  private async versionFor(concern: Concern | null, actor: Actor): Promise<string> {
    const trails = committedTrails(this.database.manager);
    const trail = concern === null || concern.id === null ? null : await trails.trailOf(concern.kind, concern.id);
    return trail === null || concern === null ? noVersion : versionOf(trail, await this.reader(concern, actor), trails);
  }

  /** What the transaction found out is told in full here, outside of it. */
  private async explained(error: unknown, concern: Concern, actor: Actor): Promise<unknown> {
    const { kind, id, ifMatch } = concern;
    if (!(error instanceof Refused) || id === null) return error;
    if (error.refusal.code === 'precondition_required') {
      return new Refused(refusal('precondition_required', { field: 'If-Match', particulars: { read: addressOf(kind, id) } }));
    }
    if (error.refusal.code !== 'changed_since_read') return error;
    const trails = committedTrails(this.database.manager);
    const trail = await trails.trailOf(kind, id);
    if (trail === null || ifMatch === null) return error;
    const reader = await this.reader(concern, actor);
    return new ChangedSince(versionTag(await versionOf(trail, reader, trails)), await changesSince(ifMatch, trail, reader, trails));
  }

  private async reader({ countTold }: Concern, actor: Actor): Promise<VersionReader> {
    return { actor, guarded: await this.store.guardedReasons(), countTold };
  }
}

function tagged(answer: unknown, version: string, request: Request, response: Response): unknown {
  // A file has a tag of its own: the hash of its bytes.
  if (answer instanceof StreamableFile || answer === undefined) return answer;
  const tag = entityTag(version, answer);
  response.setHeader('ETag', tag);
  return isKnownBy(request.get(ifNoneMatchHeader), tag) ? new NotModified() : answer;
}
