interface Media {
  readonly schema?: { readonly allOf?: readonly { readonly properties?: { readonly code?: { readonly enum?: readonly string[] } } }[] };
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> } | undefined>>;
}

/** What of the OpenAPI document says which answers an operation may give. */
export interface DescribedApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
}

export interface Told {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly status: number;
  /** Of a problem; undefined for everything else. */
  readonly code: string | undefined;
}

/**
 * What is wrong with an answer by the document: a status or a refusal code it does not name for that operation. Undefined when
 * nothing is, or when the address is none of the API's.
 */
export function undocumented({ paths }: DescribedApi, { method, path, status, code }: Told): string | undefined {
  const [template, operation] = operationAt(paths, method, path) ?? [];
  if (operation === undefined) return undefined;
  const where = `${method} ${template ?? ''}`;
  const answer = operation.responses[String(status)];
  if (answer === undefined) return `${where} answers ${String(status)} ${code ?? ''}, which the OpenAPI document does not name`;
  const codes = answer.content?.['application/problem+json']?.schema?.allOf?.flatMap((part) => part.properties?.code?.enum ?? []) ?? [];
  if (code === undefined || codes.length === 0 || codes.includes(code)) return undefined;
  return `${where} refuses with ${code} (${String(status)}), which the OpenAPI document does not name: add it to the method's @Refuses`;
}

function operationAt(paths: DescribedApi['paths'], method: string, path: string): readonly [string, Operation] | undefined {
  const fixedFirst = Object.keys(paths).sort((a, b) => variables(a) - variables(b));
  const template = fixedFirst.find((one) => paths[one]?.[method.toLowerCase()] !== undefined && new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}/?$`).test(path));
  const operation = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
  return template === undefined || operation === undefined ? undefined : [template, operation];
}

function variables(template: string): number {
  return template.split('{').length;
}
