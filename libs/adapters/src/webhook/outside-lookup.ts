import { Resolver } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address';

/** How long one name server is waited for, milliseconds; asked twice, the second time for longer. */
const serverWithinMs = 2_000;
const tries = 2;

export class InsideError extends Error {
  override readonly name = 'InsideError';
}

/**
 * Looks names up at the name servers and leaves out what lies inside; none left is an error, so no later look-up can smuggle one in. Each has
 * a resolver of its own: names that never answer stand in nobody's way, while the machine's own look-ups share a few threads.
 *
 * @param signal ends the look-up with the call it is for
 * @param nameServers `address:port`; those of the machine unless told otherwise
 */
export function outsideOnly(signal: AbortSignal, nameServers?: readonly string[]): LookupFunction {
  return (hostname, options, callback) => {
    addressesOf(hostname, signal, nameServers).then(
      (outside) => {
        const [first] = outside;
        if (first === undefined) callback(new InsideError('resolves to addresses inside'), '');
        else if (options.all === true) callback(null, [...outside]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}

interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Names that mean the machine itself (RFC 6761, 6.3), whatever a name server says of them. */
const thisMachine = /(^|\.)localhost\.?$/i;

async function addressesOf(hostname: string, signal: AbortSignal, nameServers: readonly string[] | undefined): Promise<readonly Address[]> {
  if (thisMachine.test(hostname)) return [];
  const resolver = new Resolver({ timeout: serverWithinMs, tries });
  if (nameServers !== undefined) resolver.setServers(nameServers);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  const [v4, v6] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  // A name seldom has both; that it has neither is what counts.
  if (v4.status === 'rejected' && v6.status === 'rejected') throw v4.reason;
  const found = [...(v4.status === 'fulfilled' ? v4.value.map((address) => ({ address, family: 4 as const })) : []), ...(v6.status === 'fulfilled' ? v6.value.map((address) => ({ address, family: 6 as const })) : [])];
  return found.filter(({ address }) => !isPrivateAddress(address));
}
