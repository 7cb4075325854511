import { fetchAgain } from './fetch-again';

/** Everybody's secret at the sandbox's identity provider. */
export const everybodysSecret = 'sandbox';

export interface NewPerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly merchantId?: string;
}

/** One payment on the settlement core's statement; `executions` counts how often it really left. */
export interface Payment {
  readonly orderId: string;
  readonly status: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly accountNumber: string;
  readonly coreReference: string;
  readonly executions: number;
}

export interface Investigation {
  readonly requestId: string;
  readonly messages: readonly { readonly kind: 'request' | 'chaser'; readonly receivedAt: string }[];
  readonly answers: readonly { readonly status: string; readonly form: AnswerForm; readonly callbackStatuses: readonly number[] }[];
}

/** What is wrong with the writing of an answer that is signed as it should be; `slow` comes a byte at a time. */
export type AnswerForm = 'proper' | 'malformed' | 'dtd' | 'entity_bomb' | 'wrong_version' | 'oversize' | 'slow';

/** How an answer is written. */
export interface AnswerShape {
  readonly format?: 'signed_json' | 'iso20022_xml';
  readonly form?: AnswerForm;
}

/** How the bank behaves; `delayMs` is real time until it answers. */
export interface BankLevers {
  readonly format?: 'as_asked' | 'signed_json' | 'iso20022_xml';
  readonly form?: AnswerForm;
  readonly mode?: 'answer' | 'silent' | 'late' | 'refuse' | 'twice' | 'wrong_signature' | 'pending_first' | 'lost_callback' | 'altered_twice' | 'wrong_key' | 'old_timestamp' | 'other_case' | 'other_amount' | 'other_currency' | 'other_account';
  readonly delayMs?: number;
  readonly rejectReason?: string;
}

/** How the settlement core behaves. */
export interface SettlementLevers {
  readonly mode?: 'ok' | 'reject' | 'reject_and_pay' | 'lose' | 'time_out_after_doing' | 'time_out_before_doing' | 'down';
}

/** What the settlement core's statements get wrong. */
export interface StatementLevers {
  readonly availability?: 'ready' | 'missing';
  readonly lateMinutes?: number;
  readonly drift?: 'none' | 'closing' | 'line';
  readonly line?: 'none' | 'twice' | 'left_out' | 'reversed' | 'unknown';
  readonly altered?: boolean;
}

/** Speaks to the outside world of the sandbox: identity provider, levers, the bank's and the settlement core's own books. */
export class SandboxCaller {
  constructor(private readonly baseUrl: string) {}

  /** An access token for a person. @throws Error when the identity provider knows no such person */
  async token(personId: string): Promise<string> {
    const authorization = `Basic ${Buffer.from(`${personId}:${everybodysSecret}`).toString('base64')}`;
    const { access_token } = await this.call<{ access_token: string }>('POST', '/idp/token', new URLSearchParams({ grant_type: 'client_credentials' }), { authorization });
    return access_token;
  }

  addPerson(id: string, person: NewPerson): Promise<unknown> {
    return this.send('POST', `/levers/people/${id}`, person);
  }

  /** How the bank treats what it is asked about one appeal. */
  setBank(appealId: string, bank: BankLevers): Promise<unknown> {
    return this.send('PUT', `/levers/appeals/${appealId}`, { bank });
  }

  /** How the settlement core treats payments to one account. */
  setSettlement(accountNumber: string, settlement: SettlementLevers): Promise<unknown> {
    return this.send('PUT', `/levers/accounts/${accountNumber}`, { settlement });
  }

  /** How both treat everybody for whom nothing else is set. */
  setEverybody(levers: { readonly bank?: BankLevers; readonly settlement?: SettlementLevers; readonly statement?: StatementLevers }): Promise<unknown> {
    return this.send('PUT', '/levers', levers);
  }

  /** Has the bank say yes at once to what it was last asked about an appeal. */
  bankSaysYes(appealId: string): Promise<unknown> {
    return this.bankAnswers(appealId);
  }

  /** The same in whatever shape; tells what the API said to it, null when nothing. A slow answer takes as long as the API lets it. */
  bankAnswers(appealId: string, shape: AnswerShape = {}): Promise<{ readonly callbackStatus: number | null }> {
    return this.call('POST', '/levers/bank/answer', JSON.stringify({ appealId, ...shape }), { 'content-type': 'application/json' }, 60_000);
  }

  async investigations(appealId: string): Promise<readonly Investigation[]> {
    return (await this.call<{ investigations: readonly Investigation[] }>('GET', `/bank/investigations?appealId=${appealId}`)).investigations;
  }

  /** Everything the settlement core has paid, oldest first: to an account, or to everybody. */
  async statement(accountNumber?: string): Promise<readonly Payment[]> {
    const query = accountNumber === undefined ? '' : `?account=${encodeURIComponent(accountNumber)}`;
    return (await this.call<{ orders: readonly Payment[] }>('GET', `/settlement/orders${query}`)).orders;
  }

  /** What the settlement core says of an order when it is asked. */
  async orderOf(orderId: string): Promise<{ readonly status: string }> {
    const response = await fetchAgain(`${this.baseUrl}/settlement/orders/${orderId}`, { signal: AbortSignal.timeout(10_000) });
    return (await response.json()) as { status: string };
  }

  private send(method: string, path: string, body: unknown): Promise<unknown> {
    return this.call(method, path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  private async call<T>(method: string, path: string, body?: string | URLSearchParams, headers: Record<string, string> = {}, timeoutMs = 10_000): Promise<T> {
    const response = await fetchAgain(`${this.baseUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body }), signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text.slice(0, 300)}`);
    return JSON.parse(text) as T;
  }
}
