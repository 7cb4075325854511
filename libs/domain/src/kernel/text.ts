/** Whatever a person reads exists in both languages. */
export interface BilingualText {
  readonly en: string;
  readonly zh: string;
}

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];
