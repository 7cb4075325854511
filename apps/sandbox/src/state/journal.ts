import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import type { z } from 'zod';

/**
 * What happened, one JSON line each, appended before anybody is told. A process killed at any point leaves at most half a last
 * line, which nobody was told about and which is cut off on opening.
 */
export class Journal<Entry> {
  private constructor(private readonly file: string) {}

  /** Opens the journal and hands every entry to `replay`, oldest first. Throws when a whole line is not an entry. */
  static open<Entry>(file: string, schema: z.ZodType<Entry>, replay: (entry: Entry) => void): Journal<Entry> {
    if (existsSync(file)) {
      const bytes = readFileSync(file);
      const end = bytes.lastIndexOf('\n') + 1;
      if (end < bytes.length) truncateSync(file, end);
      const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
      for (const line of lines) replay(schema.parse(JSON.parse(line)));
    }
    return new Journal<Entry>(file);
  }

  append(entry: Entry): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }
}
