import { Pause } from './pause';

/** Does a round of work again and again, with a pause after each, until it is stopped; the round under way ends first. */
export class Loop {
  private readonly pause = new Pause();
  private stopped = false;
  private running: Promise<void> | null = null;

  /** @param round answers how long to pause after it, milliseconds; it must not throw */
  constructor(private readonly round: () => Promise<number>) {}

  /** Whether a long round had better end early. */
  get isStopped(): boolean {
    return this.stopped;
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Ends the pause under way, or the next one: a notice is never missed. */
  wake(): void {
    this.pause.cut();
  }

  /** Forgets notices that came before. */
  forgetNotices(): void {
    this.pause.reset();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.pause.cut();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) await this.pause.forMs(await this.round());
  }
}
