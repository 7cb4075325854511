import type { ByteRange } from '@thaw/application';

/**
 * What a `Range` header asks of a file of this size: a part, the whole (null: no header, one we do not serve, or an `If-Range` that has
 * become untrue), or nothing that is there.
 */
export function rangeAsked(header: string | undefined, ifRange: string | undefined, etag: string, sizeBytes: number): ByteRange | 'unsatisfiable' | null {
  if (header === undefined || (ifRange !== undefined && ifRange !== etag)) return null;
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim());
  const [, from = '', to = ''] = asked ?? [];
  if (asked === null || (from === '' && to === '')) return null;
  if (from === '') return Number(to) === 0 || sizeBytes === 0 ? 'unsatisfiable' : { first: Math.max(0, sizeBytes - Number(to)), last: sizeBytes - 1 };
  const first = Number(from);
  if (to !== '' && Number(to) < first) return null;
  return first >= sizeBytes ? 'unsatisfiable' : { first, last: Math.min(sizeBytes - 1, to === '' ? sizeBytes - 1 : Number(to)) };
}
