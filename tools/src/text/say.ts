import { en } from './en';
import { zh } from './zh';

/** Languages the tools speak. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

export type MessageKey = keyof typeof en;

/** Something to tell a person, before it is put in a language. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Told of each step of a set-up or a start. */
export type Progress = (message: Message) => void;

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, zh };

/** A message in a language, its `{values}` filled in. */
export function say(language: Language, message: Message): string {
  const values = message.values ?? {};
  return catalogues[language][message.key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** `zh`, `zh-CN`… give Chinese, anything else English. */
export function languageOf(tag: string | undefined): Language {
  return tag !== undefined && /^zh/i.test(tag) ? 'zh' : 'en';
}

/**
 * Something a person has to put right before the tool can go on: shown as one sentence, without a stack.
 * `message` is the English text.
 */
export class SetupProblem extends Error {
  override readonly name = 'SetupProblem';

  constructor(readonly text: Message) {
    super(say('en', text));
  }
}

/** An error as a person reads it. */
export function explain(language: Language, error: unknown): string {
  if (error instanceof SetupProblem) return say(language, error.text);
  return error instanceof Error ? error.message : String(error);
}
