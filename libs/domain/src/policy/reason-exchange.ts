import { ok, refuse, type Result } from '../kernel/result';
import type { BilingualText } from '../kernel/text';
import { refusal, type Refusal } from '../refusal-catalogue';
import { codeSystems, type CodeSystem } from './code-systems';
import { languagesAtFault } from './merchant-texts';
import type { Policy } from './policy';
import { findReason, isSameReason } from './reason';
import type { Reason } from './reason-code';

/** What is told of a reason within its list. */
type ReasonLine = Pick<Reason, 'code' | 'name' | 'merchantText'>;

/** The reasons of one code system, with its version and source. */
export interface ReasonList<R extends ReasonLine> extends CodeSystem {
  readonly reasons: readonly R[];
}

/** Reasons by code system with its version and source, as `readReasons` reads them; `told` adds what else is to be said of each. */
export function reasonLists<T extends object>(all: readonly Reason[], told: (reason: Reason) => T): readonly ReasonList<ReasonLine & T>[] {
  return codeSystems.map(({ codeSystem, codeSystemVersion, source }) => ({
    codeSystem, codeSystemVersion, source,
    reasons: all
      .filter((reason) => reason.codeSystem === codeSystem && reason.codeSystemVersion === codeSystemVersion)
      .map((reason) => ({ code: reason.code, name: reason.name, merchantText: reason.merchantText, ...told(reason) })),
  }));
}

/** What a policy version has to carry so that the reasons read are worded as they were read, and all others as before. */
export function reasonWordsOf({ reasonWords = [] }: Pick<Policy, 'reasonWords'>, read: readonly Reason[]): readonly Reason[] {
  return [...reasonWords.filter((before) => !read.some((one) => isSameReason(one, before))), ...read.filter(isWordedAnew)];
}

function isWordedAnew(reason: Reason): boolean {
  const published = findReason(reason);
  return !published.ok || (['name', 'merchantText'] as const).some((field) => published.value[field].en !== reason[field].en || published.value[field].zh !== reason[field].zh);
}

/**
 * Reads reasons that were exported and perhaps worded anew. Codes are not made by import: one that is not known, or stands in another
 * version of its code system, is refused by name, and so are one named twice and a merchant's text that leaks.
 */
export function readReasons(document: unknown): Result<readonly Reason[], Refusal> {
  const lists = listIn(document, 'codeSystems');
  if (lists === null) return refuse(invalid('codeSystems'));
  const read: Reason[] = [];
  for (const [i, list] of lists.entries()) {
    const of = readList(list, `codeSystems.${String(i)}`);
    if (!of.ok) return of;
    read.push(...of.value);
  }
  const keys = read.map(keyOf);
  const twice = read.find((reason, i) => keys.indexOf(keyOf(reason)) !== i);
  return twice ? refuse(refusal('reason_duplicate', { particulars: namesOf(twice) })) : ok(read);
}

function readList(list: unknown, field: string): Result<readonly Reason[], Refusal> {
  const codeSystem = textIn(list, 'codeSystem');
  const codeSystemVersion = textIn(list, 'codeSystemVersion');
  const lines = listIn(list, 'reasons');
  if (codeSystem === null || codeSystemVersion === null || lines === null) return refuse(invalid(field));
  if (!codeSystems.some((known) => known.codeSystem === codeSystem && known.codeSystemVersion === codeSystemVersion)) {
    return refuse(refusal('reason_unknown', { field, particulars: { codeSystem, codeSystemVersion } }));
  }
  const read: Reason[] = [];
  for (const [i, line] of lines.entries()) {
    const reason = readLine({ codeSystem, codeSystemVersion }, line, `${field}.reasons.${String(i)}`);
    if (!reason.ok) return reason;
    read.push(reason.value);
  }
  return ok(read);
}

function readLine(system: Pick<Reason, 'codeSystem' | 'codeSystemVersion'>, line: unknown, field: string): Result<Reason, Refusal> {
  const code = textIn(line, 'code');
  const name = bilingualIn(line, 'name');
  const merchantText = bilingualIn(line, 'merchantText');
  if (code === null || name === null || merchantText === null) return refuse(invalid(field));
  const { codeSystem, codeSystemVersion } = system;
  const reason: Reason = { codeSystem, codeSystemVersion, code, name, merchantText };
  if (!findReason(reason).ok) return refuse(refusal('reason_unknown', { field, particulars: namesOf(reason) }));
  const [fault] = languagesAtFault(merchantText);
  return fault === undefined ? ok(reason) : refuse(refusal('validation_failed', { field: `${field}.merchantText.${fault}`, particulars: namesOf(reason) }));
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function textIn(value: unknown, key: string): string | null {
  const found = valueIn(value, key);
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}

function listIn(value: unknown, key: string): readonly unknown[] | null {
  const found = valueIn(value, key);
  return Array.isArray(found) ? found : null;
}

function bilingualIn(value: unknown, key: string): BilingualText | null {
  const found = valueIn(value, key);
  const en = textIn(found, 'en');
  const zh = textIn(found, 'zh');
  return en === null || zh === null ? null : { en, zh };
}

function invalid(field: string): Refusal {
  return refusal('validation_failed', { field });
}

function keyOf({ codeSystem, codeSystemVersion, code }: Reason): string {
  return [codeSystem, codeSystemVersion, code].join(' ');
}

function namesOf({ codeSystem, codeSystemVersion, code }: Reason): Readonly<Record<string, string>> {
  return { code, codeSystem, codeSystemVersion };
}
