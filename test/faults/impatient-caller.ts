import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** A change somebody wants, under one key however often it is sent. */
export interface Wanted {
  readonly kind: string;
  readonly path: string;
  readonly key: string;
  /** The version it goes by, where one must have been seen. */
  readonly seen?: string;
  /** Made anew for each attempt: a form can be read once. */
  readonly body: () => string | FormData;
  /** Where the answer names what was made or changed. */
  readonly idIn: (answer: Readonly<Record<string, unknown>>) => string;
}

export interface Tally {
  sent: number;
  /** Reads that were answered with what was asked for. */
  read: number;
  aborted: number;
  repeated: number;
  toldToComeBack: number;
}

const topId = ({ id }: Readonly<Record<string, unknown>>): string => String(id);

/** A change whose body is JSON and whose answer is the thing itself. */
export function wanted(kind: string, path: string, body: object, seen?: string): Wanted {
  return { kind, path, key: randomUUID(), body: () => JSON.stringify(body), idIn: topId, ...(seen === undefined ? {} : { seen }) };
}

/** Something done with a task; the answer names the task within. */
export function wantedOfTask(kind: string, taskId: string, what: 'claim' | 'complete', body: object, seen?: string): Wanted {
  return { ...wanted(kind, `/v1/tasks/${taskId}/${what}`, body, seen), idIn: ({ task }) => topId(task as Readonly<Record<string, unknown>>) };
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

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** "Not now": the same again is right. */
const isPassing = ({ status, body }: Answer): boolean => [408, 429, 503].includes(status) || body['code'] === 'idempotency_key_in_flight';

/** Longest an impatient caller waits before hanging up, milliseconds. */
const shortTemper = 60;
const mostAttempts = 60;

/** Somebody who hangs up in the middle of things, sends again, and sends twice at once. `chance(n)` is a number below n. */
export class ImpatientCaller {
  readonly tally: Tally = { sent: 0, read: 0, aborted: 0, repeated: 0, toldToComeBack: 0 };

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

  /** Reads once, and may hang up; null when nobody was left to hear the answer. Whatever is read here is there: any other answer is a fault. */
  async read(path: string): Promise<Answer | null> {
    const answer = await this.ask(path, { method: 'GET' }, this.chance(4) === 0);
    if (answer === null) return null;
    if (isPassing(answer)) {
      this.tally.toldToComeBack += 1;
      return null;
    }
    if (answer.status !== 200) throw new Error(`${path} was not read: ${String(answer.status)} ${String(answer.body['code'])}`);
    this.tally.read += 1;
    return answer;
  }

  /** Reads until there is an answer. */
  async look(path: string): Promise<Answer> {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const answer = await this.read(path);
      if (answer !== null) return answer;
    }
    throw new Error(`${path} was not read in ${String(mostAttempts)} attempts`);
  }

  /** The id told; null when nobody was left to hear it, or the API said "not now". */
  private async send({ path, key, seen, body, idIn, kind }: Wanted, hangsUp: boolean): Promise<string | null> {
    const content = body();
    const headers = { 'Idempotency-Key': key, ...(seen === undefined ? {} : { 'If-Match': seen }), ...(typeof content === 'string' ? { 'Content-Type': 'application/json' } : {}) };
    const answer = await this.ask(path, { method: 'POST', headers, body: content }, hangsUp);
    if (answer === null) return null;
    if (answer.status < 300) return idIn(answer.body);
    if (!isPassing(answer)) throw new Error(`${kind} was refused: ${String(answer.status)} ${String(answer.body['code'])}`);
    this.tally.toldToComeBack += 1;
    await pause(this.chance(200));
    return null;
  }

  private async ask(path: string, { headers, ...init }: RequestInit & { headers?: Record<string, string> }, hangsUp: boolean): Promise<Answer | null> {
    this.tally.sent += 1;
    const signal = AbortSignal.timeout(hangsUp ? this.chance(shortTemper) : 60_000);
    try {
      const response = await fetch(`${this.api}${path}`, { ...init, signal, headers: { ...headers, Authorization: `Bearer ${this.token}` } });
      return { status: response.status, etag: response.headers.get('etag'), body: (await response.json()) as Readonly<Record<string, unknown>> };
    } catch (error) {
      if (!hangsUp && !(error instanceof TypeError)) throw error;
      this.tally.aborted += 1;
      return null;
    }
  }
}
