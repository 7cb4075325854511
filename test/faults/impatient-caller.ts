import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** A change somebody wants, under one key however often it is sent. */
export interface Wanted {
  readonly kind: string;
  readonly path: string;
  readonly key: string;
  /** Made anew for each attempt: a form can be read once. */
  readonly body: () => string | FormData;
  /** Where the answer names what was made or changed. */
  readonly idIn: (answer: Readonly<Record<string, unknown>>) => string;
}

export interface Tally {
  sent: number;
  aborted: number;
  repeated: number;
  toldToComeBack: number;
}

const topId = ({ id }: Readonly<Record<string, unknown>>): string => String(id);

/** A change whose body is JSON and whose answer is the thing itself. */
export function wanted(kind: string, path: string, body: object): Wanted {
  return { kind, path, key: randomUUID(), body: () => JSON.stringify(body), idIn: topId };
}

export function wantedPaper(appealId: string, requirementCode: string): Wanted {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(40_000, `% ${randomUUID()}\n`), Buffer.from('%%EOF\n')]);
  const body = (): FormData => {
    const form = new FormData();
    form.set('requirementCode', requirementCode);
    form.set('file', new Blob([bytes], { type: 'application/pdf' }), 'paper.pdf');
    return form;
  };
  return { kind: 'document', path: `/v1/appeals/${appealId}/documents`, key: randomUUID(), body, idIn: ({ document }) => topId(document as Readonly<Record<string, unknown>>) };
}

/** Longest an impatient caller waits before hanging up, milliseconds. */
const shortTemper = 60;
const mostAttempts = 60;

/** Somebody who hangs up in the middle of things, sends again, and sends twice at once. `chance(n)` is a number below n. */
export class ImpatientCaller {
  readonly tally: Tally = { sent: 0, aborted: 0, repeated: 0, toldToComeBack: 0 };

  constructor(private readonly api: string, private readonly token: string, private readonly chance: (below: number) => number) {}

  /** Sends until there is an answer, and then sometimes again. Answers every id it was told: one, if all is well. */
  async have(want: Wanted): Promise<ReadonlySet<string>> {
    const told = new Set<string>();
    for (let attempt = 1; told.size === 0; attempt += 1) {
      if (attempt > mostAttempts) throw new Error(`no answer to ${want.kind} after ${String(mostAttempts)} attempts`);
      const twins = this.chance(8) === 0 ? 2 : 1;
      const answers = await Promise.all(Array.from({ length: twins }, () => this.send(want, attempt < 6 && this.chance(3) === 0)));
      for (const id of answers) if (id !== null) told.add(id);
    }
    if (this.chance(5) === 0) {
      this.tally.repeated += 1;
      const again = await this.send(want, false);
      if (again !== null) told.add(again);
    }
    return told;
  }

  async read(path: string): Promise<void> {
    await this.ask(path, { method: 'GET' }, this.chance(4) === 0);
  }

  /** The id told; null when nobody was left to hear it, or the API said "not now". */
  private async send({ path, key, body, idIn, kind }: Wanted, hangsUp: boolean): Promise<string | null> {
    const content = body();
    const headers = { 'Idempotency-Key': key, ...(typeof content === 'string' ? { 'Content-Type': 'application/json' } : {}) };
    const answer = await this.ask(path, { method: 'POST', headers, body: content }, hangsUp);
    if (answer === null) return null;
    if (answer.status < 300) return idIn(answer.body);
    const isPassing = [408, 429, 503].includes(answer.status) || answer.body['code'] === 'idempotency_key_in_flight';
    if (!isPassing) throw new Error(`${kind} was refused: ${String(answer.status)} ${String(answer.body['code'])}`);
    this.tally.toldToComeBack += 1;
    await pause(this.chance(200));
    return null;
  }

  private async ask(path: string, { headers, ...init }: RequestInit & { headers?: Record<string, string> }, hangsUp: boolean): Promise<{ status: number; body: Readonly<Record<string, unknown>> } | null> {
    this.tally.sent += 1;
    const signal = AbortSignal.timeout(hangsUp ? this.chance(shortTemper) : 60_000);
    try {
      const response = await fetch(`${this.api}${path}`, { ...init, signal, headers: { ...headers, Authorization: `Bearer ${this.token}` } });
      return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
    } catch (error) {
      if (!hangsUp && !(error instanceof TypeError)) throw error;
      this.tally.aborted += 1;
      return null;
    }
  }
}
