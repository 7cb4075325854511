import { checkTriggers } from '@thaw/application';
import { statementKinds } from '@thaw/domain';
import { z } from 'zod';
import { limitParameter } from '../http/page';
import { amountOut, dateOut, idIn, idOut, instantOut, pageSchema } from '../http/wire';

const statementText = [
  'H,1,FINAL,FINAL-2026-11-23,2026-11-22T16:00:00.000Z,2026-11-23T16:00:00.000Z',
  'A,HELD-CNY,CNY,10000000000000,9999996188000',
  'E,HELD-CNY,0199d2a4-63c0-7939-890b-fb8f19e69cd2,core-7f3b,2026-11-23T02:15:00.000Z,3812000',
  'T,1,1,3812000,7c0f1d1f0e3f3b8a5a2e6b1f3c9d4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f5',
  '',
].join('\n');

export const uploadStatementBody = z
  .strictObject({ content: z.string().min(1).max(15_000_000).meta({ description: 'The file as it is, its last line ended: totals and hash are checked.', examples: [statementText] }) })
  .meta({ id: 'UploadStatement' });
export type UploadStatementBody = z.output<typeof uploadStatementBody>;

export const statementTakenSchema = z
  .object({ statementId: idOut, known: z.boolean().meta({ description: 'True: the very same file was there already.' }) })
  .meta({ id: 'StatementTaken' });
export type StatementTakenView = z.output<typeof statementTakenSchema>;

export const statementsQuery = z.strictObject({ kind: z.enum(statementKinds).optional(), dayOn: z.iso.date().optional(), limit: limitParameter, cursor: idIn.optional() });
export type StatementsQuery = z.output<typeof statementsQuery>;

const accountSchema = z
  .object({ account: z.string().meta({ examples: ['HELD-CNY'] }), currency: z.string(), openingMinor: amountOut.meta({ examples: [10_000_000_000_000] }), closingMinor: amountOut.meta({ examples: [9_999_996_188_000] }) })
  .meta({ id: 'StatementAccount' });

export const statementSchema = z
  .object({
    id: idOut,
    kind: z.enum(statementKinds).meta({ description: 'final: of a day that is over. interim: of one that is not, up to a moment.' }),
    reference: z.string().meta({ description: 'The core’s own name for it.', examples: ['FINAL-2026-11-23'] }),
    dayOn: dateOut.nullable(),
    fromAt: instantOut,
    throughAt: instantOut.meta({ description: 'Exclusive.' }),
    sha256: z.string(),
    sizeBytes: z.int(),
    lines: z.int().meta({ examples: [1] }),
    via: z.enum(['fetched', 'uploaded']),
    importedBy: z.string().meta({ examples: ['treasury.ma'] }),
    importedAt: instantOut,
    accounts: z.array(accountSchema),
  })
  .meta({ id: 'SettlementStatement' });
export type StatementView = z.output<typeof statementSchema>;
export const statementPageSchema = pageSchema(statementSchema).meta({ id: 'SettlementStatementPage' });

export const linesQuery = z.strictObject({ limit: limitParameter, cursor: z.coerce.number().int().min(0).max(10_000_000).optional().meta({ description: 'nextCursor of the page before.', examples: [50] }) });
export type LinesQuery = z.output<typeof linesQuery>;

const lineSchema = z
  .object({
    lineNo: z.int().meta({ examples: [1] }),
    account: z.string().meta({ examples: ['HELD-CNY'] }),
    currency: z.string(),
    orderId: z.string().meta({ description: 'As the core has it: of a stranger’s payment it is none of ours.', examples: ['0199d2a4-63c0-7939-890b-fb8f19e69cd2'] }),
    coreReference: z.string().meta({ examples: ['core-7f3b'] }),
    executedAt: instantOut,
    amountMinor: amountOut,
  })
  .meta({ id: 'StatementLine' });
export type LineView = z.output<typeof lineSchema>;
export const linePageSchema = pageSchema(lineSchema).meta({ id: 'StatementLinePage' });

export const askCheckBody = z.strictObject({}).meta({ id: 'AskMoneyCheck' });

export const checksQuery = z.strictObject({ limit: limitParameter, cursor: idIn.optional() });
export type ChecksQuery = z.output<typeof checksQuery>;

export const checkSchema = z
  .object({
    id: idOut,
    trigger: z.enum(checkTriggers),
    askedBy: z.string().meta({ examples: ['treasury.ma'] }),
    askedAt: instantOut,
    doneAt: instantOut.nullable().meta({ description: 'Null until the worker has looked.' }),
    toldThrough: instantOut.nullable().meta({ description: 'Up to where statements told everything.' }),
    opened: z.int().meta({ examples: [0] }),
    resolved: z.int().meta({ examples: [0] }),
    open: z.int().meta({ description: 'Breaks open after it.', examples: [0] }),
  })
  .meta({ id: 'MoneyCheck' });
export type CheckView = z.output<typeof checkSchema>;
export const checkPageSchema = pageSchema(checkSchema).meta({ id: 'MoneyCheckPage' });
