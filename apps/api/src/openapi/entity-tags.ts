import type { RefusalCode } from '@thaw/domain';
import { ifMatchExtension } from '../version/if-match-required.decorator';
import { ifMatchHeader, ifNoneMatchHeader } from '../version/precondition.guard';
import { isTagged, thingAt } from '../version/things';
import type { Operation } from './problem-answers';

type Parameters = NonNullable<Operation['parameters']>;

const tagExample = '"14-2:Jx3vQm0f4sYb1k9A"';

const ifMatch = {
  name: ifMatchHeader,
  in: 'header' as const,
  description: 'The `ETag` of the answer you go by, or several, or `*`. Has the thing changed since, nothing takes effect and the answer (412) tells what has.',
  schema: { type: 'string', pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"([ \\t]*,[ \\t]*(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
  example: tagExample,
};

const ifNoneMatch = { name: ifNoneMatchHeader, in: 'header' as const, required: false, description: 'The `ETag` of an answer you have: the same again is told by 304, without a body.', schema: { type: 'string' }, example: tagExample };

/** The ETag header as answers carry it. */
export const etagHeader = { ETag: { description: 'Opaque: send it as it is, with its quotes, as If-Match or If-None-Match', schema: { type: 'string' }, example: tagExample } };

/** Where an operation stands with versions. */
export interface Tagging {
  /** Its answer has a tag, and 304 tells that it is the one the caller has. */
  readonly isRead: boolean;
  /** Its answer carries the tag of what it changed. */
  readonly tellsTag: boolean;
  /** It changes something that is there. */
  readonly takesIfMatch: boolean;
  readonly isRequired: boolean;
}

export function taggingOf(operation: Operation, method: string, path: string): Tagging {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const thing = thingAt(method.toUpperCase(), path, names);
  const isFile = !Object.values(operation.responses).some((answer) => answer !== undefined && 'content' in answer && answer.content?.['application/json'] !== undefined);
  const isPost = method === 'post';
  return {
    isRead: isTagged(method.toUpperCase(), path, names) && !isFile,
    tellsTag: isPost && thing !== null,
    takesIfMatch: isPost && thing !== null && (thing.parameters.length > 0 || (thing.kind === 'releases_halt' && path !== '/v1/ops/releases-halt')),
    isRequired: Reflect.get(operation, ifMatchExtension) === true,
  };
}

const mustBeSent = ' It must be sent where the thing is there already (428): the answer to leaving it out names the address to read.';

/** Never marked as required: whoever leaves it out is told what to do, and drafting something new has nothing to name. */
export function parametersOf({ isRead, takesIfMatch, isRequired }: Tagging): Parameters {
  return [...(takesIfMatch ? [{ ...ifMatch, required: false, description: `${ifMatch.description}${isRequired ? mustBeSent : ''}` }] : []), ...(isRead ? [ifNoneMatch] : [])];
}

export function refusalsOf({ takesIfMatch, isRequired }: Tagging): readonly RefusalCode[] {
  return [...(takesIfMatch ? (['if_match_malformed', 'changed_since_read'] as const) : []), ...(isRequired ? (['precondition_required'] as const) : [])];
}

export const notModified = { description: 'You have this answer already' };
