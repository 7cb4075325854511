import type { Schema } from '@thaw/api-client';

/* What is read of the API's answers, by the names people here use. Amounts are integers in minor units. */

export type AppealWire = Schema<'Appeal'>;
export type FreezeOrderWire = Schema<'FreezeOrder'>;
export type ChecklistWire = Schema<'Checklist'>;
export type ChecklistLineWire = Schema<'ChecklistLine'>;
export type DocumentWire = Schema<'Document'>;
export type LiveWaitWire = Schema<'LiveWait'>;
