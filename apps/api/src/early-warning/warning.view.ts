import type { Policy, Warning, WarningEvidence } from '@thaw/domain';
import { wireAmount, wireText } from '../http/wire';
import type { WarningView } from './warning.dto';

export function warningView(warning: Warning, policy: Pick<Policy, 'earlyWarning'>): WarningView {
  const { id, ruleId, policyVersion, subjectKind, subject, windowOn, raisedAt, status, acknowledgedBy, acknowledgedAt, closedBy, closedAt, closedWhy } = warning;
  const rule = policy.earlyWarning?.find((one) => one.id === ruleId);
  return {
    id, ruleId, title: rule === undefined ? null : wireText(rule.title), policyVersion, subjectKind, subject, windowOn, raisedAt, evidence: evidenceView(warning.evidence),
    status, acknowledgedBy, acknowledgedAt, closedBy, closedAt, closedWhy,
  };
}

function evidenceView(evidence: WarningEvidence): WarningView['evidence'] {
  const orderIds = [...evidence.orderIds];
  if (evidence.kind === 'frequency') return { kind: evidence.kind, orders: evidence.orders, merchants: evidence.merchants, orderIds };
  const { kind, percent, currency, heldMinor, allHeldMinor } = evidence;
  return { kind, percent, currency, heldMinor: wireAmount(heldMinor), allHeldMinor: wireAmount(allHeldMinor), orderIds };
}
