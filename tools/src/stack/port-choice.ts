import { freePort } from '../setup/ports';
import type { StackOptions } from './options';
import { defaultPorts, portNames, type PortName, type Ports } from './parts';

/** Settles the ports of a stack: the wanted ones where they are free, else the next free ones, which it tells. */
export async function choosePorts(options: Pick<StackOptions, 'ports' | 'with' | 'onProgress'>): Promise<Ports> {
  const wanted: Ports = { ...defaultPorts, ...options.ports };
  const chosen: Record<PortName, number> = { ...wanted };
  const taken = new Set<number>();
  for (const name of portNames.filter((port) => isOurs(port, options.with ?? {}))) {
    chosen[name] = await freePort(wanted[name], taken);
    taken.add(chosen[name]);
    if (wanted[name] !== 0 && chosen[name] !== wanted[name]) {
      options.onProgress?.({ key: 'part.moved', values: { wanted: wanted[name], part: name, port: chosen[name] } });
    }
  }
  return chosen;
}

function isOurs(port: PortName, wanted: NonNullable<StackOptions['with']>): boolean {
  const part = port === 'temporalUi' ? 'temporal' : port;
  return (wanted[part] ?? true) === true;
}
