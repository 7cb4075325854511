import type { Actor } from '@thaw/domain';
import type { Request } from 'express';
import { contextOf, openRequestContext } from '../http/request-context';
import { fakeRequest, fakeResponse } from '../testing/fake-http';
import { Turns } from './turns';

const person = (id: string): Actor => ({ id, roles: ['agent'], merchantId: null, bankCode: null });

/** A request on its way; `answered` ends it. */
function asking(turns: Turns, id: string, response = fakeResponse(), path = '/v1/appeals', accept?: string) {
  const request = Object.assign(fakeRequest({ headers: accept === undefined ? {} : { accept } }), { path }) as Request;
  openRequestContext(request, response, () => undefined);
  contextOf(request).actor = person(id);
  const next = jest.fn<void, [error?: unknown]>();
  turns.take(request, response, next);
  return { next, hasBegun: () => next.mock.calls.length === 1 && next.mock.calls[0]?.length === 0, answered: () => void response.emit('close') };
}

describe('turns', () => {
  it('let so many requests of one caller go on at once, the next as one ends, and others not wait for them', () => {
    const turns = new Turns(2);
    const [first, second, third, fourth] = [1, 2, 3, 4].map(() => asking(turns, 'agent.lin'));
    expect([first, second, third, fourth].map((one) => one?.hasBegun())).toEqual([true, true, false, false]);
    expect(asking(turns, 'agent.zhao').hasBegun()).toBe(true);
    second?.answered();
    expect([third?.hasBegun(), fourth?.hasBegun()]).toEqual([true, false]);
  });

  it('forget who hangs up while waiting', () => {
    const turns = new Turns(1);
    const [first, second, third] = [1, 2, 3].map(() => asking(turns, 'agent.lin'));
    second?.answered();
    first?.answered();
    expect([second?.hasBegun(), third?.hasBegun()]).toEqual([false, true]);
    third?.answered();
    expect(turns.underWay).toBe(0);
  });

  it('are given to nobody who is gone, and end with the connection where an answer never says so', () => {
    const turns = new Turns(1);
    const gone = fakeResponse();
    Object.assign(gone, { closed: true });
    expect(asking(turns, 'agent.lin', gone).hasBegun()).toBe(false);
    const [behind, waits] = [fakeResponse(), fakeResponse()];
    expect([asking(turns, 'agent.lin', behind), asking(turns, 'agent.lin', waits)].map((one) => one.hasBegun())).toEqual([true, false]);
    waits.req.socket.emit('close');
    behind.req.socket.emit('close');
    // What is said twice counts once.
    behind.emit('close');
    expect(turns.underWay).toBe(0);
    expect(asking(turns, 'agent.lin').hasBegun()).toBe(true);
  });

  it('refuse when the line is long, and keep files in a line of their own', () => {
    const turns = new Turns(1);
    const all = Array.from({ length: 18 }, () => asking(turns, 'agent.lin'));
    expect(all[17]?.next.mock.calls[0]?.[0]).toMatchObject({ refusal: { code: 'too_many_requests', particulars: { limit: 'at_once', retryAfterSeconds: 1 } } });
    expect(all[16]?.next).not.toHaveBeenCalled();
    expect(asking(turns, 'agent.lin', fakeResponse(), '/v1/appeals/1/documents/2/content').hasBegun()).toBe(true);
    // The original of a paper is as long: both stand in the line of files.
    expect(asking(turns, 'agent.lin', fakeResponse(), '/v1/appeals/1/documents/2/original').hasBegun()).toBe(false);
  });

  it('are for event pages as well, whatever else their reader would take; streams have a bound of their own', () => {
    const turns = new Turns(1);
    asking(turns, 'agent.lin');
    const begun = (accept?: string) => asking(turns, 'agent.lin', fakeResponse(), '/v1/events', accept).hasBegun();
    expect([undefined, '*/*', 'application/json, text/event-stream;q=0.1', 'text/event-stream', 'application/json;q=0.1, text/event-stream'].map(begun)).toEqual([false, false, false, true, true]);
  });
});
