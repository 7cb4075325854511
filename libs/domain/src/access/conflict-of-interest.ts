/** A declared interest: this person works on no case of this merchant. */
export interface ConflictOfInterest {
  readonly personId: string;
  readonly merchantId: string;
}

export function isConflicted(conflicts: readonly ConflictOfInterest[] = [], personId: string, merchantId: string): boolean {
  return conflicts.some((one) => one.personId === personId && one.merchantId === merchantId);
}
