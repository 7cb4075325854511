export * from './bank/bank-gateway';
export * from './document/document-store';
export * from './release/settlement-core';
