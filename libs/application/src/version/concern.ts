import { refusal, refusals, type Actor, type Refusal, type RefusalKind, type Result } from '@thaw/domain';
import type { AuditEntry } from '../audit/audit-entry';
import type { Json } from '../pipeline/json';
import { nameOf, versionOf, type Trail, type Trails, type VersionedKind, type VersionReader } from './trail';

/** What a request is about, and which version of it the caller has seen. */
export interface Concern {
  readonly kind: VersionedKind;
  /** Null where the command makes the thing: its answer names it. */
  readonly id: string | null;
  /** The field of the answer that names what was made. */
  readonly madeAs: string;
  /** The versions the caller goes by; `*`: any, as long as there is one. Null without a condition. */
  readonly ifMatch: readonly string[] | '*' | null;
  /** Whether nobody may change it without saying which version they have seen. */
  readonly isRequired: boolean;
  readonly countTold: VersionReader['countTold'];
}

/** What a transaction knows besides committed trails: what it is about to add. */
export interface TrailsWithin extends Trails {
  readonly ahead: readonly AuditEntry[];
}

/** Somebody who may not know of a thing, or not do this at all, is told that first: a condition says nothing to them. */
const goBefore: readonly RefusalKind[] = ['not_found', 'unauthenticated', 'forbidden', 'invalid'];

/** One command against the version its caller has seen. Asked once the command has taken its locks, and before anything is written. */
export class Precondition {
  private found: Trail | null = null;

  constructor(private readonly concern: Concern, private readonly reader: VersionReader, private readonly trails: TrailsWithin) {}

  static of(concern: Concern, actor: Actor, guarded: readonly string[], trails: TrailsWithin): Precondition {
    return new Precondition(concern, { actor, guarded, countTold: concern.countTold }, trails);
  }

  /** Why the command must not take effect after all; null when it may. */
  async failed(result: Result<Json, Refusal>): Promise<Refusal | null> {
    const { kind, id, ifMatch, isRequired } = this.concern;
    if (id === null || (!result.ok && goBefore.includes(refusals[result.refusal.code].kind))) return null;
    this.found = await this.trails.trailOf(kind, id);
    const exists = this.found !== null && (kind === 'finding' || this.found.ends.some(({ seq }) => seq > 0));
    if (ifMatch === null) return isRequired && exists ? refusal('precondition_required', { field: 'If-Match' }) : null;
    const isSame = exists && this.found !== null && (ifMatch === '*' || ifMatch.includes(await versionOf(this.found, this.reader, this.trails)));
    return isSame ? null : refusal('changed_since_read', { field: 'If-Match' });
  }

  /** The version once the command has taken effect; null where it left nothing that has one. */
  async after(answer: Json): Promise<string | null> {
    const { kind, id } = this.concern;
    const made = id ?? this.madeIn(answer);
    if (made === null) return null;
    const trail = (this.found ?? (await this.trails.trailOf(kind, made))) ?? this.newTrail();
    return trail === null ? null : versionOf(trail, this.reader, this.trails, this.trails.ahead);
  }

  private madeIn(answer: Json): string | null {
    const named: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, this.concern.madeAs) : null;
    return typeof named === 'string' ? named : null;
  }

  /** Of what is not written yet: the stream that has just begun. */
  private newTrail(): Trail | null {
    const { kind } = this.concern;
    const begun = this.trails.ahead.find(({ stream }) => stream.startsWith(`${kind}/`));
    return begun === undefined ? null : { ends: [{ stream: begun.stream, seq: 0, name: kind === 'releases_halt' ? nameOf(begun.stream) : null }], only: null, reasonCode: null };
  }
}
