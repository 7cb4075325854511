import type { Language } from '@thaw/domain';
import { z } from 'zod';
import type { InputInvalid } from './refused';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

const words = { en: z.locales.en().localeError, zh: z.locales.zhCN().localeError } as const;

/** More would only repeat itself. */
const mostErrors = 50;

/** The issues of an input in the reader's language, each with the field as a dotted path. */
export function inputErrorsOf({ issues, parameter }: InputInvalid, language: Language): readonly FieldError[] {
  return issues.flatMap((issue) => fieldsOf(issue, parameter).map((field) => ({ field, message: messageOf(issue, language) }))).slice(0, mostErrors);
}

function fieldsOf(issue: z.core.$ZodIssue, parameter: string | undefined): readonly string[] {
  const path = [...(parameter === undefined ? [] : [parameter]), ...issue.path.map(String)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key].join('.'));
  return [path.join('.') || 'body'];
}

/** A rule of our own brings its Chinese along as `params.zh`; zod knows the words for its own. */
function messageOf(issue: z.core.$ZodIssue, language: Language): string {
  if (issue.code === 'custom') {
    const zh: unknown = issue.params?.['zh'];
    return language === 'zh' && typeof zh === 'string' ? zh : issue.message;
  }
  // What the pipe reports carries its input, which is all that tells a raw issue from a finished one.
  const told = words[language](issue as z.core.$ZodRawIssue);
  return (typeof told === 'string' ? told : told?.message) ?? issue.message;
}
