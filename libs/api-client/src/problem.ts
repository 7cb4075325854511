import type { components } from './generated/schema';

export type Problem = components['schemas']['Problem'];

/** The API said no: RFC 9457, with a stable code and what to do about it. */
export class ThawProblem extends Error {
  override readonly name = 'ThawProblem';

  constructor(
    readonly problem: Problem,
    /** Seconds after which the API asks to be tried again; null when it names none. */
    readonly retryAfterSeconds: number | null,
    /** The call, without its query: `POST /v1/appeals`. */
    readonly call: string,
  ) {
    super(`${call}: ${String(problem.status)} ${problem.code}: ${problem.detail} ${problem.whatToDo}`);
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }

  /** The id under which the API's logs and traces know the request. */
  get requestId(): string {
    return this.problem.requestId;
  }
}

/** What an answer that is no success says; one that did not come from the API itself (a proxy's) is told as what it is. */
export async function problemIn(response: Response, call: string): Promise<ThawProblem> {
  const text = await response.text();
  return new ThawProblem(parsed(text) ?? stranger(response, text), retryAfterOf(response), call);
}

/** Seconds of a Retry-After header; null when there is none, or it is a date. */
export function retryAfterOf(response: Response): number | null {
  const text = response.headers.get('retry-after');
  const seconds = text === null ? Number.NaN : Number(text);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

function parsed(text: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isProblem(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value && 'whatToDo' in value;
}

function stranger({ status, headers }: Response, text: string): Problem {
  const title = 'Something other than Thaw answered';
  return { type: 'about:blank', title, status, detail: text.slice(0, 300), code: 'unknown', whatToDo: 'Check the address, and what stands before it.', requestId: headers.get('x-request-id') ?? '' };
}
