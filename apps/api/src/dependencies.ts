import type { DocumentStore, Store } from '@thaw/application';
import type { DataSource } from '@thaw/persistence';
import type { Clock, ColumnCipher, Logger } from '@thaw/platform';
import type { DoorSettings } from './door/door-settings';

/** What the API is told; read from the environment by `main`, by hand in tests. */
export interface ApiSettings {
  readonly publicUrl: string;
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys; absent: where its discovery document says. */
  readonly jwksUri?: string;
  /** Checks what the bank answers. */
  readonly bankAnswerSecret: string | null;
  readonly documentMaxBytes: number;
  /** Whether a scanner looks at papers: they wait in quarantine until it has. */
  readonly scansDocuments: boolean;
  /** What is let through, of whom and how fast. */
  readonly door: DoorSettings;
  /** Development only: webhooks may go to plain http and to addresses inside. Absent: they may not. */
  readonly webhooksInside?: boolean;
}

/** Listens until the answer is called. */
export type Listen = (onNotice: () => void) => Promise<() => Promise<void>>;

/** Everything the API is given rather than makes: real in `main`, chosen in tests. */
export interface ApiDependencies {
  readonly settings: ApiSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly dataSource: DataSource;
  readonly store: Store;
  readonly documents: DocumentStore;
  readonly cipher: ColumnCipher;
  /** Hears of changes as they are committed; without it they are looked for every second. */
  readonly listen?: Listen;
}

export const SETTINGS = Symbol('settings');
export const CLOCK = Symbol('clock');
export const LOGGER = Symbol('logger');
export const DATABASE = Symbol('database');
export const STORE = Symbol('store');
export const DOCUMENTS = Symbol('documents');
export const LISTEN = Symbol('listen');
export const CIPHER = Symbol('cipher');
