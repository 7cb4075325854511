import { refusal, type Refusal } from '../refusal-catalogue';
import type { Actor, Keyholder } from './role';

/** Who acts, and who holds the keys of the machines that have done something in what it is about; absent: no machine has. */
export interface Acting {
  readonly actor: Pick<Actor, 'id' | 'heldBy'>;
  readonly keyholders?: readonly Keyholder[];
}

/** Something done already, and in which part. Null: by nobody. */
export interface Deed {
  readonly by: string | null;
  readonly as: string;
}

/** All names somebody goes by: their own, whoever holds the key of the machine they are, and every machine whose key those hold. */
function selvesOf({ actor, keyholders = [] }: Acting): readonly string[] {
  const people = [actor.id, ...(actor.heldBy ?? []), ...keyholders.filter((one) => one.machineId === actor.id).map((one) => one.personId)];
  return [...people, ...keyholders.filter((one) => people.includes(one.personId)).map((one) => one.machineId)];
}

/**
 * The one rule of four eyes: whoever acts is none of those who have done these things, by name or through a machine's key, whichever of the
 * two acted first. Every command that asks for another person asks here.
 */
export function anotherPerson(acting: Acting, deeds: readonly Deed[], wantedAs: string): Refusal | null {
  const selves = selvesOf(acting);
  const own = deeds.find(({ by }) => by !== null && selves.includes(by));
  return own === undefined ? null : refusal('four_eyes', { particulars: { actedAs: own.as, wantedAs } });
}
