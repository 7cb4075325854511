import { findingCodes, findingSeverities, isForInsideOnly, type PaperFinding, type FindingCode } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, idOut, wireText } from '../http/wire';

export const findingSchema = z
  .object({
    code: z.enum(findingCodes as [FindingCode, ...FindingCode[]]),
    severity: z.enum(findingSeverities).meta({ description: 'error: put right or explain; warning: may have a good reason; notice: only said.' }),
    text: bilingualOut,
    documentIds: z.array(idOut),
  })
  .meta({ id: 'PaperFinding', description: 'Something about the papers that does not fit. It never turns a paper down by itself.' });
export type FindingView = z.output<typeof findingSchema>;

/** That a file was seen in another case is told to nobody outside. */
export function findingViews(findings: readonly PaperFinding[], outside: boolean): FindingView[] {
  return findings
    .filter((finding) => !outside || !isForInsideOnly(finding.code))
    .map(({ code, severity, text, documentIds }) => ({ code, severity, text: wireText(text), documentIds: [...documentIds] }));
}
