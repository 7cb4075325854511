import { verdicts, type FindingKind } from '@thaw/domain';
import { z } from 'zod';
import { amountFromZeroIn, bilingualIn, eachOnce, idIn, instantIn, textIn } from '../http/wire';

const internalText = textIn(8_000).meta({ description: 'Kept apart; never leaves the house.' });
const merchantText = bilingualIn(4_000).nullable().default(null).meta({ description: 'What the merchant may read. Refused where nothing may be told.' });

function verdictOf<K extends FindingKind>(kind: K) {
  return z.enum(Object.keys(verdicts[kind]) as [keyof (typeof verdicts)[K] & string, ...(keyof (typeof verdicts)[K] & string)[]]);
}

/** What each step of a route takes from whoever finds something out. */
export const findingBodies = [
  z
    .strictObject({
      kind: z.literal('ops_match'), verdict: verdictOf('ops_match'), merchantText, internalText,
      particulars: z.strictObject({ recordNumber: textIn(64).meta({ description: 'Number of the re-verification record.' }) }),
    })
    .meta({ examples: [{ kind: 'ops_match', verdict: 'matches', merchantText: null, internalText: 'slip and settlement line agree', particulars: { recordNumber: 'RV-2026-0417' } }] }),
  z
    .strictObject({
      kind: z.literal('bank_notice'), verdict: verdictOf('bank_notice'), merchantText, internalText,
      particulars: z.strictObject({ noticeNumber: textIn(64).nullable().default(null).meta({ description: 'Needed where the bank reviews.' }) }),
    })
    .meta({ examples: [{ kind: 'bank_notice', verdict: 'under_review', merchantText: null, internalText: 'told by telephone, letter follows', particulars: { noticeNumber: 'ICBC-2026-118' } }] }),
  z
    .strictObject({
      kind: z.literal('security_review'), verdict: verdictOf('security_review'), merchantText, internalText,
      particulars: z.strictObject({
        keysRotatedAt: instantIn.nullable().default(null),
        affectedFrom: instantIn,
        affectedTo: instantIn.nullable().default(null).meta({ description: 'Null while the interface is still affected.' }),
        remediation: textIn(4_000),
      }),
    })
    .meta({
      examples: [{
        kind: 'security_review', verdict: 'secured', merchantText: { en: 'Your interface has been secured.', zh: '您的接口已完成加固。' }, internalText: 'keys of both gateways replaced',
        particulars: { keysRotatedAt: '2026-11-20T02:00:00.000Z', affectedFrom: '2026-11-11T00:00:00.000Z', affectedTo: '2026-11-19T16:00:00.000Z', remediation: 'vendor patched the gateway, tested on 20 November' },
      }],
    }),
  z
    .strictObject({
      kind: z.literal('field_inspection'), verdict: verdictOf('field_inspection'), merchantText, internalText,
      particulars: z.strictObject({
        terminalSerial: textIn(64),
        location: textIn(500),
        photoDocumentIds: eachOnce(z.array(idIn).min(1).max(50)).meta({ description: 'Papers of this appeal that show terminal and place.' }),
      }),
    })
    .meta({
      examples: [{
        kind: 'field_inspection', verdict: 'as_registered', merchantText: null, internalText: 'seen at the till',
        particulars: { terminalSerial: 'N9-2204817', location: '成都市锦江区东大街 12 号', photoDocumentIds: ['0199f1f0-0000-7000-8000-000000000001'] },
      }],
    }),
  z
    .strictObject({
      kind: z.literal('compliance_review'), verdict: verdictOf('compliance_review'), merchantText: z.null().default(null), internalText,
      particulars: z
        .strictObject({ releaseUpToMinor: amountFromZeroIn.nullable().default(null).meta({ description: 'With restrict: at most this may be released in all, minor units.' }) })
        .default({ releaseUpToMinor: null }),
    })
    .meta({ examples: [{ kind: 'compliance_review', verdict: 'restrict', merchantText: null, internalText: 'file 31 of the year', particulars: { releaseUpToMinor: 500_000 } }] }),
] as const;
