import { refusal } from '@thaw/domain';
import type { Request } from 'express';
import { Refused } from './refused';

/** What somebody is told who asked for what nobody answers: whether it is the address that is wrong, or the method. */
export function notFoundAt(request: Request): Refused {
  const methods = methodsAt(request);
  return new Refused(methods.length === 0 ? refusal('route_not_found') : refusal('method_not_allowed', { particulars: { methods } }));
}

/** As Express keeps an address that is answered; its types know those of an earlier version. */
interface Layer {
  readonly route: { readonly stack: readonly { readonly method: string }[] };
  match(path: string): boolean;
}

/** The methods that an address answers to; none where there is no such address. */
function methodsAt({ app, path }: Request): readonly string[] {
  const layers: readonly unknown[] = app.router.stack;
  const found = layers.filter(isAnswered).filter((layer) => layer.match(path)).flatMap(({ route }) => route.stack.map(({ method }) => method.toUpperCase()));
  return [...new Set(found.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].sort();
}

function isAnswered(layer: unknown): layer is Layer {
  return typeof layer === 'object' && layer !== null && 'route' in layer && layer.route !== undefined && 'match' in layer && typeof layer.match === 'function';
}
