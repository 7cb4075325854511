import type { DocumentStore, FileCipher } from '@thaw/application';
import { fileSystemDocumentStore } from './file-system-document-store';
import { s3DocumentStore, type S3Place } from './s3-document-store';

/** Where papers lie. */
export type DocumentPlace = { readonly kind: 'fs'; readonly folder: string } | ({ readonly kind: 's3' } & S3Place);

/** The store for a place; what it keeps is sealed before it gets there. */
export function documentStoreOf(place: DocumentPlace, cipher: FileCipher): DocumentStore {
  return place.kind === 'fs' ? fileSystemDocumentStore(place.folder, cipher) : s3DocumentStore(place, cipher);
}
