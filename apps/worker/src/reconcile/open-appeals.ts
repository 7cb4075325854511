import { openAppealFacts, type DataSource, type OpenAppealFacts } from '@thaw/persistence';

/** Walks through all open appeals in pages, whatever their number. */
export async function* openAppealPages(source: DataSource, pageSize: number): AsyncGenerator<readonly OpenAppealFacts[]> {
  let after: string | null = null;
  for (;;) {
    const page: readonly OpenAppealFacts[] = await openAppealFacts(source, after, pageSize);
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)?.appealId ?? null;
  }
}
