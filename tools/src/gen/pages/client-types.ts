const origin = '// Made by `npm run gen` from apps/api/openapi.json: change the API instead.\n';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly { name: string; required?: boolean }[] }>>>>;
}

/** The header the client makes up itself, once for each call: whoever calls need not. */
const madeByClient = 'Idempotency-Key';

/** The TypeScript of the API client: every path, body and answer of an OpenAPI document. */
export async function clientTypes(document: string): Promise<string> {
  // Loaded only now: nothing but the generator needs it.
  const { default: typesOf, astToString } = await import('openapi-typescript');
  const described = JSON.parse(document) as Described & Parameters<typeof typesOf>[0];
  for (const item of Object.values(described.paths)) {
    for (const { parameters = [] } of Object.values(item)) {
      for (const parameter of parameters) if (parameter.name === madeByClient) parameter.required = false;
    }
  }
  return `${origin}${astToString(await typesOf(described, { defaultNonNullable: false, alphabetize: true }))}`;
}
