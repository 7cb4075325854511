import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { refusal } from '../refusal-catalogue';
import { awaitParty } from '../wait/await-next';
import { isUnderWay } from './release-order';

/** Whether somebody has stopped all releases. The database holds the same line where an order is placed. */
export function isHalted({ state }: Pick<Flow, 'state'>): boolean {
  return state.halt !== undefined;
}

/** Notes that this case would go on were releases not halted: whoever lets them go on finds it by that. */
export function noteHalt(flow: Flow): void {
  const { halt } = flow.state;
  if (halt === undefined) throw new TypeError('releases are not halted');
  if (flow.appeal.releaseHaltedAt === null) flow.emit({ type: 'ReleaseHalted', haltId: halt.id });
}

/** Releases go on, and this case with them. */
export function endHalt(flow: Flow): void {
  if (!isHalted(flow) && flow.appeal.releaseHaltedAt !== null) flow.emit({ type: 'ReleaseHaltEnded' });
}

/** What is to be placed waits instead, for nobody but the end of the halt. */
export function awaitEndOfHalt(flow: Flow): Step {
  noteHalt(flow);
  return awaitParty(flow, 'release_halted');
}

/**
 * The settlement core was read back and knows nothing of an order under way, and releases are halted: it is kept, and not sent. Once they
 * go on it is told, or read back again.
 */
export function haltRelease(flow: Flow, { releaseOrderId }: AppealCommandOf<'haltRelease'>): Step {
  const release = flow.appeal.releaseOrders.find((one) => one.id === releaseOrderId);
  if (release === undefined) return refusal('release_order_not_found');
  if (!isUnderWay(release)) return refusal('release_ended', { particulars: { status: release.status } });
  // They go on again meanwhile: the order is simply sent.
  if (!isHalted(flow)) return null;
  noteHalt(flow);
  return flow.appeal.wait?.kind === 'release' ? awaitParty(flow, 'release_halted') : null;
}
