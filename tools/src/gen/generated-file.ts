/** One file some generator owns: the path from the root, with forward slashes, and the whole content. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** A generator only computes; writing and comparing are done for all of them in one place. */
export type Generate = (root: string) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;

/**
 * A Markdown page that tells its reader where it comes from.
 * @param source what to change instead of the page, from the root
 */
export function generatedPage(path: string, source: string, lines: readonly string[]): GeneratedFile {
  const origin = `<!-- Made by \`npm run gen\` from ${source}: change that instead. -->`;
  return { path, content: `${[origin, '', ...lines].join('\n').trimEnd()}\n` };
}

/** A Markdown table; cells may hold any text on one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}
