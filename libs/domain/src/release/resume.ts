import type { Flow, Step } from '../appeal/flow';
import { advance } from './advance';
import { endHalt, isHalted } from './halt';
import { placeConsumerRefunds } from './place';
import { placeConfirmedUndisputed } from './undisputed';

/** Releases go on: what this case would have done meanwhile is done now. Harmless to repeat, and while they are halted again. */
export function resumeRelease(flow: Flow): Step {
  if (isHalted(flow) || flow.appeal.releaseHaltedAt === null) return null;
  endHalt(flow);
  placeConfirmedUndisputed(flow);
  if (flow.appeal.wait?.kind === 'release_halted') return advance(flow);
  placeConsumerRefunds(flow);
  return null;
}
