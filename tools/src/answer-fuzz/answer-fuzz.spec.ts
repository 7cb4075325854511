import { openBankFormats } from '@thaw/adapters';
import { asked } from './cases';
import { mayBeBelieved } from './oracle';
import { fuzzAnswers } from './run';

describe('mutated answers of a bank', () => {
  it('are believed only when they say what an honest bank would, 2,000 of them; none breaks the reader', async () => {
    const { counts, failures } = await fuzzAnswers(await openBankFormats(), 2_000, 20261123);
    expect(failures).toEqual([]);
    // Every way to end is gone often enough to mean something.
    for (const verdict of ['believed', 'about something else', 'bank_answer_malformed', 'bank_answer_bad_schema', 'bank_answer_bad_code', 'bank_answer_unsigned', 'bank_answer_stale']) {
      expect({ verdict, count: counts.get(verdict) ?? 0 }).toEqual({ verdict, count: expect.any(Number) as unknown });
      expect(counts.get(verdict) ?? 0).toBeGreaterThan(15);
    }
  });

  it('would be noticed: a reader that believes everything fails', async () => {
    const formats = await openBankFormats();
    const believing = { judge: () => ({ ok: true as const, answer: asked }) };
    const { failures } = await fuzzAnswers({ signed_json: { ...formats.signed_json, ...believing }, iso20022_xml: { ...formats.iso20022_xml, ...believing } }, 200, 1);
    expect(failures.length).toBeGreaterThan(50);
  });

  it('are judged by an oracle that says yes to the honest ones', () => {
    const said = { ...asked, amountMinor: Number(asked.amountMinor) };
    expect(mayBeBelieved(JSON.stringify(said), 'application/json', asked)).toBe(true);
    expect(mayBeBelieved(JSON.stringify({ ...said, status: 'RJCT' }), 'application/json', asked)).toBe(false);
    expect(mayBeBelieved(JSON.stringify({ ...said, amountMinor: 1 }), 'application/json', asked)).toBe(false);
  });
});
