export { connect, connectAsOwner, type ConnectionOptions } from './data-source';
export { migrate } from './migrate';
export type { ColumnSealer } from './sealing';
export * from './read/index';
export { Outbox, type Nudge } from './write/outbox';
export { listenToOutbox } from './write/outbox-listener';
export { PostgresStore } from './write/postgres-store';
export type { DataSource } from 'typeorm';
