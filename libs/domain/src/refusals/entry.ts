import type { RefusalEntry, RefusalKind } from '../kernel/refusal';

/** One reason to say no, with what to do about it, in both languages. */
export function entry(kind: RefusalKind, en: string, zh: string, doEn: string, doZh: string): RefusalEntry {
  return { kind, title: { en, zh }, whatToDo: { en: doEn, zh: doZh } };
}
