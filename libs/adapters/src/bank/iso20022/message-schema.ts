import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formRefused, utf8Of, type FormRefusal } from '../bank-format';
import { Place } from './place';

/** Messages of ISO 20022 that are spoken here; the schema of each lies in `iso20022/` of this package. */
export type MessageName = 'camt.110.001.01' | 'camt.111.001.01';

/** The same place from the sources and from the build. */
const schemaFolder = join(__dirname, '../../../iso20022');

/** An answer is some two thousand characters; the API takes no longer body either. */
const maxBytes = 64 * 1024;

export interface MessageSchema {
  /** Hands the root element to `read` once the schema has found the document valid; it is gone afterwards. Never throws over what a sender wrote. */
  judge<T>(rawBody: Uint8Array, read: (root: Place) => T): T | FormRefusal;
}

/**
 * The schema of a message as judge. Nothing of a document is ever fetched, expanded or executed: no DTD comes through, the parser has
 * neither files nor network, and no entity but XML's own five exists without a DTD. Memory is WebAssembly's own, which never shrinks: each
 * document is freed as soon as it is read, and none is long.
 */
export async function openSchema(name: MessageName): Promise<MessageSchema> {
  // An ES module that waits for its WebAssembly while loading: only import() can fetch it.
  const { ParseOption, XmlDocument, XmlElement, XmlError, XmlText, XmlValidateError, XsdValidator } = await import('libxml2-wasm');
  const source = readFileSync(join(schemaFolder, `${name}.xsd`), 'utf8');
  const elements = new Set([...source.matchAll(/<xs:element [^>]*name="(\w+)"/g)].map(([, element]) => element));
  // Kept for the life of the process: the compiled schema points into its document.
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(source));
  const option = ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_SYS_CATALOG;

  return {
    judge(rawBody, read) {
      const text = plainXml(rawBody);
      if (typeof text !== 'string') return text;
      let document: InstanceType<typeof XmlDocument> | undefined;
      try {
        document = XmlDocument.fromString(text, { option });
        if (document.dtd !== null) return formRefused('malformed', 'body: a DTD is not taken');
        validator.validate(document);
        return read(new Place(document.root, { XmlElement, XmlText }));
      } catch (error) {
        if (error instanceof XmlValidateError) return formRefused('bad_schema', `${placeOf(error.message, elements)}: against ${name}`);
        if (error instanceof XmlError) return formRefused('malformed', 'body: not well-formed XML');
        throw error;
      } finally {
        document?.dispose();
      }
    },
  };
}

/** The body as text, or why the parser does not get to see it. */
function plainXml(rawBody: Uint8Array): string | FormRefusal {
  if (rawBody.byteLength > maxBytes) return formRefused('malformed', 'body: too long');
  const text = utf8Of(rawBody)?.replace(/^\uFEFF/, '');
  if (text === undefined || text.includes('\0')) return formRefused('malformed', 'body: not UTF-8');
  const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') return formRefused('malformed', 'body: its declaration names another encoding than UTF-8');
  // Wherever it stands: what is never parsed cannot be expanded.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return formRefused('malformed', 'body: a DTD is not taken');
  // No bank needs one, and the library cannot walk past it.
  if (/<\?(?!xml\s)/.test(text)) return formRefused('malformed', 'body: processing instructions are not taken');
  return text;
}

/** The element a message of the validator is about, if it is one of the schema's: anything else is the sender's text, and not repeated. */
function placeOf(message: string, elements: ReadonlySet<string | undefined>): string {
  const element = /^Element '(?:\{[^}]*\})?(\w+)'/.exec(message)?.[1];
  return element !== undefined && elements.has(element) ? element : 'body';
}
