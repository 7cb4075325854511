type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the fields that were given: an undefined must not overwrite a value when spread. */
export function given<T extends object>(values: T | undefined): Given<T> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Given<T>;
}
