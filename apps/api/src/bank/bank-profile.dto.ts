import { bankCalendars, bankFormatNames, bankKeyPurposes, bankServiceLevels } from '@thaw/domain';
import { z } from 'zod';
import { idOut, instantIn, instantOut, noWithReason, textIn } from '../http/wire';

export const bankCodeIn = z.string().regex(/^[A-Z0-9]{1,32}$/);
const keyIdIn = z.string().regex(/^[\w.-]{1,64}$/);
/** Standard Webhooks: 24 to 64 bytes in base64, optionally after `whsec_`. */
const secretIn = z.string().regex(/^(whsec_)?[A-Za-z0-9+/]{32,88}={0,2}$/).meta({ description: 'Sealed where it is stored, and never shown again.' });
const timeIn = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).meta({ description: 'HH:MM in Asia/Shanghai.' });
const hoursOf = { from: timeIn.meta({ examples: ['22:00'] }), to: timeIn.meta({ examples: ['07:00'] }) };
/** No material of a certificate comes this way. */
const referenceIn = z.string().regex(/^(file:\/[\w./-]{1,200}|env:[A-Z][A-Z0-9_]{0,63})$/).meta({ description: 'file:/path or env:NAME, read by each process; never the material itself.' });

const fileIn = referenceIn.meta({ examples: ['file:/etc/thaw/bank/icbc.pem'] });
const variableIn = referenceIn.meta({ examples: ['env:BANK_ICBC_TLS_KEY'] });
const endpointExample = { examples: ['https://thaw.bank.example/interface'] };

const keyBody = z.strictObject({
  keyId: keyIdIn,
  purpose: z.enum(bankKeyPurposes),
  secret: secretIn.optional().meta({ examples: ['c2FuZGJveCBvbmx5LCBuZXZlciBhIHJlYWwga2V5ISE='], description: 'For a new key; a key that is carried over keeps the one it has.' }),
  validFromAt: instantIn,
  validToAt: instantIn.nullable().prefault(null),
});

export const proposeProfileBody = z
  .strictObject({
    bankCode: bankCodeIn,
    endpoint: z.url({ protocol: /^https?$/ }).max(300).transform((url) => url.replace(/\/+$/, '')).meta(endpointExample),
    format: z.enum(bankFormatNames),
    serviceLevel: z.enum(bankServiceLevels).meta({ description: 'How many business days the bank has.' }),
    calendar: z.enum(bankCalendars),
    quietHours: z.strictObject(hoursOf).nullable().prefault(null).meta({ description: 'Nothing is sent between these; what is due waits until they end.' }),
    mutualTls: z.strictObject({ certificate: fileIn, key: variableIn, authority: referenceIn.nullable().prefault(null).meta({ examples: ['file:/etc/thaw/bank/icbc-ca.pem'] }) }).nullable().prefault(null),
    keys: z.array(keyBody).min(2).max(20).meta({ description: 'Keys may overlap while one takes over from another: answers count under any that is valid.' }),
  })
  .meta({ id: 'ProposeBankProfile' });
export type ProposeProfileBody = z.output<typeof proposeProfileBody>;

export const decideProfileBody = noWithReason(z.strictObject({ approve: z.boolean(), why: textIn(1_000).nullable().prefault(null) })).meta({ id: 'DecideBankProfile' });
export type DecideProfileBody = z.output<typeof decideProfileBody>;

export const profilesQuery = z.strictObject({ bankCode: bankCodeIn.optional() });
export type ProfilesQuery = z.output<typeof profilesQuery>;

export const bankProfileSchema = z
  .object({
    id: idOut,
    bankCode: z.string(),
    version: z.int().meta({ examples: [2] }),
    status: z.enum(['draft', 'approved', 'refused']),
    inForce: z.boolean().meta({ description: 'The last one approved: what counts now.' }),
    endpoint: z.string().meta(endpointExample),
    format: z.enum(bankFormatNames),
    serviceLevel: z.enum(bankServiceLevels),
    calendar: z.enum(bankCalendars),
    quietHours: z.object(hoursOf).nullable(),
    mutualTls: z.object({ certificate: fileIn, key: variableIn, authority: z.string().nullable().meta({ examples: ['file:/etc/thaw/bank/icbc-ca.pem'] }) }).nullable(),
    keys: z.array(z.object({ keyId: z.string(), purpose: z.enum(bankKeyPurposes), validFromAt: instantOut, validToAt: instantOut.nullable() })),
    proposedBy: z.string(),
    proposedAt: instantOut,
    decidedBy: z.string().nullable(),
    decidedAt: instantOut.nullable(),
    why: z.string().nullable(),
  })
  .meta({ id: 'BankProfile' });
export type BankProfileView = z.output<typeof bankProfileSchema>;
export const bankProfilesSchema = z.object({ items: z.array(bankProfileSchema) }).meta({ id: 'BankProfileList' });
