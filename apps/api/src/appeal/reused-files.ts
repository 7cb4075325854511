import { finding, isOutside, type Actor, type Appeal, type PaperFinding } from '@thaw/domain';
import { documentsFoundElsewhere, type DataSource } from '@thaw/persistence';

/** Findings about papers whose very bytes lie in another case. Nobody outside is told, so nobody is asked for them. */
export async function reusedFiles(database: DataSource, { id, merchantId }: Appeal, reader: Actor): Promise<readonly PaperFinding[]> {
  if (isOutside(reader)) return [];
  const elsewhere = await documentsFoundElsewhere(database, id);
  const of = (isSameMerchant: boolean) => elsewhere.filter((one) => (one.merchantId === merchantId) === isSameMerchant).map((one) => ({ id: one.documentId }));
  return [...finding('FILE_USED_FOR_ANOTHER_MERCHANT', unique(of(false))), ...finding('FILE_USED_BEFORE', unique(of(true)))];
}

function unique(papers: readonly { readonly id: string }[]): readonly { readonly id: string }[] {
  return papers.filter((paper, i) => papers.findIndex((one) => one.id === paper.id) === i);
}
