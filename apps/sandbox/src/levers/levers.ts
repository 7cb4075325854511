import { z } from 'zod';
import { given } from '../state/given';
import { readJsonFile, writeJsonFile } from '../state/json-file';

/**
 * `lost_callback` answers whoever queries and calls nobody back; `altered_twice` sends its answer again with another body under the same id;
 * `wrong_key` names a key nobody agreed on, `old_timestamp` signs ten minutes ago; `other_…` answer about something else than was asked.
 */
export const bankModes = [
  'answer', 'silent', 'late', 'refuse', 'twice', 'wrong_signature', 'pending_first', 'lost_callback', 'altered_twice', 'wrong_key', 'old_timestamp', 'other_case', 'other_amount',
  'other_currency', 'other_account',
] as const;
export type BankMode = (typeof bankModes)[number];
/** `lose`: takes the order and never does it. `reject_and_pay`: refuses it and pays, so that whoever orders anew under another id pays twice. */
export const settlementModes = ['ok', 'reject', 'reject_and_pay', 'lose', 'time_out_after_doing', 'time_out_before_doing', 'down'] as const;
export type SettlementMode = (typeof settlementModes)[number];

/** In what an answer is written: as the question was, or one whatever it came in. */
export const answerFormats = ['as_asked', 'signed_json', 'iso20022_xml'] as const;
/** What is wrong with the writing of an answer that is signed as it should be; `slow` sends it a byte at a time. */
export const answerForms = ['proper', 'malformed', 'dtd', 'entity_bomb', 'wrong_version', 'oversize', 'slow'] as const;
export type AnswerForm = (typeof answerForms)[number];

export const bankLevers = z.strictObject({
  mode: z.enum(bankModes),
  format: z.enum(answerFormats),
  form: z.enum(answerForms),
  /** Real milliseconds between taking a message and answering. */
  delayMs: z.int().min(0).max(600_000),
  rejectReason: z.enum(['NOAS', 'LEGL', 'MMNA', 'AC04', 'AC06', 'NARR']),
});
/** The same as it was written down, also before there were formats. */
export const keptBankLevers = z.preprocess((kept) => (typeof kept === 'object' ? { format: 'as_asked', form: 'proper', ...kept } : kept), bankLevers);
export const settlementLevers = z.strictObject({
  mode: z.enum(settlementModes),
  rejectReason: z.string().min(1).max(64),
});

/** What the core's daily statement gets wrong. */
export const statementLevers = z.strictObject({
  availability: z.enum(['ready', 'missing']),
  /** How long after the day's end its statement is there, minutes by the sandbox's clock. */
  lateMinutes: z.int().min(0).max(100_000),
  /** By one fen: the closing balance, or the first line. */
  drift: z.enum(['none', 'closing', 'line']),
  /** The first line twice, not at all or the wrong way round, or one that nobody ordered. */
  line: z.enum(['none', 'twice', 'left_out', 'reversed', 'unknown']),
  /** The same day once more, with another body. */
  altered: z.boolean(),
});
export type StatementLevers = z.output<typeof statementLevers>;

export const globalLevers = z.strictObject({
  bank: bankLevers.partial().optional(),
  settlement: settlementLevers.partial().optional(),
  statement: statementLevers.partial().optional(),
});
export const appealLevers = z.strictObject({ bank: bankLevers.partial() });
export const paymentLevers = z.strictObject({ settlement: settlementLevers.partial() });

const honest: StatementLevers = { availability: 'ready', lateMinutes: 0, drift: 'none', line: 'none', altered: false };

const leverState = z.strictObject({
  bank: keptBankLevers,
  settlement: settlementLevers,
  statement: statementLevers.default(() => ({ ...honest })),
  appeals: z.record(z.string(), appealLevers),
  orders: z.record(z.string(), paymentLevers),
  accounts: z.record(z.string(), paymentLevers),
});
export type LeverState = z.output<typeof leverState>;
export type BankBehaviour = z.output<typeof bankLevers>;
export type SettlementBehaviour = z.output<typeof settlementLevers>;

/** Where nothing narrower is set, everybody behaves. */
function wellBehaved(): LeverState {
  return {
    bank: { mode: 'answer', format: 'as_asked', form: 'proper', delayMs: 400, rejectReason: 'MMNA' },
    settlement: { mode: 'ok', rejectReason: 'AC04' },
    statement: honest,
    appeals: {},
    orders: {},
    accounts: {},
  };
}

type Narrowed = 'appeals' | 'orders' | 'accounts';

/** How the outside world misbehaves: for everybody, or for one appeal, order or account, so that stories do not disturb each other. */
export class Levers {
  private state: LeverState;

  constructor(private readonly file: string) {
    this.state = readJsonFile(file, leverState) ?? wellBehaved();
  }

  all(): LeverState {
    return this.state;
  }

  /** Changes what is named and leaves the rest. */
  merge({ bank, settlement, statement }: z.output<typeof globalLevers>): void {
    this.save({
      ...this.state,
      bank: { ...this.state.bank, ...given(bank) },
      settlement: { ...this.state.settlement, ...given(settlement) },
      statement: { ...this.state.statement, ...given(statement) },
    });
  }

  setForAppeal(appealId: string, levers: z.output<typeof appealLevers>): void {
    const bank = { ...this.state.appeals[appealId]?.bank, ...levers.bank };
    this.save({ ...this.state, appeals: { ...this.state.appeals, [appealId]: { bank } } });
  }

  setForPayment(by: 'orders' | 'accounts', key: string, levers: z.output<typeof paymentLevers>): void {
    const settlement = { ...this.state[by][key]?.settlement, ...levers.settlement };
    this.save({ ...this.state, [by]: { ...this.state[by], [key]: { settlement } } });
  }

  remove(scope: Narrowed, key: string): void {
    const { [key]: _, ...others } = this.state[scope];
    this.save({ ...this.state, [scope]: others });
  }

  reset(): void {
    this.save(wellBehaved());
  }

  bankFor(appealId: string): BankBehaviour {
    return { ...this.state.bank, ...given(this.state.appeals[appealId]?.bank) };
  }

  /** An order's own levers win over its account's, and those over everybody's. */
  settlementFor(orderId: string, accountNumber: string | undefined): SettlementBehaviour {
    const account = accountNumber === undefined ? undefined : this.state.accounts[accountNumber];
    return { ...this.state.settlement, ...given(account?.settlement), ...given(this.state.orders[orderId]?.settlement) };
  }

  private save(state: LeverState): void {
    writeJsonFile(this.file, state);
    this.state = state;
  }
}
