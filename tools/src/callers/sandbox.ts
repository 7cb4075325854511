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
  readonly answers: readonly { readonly status: string }[];
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
    return this.putJson('POST', `/levers/people/${id}`, person);
  }

  /** How the bank treats what it is asked about one appeal. */
  setBank(appealId: string, bank: { readonly mode: 'answer' | 'silent' | 'refuse'; readonly rejectReason?: string }): Promise<unknown> {
    return this.putJson('PUT', `/levers/appeals/${appealId}`, { bank });
  }

  async investigations(appealId: string): Promise<readonly Investigation[]> {
    return (await this.call<{ investigations: readonly Investigation[] }>('GET', `/bank/investigations?appealId=${appealId}`)).investigations;
  }

  /** Everything the settlement core has paid to an account. */
  async statement(accountNumber: string): Promise<readonly Payment[]> {
    return (await this.call<{ orders: readonly Payment[] }>('GET', `/settlement/orders?account=${encodeURIComponent(accountNumber)}`)).orders;
  }

  private putJson(method: string, path: string, body: unknown): Promise<unknown> {
    return this.call(method, path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  private async call<T>(method: string, path: string, body?: string | URLSearchParams, headers: Record<string, string> = {}): Promise<T> {
    const response = await fetch(`${this.baseUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body }), signal: AbortSignal.timeout(10_000) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text.slice(0, 300)}`);
    return JSON.parse(text) as T;
  }
}
