import { Pace } from './pace';

describe('the pace of beginnings', () => {
  it('lets a reserve begin at once, then an even stream', () => {
    let now = 0;
    const pace = new Pace(() => now);
    expect(pace.room()).toBe(30);
    pace.spent(30);
    expect([pace.room(), pace.untilRoomMs()]).toEqual([0, 200]);
    now = 500;
    expect([pace.room(), pace.untilRoomMs()]).toEqual([5, 0]);
  });

  it('never saves up more than the reserve', () => {
    let now = 0;
    const pace = new Pace(() => now);
    now = 3_600_000;
    expect(pace.room()).toBe(30);
  });
});
