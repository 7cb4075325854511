import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { answerOf, thawClient, type ThawClient } from '@thaw/api-client';
import { instantFromMs, type Instant } from '@thaw/domain';
import type { DataSource } from '@thaw/persistence';
import { appealWorkflowId } from '@thaw/workflows/contract';
import { SandboxCaller } from '../callers/sandbox';
import type { AppealWire, ChecklistWire } from '../callers/wire';
import { readCaseFacts, type CaseFacts } from '../case/case-facts';
import type { StoryContext } from '../story';
import { TimeMachine } from '../time-skipping/time-machine';
import { cast, type Person } from './cast';
import { StoryWentWrong, waitUntil } from './expectations';
import { Teller } from './teller';

/** Where a story plays: the real processes, each person with their own token, and a look behind the scenes for what is asserted. */
export class Scene {
  readonly teller: Teller;
  readonly sandbox: SandboxCaller;
  private readonly callers = new Map<string, ThawClient>();

  private constructor(
    readonly context: StoryContext,
    readonly temporal: Client,
    private readonly database: DataSource,
    readonly clock: TimeMachine,
  ) {
    this.teller = new Teller(context.lang, context.print);
    this.sandbox = new SandboxCaller(context.urls.sandbox);
  }

  static async open(context: StoryContext): Promise<Scene> {
    // Loaded only now: `npm start` need not wait for it.
    const { connect } = await import('@thaw/persistence');
    const connection = await Connection.connect({ address: context.urls.temporalAddress });
    const temporal = new Client({ connection });
    const database = await connect(context.urls.appUrl, { applicationName: 'thaw-story', poolSize: 2 });
    return new Scene(context, temporal, database, new TimeMachine(temporal, join(context.stack.stateDir, 'clock')));
  }

  async close(): Promise<void> {
    await this.database.destroy();
    await this.temporal.connection.close();
  }

  /** A person's way into the API; their token is fetched once. */
  as({ id }: Person): ThawClient {
    const known = this.callers.get(id);
    if (known) return known;
    let token: Promise<string> | undefined;
    const caller = thawClient({ baseUrl: this.context.urls.api, token: () => (token ??= this.sandbox.token(id)), language: this.context.lang === 'zh' ? 'zh-CN' : 'en' });
    this.callers.set(id, caller);
    return caller;
  }

  /** The appeal as a colleague sees it who takes no part in it. */
  appeal(appealId: string): Promise<AppealWire> {
    return this.appealAs(cast.operator, appealId);
  }

  /** The appeal as a person is shown it. */
  appealAs(who: Person, appealId: string): Promise<AppealWire> {
    return answerOf(this.as(who).GET('/v1/appeals/{appealId}', { params: { path: { appealId } } }));
  }

  checklist(who: Person, appealId: string): Promise<ChecklistWire> {
    return answerOf(this.as(who).GET('/v1/appeals/{appealId}/checklist', { params: { path: { appealId } } }));
  }

  /** The appeal as the database has it. */
  async facts(appealId: string): Promise<CaseFacts> {
    const facts = await readCaseFacts(this.database, appealId);
    if (facts === null) throw new StoryWentWrong(`the database has no appeal ${appealId}`);
    return facts;
  }

  /** Moves everybody's time to just past the next mark of an appeal's wait, and gives the appeal once the mark has fired. */
  async passNextMark(appealId: string): Promise<AppealWire> {
    const next = (await this.appeal(appealId)).wait?.nextMarkAt ?? null;
    if (next === null) throw new StoryWentWrong('nothing more happens by itself in this appeal');
    // A workflow that has not heard yet what it waits for would sleep through the mark.
    await waitUntil('the workflow to hear of the last change', () => this.nudgesUnderWay(appealId), (count) => count === 0);
    await this.clock.moveTo(appealWorkflowId(appealId), minutesAfter(next));
    return waitUntil(`what was due at ${next}`, () => this.appeal(appealId), ({ wait }) => wait === null || wait.nextMarkAt === null || wait.nextMarkAt > this.clock.now());
  }

  private async nudgesUnderWay(appealId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>('SELECT count(*)::int AS count FROM outbox WHERE appeal_id = $1', [appealId]);
    return row?.count ?? 0;
  }
}

/** Far enough past a mark that nothing near it is still to come, near enough that nothing else is. */
function minutesAfter(at: string): Instant {
  return instantFromMs(Date.parse(at) + 5 * 60_000);
}
