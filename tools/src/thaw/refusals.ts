import { ThawProblem } from '@thaw/api-client';
import { Refusal } from '../cli/data-access';

/** Whatever a command ended by, as one sentence and what to do; what nobody expects stays as it is. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof ThawProblem) return refused(error);
  if (isUnreachable(error)) return unreachable(error);
  return error;
}

/** What the API refuses is told in its own words, which are in the language asked for. */
function refused({ problem: { detail, whatToDo, code, requestId, errors = [] } }: ThawProblem): Refusal {
  // Of several fields the detail names the first; what to do points at the list, which is then what is told.
  const told = errors.length === 0 ? [detail, whatToDo] : errors.map(({ field, message }) => `${field}: ${message}`);
  const text = `${told.map(sentence).join(' ')} (${code}, ${requestId})`;
  return new Refusal({ en: text, zh: text });
}

function sentence(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : `${text}.`;
}

interface Unreachable extends Error {
  readonly cause?: unknown;
}

/** What `fetch` says when nobody answers. */
function isUnreachable(error: unknown): error is Unreachable {
  return error instanceof TypeError && error.message === 'fetch failed';
}

function unreachable({ cause }: Unreachable): Refusal {
  const reason = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);
  return new Refusal({
    en: `Nobody answers there (${reason}): is Thaw running? npm start starts it; THAW_API_URL names another one.`,
    zh: `该地址无应答（${reason}）：Thaw 是否在运行？可用 npm start 启动，或以 THAW_API_URL 指定其他地址。`,
  });
}
