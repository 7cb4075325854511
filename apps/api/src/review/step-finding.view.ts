import { facesMerchant, findingKinds, verdicts, type Actor, type StepFinding } from '@thaw/domain';
import { z } from 'zod';
import { readsInternalText } from '../access/sight';
import { amountOut, bilingualOut, idOut, instantOut, wireAmount, wireText } from '../http/wire';

const verdictNames = Object.values(verdicts).flatMap((ofKind) => Object.keys(ofKind));

const particularsOut = z
  .object({
    recordNumber: z.string().nullable(),
    noticeNumber: z.string().nullable(),
    keysRotatedAt: instantOut.nullable(),
    affectedFrom: instantOut.nullable(),
    affectedTo: instantOut.nullable(),
    remediation: z.string().nullable(),
    terminalSerial: z.string().nullable(),
    location: z.string().nullable(),
    photoDocumentIds: z.array(idOut),
    releaseUpToMinor: amountOut.nullable(),
  })
  .meta({ id: 'FindingParticulars', description: 'What its kind of finding holds; the other fields are null.' });

const nothing: z.output<typeof particularsOut> = {
  recordNumber: null, noticeNumber: null, keysRotatedAt: null, affectedFrom: null, affectedTo: null, remediation: null,
  terminalSerial: null, location: null, photoDocumentIds: [], releaseUpToMinor: null,
};

export const stepFindingSchema = z
  .object({
    id: idOut,
    taskId: idOut.nullable(),
    kind: z.enum(findingKinds),
    verdict: z.enum(verdictNames).nullable(),
    merchantText: bilingualOut.nullable(),
    internalText: z.string().nullable().meta({ description: 'For those who decide and those who check decisions; null for everybody else.' }),
    particulars: particularsOut.nullable(),
    by: z.string().nullable(),
    at: instantOut,
  })
  .meta({ id: 'StepFinding', description: 'What a step of the route found. Merchants see the findings that hold a text for them, and of these the text alone.' });
export type StepFindingView = z.output<typeof stepFindingSchema>;

/** The findings as this reader may see them; none where nothing may be told. */
export function stepFindingViews(findings: readonly StepFinding[], reader: Actor, silent: boolean): StepFindingView[] {
  if (silent) return [];
  const inside = !facesMerchant(reader);
  const readsAll = readsInternalText(reader);
  return findings
    .filter((finding) => inside || finding.merchantText !== null)
    .map((finding) => {
      const { id, taskId, kind, verdict, merchantText, internalText, by, at } = finding;
      const told = { id, kind, at, merchantText: merchantText && wireText(merchantText) };
      if (!inside) return { ...told, taskId: null, verdict: null, internalText: null, particulars: null, by: null };
      // What compliance found is for those who decide and those who check decisions.
      const open = readsAll || kind !== 'compliance_review';
      return { ...told, taskId, verdict: open ? verdict : null, internalText: readsAll ? internalText : null, particulars: open ? particularsView(finding) : null, by };
    });
}

function particularsView({ kind, particulars }: StepFinding): StepFindingView['particulars'] {
  switch (kind) {
    case 'compliance_review':
      return { ...nothing, releaseUpToMinor: particulars.releaseUpToMinor === null ? null : wireAmount(particulars.releaseUpToMinor) };
    case 'field_inspection':
      return { ...nothing, ...particulars, photoDocumentIds: [...particulars.photoDocumentIds] };
    case 'ops_match':
    case 'bank_notice':
    case 'security_review':
      return { ...nothing, ...particulars };
  }
}
