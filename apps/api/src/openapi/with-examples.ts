import type { OpenAPIObject } from '@nestjs/swagger';
import { ExampleMaker, isObject } from './examples';

type Json = Readonly<Record<string, unknown>>;

/** Media types whose bodies are bytes, texts or streams: an example would say nothing a schema does not. */
const bytes = /^(?:application\/pdf|image\/)/;

/** The document with an example for every body, answer and parameter that has none of its own. */
export function withExamples(document: OpenAPIObject): { readonly document: OpenAPIObject; readonly gaps: readonly string[] } {
  const maker = new ExampleMaker(isObject(document.components?.schemas) ? document.components.schemas : {});
  const paths = mapped(document.paths, (item) => mapped(item, (operation) => (isObject(operation) && 'responses' in operation ? exemplified(operation, maker) : operation)));
  return { document: { ...document, paths: paths as OpenAPIObject['paths'] }, gaps: [...maker.gaps] };
}

function exemplified(operation: Json, maker: ExampleMaker): Json {
  const { requestBody, responses, parameters } = operation;
  return {
    ...operation,
    ...(Array.isArray(parameters) && { parameters: parameters.map((one: unknown) => parameterOf(one, maker)) }),
    ...(isObject(requestBody) && { requestBody: bodyOf(requestBody, maker) }),
    responses: mapped(responses, (answer) => (isObject(answer) ? bodyOf(answer, maker) : answer)),
  };
}

function bodyOf(body: Json, maker: ExampleMaker): Json {
  if (!isObject(body['content'])) return body;
  return {
    ...body,
    content: mapped(body['content'], (media, type) => {
      if (!isObject(media) || 'example' in media || 'examples' in media || bytes.test(type)) return media;
      return { ...media, ...told(media['schema'], maker) };
    }),
  };
}

/** A body with several forms gets an example of each, by the word that tells them apart. */
function told(schema: unknown, maker: ExampleMaker): Json {
  const forms = maker.formsOf(schema);
  if (forms.length < 2) return { example: maker.of(schema, 'body') };
  return { examples: Object.fromEntries(forms.map(([name, form]) => [name, { value: maker.of(form, name) }])) };
}

function parameterOf(parameter: unknown, maker: ExampleMaker): unknown {
  if (!isObject(parameter) || 'example' in parameter || 'examples' in parameter) return parameter;
  return { ...parameter, example: maker.of(parameter['schema'], String(parameter['name'])) };
}

function mapped(value: unknown, change: (one: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([key, one]) => [key, change(one, key)]));
}
