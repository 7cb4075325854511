import { randomBytes, randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { CommandPipeline, FreezeRegister, OrderDesk, toJson, workflowActor, type Caller, type Json } from '@thaw/application';
import { instantFromMs, isUnderWay, msOf, type Actor, type AppealCommand, type Instant, type OpenCase, type Refusal, type Result, type TaskKind, type TaskResult } from '@thaw/domain';
import { connect, PostgresStore, type DataSource } from '@thaw/persistence';
import { columnCipher, type ColumnCipher } from '@thaw/platform';
import { freshDatabase, type FreshDatabase } from './fresh-database';
import { people } from './people';

/** Where the merchants of these cases have their accounts. */
export const bankOfCases = '102100099996';

/** The command pipeline on a database of its own, with a clock that stands still until it is moved. */
export class CaseWorld {
  private constructor(
    readonly database: FreshDatabase,
    readonly source: DataSource,
    readonly store: PostgresStore,
    readonly pipeline: CommandPipeline,
    readonly register: FreezeRegister,
    readonly orders: OrderDesk,
    readonly cipher: ColumnCipher,
    private nowMs: number,
  ) {}

  /** @param shared the database and the key of processes that work on the same cases */
  static async start(at = '2026-11-03T02:00:00.000Z', shared?: { readonly database: FreshDatabase; readonly encryptionKey: string }, connections = 10): Promise<CaseWorld> {
    const database = shared?.database ?? (await freshDatabase());
    // However busy the machine is: only who waits for each other waits so long.
    const source = await connect(database.appUrl, { applicationName: 'spec', poolSize: connections, connectWithinMs: 60_000 });
    const cipher = columnCipher(shared?.encryptionKey ?? randomBytes(32).toString('base64'));
    const store = new PostgresStore(source, cipher);
    const pipeline = new CommandPipeline(store, uuidv7);
    return new CaseWorld(database, source, store, pipeline, new FreezeRegister(store, pipeline, uuidv7), new OrderDesk(store, pipeline, uuidv7), cipher, Date.parse(at));
  }

  async stop(): Promise<void> {
    await this.source.destroy();
    await this.database.drop();
  }

  get now(): Instant {
    return instantFromMs(this.nowMs);
  }

  /** Moves the clock to an instant; never back. */
  moveTo(at: Instant): void {
    this.nowMs = Math.max(this.nowMs, msOf(at));
  }

  caller(actor: Actor, idempotency: Caller['idempotency'] = null): Caller {
    return { actor, asOf: this.now, requestId: randomUUID(), idempotency };
  }

  /** A sole trader's freeze order: amounts in minor units; `contested` names how much of each is contested. */
  async frozenMerchant(amounts: readonly bigint[] = [1_812_000n, 2_000_000n, 1_050_000n], contested: readonly bigint[] = [0n, 0n, 1_050_000n], code = '12') {
    const merchant = must(
      await this.register.registerMerchant(
        {
          merchantNo: randomUUID(), type: '03', channel: 'licensed_institution', name: '老谭家常菜馆',
          settlementAccount: { bankCode: bankOfCases, number: `62220200${Date.now()}`, holderName: '谭建国' },
        },
        this.caller(people.agent),
        ({ id, settlementAccount }) => ({ id, accountId: settlementAccount.id }),
      ),
    );
    const order = await this.freeze(merchant.id, amounts, contested, code);
    return { merchantId: merchant.id, accountId: merchant.accountId, orderId: order.id, transactionIds: order.transactionIds };
  }

  /** One more freeze order for a merchant. */
  async freeze(merchantId: string, amounts: readonly bigint[], contested: readonly bigint[] = [], code = '12') {
    return must(
      await this.register.impose(
        merchantId,
        {
          kind: 'SETTLEMENT_DEFERRAL',
          reason: code.startsWith('H') ? { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code } : { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code },
          stops: ['withdraw'], legalRef: '银发〔2016〕261号', merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY',
          transactions: amounts.map((amountMinor, i) => ({ reference: `RRN${i}`, takenAt: this.now, amountMinor, contestedMinor: contested[i] ?? 0n })),
        },
        this.caller(people.agent),
        ({ id, transactions }) => ({ id, transactionIds: transactions.map((one) => one.id) }),
      ),
    );
  }

  /** Opens an appeal and answers its id. */
  async open(orderId: string, wish: Partial<Extract<AppealCommand, { type: 'openAppeal' }>> = {}, actor = people.agent): Promise<string> {
    return must(await this.tryOpen(orderId, wish, actor)).appealId;
  }

  async tryOpen(orderId: string, wish: Partial<Extract<AppealCommand, { type: 'openAppeal' }>> = {}, actor = people.agent, idempotency: Caller['idempotency'] = null) {
    const command = { type: 'openAppeal', level: 1, statement: 'The takings are from ordinary trade.', transactionIds: null, amountMinor: null, filedByOther: false, ...wish } as const;
    return this.pipeline.open(orderId, command, this.caller(actor, idempotency), ({ appeal }) => ({ appealId: appeal.id }));
  }

  async command(appealId: string, command: Exclude<AppealCommand, { type: 'openAppeal' }>, actor: Actor, idempotency: Caller['idempotency'] = null): Promise<Result<{ answer: Json; replayed: boolean }, Refusal>> {
    return this.pipeline.onAppeal(appealId, command, this.caller(actor, idempotency), ({ appeal }) => toJson({ appealId: appeal.id, stage: appeal.stage, seq: appeal.seq }));
  }

  async read(appealId: string): Promise<OpenCase> {
    const found = await this.store.readCase(appealId);
    if (found === null) throw new Error(`no appeal ${appealId}`);
    return found;
  }

  /** Hands in one paper for every line of the checklist that is needed. */
  async handInEverything(appealId: string, actor = people.agent): Promise<void> {
    const { appeal } = await this.read(appealId);
    const groups = new Set<string>();
    for (const line of appeal.checklist) {
      const needed = line.level === 'R' || (line.level === '1+' && line.group !== null && !groups.has(line.group));
      if (line.group !== null) groups.add(line.group);
      if (needed) await this.handIn(appealId, line.code, actor);
    }
  }

  async handIn(appealId: string, requirementCode: string, actor = people.agent): Promise<void> {
    must(
      await this.command(
        appealId,
        { type: 'receiveDocument', requirementCode, sha256: randomBytes(32).toString('hex'), sizeBytes: 10, mediaType: 'application/pdf', storageKey: randomUUID(), fileName: 'paper.pdf' },
        actor,
      ),
    );
  }

  /** Claims and completes the live task. */
  async work(appealId: string, actor: Actor, result: TaskResult): Promise<void> {
    const taskId = await this.liveTask(appealId, result.kind);
    must(await this.command(appealId, { type: 'claimTask', taskId }, actor));
    must(await this.command(appealId, { type: 'completeTask', taskId, result }, actor));
  }

  async liveTask(appealId: string, kind: TaskKind): Promise<string> {
    const { appeal } = await this.read(appealId);
    const task = appeal.tasks.find((one) => one.id === appeal.wait?.taskId && one.kind === kind);
    if (task === undefined) throw new Error(`the appeal waits for ${appeal.wait?.kind ?? 'nothing'}, not for ${kind}`);
    return task.id;
  }

  async acceptAllPapers(appealId: string, actor = people.reviewer): Promise<void> {
    const { appeal } = await this.read(appealId);
    const documents = appeal.documents.filter((one) => one.status === 'uploaded').map((one) => ({ documentId: one.id, verdict: 'accepted' as const }));
    await this.work(appealId, actor, { kind: 'completeness_check', documents });
  }

  /** Proposes to release whatever nobody contests. */
  async proposeUndisputed(appealId: string, actor = people.reviewer): Promise<void> {
    const { appeal, order } = await this.read(appealId);
    const items = appeal.transactionIds.map((transactionId) => {
      const frozen = order.transactions.find((one) => one.id === transactionId);
      return { transactionId, releaseMinor: frozen ? frozen.balance.remainingMinor - frozen.contestedMinor : 0n };
    });
    await this.work(appealId, actor, { kind: 'risk_review', items, reasonCode: 'RECORDS_AGREE', merchantText: { en: 'Released as far as undisputed.', zh: '无争议部分放款。' }, internalText: 'fits the ledger' });
  }

  async bankAnswers(appealId: string, status: 'CLSD' | 'RJCT' | 'PDNG' = 'CLSD', change: Partial<Extract<AppealCommand, { type: 'recordBankAnswer' }>> = {}) {
    const request = (await this.read(appealId)).appeal.bankRequests.at(-1);
    if (request === undefined) throw new Error('no bank request');
    const { id, bankCode, accountFingerprint, amountMinor, currency } = request;
    return this.command(
      appealId,
      { type: 'recordBankAnswer', requestId: id, messageId: randomUUID(), bankCode, status, reasonCode: status === 'RJCT' ? 'AC06' : null, accountFingerprint, amountMinor, currency, ...change },
      people.bank,
    );
  }

  /** An answer to a request that does not exist. */
  async bankAnswersRefused(appealId: string) {
    return this.command(
      appealId,
      { type: 'recordBankAnswer', requestId: randomUUID(), messageId: randomUUID(), bankCode: 'x', status: 'CLSD', reasonCode: null, accountFingerprint: '', amountMinor: 1n, currency: 'CNY' },
      people.bank,
    );
  }

  /** What the workflow records after reading the settlement core back. */
  async coreExecuted(appealId: string, change: { amountMinor?: bigint; accountFingerprint?: string } = {}) {
    const { appeal, order } = await this.read(appealId);
    const release = appeal.releaseOrders.find(isUnderWay) ?? appeal.releaseOrders.at(-1);
    if (release === undefined) throw new Error('no release order');
    const outcome = { status: 'executed' as const, coreReference: `core-${release.id}`, ...(release.purpose === 'release' ? { accountFingerprint: order.settlementAccount.fingerprint } : { accountFingerprint: null, destinationReference: release.destinationReference }), amountMinor: release.amountMinor, currency: release.currency, ...change };
    return this.command(appealId, { type: 'recordReleaseOutcome', releaseOrderId: release.id, outcome }, workflowActor);
  }

  /** Carries a fresh appeal as far as the given stage. */
  async appealAt(stage: 'collecting_documents' | 'completeness_check' | 'risk_review' | 'approval' | 'bank_confirmation' | 'releasing' | 'closed') {
    const frozen = await this.frozenMerchant();
    const appealId = await this.open(frozen.orderId);
    const steps: readonly [typeof stage, () => Promise<unknown>][] = [
      ['collecting_documents', async () => this.handInEverything(appealId)],
      ['completeness_check', async () => this.acceptAllPapers(appealId)],
      ['risk_review', async () => this.proposeUndisputed(appealId)],
      ['approval', async () => this.work(appealId, people.approver, { kind: 'approval', approve: true, why: null })],
      ['bank_confirmation', async () => must(await this.bankAnswers(appealId))],
      ['releasing', async () => must(await this.coreExecuted(appealId))],
    ];
    for (const [reached, step] of steps) {
      if (reached === stage) break;
      await step();
    }
    return { ...frozen, appealId };
  }
}

/** The value, or a failure that names the refusal. */
export function must<T extends Json>(result: Result<{ answer: T }, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value.answer;
}
