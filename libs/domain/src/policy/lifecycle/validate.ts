import { ok, refuse, type Result } from '../../kernel/result';
import { localDate } from '../../kernel/instant';
import type { Policy } from '../policy';
import { collecting, type Finding } from './finding';
import { policyShape } from './policy-shape';
import { reportReasonWords } from './reason-words';
import { reportReferences } from './references';
import { reportSense } from './sense';
import { reportTotality } from './totality';
import { reportWays } from './ways';

/** The day it applies from; a second version of one day carries a number behind it. */
const versionPattern = /^\d{4}-\d{2}-\d{2}(\.[1-9]\d?)?$/;

/**
 * Reads a policy from data, or tells everything that is wrong with it. What it means is looked at once its shape is right: a matrix with a
 * field missing has no meaning to be checked.
 */
export function readPolicy(value: unknown): Result<Policy, readonly Finding[]> {
  const findings: Finding[] = [];
  const report = collecting(findings);
  policyShape.look(value, '', report);
  if (!isPolicy(value, findings)) return refuse(findings);
  if (!versionPattern.test(value.version) || !value.version.startsWith(localDate(value.effectiveFrom))) {
    report('version', 'Named after the day it applies from, e.g. 2026-12-31 or 2026-12-31.2', '须以施行日期命名，例如 2026-12-31 或 2026-12-31.2');
  }
  reportSense(value, report);
  reportWays(value, report);
  reportTotality(value, report);
  reportReferences(value, report);
  reportReasonWords(value, report);
  return findings.length === 0 ? ok(value) : refuse(findings);
}

/** A policy is whatever its shape has found no fault with. */
function isPolicy(_value: unknown, findings: readonly Finding[]): _value is Policy {
  return findings.length === 0;
}
