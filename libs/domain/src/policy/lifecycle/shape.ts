import { localDate } from '../../kernel/instant';
import type { BilingualText } from '../../kernel/text';
import type { Report } from './finding';

/** Looks whether a value is a `T`, and reports what is not. `of` is never there: it only tells the compiler what is checked. */
export interface Check<T> {
  readonly look: (value: unknown, path: string, report: Report) => void;
  readonly of?: T;
}

type Present<T> = Exclude<T, undefined>;

/** A check for every field of `T`, those it may lack marked: a field added to the type does not compile until it is checked here. */
export type Shape<T> = {
  readonly [K in keyof Required<T>]: object extends Pick<T, K> ? Optional<Present<T[K]>> : Check<Present<T[K]>>;
};

export interface Optional<T> extends Check<T> {
  readonly optional: true;
}

function check<T>(look: Check<T>['look']): Check<T> {
  return { look };
}

export function optional<T>(inner: Check<T>): Optional<T> {
  return { ...inner, optional: true };
}

export function nullable<T>(inner: Check<T>): Check<T | null> {
  return check((value, path, report) => {
    if (value !== null) inner.look(value, path, report);
  });
}

/** Every field of the shape and no other. */
export function objectOf<T>(shape: Shape<T>): Check<T> {
  const fields = Object.entries<Check<unknown> & { readonly optional?: true }>(shape);
  return check((value, path, report) => {
    if (!isRecord(value)) return report(path || 'body', 'An object is expected', '应为对象');
    for (const [name, field] of fields) {
      const at = join(path, name);
      const given = value[name];
      if (given !== undefined) field.look(given, at, report);
      else if (field.optional !== true) report(at, 'Missing', '缺少该项');
    }
    for (const name of Object.keys(value)) if (!fields.some(([known]) => known === name)) report(join(path, name), 'No such field', '没有该字段');
  });
}

/** One of several kinds of object, told apart by a field. */
export function eitherOf<T extends object>(by: string & keyof T, kinds: Readonly<Record<string, Check<T>>>): Check<T> {
  return check((value, path, report) => {
    const kind = isRecord(value) ? value[by] : undefined;
    const of = typeof kind === 'string' ? kinds[kind] : undefined;
    if (of === undefined) report(join(path, by), `One of ${Object.keys(kinds).join(', ')} is expected`, `应为以下之一：${Object.keys(kinds).join('、')}`);
    else of.look(value, path, report);
  });
}

/** Any names, each with the same kind of value. */
export function recordOf<T>(inner: Check<T>): Check<Readonly<Record<string, T>>> {
  return check((value, path, report) => {
    if (!isRecord(value)) return report(path, 'An object is expected', '应为对象');
    for (const [name, one] of Object.entries(value)) inner.look(one, join(path, name), report);
  });
}

export function listOf<T>(inner: Check<T>, least = 0): Check<readonly T[]> {
  return check((value, path, report) => {
    if (!Array.isArray(value)) return report(path, 'A list is expected', '应为列表');
    if (value.length < least) report(path, 'Must not be empty', '不得为空');
    value.forEach((one: unknown, i) => inner.look(one, join(path, String(i)), report));
  });
}

export function oneOf<const T extends string>(...values: readonly T[]): Check<T> {
  return check((value, path, report) => {
    if (!values.some((one) => one === value)) report(path, `One of ${values.join(', ')} is expected`, `应为以下之一：${values.join('、')}`);
  });
}

export const text: Check<string> = check((value, path, report) => {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 2_000) report(path, 'Text is expected', '应为文本');
});

export const flag: Check<boolean> = check((value, path, report) => {
  if (typeof value !== 'boolean') report(path, 'true or false is expected', '应为 true 或 false');
});

/** Minor units. */
export const amount: Check<bigint> = check((value, path, report) => {
  if (typeof value !== 'bigint' || value < 0n) report(path, 'An amount in minor units is expected', '应为最小货币单位的金额');
});

export function count(least: number, most: number): Check<number> {
  return check((value, path, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
      report(path, `A whole number from ${String(least)} to ${String(most)} is expected`, `应为 ${String(least)} 至 ${String(most)} 的整数`);
    }
  });
}

/** A part of a whole, between the two bounds, both excluded. */
export const share: Check<number> = check((value, path, report) => {
  if (typeof value !== 'number' || !(value > 0 && value < 1)) report(path, 'A share between 0 and 1 is expected', '应为 0 与 1 之间的比例');
});

export const date: Check<string> = check((value, path, report) => {
  if (!isDate(value)) report(path, 'A date that exists is expected, e.g. 2026-12-31', '应为有效日期，例如 2026-12-31');
});

/** What people read: never one language alone. */
export const bilingual: Check<BilingualText> = check((value, path, report) => {
  const { en, zh } = isRecord(value) ? value : {};
  if (typeof en !== 'string' || en.trim() === '' || /\p{Script=Han}/u.test(en)) report(join(path, 'en'), 'English text is expected', '应有英文文本');
  if (typeof zh !== 'string' || !/\p{Script=Han}/u.test(zh)) report(join(path, 'zh'), 'Chinese text is expected', '应有中文文本');
});

function isDate(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return localDate(value) === value;
  } catch {
    return false;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
