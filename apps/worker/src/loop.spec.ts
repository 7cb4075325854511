import { Loop } from './loop';

/** A round that ends when told. */
class Round {
  begun = 0;
  private ends: ((pauseMs: number) => void)[] = [];
  readonly work = (): Promise<number> => {
    this.begun += 1;
    return new Promise((end) => void this.ends.push(end));
  };
  async end(pauseMs: number): Promise<void> {
    this.ends.shift()?.(pauseMs);
    await new Promise(setImmediate);
  }
}

const hourMs = 3_600_000;

describe('a loop', () => {
  it('goes round again after its pause, at once when woken, also by a notice that came during the round', async () => {
    const round = new Round();
    const loop = new Loop(round.work);
    loop.start();
    loop.start();
    expect(round.begun).toBe(1);
    await round.end(hourMs);
    expect(round.begun).toBe(1);
    loop.wake();
    await new Promise(setImmediate);
    expect(round.begun).toBe(2);
    loop.wake();
    await round.end(hourMs);
    expect(round.begun).toBe(3);
    loop.wake();
    loop.forgetNotices();
    await round.end(hourMs);
    expect(round.begun).toBe(3);
    await loop.stop();
  });

  it('ends the round under way before it stops, and begins no other', async () => {
    const round = new Round();
    const loop = new Loop(round.work);
    loop.start();
    let over = false;
    const stopping = loop.stop().then(() => (over = true));
    await new Promise(setImmediate);
    expect([over, loop.isStopped]).toEqual([false, true]);
    await round.end(0);
    await stopping;
    expect(round.begun).toBe(1);
    await new Loop(round.work).stop();
  });
});
