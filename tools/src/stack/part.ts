import { setTimeout as pause } from 'node:timers/promises';
import { giveWay } from '../setup/niceness';
import { SetupProblem, type MessageKey, type Progress } from '../text/say';
import { awaitReady, type Probe } from './health';
import type { Ending, Keeper, RunningProcess } from './keeper-client';
import type { ProcessPlan } from './keeper-protocol';
import { beginLog, logTail } from './log-tail';
import type { PartName } from './parts';

/** How a part is run and how one sees that it is ready. */
export interface Blueprint {
  /** Puts in order what the last run left behind, and says what to run. */
  plan(): Promise<ProcessPlan>;
  readonly probe: Probe;
  /** Where a person finds it. */
  readonly where: string;
  /** Milliseconds it may take until it is ready. */
  readonly patienceMs: number;
  /** Starts tried before giving up, when it ends before it is ready. */
  readonly attempts: number;
  /** How far it gives way to the others, once it is ready, when the processor is short: 0 (not at all) to 19. */
  readonly niceness: number;
}

/** One process of a stack, through starts, stops and deaths. */
export class Part {
  private running: RunningProcess | undefined;
  private intended = false;

  constructor(
    readonly name: PartName,
    private readonly blueprint: Blueprint,
    private readonly keeper: Keeper,
    private readonly onProgress: Progress,
    private readonly onDeath: (ending: Ending) => void,
  ) {}

  /** Undefined while it does not run. */
  get pid(): number | undefined {
    return this.running?.pid;
  }

  /** Starts it and waits until it is ready; nothing happens when it runs. @throws SetupProblem with the end of its log */
  async start(): Promise<void> {
    if (this.running) return;
    const from = performance.now();
    this.onProgress({ key: 'part.starting', values: { part: this.name } });
    const running = await this.launch(1);
    giveWay(running.pid, this.blueprint.niceness);
    this.running = running;
    this.intended = false;
    void running.ended.then((ending) => this.ended(running, ending));
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    this.onProgress({ key: 'part.ready', values: { part: this.name, seconds, where: `${this.blueprint.where} · pid ${String(running.pid)}` } });
  }

  private async launch(attempt: number): Promise<RunningProcess> {
    const { blueprint } = this;
    const plan = await blueprint.plan();
    beginLog(plan.logFile);
    const process = await this.keeper.run(plan);
    this.running = process;
    const readiness = await awaitReady(blueprint.probe, process.ended, blueprint.patienceMs);
    switch (readiness.kind) {
      case 'ready':
        return process;
      case 'ended':
        this.running = undefined;
        if (attempt >= blueprint.attempts || this.keeper.isClosed) throw this.problem('part.diedAtStart', plan, { how: describeEnding(await process.ended) });
        await pause(300 * attempt);
        return this.launch(attempt + 1);
      case 'late':
        this.running = undefined;
        await process.stop();
        throw this.problem('part.notReady', plan, { reason: readiness.reason, seconds: blueprint.patienceMs / 1000 });
    }
  }

  private problem(key: MessageKey, plan: ProcessPlan, values: Record<string, string | number>): SetupProblem {
    return new SetupProblem({ key, values: { part: this.name, log: plan.logFile, tail: logTail(plan.logFile), ...values } });
  }

  /** Lets it end in good order. */
  async stop(): Promise<void> {
    this.intended = true;
    await this.running?.stop();
    this.running = undefined;
  }

  /** Ends it with a signal and waits until it has ended. @throws Error when it does not run */
  async kill(signal: NodeJS.Signals): Promise<Ending> {
    const running = this.mustRun();
    this.intended = true;
    running.signal(signal);
    const ending = await running.ended;
    this.running = undefined;
    return ending;
  }

  /** Sends a signal that does not end it, such as SIGSTOP. @throws Error when it does not run */
  signal(signal: NodeJS.Signals): void {
    this.mustRun().signal(signal);
  }

  private mustRun(): RunningProcess {
    if (!this.running) throw new Error(`${this.name} does not run`);
    return this.running;
  }

  private ended(process: RunningProcess, ending: Ending): void {
    if (this.running === process) this.running = undefined;
    if (!this.intended) this.onDeath(ending);
  }
}

/** "exit code 1", "SIGKILL". */
export function describeEnding(ending: Ending): string {
  return ending.signal ?? `exit code ${String(ending.code)}`;
}
