import type { Finding } from './finding';

const toldApart = 3;

/** A line for each finding; what befalls many operations in the same way, as a change of a shared schema does, has one line with the first of them. */
export function report(found: readonly Finding[]): readonly string[] {
  const alike = new Map<string, Finding[]>();
  for (const one of found) {
    const key = `${one.kind} ${one.says}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= toldApart) return group.map(line);
    return [`${line(first)} — and so at ${String(group.length - 1)} other places`];
  });
}

function line({ where, kind, says }: Finding): string {
  return `[${kind}] ${where}: ${says}`;
}
