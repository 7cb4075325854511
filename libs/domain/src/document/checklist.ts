import type { EvidenceRule, Policy, Route } from '../policy/policy';
import { routeOfCode } from '../policy/reason';
import type { Channel, MerchantType, Requirement, RequirementLevel } from './requirement';

/** What the matrix looks at. */
export interface ChecklistFacts {
  readonly reasonCode: string;
  readonly merchantType: MerchantType;
  readonly channel: Channel;
  /** Somebody else files for the merchant: the authority to do so is shown as well. */
  readonly filedByOther: boolean;
}

/**
 * The papers asked for, in the order of the policy, each code once. Empty when the reason asks for none.
 * Throws when the reason has no route: that is refused when the appeal is opened (`routeOf`).
 */
export function checklistFor(policy: Policy, facts: ChecklistFacts): readonly Requirement[] {
  const route = routeOfCode(policy, facts.reasonCode);
  if (!route) throw new RangeError(`no route for reason ${facts.reasonCode} in policy ${policy.version}`);
  if (route.documents === 'none') return [];

  const byCode = new Map<string, Requirement>();
  for (const rule of policy.evidence) {
    const level = rule.levels[facts.merchantType];
    if (level === undefined || !isAsked(rule, facts)) continue;
    const asked = requirementOf(rule, level, facts.merchantType);
    const known = byCode.get(rule.code);
    byCode.set(rule.code, known ? stricter(known, asked) : asked);
  }
  return [...byCode.values()];
}

/** The papers that a route's reasons ask for beyond every case's, as far as they are not on the list yet. */
export function papersOfRoute({ evidence }: Policy, { reasons }: Route, { merchantType, channel }: Pick<ChecklistFacts, 'merchantType' | 'channel'>, known: readonly Requirement[]): readonly Requirement[] {
  return evidence.flatMap((rule) => {
    const level = rule.levels[merchantType];
    const isTheirs = rule.reasons?.some((code) => reasons.includes(code)) === true && (rule.channels?.includes(channel) ?? true);
    return isTheirs && level !== undefined && !known.some((line) => line.code === rule.code) ? [requirementOf(rule, level, merchantType)] : [];
  });
}

function isAsked(rule: EvidenceRule, facts: ChecklistFacts): boolean {
  if (rule.reasons && !rule.reasons.includes(facts.reasonCode)) return false;
  if (rule.channels && !rule.channels.includes(facts.channel)) return false;
  return facts.filedByOther || rule.onlyWhenFiledByOther !== true;
}

function requirementOf(rule: EvidenceRule, level: RequirementLevel, merchantType: MerchantType): Requirement {
  const grouped = level === '1+' || level === 'A';
  return {
    code: rule.code,
    level,
    // A 1+ or A paper without a named group stands for itself.
    group: grouped ? (rule.group ?? rule.code) : null,
    title: rule.title,
    hint: rule.hint,
    sealed: rule.sealedFor?.includes(merchantType) ?? false,
    ...(rule.expires === undefined ? {} : { expires: rule.expires }),
    ...(rule.about === undefined ? {} : { about: rule.about }),
    ...(rule.from === undefined ? {} : { from: rule.from }),
  };
}

const strictness: Readonly<Record<RequirementLevel, number>> = { R: 3, '1+': 2, A: 1, O: 0 };

/** A paper asked for twice (by base pack and channel) is listed once, at the stricter level, sealed if either says so. */
function stricter(known: Requirement, asked: Requirement): Requirement {
  const winner = strictness[asked.level] > strictness[known.level] ? asked : known;
  return { ...winner, sealed: known.sealed || asked.sealed };
}
