/** Where in an OpenAPI document something stands, for specs that change it there. What is not to be found fails the spec. */
export type Node = Record<string, unknown>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function at(value: unknown, ...path: readonly string[]): Node {
  const found = path.reduce<unknown>((one, key) => (isNode(one) ? one[key] : undefined), value);
  if (!isNode(found)) throw new Error(`nothing stands at ${path.join(' › ')}`);
  return found;
}

export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('no list stands there');
  return value;
}

export function first<T>(found: readonly T[], what: string): T {
  const [one] = found;
  if (one === undefined) throw new Error(`the document has no ${what}`);
  return one;
}

export function operations(document: Node): readonly Node[] {
  return Object.values(at(document, 'paths')).flatMap((item) => (isNode(item) ? Object.values(item).filter(isNode) : []));
}

export function parametersOf(operation: Node): readonly Node[] {
  return Array.isArray(operation['parameters']) ? operation['parameters'].filter(isNode) : [];
}

/** The first operation that fits. */
export function operation(document: Node, fits: (operation: Node) => boolean): Node {
  return first(operations(document).filter(fits), 'such operation');
}

/** An answer whose status and content fit. */
export function answer(document: Node, fits: (status: string, answer: Node) => boolean): Node {
  return first(operations(document).flatMap((one) => Object.entries(at(one, 'responses')).flatMap(([status, given]) => (isNode(given) && fits(status, given) ? [given] : []))), 'such answer');
}

/** The first schema that only requests, or only answers, their headers and webhooks, are made of and that fits. */
export function schemaOf(side: 'sent' | 'read', document: Node, fits: (schema: Node) => boolean): Node {
  const { sent, read } = reachable(document);
  const [mine, others] = side === 'sent' ? [sent, read] : [read, sent];
  return first([...mine].filter((one) => !others.has(one) && fits(one)), `such schema that is ${side}`);
}

function reachable(document: Node): { readonly sent: ReadonlySet<Node>; readonly read: ReadonlySet<Node> } {
  const [sent, read] = [new Set<Node>(), new Set<Node>()];
  const media = (holder: unknown, into: Set<Node>) => {
    if (isNode(holder) && isNode(holder['content'])) for (const one of Object.values(holder['content'])) if (isNode(one)) walk(document, one['schema'], into);
  };
  for (const one of operations(document)) {
    media(one['requestBody'], sent);
    for (const parameter of parametersOf(one)) walk(document, parameter['schema'], sent);
    for (const given of Object.values(at(one, 'responses'))) {
      media(given, read);
      if (isNode(given) && isNode(given['headers'])) for (const header of Object.values(given['headers'])) if (isNode(header)) walk(document, header['schema'], read);
    }
  }
  for (const item of Object.values(at(document, 'webhooks'))) media(at(item, 'post')['requestBody'], read);
  return { sent, read };
}

function walk(document: Node, schema: unknown, into: Set<Node>): void {
  if (!isNode(schema) || into.has(schema)) return;
  if (typeof schema['$ref'] === 'string') return walk(document, at(document, ...schema['$ref'].replace('#/', '').split('/')), into);
  into.add(schema);
  if (isNode(schema['properties'])) for (const one of Object.values(schema['properties'])) walk(document, one, into);
  for (const key of ['anyOf', 'oneOf', 'allOf']) if (Array.isArray(schema[key])) for (const one of schema[key]) walk(document, one, into);
  for (const key of ['items', 'additionalProperties', 'propertyNames']) walk(document, schema[key], into);
}
