import { describeLength, presets, reasonLists, reasonsUnder, routeOf, type Policy, type PresetClock, type Reason } from '@thaw/domain';
import { wireText } from '../http/wire';
import type { ClockPresetsView, ReasonListsView } from './reason.dto';

type RouteView = ReasonListsView['codeSystems'][number]['reasons'][number]['route'];
type ClockView = ClockPresetsView['items'][number]['clocks'][number];

export function reasonListsView(policy: Policy): ReasonListsView {
  const codeSystems = reasonLists(reasonsUnder(policy), (reason) => ({ route: routeView(policy, reason) })).map(({ reasons, ...list }) => ({
    ...list,
    reasons: reasons.map(({ name, merchantText, ...reason }) => ({ ...reason, name: wireText(name), merchantText: wireText(merchantText) })),
  }));
  return { policyId: policy.id, policyVersion: policy.version, codeSystems };
}

function routeView(policy: Policy, reason: Reason): RouteView {
  const route = routeOf(policy, reason);
  if (!route.ok) return null;
  const { id, steps, appealable, tippingOffGuard } = route.value;
  return { id: id ?? null, steps: [...(steps ?? [])], appealable: appealable !== false, guarded: tippingOffGuard === true };
}

export function clockPresetsView(): ClockPresetsView {
  return {
    items: presets.map(({ id, version, jurisdiction, legalRef, checkedHow, effectiveFrom, effectiveTo, trigger, then, note, clocks }) => ({
      id, version, jurisdiction, legalRef, checkedHow, effectiveFrom, effectiveTo,
      trigger: trigger && wireText(trigger),
      then: then && wireText(then),
      note: note && wireText(note),
      clocks: clocks.map(clockView),
    })),
  };
}

function clockView({ name, limit, direction, maxTotal }: PresetClock): ClockView {
  const { title, duty, n, unit, extension } = limit;
  const longest = maxTotal ?? (extension === null ? null : { n: extension.maxTotal, unit });
  return { name, title: wireText(title), duty, limit: { n, unit }, length: wireText(describeLength({ n, unit })), direction, maxTotal: longest && { n: longest.n, unit: longest.unit } };
}
