import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { clockOfWait } from '../clock/case-clock';
import { clocksOf } from '../clock/clocks-of-case';
import { refusal } from '../refusal-catalogue';
import { extendDeadline, proposeExtension } from '../wait/extend-deadline';
import { stayAppeal } from '../wait/stay-appeal';
import { applyByTwo } from './two-people';

/** Remedies that ask for two people and leave the case at its stage. */

/** The workflow is terminated and begun anew; the case itself stays as it is. */
export function rebuildAppeal(flow: Flow, command: AppealCommandOf<'rebuildAppeal'>): Step {
  return applyByTwo(flow, 'rebuild', command, false);
}

/** More time on the clock the case waits by: asked for by one and granted by the other in one breath. */
export function grantExtension(flow: Flow, command: AppealCommandOf<'grantExtension'>): Step {
  const { appeal, order, context } = flow;
  if (appeal.stay !== null) return refusal('appeal_stayed');
  const clock = clockOfWait(clocksOf({ appeal, order }, context.policy));
  if (clock === undefined) return refusal('clock_unknown', { particulars: { limitId: appeal.wait?.limitId ?? '' } });
  const barred = applyByTwo(flow, 'extend', command, false);
  if (barred !== null) return barred;
  const refused = proposeExtension(flow, { limitId: clock.limitId, to: command.extendTo, reason: command.reason }, command.proposedBy);
  if (refused !== null) return refused;
  const proposed = flow.appeal.clocks.find((one) => one.limitId === clock.limitId && one.endedAt === null)?.proposed ?? null;
  return proposed === null ? refusal('clock_unknown', { particulars: { limitId: clock.limitId } }) : extendDeadline(flow, { extensionId: proposed.id });
}

/** The case rests, for the reason the remedy is given for. */
export function grantStay(flow: Flow, command: AppealCommandOf<'grantStay'>): Step {
  const barred = applyByTwo(flow, 'stay', command, false);
  return barred ?? stayAppeal(flow, { requestedBy: command.stayFor, reason: command.why });
}
