import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrateDatabase } from '../setup/migration';
import { postgresFolders, postgresPlace } from '../setup/postgres-place';
import { databaseUrls, ensureRolesAndDatabase } from '../setup/postgres-roles';
import { secretsOf } from '../setup/secrets';
import { temporalBinary } from '../setup/temporal-binary';
import type { Message } from '../text/say';
import { appBlueprint, postgresBlueprint, temporalBlueprint, type Site } from './blueprints';
import { urlsOf, type StackUrls } from './environment';
import { temporalProbe } from './health';
import { Keeper, type Ending } from './keeper-client';
import type { StackOptions } from './options';
import { Part, describeEnding, type Blueprint } from './part';
import { appNames, logFileOf, partNames, type PartName, type Ports } from './parts';
import { choosePorts } from './port-choice';
import { Revival } from './revival';
import { forgetRunning, noteRunning } from './running-note';
import { searchAttributeTypes } from './search-attributes';
import { sandboxBanks, seedBanks } from './seed-banks';
import { StateFolder } from './state-folder';

/** Everything Thaw needs to run, as processes on this machine, for one state folder. */
export class Stack {
  private readonly parts = new Map<PartName, Part>();
  private readonly deathListeners = new Set<(part: PartName, ending: Ending) => void>();
  private readonly revival: Revival;
  private isUp = false;
  private stopping: Promise<void> | undefined;

  private constructor(
    private readonly folder: StateFolder,
    private readonly keeper: Keeper,
    private readonly site: Site,
  ) {
    this.revival = new Revival((message) => this.tell(message));
  }

  /**
   * Starts the parts and waits until all are ready. When one fails, everything is stopped before this throws.
   * @throws SetupProblem in words for the person at the terminal
   */
  static async start(options: StackOptions): Promise<Stack> {
    const folder = await StateFolder.take(options.stateDir, options.onProgress ?? (() => undefined));
    let keeper: Keeper | undefined;
    try {
      options.abort?.throwIfAborted();
      if (options.fresh) {
        folder.clear();
        options.onProgress?.({ key: 'folder.cleared' });
      }
      keeper = Keeper.start(folder.dir);
      folder.noteKeeper(keeper.pid);
      const stack = new Stack(folder, keeper, await surveySite(folder.dir, options));
      await stack.bringUp();
      return stack;
    } catch (error) {
      await keeper?.close();
      folder.release();
      throw error;
    }
  }

  get urls(): StackUrls {
    return this.site.urls;
  }

  get ports(): Ports {
    return this.site.ports;
  }

  /** The folder as the file system names it. */
  get stateDir(): string {
    return this.folder.dir;
  }

  /** Process number of a part; undefined while it does not run here. */
  pidOf(part: PartName): number | undefined {
    return this.parts.get(part)?.pid;
  }

  logOf(part: PartName): string {
    return logFileOf(this.folder.dir, part);
  }

  /** Starts a part that was stopped, killed or has died, on its old port; waits until it is ready. */
  startPart(part: PartName): Promise<void> {
    return this.part(part).start();
  }

  stopPart(part: PartName): Promise<void> {
    return this.part(part).stop();
  }

  /** Ends a part outright and waits until it has gone; it is not revived. */
  kill(part: PartName, signal: NodeJS.Signals = 'SIGKILL'): Promise<Ending> {
    return this.part(part).kill(signal);
  }

  /** Sends a signal a part survives: SIGSTOP freezes it, SIGCONT lets it go on. */
  signal(part: PartName, signal: NodeJS.Signals): void {
    this.part(part).signal(signal);
  }

  /** Fulfilled when the keeper of the processes was killed; all of them have ended then, and the stack is of no more use. */
  get loss(): Promise<void> {
    return this.keeper.loss;
  }

  /** Told of every part that ends without our having asked it to. */
  onDeath(listener: (part: PartName, ending: Ending) => void): void {
    this.deathListeners.add(listener);
  }

  /** Stops everything in good order and gives the folder back; `discard` removes the folder too. Safe to repeat. */
  stop(how: { readonly discard?: boolean } = {}): Promise<void> {
    this.stopping ??= this.shutDown(how.discard ?? false);
    return this.stopping;
  }

  private async shutDown(discard: boolean): Promise<void> {
    this.isUp = false;
    await this.keeper.close();
    forgetRunning(this.folder.dir);
    this.folder.release();
    if (!discard) return;
    for (const path of [...postgresFolders(this.folder.dir), this.folder.dir]) rmSync(path, { recursive: true, force: true });
  }

  private async bringUp(): Promise<void> {
    const { options } = this.site;
    const interrupted = new Promise<never>((_, reject) => {
      options.abort?.addEventListener('abort', () => reject(new Error('interrupted')), { once: true });
      this.onDeath((part, ending) => {
        if (!this.isUp) reject(new Error(`${part} died (${describeEnding(ending)})`));
      });
    });
    await Promise.race([this.startAll(), interrupted]);
    this.isUp = true;
    noteRunning(this.folder.dir, this.urls);
  }

  private async startAll(): Promise<void> {
    const wanted = this.site.options.with ?? {};
    const database = this.startDatabase(wanted.postgres ?? true);
    const temporal = this.startTemporal(wanted.temporal ?? true);
    const sandbox = (wanted.sandbox ?? true) ? this.add('sandbox', appBlueprint(this.site, 'sandbox')) : undefined;
    await Promise.all([database, temporal, sandbox]);
    const rest = appNames.filter((name) => name !== 'sandbox' && (wanted[name] ?? true));
    await Promise.all(rest.map(async (name) => {
      await this.add(name, appBlueprint(this.site, name));
      if (name === 'api' && sandbox !== undefined) await this.seedBanks();
    }));
  }

  /** Banks are agreed with through the API, once it is there; another program in its place has none. */
  private async seedBanks(): Promise<void> {
    const { options, urls, secrets } = this.site;
    if (options.entries?.api !== undefined) return;
    await seedBanks(urls, secrets);
    this.tell({ key: 'banks.seeded', values: { banks: Object.keys(sandboxBanks).join(', ') } });
  }

  private async startDatabase(wanted: boolean | object): Promise<void> {
    const { options, ports, secrets, urls, stateDir } = this.site;
    if (wanted === false) return;
    if (wanted === true) {
      const place = postgresPlace(stateDir, (message) => this.tell(message));
      await this.add('postgres', postgresBlueprint(this.site, place));
      await ensureRolesAndDatabase(ports.postgres, secrets.postgres);
    } else {
      this.tell({ key: 'postgres.external' });
    }
    await (options.migrate ?? ((target) => migrateDatabase(target, (message) => this.tell(message))))(urls);
  }

  private async startTemporal(wanted: boolean | { readonly address: string }): Promise<void> {
    if (wanted === false) return;
    if (wanted === true) {
      const executable = await temporalBinary({ env: process.env, onProgress: (message) => this.tell(message) });
      await this.add('temporal', temporalBlueprint(this.site, executable));
    } else {
      this.tell({ key: 'temporal.external', values: { address: wanted.address } });
      await temporalProbe(wanted.address, searchAttributeTypes)();
    }
  }

  private add(name: PartName, blueprint: Blueprint): Promise<void> {
    const part = new Part(name, blueprint, this.keeper, (message) => this.tell(message), (ending) => this.died(part, ending));
    this.parts.set(name, part);
    return part.start();
  }

  private died(part: Part, ending: Ending): void {
    if (this.keeper.isClosed) return;
    this.tell({ key: 'part.died', values: { part: part.name, how: describeEnding(ending) } });
    for (const listener of this.deathListeners) listener(part.name, ending);
    if (this.isUp && this.site.options.revive) void this.revival.revive(part.name, this.logOf(part.name), () => this.revivePart(part));
  }

  private revivePart(part: Part): Promise<void> {
    return this.isUp ? part.start() : Promise.resolve();
  }

  private part(name: PartName): Part {
    const found = this.parts.get(name);
    if (!found) throw new Error(`this stack runs no ${name} of its own; it could run ${partNames.join(', ')}`);
    return found;
  }

  private tell(message: Message): void {
    this.site.options.onProgress?.(message);
  }
}

async function surveySite(stateDir: string, options: StackOptions): Promise<Site> {
  const { postgres = true, temporal = true } = options.with ?? {};
  const secrets = secretsOf(stateDir);
  const ports = await choosePorts(options);
  for (const folder of ['documents', 'sandbox']) mkdirSync(join(stateDir, folder), { recursive: true, mode: 0o700 });
  const database = typeof postgres === 'object' ? postgres : databaseUrls(ports.postgres, secrets.postgres);
  const temporalAddress = typeof temporal === 'object' ? temporal.address : undefined;
  return { stateDir, options, ports, secrets, urls: urlsOf(ports, { database, temporalAddress }) };
}
