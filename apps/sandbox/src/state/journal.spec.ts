import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Journal } from './journal';

describe('Journal', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'thaw-journal-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function reopen() {
    const entries: string[] = [];
    const journal = Journal.open(join(folder, 'journal.jsonl'), z.string(), (entry) => void entries.push(entry));
    return { journal, entries };
  }

  it('hands back what was appended, in order, also with line breaks and Chinese inside', () => {
    const { journal } = reopen();
    journal.append('one\ntwo');
    journal.append('三');
    expect(reopen().entries).toEqual(['one\ntwo', '三']);
  });

  it('cuts off the half line of a killed process and goes on behind it', () => {
    reopen().journal.append('whole');
    appendFileSync(join(folder, 'journal.jsonl'), '"hal');
    const { journal, entries } = reopen();
    journal.append('next');
    expect(entries).toEqual(['whole']);
    expect(reopen().entries).toEqual(['whole', 'next']);
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe('"whole"\n"next"\n');
  });

  it('does not skip a whole line it cannot read', () => {
    appendFileSync(join(folder, 'journal.jsonl'), '42\n');
    expect(reopen).toThrow(z.ZodError);
  });
});
