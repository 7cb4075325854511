/**
 * What is known of a file's safety. `quarantined`: taken in, opened by nobody until it was scanned; `clean`; `refused`: infected, or not
 * scanned whole; `not_scanned`: it came while there was no scanner, and policy says whether it may be opened.
 */
export const scanStates = ['not_scanned', 'quarantined', 'clean', 'refused'] as const;
export type ScanState = (typeof scanStates)[number];
