import { ok, refuse, type Result } from '../kernel/result';
import type { BilingualText } from '../kernel/text';
import { refusal, type Refusal } from '../refusal-catalogue';
import { codeSystems } from './code-systems';
import { reasons, type Reason } from './known-reasons';
import { languagesAtFault } from './merchant-texts';
import { findReason } from './reason';

/** All reasons as JSON, by code system with its version and source: what `importReasons` reads. */
export function exportReasons(all: readonly Reason[] = reasons): string {
  const lists = codeSystems.map(({ codeSystem, codeSystemVersion, source }) => ({
    codeSystem, codeSystemVersion, source,
    reasons: all
      .filter((reason) => reason.codeSystem === codeSystem && reason.codeSystemVersion === codeSystemVersion)
      .map(({ code, name, merchantText }) => ({ code, name, merchantText })),
  }));
  return `${JSON.stringify({ codeSystems: lists }, null, 2)}\n`;
}

/**
 * Reads reasons that were exported and perhaps worded anew. Codes are not made by import: one that is not known, or stands in another
 * version of its code system, is refused by name, and so are one named twice and a merchant's text that leaks.
 */
export function importReasons(text: string): Result<readonly Reason[], Refusal> {
  const document = parse(text);
  if (document === undefined) return refuse(refusal('body_not_json'));
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
