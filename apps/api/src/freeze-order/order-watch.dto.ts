import { alarmKinds, orderKinds, orderStatuses } from '@thaw/domain';
import { z } from 'zod';
import { cursorParameter, limitParameter } from '../http/page';
import { bilingualOut, booleanIn, idOut, instantOut, pageSchema } from '../http/wire';

export const orderAlarmsQuery = z.strictObject({
  kind: z.enum(alarmKinds).optional(),
  open: booleanIn.optional().meta({ description: 'true leaves out alarms about orders that have ended since.' }),
  limit: limitParameter,
  cursor: cursorParameter.optional(),
});
export type OrderAlarmsQuery = z.output<typeof orderAlarmsQuery>;

const orderAlarmSchema = z
  .object({
    id: idOut,
    freezeOrderId: idOut,
    merchantId: idOut,
    merchantNo: z.string(),
    kind: z.enum(alarmKinds),
    text: bilingualOut,
    orderKind: z.enum(orderKinds),
    status: z.enum(orderStatuses),
    at: instantOut.meta({ description: 'When it was to be raised.' }),
    firedAt: instantOut,
    expiresAt: instantOut.nullable(),
  })
  .meta({ id: 'OrderAlarm' });

export const orderAlarmPageSchema = pageSchema(orderAlarmSchema).meta({ id: 'OrderAlarmPage' });
export type OrderAlarmView = z.output<typeof orderAlarmSchema>;
