import { eventually } from '../support/eventually';
import { staff } from './casework';
import type { FaultWorld } from './fault-world';

export interface Finding {
  readonly id: string;
  readonly class: string;
  readonly cause: string;
  readonly count: number;
  readonly held: readonly { readonly amountMinor: number }[];
  readonly remedies: readonly string[];
}

export interface Run {
  readonly state: string;
  readonly counts: Readonly<Record<'pending' | 'done' | 'refused' | 'failed', number>>;
}

/** Somebody who looks for what is stuck and frees it, through the API. */
export class Operator {
  constructor(private readonly world: FaultWorld) {}

  /** A finding of a class, once it is there. */
  async seen(stuckClass: string): Promise<Finding> {
    let found: Finding | undefined;
    await eventually(async () => {
      const live = await this.live();
      found = live.find((one) => one.class === stuckClass);
      expect({ looked: live.map((one) => one.class), found: found?.class }).toMatchObject({ found: stuckClass });
    });
    if (found === undefined) throw new Error('unreachable: the expectation held');
    return found;
  }

  async gone(stuckClass: string): Promise<void> {
    await eventually(async () => expect((await this.live()).map((one) => one.class)).not.toContain(stuckClass));
  }

  /** A remedy for a finding, to its end. */
  async remedy(finding: Finding, name: string, more: object = {}): Promise<Run> {
    expect(finding.remedies).toContain(name);
    const { runId } = await this.caller.post<{ runId: string }>('/v1/ops/remedies', { findingId: finding.id, remedy: name, why: 'the spec frees it', ...more });
    return this.ended(runId);
  }

  /** One that takes a second person's yes. */
  async remedyOfTwo(finding: Finding, second: string, wish: { readonly remedy: string } & Readonly<Record<string, unknown>>): Promise<Run> {
    expect(finding.remedies).toContain(wish.remedy);
    const { runId } = await this.caller.post<{ runId: string }>('/v1/ops/remedies', { findingId: finding.id, why: 'the spec frees it', ...wish });
    await this.world.casework.as(second).decide(`/v1/ops/remedies/${runId}`, `/v1/ops/remedies/${runId}/decision`, { approve: true });
    const run = await this.ended(runId);
    expect(run.counts).toMatchObject({ done: finding.count, refused: 0, failed: 0 });
    return run;
  }

  /** Has one appeal's workflow read the case again. */
  async nudge(appealId: string): Promise<void> {
    const { runId } = await this.caller.post<{ runId: string }>('/v1/ops/remedies', { appealIds: [appealId], remedy: 'nudge', why: 'the spec wakes it' });
    await this.ended(runId);
  }

  /** The same for a case that can no longer be read here. */
  async nudgeBehindTheBack(appealId: string): Promise<void> {
    await this.world.sql('INSERT INTO outbox (appeal_id, seq, available_at, is_start) VALUES ($1, 1000000, now(), false)', [appealId]);
  }

  /** Nothing is on its way to a workflow that could heal what is about to be harmed. */
  async quiet(): Promise<void> {
    await eventually(async () => expect(await this.world.sql('SELECT id FROM outbox')).toEqual([]));
  }

  private get caller() {
    return this.world.casework.as(staff.operator);
  }

  private async live(): Promise<readonly Finding[]> {
    const pages = await Promise.all(['open', 'acknowledged'].map((state) => this.caller.get<{ items: readonly Finding[] }>(`/v1/ops/findings?state=${state}`)));
    return pages.flatMap(({ items }) => items);
  }

  private async ended(runId: string): Promise<Run> {
    let run: Run | undefined;
    await eventually(async () => {
      run = await this.caller.get<Run>(`/v1/ops/remedies/${runId}`);
      expect(run.state).toBe('done');
    });
    if (run === undefined) throw new Error('unreachable: the expectation held');
    return run;
  }
}
