import { JsonSchemas, step } from './json-schema';

interface Media {
  readonly schema?: { readonly allOf?: readonly { readonly properties?: { readonly code?: { readonly enum?: readonly string[] } } }[] };
}

type Content = Readonly<Record<string, Media | undefined>>;

interface Operation {
  readonly requestBody?: { readonly content?: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | undefined>>;
}

/** What of the OpenAPI document says which answers an operation may give. */
interface DescribedApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
}

/** What was asked and what was answered. */
export interface Exchange {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  /** The body of the request where it was JSON. */
  readonly sent: unknown;
  readonly status: number;
  /** The answer's, without parameters; undefined when it has no body. */
  readonly mediaType: string | undefined;
  /** The body of the answer. */
  readonly said: unknown;
}

/** An API's OpenAPI document as the judge of what the API does. */
export class Documented {
  private readonly paths: DescribedApi['paths'];
  private readonly answers: JsonSchemas;
  private readonly requests: JsonSchemas;
  private readonly fixedFirst: readonly string[];

  constructor(document: unknown) {
    this.paths = (document as DescribedApi).paths;
    this.answers = JsonSchemas.closed(document);
    this.requests = JsonSchemas.of(document);
    this.fixedFirst = Object.keys(this.paths).sort((a, b) => variables(a) - variables(b));
  }

  /**
   * What is wrong with an exchange by the document: a status, a refusal code or a type it does not name for that operation, an answer that
   * is not what it describes, or a body it forbids that was taken all the same. Undefined when nothing is, or when the address is none of the API's.
   */
  fault({ method, path, sent, status, mediaType, said }: Exchange): string | undefined {
    const template = this.fixedFirst.find((one) => this.paths[one]?.[method.toLowerCase()] !== undefined && new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}/?$`).test(path));
    const operation = template === undefined ? undefined : this.paths[template]?.[method.toLowerCase()];
    if (template === undefined || operation === undefined) return undefined;
    const at = `#/paths/${step(template)}/${method.toLowerCase()}`;
    const where = `${method} ${template}`;
    const answer = operation.responses[String(status)];
    const code = mediaType === 'application/problem+json' ? String((said as { readonly code?: unknown }).code) : undefined;
    if (answer === undefined) return `${where} answers ${String(status)} ${code ?? ''}, which the OpenAPI document does not name`;
    const codes = code === undefined ? [] : (answer.content?.['application/problem+json']?.schema?.allOf?.flatMap((part) => part.properties?.code?.enum ?? []) ?? []);
    if (code !== undefined && codes.length > 0 && !codes.includes(code)) return `${where} refuses with ${code} (${String(status)}), which the OpenAPI document does not name: add it to the method's @Refuses`;
    if (mediaType !== undefined && answer.content?.[mediaType] === undefined) return `${where} answers ${String(status)} as ${mediaType}, which the OpenAPI document does not name`;
    const schemaAt = (content: string, type: string): string => `${at}/${content}/content/${step(type)}/schema`;
    const faults = [
      ...(mediaType !== undefined && /json$/.test(mediaType) ? this.answers.faults(said, schemaAt(`responses/${String(status)}`, mediaType)).map((fault) => `answer ${String(status)}: ${fault}`) : []),
      ...(sent !== undefined && status < 300 && operation.requestBody?.content?.['application/json'] !== undefined ? this.requests.faults(sent, schemaAt('requestBody', 'application/json')).map((fault) => `taken: ${fault}`) : []),
    ];
    return faults.length === 0 ? undefined : `${where}: not as the OpenAPI document says: ${faults.join('; ')}`;
  }
}

function variables(template: string): number {
  return template.split('{').length;
}
