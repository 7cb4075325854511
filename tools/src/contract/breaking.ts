import { isObject, objectAt, Shapes, words, type Json } from './shape';

/** What callers send is theirs to rely on being taken; what they read is theirs to rely on being there. */
type Direction = 'sent' | 'read';

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const deepest = 24;
/** Limits that make less acceptable as they fall, and as they rise. */
const ceilings = ['maxLength', 'maximum', 'maxItems'];
const floors = ['minLength', 'minimum', 'minItems'];

/**
 * Everything in a newer OpenAPI document that could break a caller of the older one, in words: what is gone, what is asked for anew,
 * what is taken no longer. New words in what is read break nobody: callers are told to expect them.
 */
export function breakingChanges(before: unknown, after: unknown): readonly string[] {
  const comparison = new Comparison(new Shapes(before), new Shapes(after));
  for (const [path, item] of Object.entries(objectAt(before, 'paths'))) {
    for (const method of methods.filter((one) => one in objectAt(item))) {
      comparison.operation(`${method.toUpperCase()} ${path}`, objectAt(item, method), objectAt(after, 'paths', path)[method]);
    }
  }
  for (const [event, item] of Object.entries(objectAt(before, 'webhooks'))) comparison.told(`webhook ${event}`, objectAt(item, 'post'), objectAt(after, 'webhooks', event)['post']);
  return comparison.found;
}

class Comparison {
  readonly found: string[] = [];

  constructor(private readonly before: Shapes, private readonly after: Shapes) {}

  operation(name: string, before: Json, after: unknown): void {
    if (!isObject(after)) return this.tell(name, 'is gone');
    this.parameters(name, parametersOf(before), parametersOf(after));
    const [bodyBefore, bodyAfter] = [objectAt(before, 'requestBody'), objectAt(after, 'requestBody')];
    if (bodyAfter['required'] === true && bodyBefore['required'] !== true) this.tell(name, 'asks for a body now');
    for (const [type, media] of Object.entries(objectAt(bodyBefore, 'content'))) {
      const now = objectAt(bodyAfter, 'content')[type];
      if (now === undefined) this.tell(name, `takes no ${type} any more`);
      else this.schema(`${name} body`, 'sent', objectAt(media)['schema'], objectAt(now)['schema']);
    }
    for (const [status, answer] of Object.entries(objectAt(before, 'responses')).filter(([one]) => one.startsWith('2'))) {
      const now = objectAt(after, 'responses')[status];
      if (now === undefined) {
        this.tell(name, `answers ${status} no more`);
        continue;
      }
      for (const [type, media] of Object.entries(objectAt(answer, 'content'))) this.schema(`${name} ${status}`, 'read', objectAt(media)['schema'], objectAt(now, 'content', type)['schema']);
      for (const header of Object.keys(objectAt(answer, 'headers'))) if (!(header in objectAt(now, 'headers'))) this.tell(`${name} ${status}`, `carries no ${header} any more`);
    }
  }

  /** What endpoints are sent: there it is the receiver who reads. */
  told(name: string, before: Json, after: unknown): void {
    if (!isObject(after)) return this.tell(name, 'is gone');
    const now = objectAt(after, 'requestBody', 'content');
    for (const [type, media] of Object.entries(objectAt(before, 'requestBody', 'content'))) this.schema(name, 'read', objectAt(media)['schema'], objectAt(now, type)['schema']);
    for (const key of parametersOf(before).keys()) if (!parametersOf(after).has(key)) this.tell(name, `is sent without ${key} now`);
  }

  private parameters(name: string, before: ReadonlyMap<string, Json>, after: ReadonlyMap<string, Json>): void {
    for (const [key, parameter] of after) {
      if (parameter['required'] === true && before.get(key)?.['required'] !== true) this.tell(name, `asks for the parameter ${key} now`);
    }
    for (const [key, parameter] of before) {
      const now = after.get(key);
      if (now === undefined) this.tell(name, `takes the parameter ${key} no more`);
      else this.schema(`${name} parameter ${key}`, 'sent', parameter['schema'], now['schema']);
    }
  }

  private schema(where: string, direction: Direction, before: unknown, after: unknown, depth = 0): void {
    if (depth > deepest) return;
    const [old, now] = [this.before.of(before).variants, this.after.of(after).variants];
    // Senders lose what is taken no more; readers meet what was never there before.
    const [kept, offered] = direction === 'sent' ? [old, now] : [now, old];
    for (const variant of kept.keys()) if (!offered.has(variant)) this.tell(where, direction === 'sent' ? `may be ${variant} no more` : `may be ${variant} now`);
    for (const [variant, schema] of old) {
      const next = now.get(variant);
      if (next !== undefined) this.sameKind(where, direction, schema, next, depth);
    }
  }

  private sameKind(where: string, direction: Direction, before: Json, after: Json, depth: number): void {
    if (direction === 'sent') this.limits(where, before, after);
    const [old, now] = [objectAt(before, 'properties'), objectAt(after, 'properties')];
    const [requiredBefore, requiredAfter] = [words(before['required']), words(after['required'])];
    if (direction === 'sent') for (const name of requiredAfter) if (!requiredBefore.includes(name)) this.tell(where, `asks for ${name} now`);
    for (const [name, property] of Object.entries(old)) {
      if (!(name in now)) this.tell(where, direction === 'sent' ? `takes ${name} no more` : `tells ${name} no more`);
      else this.schema(`${where}.${name}`, direction, property, now[name], depth + 1);
      if (direction === 'read' && name in now && requiredBefore.includes(name) && !requiredAfter.includes(name)) this.tell(where, `may leave ${name} out now`);
    }
    if ('items' in before) this.schema(`${where}[]`, direction, before['items'], after['items'], depth + 1);
  }

  private limits(where: string, before: Json, after: Json): void {
    if ('enum' in after) {
      const taken = words(after['enum']);
      if (!('enum' in before)) this.tell(where, `takes only ${taken.join(', ')} now`);
      for (const word of words(before['enum'])) if (!taken.includes(word)) this.tell(where, `takes “${word}” no more`);
    }
    for (const name of ceilings) if (typeof after[name] === 'number' && after[name] < Number(before[name] ?? Infinity)) this.tell(where, `has a lower ${name}`);
    for (const name of floors) if (typeof after[name] === 'number' && after[name] > Number(before[name] ?? -Infinity)) this.tell(where, `has a higher ${name}`);
    if (after['pattern'] !== undefined && after['pattern'] !== before['pattern']) this.tell(where, 'has another pattern');
  }

  private tell(where: string, what: string): void {
    this.found.push(`${where}: ${what}`);
  }
}

function parametersOf(operation: Json): ReadonlyMap<string, Json> {
  const list = Array.isArray(operation['parameters']) ? operation['parameters'].filter(isObject) : [];
  return new Map(list.map((one) => [`${String(one['name'])} (${String(one['in'])})`, one]));
}
