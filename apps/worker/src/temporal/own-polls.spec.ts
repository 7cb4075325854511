import { OwnPolls } from './own-polls';

describe('OwnPolls', () => {
  it('are late once the last poll has not moved on for a minute and a half, whatever Temporal’s clock says', () => {
    const polls = new OwnPolls(0);
    polls.seen(9_000_000, 80_000);
    expect(polls.areLate(170_000)).toBe(false);
    polls.seen(9_000_000, 160_000);
    expect(polls.areLate(171_000)).toBe(true);
    polls.seen(9_060_000, 172_000);
    expect(polls.areLate(173_000)).toBe(false);
  });

  it('have their time again after nobody could say', () => {
    const polls = new OwnPolls(0);
    polls.beginAnew(100_000);
    expect([polls.areLate(190_000), polls.areLate(190_001)]).toEqual([false, true]);
  });

  it('that are never seen are late after the same time', () => {
    const polls = new OwnPolls(0);
    polls.seen(undefined, 89_000);
    expect([polls.areLate(90_000), polls.areLate(90_001)]).toEqual([false, true]);
  });
});
