import type { Case } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { instant } from '../kernel/instant';
import type { ReleaseOrder } from '../release/release-order';
import type { ReleasesHalt } from '../release/releases-halt';
import type { CaseUnderTest } from './case-builder';

/** A stop of all releases, for specs. */
export const someHalt: ReleasesHalt = { id: 'halt', haltedAt: instant('2026-03-02T02:00:00.000Z'), haltedBy: 'tre', reason: 'x', resumption: null, resumed: null };

/** The same case once releases go on. */
export function goingOn({ halt: _, ...state }: Case): Case {
  return state;
}

/** Halts for some moves, seldom enough for sequences to come to their end, and tells the case that releases go on. */
export function haltMove(subject: Pick<CaseUnderTest, 'state'>, release: ReleaseOrder | undefined, how: number): AppealCommand {
  subject.state = how > 1 ? goingOn(subject.state) : { ...subject.state, halt: someHalt };
  return how === 1 ? { type: 'haltRelease', releaseOrderId: release?.id ?? 'none' } : { type: 'resumeRelease' };
}
