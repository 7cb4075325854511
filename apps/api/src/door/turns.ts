import { AsyncResource } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';
import { refusal } from '@thaw/domain';
import { isOver, whenOver } from '../http/answer-over';
import { Refused } from '../http/refused';
import { contextOf } from '../http/request-context';
import { addressOf } from './rate-limits';
import { isBankAnswer, isEventStream, isFile } from './paths';

/** Requests of one caller that may stand in line for each that is worked on. */
const waitingForEach = 16;

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Gives each caller so many requests at once and lets the rest of theirs wait in line, so that nobody has all of the database's
 * connections to themselves.
 */
export class Turns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly most: number) {}

  /** How many requests of anybody have or wait for their turn. */
  get underWay(): number {
    return [...this.lines.values()].reduce((sum, { running, waiting }) => sum + running + waiting.length, 0);
  }

  /** Goes on with a request when it is its turn; the turn ends with the answer, or when the caller hangs up. Whoever is gone gets none. */
  take(request: Request, response: Response, next: NextFunction): void {
    if (isOver(response)) return;
    const key = lineOf(request);
    if (key === null) return next();
    const line = this.lines.get(key) ?? { running: 0, waiting: [] };
    this.lines.set(key, line);
    const start = (): void => {
      line.running += 1;
      whenOver(response, () => this.end(key, line));
      next();
    };
    if (line.running < this.most) return start();
    if (line.waiting.length >= this.most * waitingForEach) return next(new Refused(refusal('too_many_requests', { particulars: { limit: 'at_once', most: this.most, retryAfterSeconds: 1 } })));
    this.wait(key, line, start, response);
  }

  private wait(key: string, line: Line, start: () => void, response: Response): void {
    const leave = (): void => {
      const at = line.waiting.indexOf(turn);
      if (at >= 0) line.waiting.splice(at, 1);
    };
    // Its turn comes when another request ends; it goes on as itself, in its own trace.
    const turn = AsyncResource.bind((): void => {
      stay();
      start();
    });
    const stay = whenOver(response, leave);
    line.waiting.push(turn);
  }

  private end(key: string, line: Line): void {
    line.running -= 1;
    line.waiting.shift()?.();
    if (line.running === 0 && line.waiting.length === 0) this.lines.delete(key);
  }
}

/** In which line a request stands: files are slow and stand apart. Null for what has a bound of its own, or costs nothing. */
function lineOf(request: Request): string | null {
  if (isEventStream(request)) return null;
  if (isBankAnswer(request)) return `address ${addressOf(request)}`;
  const { actor } = contextOf(request);
  return actor === null ? null : `${isFile(request) ? 'files' : 'calls'} ${actor.id}`;
}
