import { closeSync, openSync, readSync } from 'node:fs';

/** One line of the diary that the fault specs keep (test/faults/rounds.ts). */
export type Happened =
  | { readonly what: 'killed'; readonly part: string }
  | { readonly what: 'unharmed'; readonly appeals: number; readonly paidMinor: number }
  | { readonly what: 'round'; readonly done: number; readonly of: number };

/** What a fault run did so far. */
export interface Tally {
  /** How often each part was killed. */
  readonly kills: Readonly<Record<string, number>>;
  /** Appeals looked at after their end and found as they should be. */
  readonly unharmed: number;
  /** What was paid for them, minor units, each once. */
  readonly paidMinor: bigint;
}

export const emptyTally: Tally = { kills: {}, unharmed: 0, paidMinor: 0n };

export function counted(tally: Tally, happened: Happened): Tally {
  switch (happened.what) {
    case 'killed':
      return { ...tally, kills: { ...tally.kills, [happened.part]: (tally.kills[happened.part] ?? 0) + 1 } };
    case 'unharmed':
      return { ...tally, unharmed: tally.unharmed + happened.appeals, paidMinor: tally.paidMinor + BigInt(happened.paidMinor) };
    case 'round':
      return tally;
  }
}

/** "api 12, worker 71", in the order of the alphabet. */
export function killsInWords({ kills }: Tally): string {
  return Object.keys(kills).sort().map((part) => `${part} ${String(kills[part])}`).join(', ');
}

/** Reads what was added to the diary since the last time; half a line waits for its end. */
export class DiaryReader {
  private position = 0;
  private rest = '';

  constructor(private readonly file: string) {}

  news(): readonly Happened[] {
    const lines = `${this.rest}${this.added()}`.split('\n');
    this.rest = lines.pop() ?? '';
    return lines.map((line) => JSON.parse(line) as Happened);
  }

  private added(): string {
    const handle = openSync(this.file, 'r');
    try {
      const chunk = Buffer.alloc(1 << 20);
      const length = readSync(handle, chunk, 0, chunk.length, this.position);
      this.position += length;
      return chunk.toString('utf8', 0, length);
    } finally {
      closeSync(handle);
    }
  }
}
