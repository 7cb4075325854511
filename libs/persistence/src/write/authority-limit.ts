/** The database's word that money would leave below an authority's limit. */
const authorityLimitState = 'TH001';

/** Whether a write met an authority's order that was not there yet when the case was read. */
export function isOutrunByAuthority(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === authorityLimitState) return true;
  return 'driverError' in error && error.driverError !== error && isOutrunByAuthority(error.driverError);
}
