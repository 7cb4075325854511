export * from './bank/bank-answer';
export * from './bank/signed-json-bank';
export type { SignedMessage } from './bank/webhook-signature';
export * from './document/clamd-scanner';
export * from './document/file-cipher';
export * from './document/file-system-document-store';
export * from './settlement/http-settlement-core';
export { isPrivateAddress } from './webhook/private-address';
export * from './webhook/webhook-sender';
