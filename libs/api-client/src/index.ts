/** The client of Thaw's API: types made from its OpenAPI document, retries that do nothing twice, problems as errors, events that go on where they ended. */
export { answerOf, thawClient, uploadDocument, type PaperToUpload, type ThawClient, type ThawClientOptions } from './client';
export { followEvents, type FollowOptions, type ThawEvent } from './events';
export { ThawProblem, type Problem } from './problem';
export type { RetryPolicy } from './retry';
export type { components, operations, paths } from './generated/schema';

import type { components } from './generated/schema';

/** A shape of the API by its name in the OpenAPI document. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
