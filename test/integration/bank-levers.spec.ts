import type { BankLevers } from '@thaw/tools';
import { FaultWorld, type Underway } from '../faults/fault-world';
import { expectUnharmed } from '../faults/unharmed';
import { eventually } from '../support/eventually';

/** Promise: whatever a bank does, the merchant's money leaves once and to the fen, and the right person of ours is told. */

let world: FaultWorld;
const carried: Underway[] = [];
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

const treasury = 'treasury.ma';

/** An appeal whose bank behaves so from the first question on. */
async function asked(bank: BankLevers): Promise<Underway> {
  const appeal = await world.appealAt('approval');
  carried.push(appeal);
  await world.outside.setBank(appeal.id, { delayMs: 0, ...bank });
  await world.casework.approve(appeal.id);
  return appeal;
}

interface InboxRow {
  readonly way: string;
  readonly verdict: string;
  readonly code: string | null;
}
async function inboxOf({ id }: Underway): Promise<readonly InboxRow[]> {
  return world.sql<InboxRow>('SELECT i.way, i.verdict, i.code FROM bank_inbox i WHERE i.message_id IN (SELECT message_id FROM bank_inbox WHERE appeal_id = $1) OR i.appeal_id = $1 ORDER BY i.id', [id]);
}

/** The question was put six minutes ago: the policy has its answer fetched after five. */
async function minutesPass({ id }: Underway): Promise<void> {
  await eventually(async () => expect(await world.sql(`SELECT 1 FROM bank_request WHERE appeal_id = $1 AND jsonb_path_exists(messages, '$[0] ? (@.sentAt != null)')`, [id])).toHaveLength(1));
  await world.sql(`UPDATE bank_request SET messages = jsonb_set(messages, '{0,sentAt}', to_jsonb(to_char((messages->0->>'sentAt')::timestamptz AT TIME ZONE 'UTC' - interval '6 minutes', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) WHERE appeal_id = $1`, [id]);
}

async function alarms(): Promise<readonly string[]> {
  const { items } = await world.casework.as(treasury).get<{ readonly items: readonly { readonly code: string }[] }>('/v1/ops/bank-alarms?open=true&limit=200');
  return items.map(({ code }) => code);
}

async function expectAlarm(code: string): Promise<void> {
  await eventually(async () => expect(await alarms()).toContain(code));
}

describe('a bank', () => {
  it('whose callback is lost is asked, and the money goes back', async () => {
    const appeal = await asked({ mode: 'lost_callback' });
    await minutesPass(appeal);
    await world.closed(appeal.id);
    expect(await inboxOf(appeal)).toEqual([{ way: 'query', verdict: 'accepted', code: null }]);
  });

  it('that is late, or needs longer first, is waited for', async () => {
    const [late, pending] = [await asked({ mode: 'answer', delayMs: 2_000 }), await asked({ mode: 'pending_first', delayMs: 200 })];
    await world.closed(late.id);
    await world.closed(pending.id);
    expect(await inboxOf(pending)).toMatchObject([{ verdict: 'accepted' }, { verdict: 'accepted' }]);
    const [given] = await world.sql(`SELECT 1 FROM audit_entry WHERE stream = $1 AND type = 'BankGivenLonger'`, [`appeal/${pending.id}`]);
    expect(given).toBeDefined();
  });

  it.each([
    ['MMNA', 'account_reverification'], ['AC04', 'account_change'], ['AC06', 'account_change'], ['LEGL', 'legal_hold'], ['NOAS', 'bank_refused'], ['NARR', 'bank_refused'],
  ])('that rejects with %s calls the bank desk for %s; asked again, it says yes', async (rejectReason, occasion) => {
    const appeal = await asked({ mode: 'refuse', rejectReason });
    await eventually(async () => {
      const { items } = await world.casework.as(treasury).get<{ readonly items: readonly { readonly id: string; readonly appealId: string; readonly kind: string; readonly occasion: string | null }[] }>('/v1/tasks?kind=bank_desk&limit=200');
      const mine = items.find((one) => one.appealId === appeal.id);
      expect(mine).toMatchObject({ kind: 'bank_desk', occasion });
    });
    await world.outside.setBank(appeal.id, { mode: 'answer', delayMs: 0 });
    await world.casework.work(treasury, appeal.id, { kind: 'bank_desk', result: 'ask_again', evidence: 'the branch has mended it / 网点已更正' });
    await world.closed(appeal.id);
  });

  it('that sends its answer twice is believed once', async () => {
    const appeal = await asked({ mode: 'twice' });
    await world.closed(appeal.id);
    await eventually(async () => expect(await world.sql('SELECT deliveries FROM bank_inbox WHERE appeal_id = $1', [appeal.id])).toEqual([{ deliveries: 2 }]));
  });

  it('whose answer comes again altered is believed once, and treasury is alarmed', async () => {
    const appeal = await asked({ mode: 'altered_twice' });
    await world.closed(appeal.id);
    await expectAlarm('bank_answer_altered');
    expect(await inboxOf(appeal)).toEqual([{ way: 'callback', verdict: 'accepted', code: null }, { way: 'callback', verdict: 'refused', code: 'bank_answer_altered' }]);
  });

  it.each([
    ['under a wrong key', 'wrong_key', 'bank_answer_unknown_key'],
    ['from ten minutes ago', 'old_timestamp', 'bank_answer_stale'],
  ] as const)('whose answer comes %s is not believed, treasury is alarmed, and its true answer is fetched', async (_, mode, code) => {
    const appeal = await asked({ mode });
    await expectAlarm(code);
    expect(await world.stageOf(appeal.id)).toBe('bank_confirmation');
    await minutesPass(appeal);
    await world.closed(appeal.id);
  });

  it.each([
    ['signed by somebody else', 'wrong_signature', 'bank_answer_unsigned'],
    ['for another case', 'other_case', 'bank_answer_other_case'],
    ['over another amount', 'other_amount', 'bank_answer_other_amount'],
    ['in another currency', 'other_currency', 'bank_answer_other_currency'],
    ['about another account', 'other_account', 'bank_answer_mismatch'],
  ] as const)('that answers %s is not believed, treasury is alarmed, and the next true answer counts', async (_, mode, code) => {
    const appeal = await asked({ mode });
    await expectAlarm(code);
    expect(await world.stageOf(appeal.id)).toBe('bank_confirmation');
    await world.outside.bankSaysYes(appeal.id);
    await world.closed(appeal.id);
  });

  it('does no harm in any of these ways: the core paid what the ledger posted, to the fen', async () => {
    await expectUnharmed(world, carried);
  });
});
