import type { Instant } from '../kernel/instant';
import { localDateOf } from '../calendar/local-time';
import type { BilingualText } from '../kernel/text';
import type { Appeal } from '../appeal/appeal';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { Policy } from '../policy/policy';
import type { ClaimKind } from './claims';
import type { Document } from './document';
import { findingTexts, type FindingCode, type FindingSeverity } from './finding-texts';
import type { Requirement } from './requirement';

/** Something about the papers that does not fit. It is shown, to be put right or explained; it never turns a paper down by itself. */
export interface PaperFinding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly text: BilingualText;
  readonly documentIds: readonly string[];
}

type Paper = Document & { readonly line: Requirement };

/** What must be the same wherever it is stated. */
const comparable = {
  businessName: 'BUSINESS_NAME_DIFFERS',
  personName: 'PERSON_NAME_DIFFERS',
  licenceNumber: 'LICENCE_NUMBER_DIFFERS',
  idNumber: 'ID_NUMBER_DIFFERS',
  accountHolder: 'ACCOUNT_HOLDER_DIFFERS',
  accountTail: 'ACCOUNT_DIFFERS',
  terminalSerial: 'TERMINAL_SERIAL_DIFFERS',
} as const satisfies Partial<Record<ClaimKind, FindingCode>>;

const malformed = { licenceNumber: 'LICENCE_NUMBER_MALFORMED', idNumber: 'ID_NUMBER_MALFORMED', cardNumber: 'CARD_NUMBER_MALFORMED' } as const satisfies Partial<Record<ClaimKind, FindingCode>>;

const onRecord = { businessName: 'BUSINESS_NAME_NOT_ON_RECORD', accountHolder: 'ACCOUNT_HOLDER_NOT_ON_RECORD', accountTail: 'ACCOUNT_NOT_ON_RECORD' } as const satisfies Partial<Record<ClaimKind, FindingCode>>;

/**
 * What the papers say, compared with each other, with the merchant's record and with themselves. Papers that were turned down say
 * nothing any more; papers about somebody else (an agent, a cardholder) are compared with nobody. Empty under a policy that compares nothing.
 */
export function findingsOf({ checklist, documents }: Pick<Appeal, 'checklist' | 'documents'>, { merchantType }: Pick<FreezeOrder, 'merchantType'>, policy: Pick<Policy, 'compareClaims'>, asOf: Instant): readonly PaperFinding[] {
  if (policy.compareClaims !== true) return [];
  const live = documents.filter((one) => one.status !== 'rejected').flatMap((one): Paper[] => checklist.filter((line) => line.code === one.requirementCode).map((line) => ({ ...one, line })));
  const own = live.filter((paper) => paper.line.about !== 'somebody_else');
  return [
    ...entriesOf(comparable).flatMap(([kind, code]) => differing(own, kind, code)),
    ...holderOfAnotherName(own, merchantType === '02'),
    ...entriesOf(onRecord).flatMap(([kind, code]) => finding(code, own.filter((paper) => paper.claims[kind]?.matchesRecord === false))),
    ...entriesOf(malformed).flatMap(([kind, code]) => finding(code, live.filter((paper) => paper.claims[kind]?.wellFormed === false))),
    ...finding('PAPER_EXPIRED', live.filter((paper) => paper.line.expires === true && paper.expiresOn !== null && paper.expiresOn < localDateOf(asOf))),
    ...finding('PAPER_WITHOUT_PAGES', live.filter((paper) => paper.contents.pages === 0)),
    ...finding('FILE_CARRIES_FILES', live.filter((paper) => paper.contents.carriesFiles)),
    ...sameFileTwice(live),
  ];
}

/** An entry of {@link findingTexts} about these papers; none when there are none. */
export function finding(code: FindingCode, papers: readonly Pick<Document, 'id'>[]): readonly PaperFinding[] {
  const { severity, text } = findingTexts[code];
  return papers.length === 0 ? [] : [{ code, severity, text, documentIds: papers.map((paper) => paper.id) }];
}

function differing(papers: readonly Paper[], kind: ClaimKind, code: FindingCode): readonly PaperFinding[] {
  const stating = papers.filter((paper) => paper.claims[kind] !== undefined);
  const values = new Set(stating.map((paper) => paper.claims[kind]?.fingerprint));
  return values.size > 1 ? finding(code, stating) : [];
}

/** The account must be in the business's name; a sole trader's or natural person's may be in the owner's. */
function holderOfAnotherName(papers: readonly Paper[], businessOnly: boolean): readonly PaperFinding[] {
  const names = papers.flatMap(({ claims }) => [claims.businessName, ...(businessOnly ? [] : [claims.personName])]).flatMap((mark) => mark?.fingerprint ?? []);
  if (names.length === 0) return [];
  return finding('ACCOUNT_IN_ANOTHER_NAME', papers.filter(({ claims }) => claims.accountHolder !== undefined && !names.includes(claims.accountHolder.fingerprint)));
}

function sameFileTwice(papers: readonly Paper[]): readonly PaperFinding[] {
  return finding('SAME_FILE_TWICE', papers.filter((paper) => papers.some((other) => other.id !== paper.id && other.sha256 === paper.sha256)));
}

function entriesOf<K extends ClaimKind>(table: Readonly<Record<K, FindingCode>>): readonly (readonly [K, FindingCode])[] {
  return Object.entries(table) as [K, FindingCode][];
}
