import { Injectable } from '@nestjs/common';
import type { Answered, Json } from '@thaw/application';
import type { Instant, Refusal, Result } from '@thaw/domain';
import { traced } from '@thaw/platform';
import { Metrics } from '../observe/metrics';
import { entityTag } from '../version/entity-tag';
import { Refused } from './refused';

/** A command's answer on its way out; the answer interceptor unwraps it. */
export class CommandAnswer<A extends Json = Json> {
  /** @param tag of the answer as it is kept, so that it is the same however often it is repeated; null for what has no version */
  constructor(readonly answer: A, readonly replayed: boolean, readonly tag: string | null, readonly keptUntil: Instant | null) {}

  /** The same with another body: what is told to this caller alone, for instance. */
  as<B extends Json>(answer: B): CommandAnswer<B> {
    return new CommandAnswer(answer, this.replayed, this.tag, this.keptUntil);
  }
}

/** Where every command passes on its way to the pipeline: counted, and its refusal turned into a problem. */
@Injectable()
export class CommandDesk {
  constructor(private readonly metrics: Metrics) {}

  /** @throws Refused when the command was refused */
  async give<A extends Json>(command: string, run: () => Promise<Result<Answered<A>, Refusal>>): Promise<CommandAnswer<A>> {
    const result = await traced(`command ${command}`, {}, run).catch((error: unknown) => {
      this.metrics.command(command, 'failed');
      throw error;
    });
    if (!result.ok) {
      this.metrics.command(command, 'refused', result.refusal.code);
      throw new Refused(result.refusal);
    }
    const { answer, replayed, version, keptUntil } = result.value;
    this.metrics.command(command, replayed ? 'replayed' : 'accepted');
    return new CommandAnswer(answer, replayed, version === null ? null : entityTag(version, answer), keptUntil);
  }
}
