import { inboxWays } from '@thaw/application';
import { z } from 'zod';
import { cursorParameter, limitParameter } from '../http/page';
import { bilingualOut, booleanIn, idIn, idOut, instantOut, pageSchema, textIn } from '../http/wire';

const entry = {
  id: idOut,
  way: z.enum(inboxWays).meta({ description: 'Brought by the bank’s callback, or fetched by a query of ours.' }),
  bankCode: z.string().nullable().meta({ description: 'The bank believed; for a refused answer whose key it was, null when nobody knows.' }),
  keyId: z.string().nullable().meta({ description: 'The key it was signed with, or said to be.' }),
  messageId: z.string().nullable(),
  bodyHash: z.string().meta({ description: 'SHA-256 of the body as it came; the body itself is stored sealed.' }),
  bodyBytes: z.int(),
  arrivedAt: instantOut,
  lastArrivedAt: instantOut,
  deliveries: z.int().meta({ description: 'How often the same came.' }),
  verdict: z.enum(['accepted', 'refused']),
  code: z.string().nullable().meta({ description: 'Why it was refused: a code of the refusal catalogue.' }),
  field: z.string().nullable(),
  detail: z.string().nullable(),
  requestId: idOut.nullable(),
  appealId: idOut.nullable(),
};

export const inboxQuery = z.strictObject({
  verdict: z.enum(['accepted', 'refused']).optional(),
  requestId: idIn.optional(),
  appealId: idIn.optional(),
  limit: limitParameter,
  cursor: cursorParameter.optional(),
});
export type InboxQuery = z.output<typeof inboxQuery>;

export const inboxEntrySchema = z.object({ ...entry, alarm: z.boolean() }).meta({ id: 'BankInboxEntry' });
export const inboxPageSchema = pageSchema(inboxEntrySchema).meta({ id: 'BankInboxPage' });
export type InboxEntryView = z.output<typeof inboxEntrySchema>;

export const bankAlarmsQuery = z.strictObject({
  open: booleanIn.optional().meta({ description: 'true leaves out alarms somebody has looked into.' }),
  limit: limitParameter,
  cursor: cursorParameter.optional(),
});
export type BankAlarmsQuery = z.output<typeof bankAlarmsQuery>;

export const bankAlarmSchema = z
  .object({ ...entry, text: bilingualOut, acknowledgedBy: z.string().nullable(), acknowledgedAt: instantOut.nullable(), note: z.string().nullable() })
  .meta({ id: 'BankAlarm' });
export const bankAlarmPageSchema = pageSchema(bankAlarmSchema).meta({ id: 'BankAlarmPage' });
export type BankAlarmView = z.output<typeof bankAlarmSchema>;

export const acknowledgeAlarmBody = z.strictObject({ note: textIn(1_000).meta({ description: 'What was found out.' }) }).meta({ id: 'AcknowledgeBankAlarm' });
export type AcknowledgeAlarmBody = z.output<typeof acknowledgeAlarmBody>;
