import { setImmediate as nextTurn } from 'node:timers/promises';
import { answerGate, type BankFormats } from '@thaw/adapters';
import { anyBank, type AnswerKey, type BankAnswer } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';
import { dice } from '../setup/dice';
import { asked, fuzzCase, now, secret, type FuzzCase } from './cases';
import { mayBeBelieved } from './oracle';

export interface FuzzOutcome {
  /** How many were believed, refused by each code, or read and then found to answer something else. */
  readonly counts: ReadonlyMap<string, number>;
  /** Believed though they should not be, or the reader itself failed: the case as JSON, to be looked at. */
  readonly failures: readonly string[];
}

/** How many are judged before others have a turn. */
const turn = 50;

const keys: readonly AnswerKey[] = [{ keyId: 'k', sender: anyBank, format: null, secret, validFromAt: null, validToAt: null }];

/** Has the gate judge so many answers, each made from the seed. `onCase` is told how many are done. */
export async function fuzzAnswers(formats: BankFormats, runs: number, seed: number, onCase: (done: number) => void = () => undefined): Promise<FuzzOutcome> {
  const [roll, gate, counts, failures] = [dice(seed), answerGate(formats), new Map<string, number>(), [] as string[]];
  for (let done = 1; done <= runs; done += 1) {
    const one = fuzzCase(roll);
    const verdict = judged(gate, one);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (verdict === 'failed' || (verdict === 'believed' && (one.isForged || !agrees(one)))) failures.push(JSON.stringify({ verdict, isForged: one.isForged, text: one.text }));
    // The API judges each in a turn of its own, and what is weakly held is let go of only between turns.
    if (done % turn === 0) await nextTurn();
    onCase(done);
  }
  return { counts, failures };
}

function judged(gate: ReturnType<typeof answerGate>, { delivery }: FuzzCase): string {
  try {
    const authentic = gate.authenticate(delivery, keys, instantFromMs(now.getTime()));
    if (!authentic.ok) return authentic.code;
    const reading = gate.read(authentic.key.format, delivery);
    if (!reading.ok) return reading.code;
    return isAboutWhatWasAsked(reading.answer) ? 'believed' : 'about something else';
  } catch {
    return 'failed';
  }
}

/** The rule of the case, which comes after the gate. */
function isAboutWhatWasAsked(answer: BankAnswer): boolean {
  return (['requestId', 'appealId', 'bankCode', 'accountNumber', 'amountMinor', 'currency'] as const).every((field) => answer[field] === asked[field]);
}

function agrees({ text, contentType }: FuzzCase): boolean {
  try {
    return mayBeBelieved(text, contentType, asked);
  } catch {
    return false;
  }
}
