import { randomInt, randomUUID } from 'node:crypto';
import { ApiCaller, CallRefused, SandboxCaller, type AppealWire, type ChecklistWire, type FreezeOrderWire, type Paper, type SandboxBank, type StackUrls } from '@thaw/tools';

/** Who does what unless somebody else is named. */
export const staff = {
  agent: 'agent.lin',
  reviewer: 'reviewer.chen',
  approver: 'approver.he',
  treasury: 'treasury.ma',
  operator: 'operator.gao',
} as const;

/** A merchant whose takings are held: CNY 48,620.00 over three card transactions, the last contested in full. */
export interface FrozenMerchant {
  readonly merchantId: string;
  /** Where released money goes. */
  readonly accountNumber: string;
  readonly order: FreezeOrderWire;
}

/** What is released of such an order, minor units: whatever nobody contests. */
export const undisputedMinor = 3_812_000;

/** For what somebody's takings are held, and how much of them. */
export interface Held {
  readonly reason: { readonly codeSystem: string; readonly codeSystemVersion: string; readonly code: string };
  readonly transactions: readonly { readonly amountMinor: number; readonly contestedMinor: number }[];
}

const transactions = [
  { amountMinor: 1_812_000, contestedMinor: 0 },
  { amountMinor: 2_000_000, contestedMinor: 0 },
  { amountMinor: 1_050_000, contestedMinor: 1_050_000 },
];
const suspicious: Held = { reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' }, transactions };

/** Carries appeals through the API, one person's step at a time. Every step throws CallRefused when the API refuses it. */
export class Casework {
  /** Where merchants who are registered from now on have their accounts. */
  bankCode: SandboxBank = 'ICBC';
  private readonly callers = new Map<string, ApiCaller>();

  constructor(private readonly urls: Pick<StackUrls, 'api' | 'sandbox'>) {}

  /** A person's way into the API; their token is fetched once. */
  as(id: string): ApiCaller {
    const known = this.callers.get(id);
    if (known) return known;
    let token: Promise<string> | undefined;
    const caller = new ApiCaller(this.urls.api, () => (token ??= new SandboxCaller(this.urls.sandbox).token(id)), 'en');
    this.callers.set(id, caller);
    return caller;
  }

  async frozenMerchant(held = suspicious): Promise<FrozenMerchant> {
    const accountNumber = `62${String(randomInt(1e8, 1e9))}${String(randomInt(1e7, 1e8))}`;
    const merchant = await this.as(staff.agent).post<{ readonly id: string }>('/v1/merchants', merchantBody(accountNumber, this.bankCode));
    return { merchantId: merchant.id, accountNumber, order: await this.impose(merchant.id, held) };
  }

  async impose(merchantId: string, held = suspicious): Promise<FreezeOrderWire> {
    return this.as(staff.agent).post<FreezeOrderWire>('/v1/freeze-orders', {
      merchantId,
      kind: 'SETTLEMENT_DEFERRAL',
      reason: held.reason,
      stops: ['withdraw'],
      legalRef: '银发〔2016〕261号',
      merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' },
      currency: 'CNY',
      transactions: held.transactions.map((one, at) => ({ ...one, reference: `RRN${String(at)}`, takenAt: '2026-11-20T08:00:00.000Z' })),
    });
  }

  async open(freezeOrderId: string, key?: string): Promise<AppealWire> {
    return this.as(staff.agent).post<AppealWire>('/v1/appeals', openingOf(freezeOrderId), key);
  }

  async read(appealId: string): Promise<AppealWire> {
    return this.as(staff.operator).get<AppealWire>(`/v1/appeals/${appealId}`);
  }

  /** One paper for each required line of the checklist and one for each group. */
  async handInEverything(appealId: string): Promise<void> {
    const { lines } = await this.as(staff.agent).get<ChecklistWire>(`/v1/appeals/${appealId}/checklist`);
    const served = new Set<string>();
    for (const { code, level, group, missing } of lines) {
      const needed = missing && (level === 'R' || (level === '1+' && group !== null && !served.has(group)));
      if (group !== null) served.add(group);
      if (needed) await this.as(staff.agent).upload(`/v1/appeals/${appealId}/documents`, blankPdf(code));
    }
  }

  /** One more paper for a line of the checklist. */
  async handInAgain(appealId: string, requirementCode: string): Promise<void> {
    await this.as(staff.agent).upload(`/v1/appeals/${appealId}/documents`, blankPdf(requirementCode));
  }

  /** Id of the newest paper handed in for a line. */
  async paperOf(appealId: string, requirementCode: string): Promise<string> {
    const { lines } = await this.as(staff.reviewer).get<ChecklistWire>(`/v1/appeals/${appealId}/checklist`);
    const paper = lines.find((one) => one.code === requirementCode)?.documents.at(-1);
    if (!paper) throw new Error(`nothing was handed in for ${requirementCode}`);
    return paper.id;
  }

  async acceptPapers(appealId: string): Promise<void> {
    const { lines } = await this.as(staff.reviewer).get<ChecklistWire>(`/v1/appeals/${appealId}/checklist`);
    const waiting = lines.flatMap((line) => line.documents).filter((one) => one.status === 'uploaded');
    const documents = waiting.map(({ id }) => ({ documentId: id, verdict: 'accepted' }));
    await this.work(staff.reviewer, appealId, { kind: 'completeness_check', documents });
  }

  /** Proposes to release whatever nobody contests. */
  async proposeUndisputed(appealId: string): Promise<void> {
    const appeal = await this.read(appealId);
    const items = appeal.transactions.map((one) => ({ transactionId: one.id, releaseMinor: one.undisputedMinor }));
    const merchantText = { en: 'Released as far as undisputed.', zh: '无争议部分放款。' };
    await this.work(staff.reviewer, appealId, { kind: 'risk_review', items, reasonCode: 'RECORDS_AGREE', merchantText, internalText: 'fits the ledger' });
  }

  async approve(appealId: string): Promise<void> {
    await this.work(staff.approver, appealId, { kind: 'approval', approve: true });
  }

  /** Claims the open task of this kind and completes it. */
  async work(person: string, appealId: string, result: { readonly kind: string } & Readonly<Record<string, unknown>>): Promise<AppealWire> {
    const { tasks, stage, wait } = await this.read(appealId);
    const task = tasks.find((one) => one.kind === result.kind && one.status === 'open');
    if (!task) throw new Error(`appeal ${appealId} has no open ${result.kind} task; it is in ${stage} and waits for ${wait?.kind ?? 'nothing'}`);
    await this.as(person).post(`/v1/tasks/${task.id}/claim`);
    return this.complete(person, task.id, result);
  }

  async heldTask(appealId: string, kind: string): Promise<string> {
    const task = (await this.read(appealId)).tasks.find((one) => one.kind === kind && one.status === 'claimed');
    if (!task) throw new Error(`nobody holds a ${kind} task of appeal ${appealId}`);
    return task.id;
  }

  /** Completes a task that is claimed already; where something happened between reading and deciding, reads and decides again. */
  async complete(person: string, taskId: string, result: { readonly kind: string } & Readonly<Record<string, unknown>>, again = 5): Promise<AppealWire> {
    try {
      return (await this.as(person).decide<{ readonly appeal: AppealWire }>(`/v1/tasks/${taskId}`, `/v1/tasks/${taskId}/complete`, result)).appeal;
    } catch (error) {
      if (again === 0 || !(error instanceof CallRefused) || error.code !== 'changed_since_read') throw error;
      return this.complete(person, taskId, result, again - 1);
    }
  }
}

/** The body that opens an appeal over everything an order holds. */
export function openingOf(freezeOrderId: string): object {
  return { freezeOrderId, statement: 'The takings are from ordinary trade.' };
}

/** The body that registers a sole trader under a number of its own. */
export function merchantBody(accountNumber: string, bankCode: SandboxBank = 'ICBC'): object {
  const settlementAccount = { bankCode, number: accountNumber, holderName: '谭志远' };
  return { merchantNo: randomUUID(), type: '03', channel: 'licensed_institution', name: '老谭家常菜馆', settlementAccount };
}

/** The least that is a PDF. */
export function blankPdf(requirementCode: string): Paper {
  const content = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  return { requirementCode, fileName: `${requirementCode}.pdf`, mediaType: 'application/pdf', content };
}
