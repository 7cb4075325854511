import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';

/** As much of a request as guards and filters look at, for specs. */
export function fakeRequest({ method = 'GET', headers = {}, body }: { method?: string; headers?: Readonly<Record<string, string>>; body?: unknown } = {}): Request {
  const request: Partial<Request> = {
    method,
    headers,
    body,
    path: '/v1/things',
    get: ((name: string) => headers[name.toLowerCase()]) as Request['get'],
    acceptsLanguages: (() => headers['accept-language'] ?? false) as Request['acceptsLanguages'],
  };
  return request as Request;
}

/** A response that remembers what was said. */
export interface FakeResponse extends Response {
  readonly said: { status: number; type: string; body: string; readonly headers: Record<string, string>; destroyed: boolean };
}

export function fakeResponse(headersSent = false): FakeResponse {
  const said = { status: 0, type: '', body: '', headers: {} as Record<string, string>, destroyed: false };
  const response = Object.assign(new EventEmitter(), {
    said,
    headersSent,
    locals: {},
    setHeader: (name: string, value: string) => void (said.headers[name] = value),
    vary: () => response,
    status: (status: number) => ((said.status = status), response),
    type: (type: string) => ((said.type = type), response),
    send: (body: string) => ((said.body = body), response),
    destroy: () => void (said.destroyed = true),
  });
  return response as object as FakeResponse;
}
