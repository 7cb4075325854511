import { EventEmitter } from 'node:events';
import type { ArgumentsHost, ExecutionContext } from '@nestjs/common';
import express, { request as prototype, type Request, type Response } from 'express';

/** As much of a request as guards and filters look at, for specs. */
export function fakeRequest({ method = 'GET', headers = {}, body }: { method?: string; headers?: Readonly<Record<string, string>>; body?: unknown } = {}): Request {
  const request: Partial<Request> = {
    method,
    headers,
    body,
    path: '/v1/things',
    app: express(),
    get: ((name: string) => headers[name.toLowerCase()]) as Request['get'],
    accepts: ((types: string[]) => (Object.setPrototypeOf({ headers }, prototype) as Request).accepts(types)) as Request['accepts'],
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
    closed: false,
    req: { socket: Object.assign(new EventEmitter(), { closed: false, destroyed: false }) },
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

/** What Nest hands a filter. */
export function fakeHost(request: Request, response: Response): ArgumentsHost {
  const host: Partial<ArgumentsHost> = { switchToHttp: () => ({ getRequest: <T>() => request as T, getResponse: <T>() => response as T, getNext: <T>() => undefined as T }) };
  return host as ArgumentsHost;
}

/** What Nest hands a guard: the request, and the method whose decorators are looked at. */
export function fakeContext(handler: () => unknown, request: Request): ExecutionContext {
  const context: Partial<ExecutionContext> = { ...fakeHost(request, fakeResponse()), getHandler: () => handler };
  return context as ExecutionContext;
}
