import type { BilingualText } from '../kernel/text';
import { refusal, type Refusal } from '../refusal-catalogue';
import { forbiddenWordIn, languagesWithoutMeasure } from './merchant-texts';

/** Why people's words may not go to a merchant: they hold one of an authority's freeze, or one that tells of a suspicion. Null where they may. */
export function whyNotSaid(words: string | null, field: string): Refusal | null {
  const word = words === null ? null : forbiddenWordIn(words);
  return word === null ? null : refusal('wording_forbidden', { field, particulars: { word } });
}

/** The same of a text in both languages; the field names the one at fault. */
export function whyNotTold(text: BilingualText, field: string): Refusal | null {
  return whyNotSaid(text.en, `${field}.en`) ?? whyNotSaid(text.zh, `${field}.zh`);
}

/** Of a measure of our own: it is called a deferral or suspension, and nothing else. */
export function whyNotImposedSo(text: BilingualText, field: string): Refusal | null {
  const [language] = languagesWithoutMeasure(text);
  return whyNotTold(text, field) ?? (language === undefined ? null : refusal('measure_not_named', { field: `${field}.${language}` }));
}
