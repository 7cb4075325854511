import type { Request } from 'express';

const uploads = /^\/v1\/appeals\/[^/]+\/documents\/?$/;
const contents = /^\/v1\/appeals\/[^/]+\/documents\/[^/]+\/(?:content|original)\/?$/;
const events = /^\/v1\/events\/?$/;
/** Where the bank's body is read raw: a signature is over bytes, not over what they mean. */
const bankAnswers = /^\/v1\/bank\/answers\/?$/;
const statements = /^\/v1\/reconciliation\/statements\/?$/;
/** Asked every few seconds by machines that watch. */
const watched = /^\/(health\/|metrics$)/;

/** A file on its way in: read by its feature, as it streams. */
export const isUpload = ({ method, path }: Request): boolean => method === 'POST' && uploads.test(path);
/** A file on its way in or out. */
export const isFile = (request: Request): boolean => isUpload(request) || contents.test(request.path);
/** Whoever would as soon have a page gets one, in the turns of everybody: the same answer decides both. */
export const prefersStream = (request: Request): boolean => request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
export const isEventStream = (request: Request): boolean => events.test(request.path) && prefersStream(request);
export const isBankAnswer = ({ path }: Request): boolean => bankAnswers.test(path);
/** A day's statement is larger than other bodies. */
export const isStatement = ({ path }: Request): boolean => statements.test(path);
export const isWatching = ({ path }: Request): boolean => watched.test(path);
/** Part of the API proper, rather than health, metrics or the reference page. */
export const isVersioned = ({ path }: Request): boolean => path.startsWith('/v1/');
