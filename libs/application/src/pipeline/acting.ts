import { machinesAmong, type Keyholder } from '@thaw/domain';
import type { Caller } from './caller';
import type { Store } from './store';

/** Who holds the keys of the machines among those who have acted: where only people have, nobody is asked. */
export async function keyholdersAmong(people: Pick<Store, 'keyholdersOf'>, acted: readonly (string | null | undefined)[]): Promise<readonly Keyholder[]> {
  const machines = machinesAmong(acted);
  return machines.length === 0 ? [] : people.keyholdersOf(machines);
}

/** A caller as the rule of four eyes looks at them, beside those who have acted before. */
export async function actingOn(people: Pick<Store, 'keyholdersOf'>, caller: Caller, acted: readonly (string | null | undefined)[]): Promise<Caller & { readonly keyholders: readonly Keyholder[] }> {
  return { ...caller, keyholders: await keyholdersAmong(people, acted) };
}
