import { refusal, type BilingualText, type Refusal, type RefusalCode } from '@thaw/domain';
import type { z } from 'zod';

/** Carries a refusal to the problem filter: the one kind of error services throw on purpose. */
export class Refused extends Error {
  override readonly name: string = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** What has happened to a thing since a caller read it, as far as they may know. */
export interface ChangeTold {
  readonly at: string;
  readonly type: string;
  readonly text: BilingualText;
  readonly by: string | null;
}

/** The caller goes by a version that is not the last one. */
export class ChangedSince extends Refused {
  constructor(
    readonly etag: string,
    /** In the order it happened, the last ones where there are many. */
    readonly changes: readonly ChangeTold[],
  ) {
    super(refusal('changed_since_read', { field: 'If-Match' }));
  }
}

/** Ends the request with a refusal of the catalogue. */
export function refuseWith(code: RefusalCode, about: Omit<Refusal, 'code'> = {}): never {
  throw new Refused(refusal(code, about));
}

/** The input does not have the shape asked for. Issues carry values: they are told to the caller, never logged. */
export class InputInvalid extends Error {
  override readonly name = 'InputInvalid';
  constructor(
    readonly issues: readonly z.core.$ZodIssue[],
    /** The parameter at fault, when it is not a body. */
    readonly parameter: string | undefined,
  ) {
    super('the input is not valid');
  }
}
