/** The database's words that money would leave below an authority's limit, that all releases are halted, and that a break bars the order. */
const outrunStates: readonly unknown[] = ['TH001', 'TH002', 'TH003'];

/** Whether a write met what was not there yet when the case was read: an authority's order, the halt of all releases, or a break. */
export function isOutrun(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && outrunStates.includes(error.code)) return true;
  return 'driverError' in error && error.driverError !== error && isOutrun(error.driverError);
}
