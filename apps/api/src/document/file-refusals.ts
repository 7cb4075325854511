import { FileContentForbiddenError, FileEmptyError, FileTooLargeError, FileTypeForbiddenError, type ContentFault } from '@thaw/application';
import { refusal, type RefusalCode } from '@thaw/domain';
import { Refused } from '../http/refused';

const codeOfFault = { unreadable: 'file_unreadable', encrypted: 'pdf_encrypted', active: 'pdf_active_content' } as const satisfies Record<ContentFault, RefusalCode>;

/** What the document store throws, as what the caller is told; anything else stays what it is. */
export function fileRefusal(error: unknown): unknown {
  if (error instanceof FileTooLargeError) return new Refused(refusal('file_too_large', { field: 'file', particulars: { maxBytes: error.maxBytes } }));
  if (error instanceof FileTypeForbiddenError) return new Refused(refusal('file_type_forbidden', { field: 'file' }));
  if (error instanceof FileContentForbiddenError) return new Refused(refusal(codeOfFault[error.fault], { field: 'file' }));
  if (error instanceof FileEmptyError) return new Refused(refusal('file_empty', { field: 'file' }));
  // The form's own parser: cut off before its end, or not a form after all.
  if (error instanceof Error && /^(Unexpected end of|Malformed )/.test(error.message)) return new Refused(refusal('multipart_expected'));
  return error;
}
