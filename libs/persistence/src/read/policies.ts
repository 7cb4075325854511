import type { DataSource } from 'typeorm';
import type { PolicyVersion, PolicyVersionHead } from '@thaw/domain';
import { policyHeads, policyVersion } from '../write/policy-versions';

/** Every policy version there is, newest first; drafts and withdrawn ones too. */
export async function listPolicyVersions(source: DataSource): Promise<readonly PolicyVersionHead[]> {
  return policyHeads(source.manager, null);
}

/** One version with everything it says. Drafts change: nothing is remembered here. */
export async function readPolicyVersion(source: DataSource, id: string, version: string): Promise<PolicyVersion | null> {
  return policyVersion(source.manager, id, version);
}
