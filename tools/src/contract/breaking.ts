import type { Finding, Kind } from './finding';
import { isObject, listAt, objectAt, type Json } from './json';
import { SchemaComparison, under, type Direction } from './schemas';
import { Shapes } from './shape';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** Of anything but a schema: read by people alone. */
const forPeople = ['description', 'summary', 'example', 'examples', 'tags', 'deprecated', 'externalDocs'];
/** Which machines an operation serves: none, the house's own, any. */
const everWider = ['none', 'inside', 'any'];
/** Answers only who asked for a part. */
const partialContent = '206';

/**
 * Everything in a newer OpenAPI document that could break a caller of the older one: what is gone, what is asked for anew, what is taken
 * no longer, what is told no longer. A change that no rule weighs is told as well, so that nothing goes unseen.
 */
export function breakingChanges(before: unknown, after: unknown): readonly Finding[] {
  const comparison = new Comparison(before, after);
  comparison.schemes();
  for (const [path, item] of Object.entries(objectAt(before, 'paths'))) comparison.item(path, objectAt(item), objectAt(after, 'paths', path), 'called');
  for (const [event, item] of Object.entries(objectAt(before, 'webhooks'))) comparison.item(`webhook ${event}`, objectAt(item), objectAt(after, 'webhooks', event), 'told');
  comparison.rest('the document', objectAt(before), objectAt(after), ['openapi', 'info', 'servers', 'paths', 'webhooks', 'components', 'security']);
  return comparison.found;
}

/** Whether callers send what the operation takes, or endpoints read what it sends. */
type Side = 'called' | 'told';

class Comparison {
  readonly found: Finding[] = [];
  private readonly old: Shapes;
  private readonly now: Shapes;
  private readonly schemas: SchemaComparison;

  constructor(private readonly before: unknown, private readonly after: unknown) {
    [this.old, this.now] = [new Shapes(before), new Shapes(after)];
    this.schemas = new SchemaComparison(this.old, this.now);
  }

  /** What callers prove themselves by. */
  schemes(): void {
    const after = objectAt(this.after, 'components', 'securitySchemes');
    for (const [name, scheme] of Object.entries(objectAt(this.before, 'components', 'securitySchemes'))) {
      if (!(name in after)) this.tell(`security scheme ${name}`, 'gone', 'is gone');
      else for (const key of this.changed(objectAt(scheme), objectAt(after[name]), ['bearerFormat'])) this.tell(`security scheme ${name}`, 'security', `has another ${key}`);
    }
  }

  item(name: string, before: Json, after: Json, side: Side): void {
    for (const method of methods.filter((one) => one in before)) {
      const where = side === 'called' ? `${method.toUpperCase()} ${name}` : name;
      const [old, now] = [objectAt(before, method), after[method]];
      if (!isObject(now)) this.tell(where, 'gone', 'is gone');
      else this.operation(where, { ...old, parameters: [...listAt(before, 'parameters'), ...listAt(old, 'parameters')] }, { ...now, parameters: [...listAt(after, 'parameters'), ...listAt(now, 'parameters')] }, side);
    }
    if (Object.keys(after).length > 0) this.rest(name, before, after, [...methods, 'parameters']);
  }

  private operation(where: string, before: Json, after: Json, side: Side): void {
    this.parameters(where, this.named(before, this.old), this.named(after, this.now), side);
    this.body(where, this.old.followed(before['requestBody']), this.now.followed(after['requestBody']), side);
    this.answers(where, objectAt(before, 'responses'), objectAt(after, 'responses'), side);
    this.security(where, before, after);
    this.access(where, before, after);
    this.rest(where, before, after, ['parameters', 'requestBody', 'responses', 'security', 'x-summary-zh', 'x-public', 'x-roles', 'x-machines', 'x-permission']);
  }

  private parameters(where: string, before: ReadonlyMap<string, Json>, after: ReadonlyMap<string, Json>, side: Side): void {
    if (side === 'called') for (const [key, one] of after) if (one['required'] === true && before.get(key)?.['required'] !== true) this.tell(where, 'required', `asks for the parameter ${key} now`);
    for (const [key, parameter] of before) {
      const now = after.get(key);
      if (now === undefined) {
        this.tell(where, 'gone', side === 'called' ? `takes the parameter ${key} no more` : `is sent without ${key} now`);
        continue;
      }
      if (side === 'told' && parameter['required'] === true && now['required'] !== true) this.tell(where, 'required', `may be sent without ${key} now`);
      this.schema(`${where} parameter ${key}`, side === 'called' ? 'sent' : 'read', parameter['schema'], now['schema']);
      this.media(`${where} parameter ${key}`, side === 'called' ? 'sent' : 'read', parameter, now);
      this.rest(`${where} parameter ${key}`, parameter, now, ['name', 'in', 'required', 'schema', 'content']);
    }
  }

  private body(where: string, before: Json, after: Json, side: Side): void {
    const place = side === 'called' ? `${where} body` : where;
    if (side === 'called' && after['required'] === true && before['required'] !== true) this.tell(where, 'required', 'asks for a body now');
    this.media(place, side === 'called' ? 'sent' : 'read', before, after);
    this.rest(place, before, after, ['required', 'content']);
  }

  private answers(where: string, before: Json, after: Json, side: Side): void {
    for (const [status, given] of Object.entries(before)) {
      if (!(status in after)) {
        this.tell(where, 'gone', side === 'called' ? `answers ${status} no more` : `understands the answer ${status} no more`);
        continue;
      }
      const [answer, now] = [this.old.followed(given), this.now.followed(after[status])];
      const direction = side === 'called' ? 'read' : 'sent';
      this.media(`${where} ${status}`, direction, answer, now);
      if (!/^[123]/.test(status)) for (const code of codes(this.old, answer)) if (!codes(this.now, now).has(code)) this.tell(`${where} ${status}`, 'gone', `refuses with ${code} no more`);
      this.headers(`${where} ${status}`, direction, objectAt(answer, 'headers'), objectAt(now, 'headers'));
      this.rest(`${where} ${status}`, answer, now, ['content', 'headers']);
    }
    if (side === 'told') return;
    for (const status of Object.keys(after)) if (status.startsWith('2') && status !== partialContent && !(status in before)) this.tell(where, 'status', `may answer ${status} now`);
  }

  private headers(where: string, direction: Direction, before: Json, after: Json): void {
    for (const [name, given] of Object.entries(before)) {
      if (!(name in after)) {
        this.tell(where, 'gone', `carries no ${name} any more`);
        continue;
      }
      const [header, now] = [this.old.followed(given), this.now.followed(after[name])];
      if (header['required'] === true && now['required'] !== true) this.tell(where, 'required', `may carry no ${name} now`);
      this.schema(`${where} header ${name}`, direction, header['schema'], now['schema']);
      this.rest(`${where} header ${name}`, header, now, ['required', 'schema']);
    }
  }

  private media(where: string, direction: Direction, before: Json, after: Json): void {
    for (const [type, media] of Object.entries(objectAt(before, 'content'))) {
      const now = objectAt(after, 'content')[type];
      if (now === undefined) {
        this.tell(where, 'gone', direction === 'sent' ? `takes no ${type} any more` : `comes as ${type} no more`);
        continue;
      }
      this.schema(where, direction, objectAt(media)['schema'], objectAt(now)['schema']);
      this.rest(`${where} ${type}`, objectAt(media), objectAt(now), ['schema']);
    }
  }

  /** One of several proofs is enough; each that was enough has to be so still. */
  private security(where: string, before: Json, after: Json): void {
    const asked = (operation: Json, document: unknown) => {
      const ways = listAt('security' in operation ? operation : objectAt(document), 'security').map((way) => Object.entries(objectAt(way)).flatMap(([name, scopes]) => [name, ...(Array.isArray(scopes) ? scopes.map((scope) => `${name} ${String(scope)}`) : [])]));
      return ways.length === 0 ? [[]] : ways;
    };
    const now = asked(after, this.after);
    for (const way of asked(before, this.before)) {
      if (!now.some((one) => one.every((proof) => way.includes(proof)))) this.tell(where, 'security', `takes ${way.join(' and ') || 'a caller without any proof'} no more, but ${now.map((one) => one.join(' and ')).join(' or ')}`);
    }
  }

  /** Machines are granted permissions by name, and people have roles. */
  private access(where: string, before: Json, after: Json): void {
    const roles = listAt(after, 'x-roles');
    for (const role of listAt(before, 'x-roles')) if (!roles.includes(role)) this.tell(where, 'access', `serves the role ${String(role)} no more`);
    const word = (operation: Json, key: string) => (typeof operation[key] === 'string' ? operation[key] : undefined);
    const [permission, asked] = [word(before, 'x-permission'), word(after, 'x-permission')];
    if (permission !== undefined && asked !== undefined && permission !== asked) this.tell(where, 'access', `asks for ${asked} now, not ${permission}`);
    const [machines, served] = [word(before, 'x-machines') ?? 'none', word(after, 'x-machines') ?? 'none'];
    if (everWider.indexOf(served) < everWider.indexOf(machines)) this.tell(where, 'access', `lets machines in as “${served}”, not as “${machines}”`);
  }

  private schema(where: string, direction: Direction, before: unknown, after: unknown): void {
    this.found.push(...under(where, this.schemas.findings(direction, before ?? {}, after ?? {})));
  }

  private named(operation: Json, shapes: Shapes): ReadonlyMap<string, Json> {
    const list = listAt(operation, 'parameters').map((one) => shapes.followed(one));
    return new Map(list.map((one) => [`${one['in'] === 'header' ? String(one['name']).toLowerCase() : String(one['name'])} (${String(one['in'])})`, one]));
  }

  rest(where: string, before: Json, after: Json, known: readonly string[]): void {
    for (const key of this.changed(before, after, known)) this.tell(where, 'unknown', `has another ${key}, and the gate does not know what that means`);
  }

  private changed(before: Json, after: Json, known: readonly string[]): readonly string[] {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !known.includes(key) && !forPeople.includes(key) && this.old.written(before[key]) !== this.now.written(after[key]));
  }

  private tell(where: string, kind: Kind, says: string): void {
    this.found.push({ where, kind, says });
  }
}

/** The codes that an answer may refuse with. */
function codes(shapes: Shapes, answer: Json): ReadonlySet<string> {
  const problems = Object.values(objectAt(answer, 'content')).flatMap((media) => shapes.of(objectAt(media)['schema']).variants);
  return new Set(problems.flatMap(({ schema }) => shapes.of(objectAt(schema, 'properties')['code']).variants.flatMap(({ words }) => [...(words ?? [])])));
}
