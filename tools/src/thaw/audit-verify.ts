import { printAll, Refusal, withDatabase } from '../cli/data-access';
import type { DataFlags } from '../cli/data-flags';

const streamPattern = /^(?:appeal|freeze_order|merchant|service_account)\/[0-9a-f-]{36}$/i;

/** Checks one audit chain from its first entry to its last. Exit code 1 when an entry is not what was written. */
export async function auditVerify(flags: DataFlags, stream: string | undefined): Promise<number> {
  if (stream === undefined || !streamPattern.test(stream)) {
    throw new Refusal({
      en: 'Which stream? npm run thaw -- audit verify appeal/<id>, freeze_order/<id> or merchant/<id>.',
      zh: '请给出审计流：npm run thaw -- audit verify appeal/<编号>、freeze_order/<编号> 或 merchant/<编号>。',
    });
  }
  const { verifyAudit } = await import('@thaw/persistence');
  const verdict = await withDatabase(flags, (source) => verifyAudit(source, stream));
  if (verdict === null) throw new Refusal({ en: `There is no audit stream ${stream}.`, zh: `没有审计流 ${stream}。` });
  const { entries, firstBad } = verdict;
  if (flags.json) printAll([JSON.stringify({ stream, entries, intact: firstBad === null, firstBad })]);
  else printAll([sentence(stream, entries, firstBad)[flags.lang]]);
  return firstBad === null ? 0 : 1;
}

function sentence(stream: string, entries: number, firstBad: { readonly seq: number; readonly fault: string } | null) {
  if (firstBad === null) return { en: `${stream}: ${String(entries)} entries, the chain is whole.`, zh: `${stream}：共 ${String(entries)} 条，链完整。` };
  const { seq, fault } = firstBad;
  return { en: `${stream}: entry ${String(seq)} of ${String(entries)} is not what was written (${fault}).`, zh: `${stream}：共 ${String(entries)} 条，第 ${String(seq)} 条与写入时不符（${fault}）。` };
}
