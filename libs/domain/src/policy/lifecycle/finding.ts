import type { BilingualText } from '../../kernel/text';

/** One thing wrong with a drafted policy: where, and what should stand there. */
export interface Finding {
  /** Dotted path within the policy, e.g. `routes.3.steps`. */
  readonly field: string;
  readonly text: BilingualText;
}

/** Takes down findings; a check goes on after each, so that all of them are told at once. */
export type Report = (field: string, en: string, zh: string) => void;

export function collecting(findings: Finding[]): Report {
  return (field, en, zh) => void findings.push({ field, text: { en, zh } });
}
