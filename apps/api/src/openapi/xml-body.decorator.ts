import { ApiExtension } from '@nestjs/swagger';
import type { Operation } from './problem-answers';

const xmlBodyExtension = 'x-xml-body';

interface XmlBody {
  /** What it is and where it is described: OpenAPI has no words for an XML schema. */
  readonly description: string;
  readonly example: string;
}

/** Names the XML a method takes beside the JSON its body is described as. */
export const AlsoXml = (body: XmlBody) => ApiExtension(xmlBodyExtension, body);

/** The operation with its XML as a second media type of the body. */
export function withXmlBody(operation: Operation): Operation {
  const xml = Reflect.get(operation, xmlBodyExtension) as XmlBody | undefined;
  const { requestBody, ...rest } = operation;
  if (xml === undefined || requestBody === undefined || !('content' in requestBody)) return operation;
  const described = { ...rest, requestBody: { ...requestBody, content: { ...requestBody.content, 'application/xml': { schema: { type: 'string', description: xml.description }, example: xml.example } } } };
  Reflect.deleteProperty(described, xmlBodyExtension);
  return described;
}
