import { InvestigationStatusReason } from '@taprsvp/iso20022_external_codes';
import type { UncodedAnswer } from '../answer-codes';
import { formRefused, type FormRefusal } from '../bank-format';
import type { Place } from './place';

/** As long as the narrative of the other format may be. */
const maxNarrative = 2_000;

/**
 * Reasons about the account that the ISO list of investigation status reasons lacks (one stands in its list of reason sub-types, two in that
 * of payment status reasons): a bank gives them as proprietary ones.
 */
const accountReasons: readonly string[] = ['MMNA', 'AC04', 'AC06'];
const isoReasons: readonly string[] = Object.values(InvestigationStatusReason);

/** What a bank may say it found when it confirms. */
const confirmingFindings: readonly string[] = ['MATCH', 'ACTIVE', 'NO_FREEZE', 'MAY_RELEASE'];
/** Findings for a machine, as against words for a person. */
const findings = /^[A-Z_]+(?:;[A-Z_]+)*$/;

/** The reason beside the status. While an investigation is pending ISO has reasons too (the customer's reply is awaited, …); they decide nothing. */
export function reasonIn(response: Place | undefined, status: string): string | null | FormRefusal {
  const reason = response?.at('InvstgtnSts', 'StsRsn');
  if (reason === undefined) return null;
  const [code, proprietary] = [reason.at('Cd'), reason.at('Prtry')].map((place) => place?.text);
  const known = code === undefined ? accountReasons.find((one) => one === proprietary) : isoReasons.find((one) => one === code);
  if (known === undefined) return formRefused('bad_code', 'StsRsn: Cd takes the ISO status reasons, Prtry takes MMNA, AC04, AC06');
  return status === 'PDNG' && code !== undefined ? null : known;
}

/** What the bank says in words, its parts in their order. */
export function narrativeIn(response: Place | undefined): string | null | FormRefusal {
  const places = dataIn(response).flatMap((data) => data.at('RspnData', 'RspnNrrtv') ?? []);
  const parts = places.flatMap(({ text }) => text ?? []);
  if (parts.length < places.length) return formRefused('bad_schema', 'RspnNrrtv: needed as one plain value');
  const narrative = parts.join('\n');
  if (narrative.length > maxNarrative) return formRefused('bad_schema', 'RspnNrrtv: too long in all');
  return narrative === '' ? null : narrative;
}

/** A confirmation that says anything else as well is none: "closed, and passed on to another bank", "closed", "the name differs". */
export function checkFindings(response: Place | undefined, { status, narrative }: UncodedAnswer): FormRefusal | null {
  if (status !== 'CLSD') return null;
  if (response?.at('NxtRspndr') !== undefined) return formRefused('bad_code', 'NxtRspndr: another is to answer, so this is no confirmation');
  if (dataIn(response).some((data) => data.at('RspnData', 'RspnNrrtv') === undefined)) return formRefused('bad_code', 'RspnData: a confirmation takes RspnNrrtv only');
  const found = (narrative?.split('\n') ?? []).filter((part) => findings.test(part)).flatMap((part) => part.split(';'));
  return found.every((finding) => confirmingFindings.includes(finding)) ? null : formRefused('bad_code', `RspnNrrtv: a confirmation finds ${confirmingFindings.join(', ')} and nothing else`);
}

function dataIn(response: Place | undefined): readonly Place[] {
  return response?.children.filter(({ name }) => name === 'InvstgtnData') ?? [];
}
