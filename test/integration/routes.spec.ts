import { instantFromMs } from '@thaw/domain';
import { CallRefused, type AppealWire, type ChecklistWire } from '@thaw/tools';
import { staff, type Held } from '../faults/casework';
import { FaultWorld, type Underway } from '../faults/fault-world';

const people = { ...staff, treasury: 'treasury.ma', security: 'security.han', inspector: 'inspector.tang', compliance: 'compliance.qian' } as const;
const hours = (n: number) => instantFromMs(Date.now() + n * 3_600_000);

/** One for all: each spec has a merchant of its own. */
let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

interface Case extends Underway {
  readonly merchantId: string;
  readonly orderId: string;
}

async function open(code: string, amountMinor = 1_800_000): Promise<Case> {
  const house = code.startsWith('H');
  const held: Held = {
    reason: { codeSystem: house ? 'THAW-HOUSE' : 'PCAC-MERCHANT-RISK', codeSystemVersion: house ? '1' : 'interface-2020/2021', code },
    transactions: [{ amountMinor, contestedMinor: 0 }],
  };
  const { merchantId, accountNumber, order } = await world.casework.frozenMerchant(held);
  const { id } = await world.casework.open(order.id);
  return { id, accountNumber, merchantId, orderId: order.id };
}

const standing = async (id: string) => {
  const { stage, wait } = await world.casework.read(id);
  return [stage, wait?.kind ?? null];
};

async function papers(id: string): Promise<void> {
  await world.casework.handInEverything(id);
  await world.casework.acceptPapers(id);
}

const find = async (person: string, id: string, kind: string, verdict: string, particulars: object) =>
  world.casework.work(person, id, { kind, verdict, merchantText: null, internalText: 'seen by us', particulars });

/** From the review to the money being back, as on every route. */
async function toTheEnd(subject: Case): Promise<AppealWire> {
  await world.finish(subject, 'risk_review');
  return world.closed(subject.id);
}

async function paidTo({ accountNumber }: Case): Promise<readonly number[]> {
  return (await world.outside.statement(accountNumber)).map((one) => one.amountMinor * one.executions);
}

describe('an appeal on its route, over the API', () => {
  it('about a leaking interface waits for technical security; not secured, it goes back for papers', async () => {
    const subject = await open('08');
    await papers(subject.id);
    expect(await standing(subject.id)).toEqual(['verification', 'security_review']);
    const window = { affectedFrom: hours(-200), remediation: 'the vendor patched its gateway' };
    await find(people.security, subject.id, 'security_review', 'not_secured', { ...window, keysRotatedAt: null, affectedTo: null });
    expect(await standing(subject.id)).toEqual(['collecting_documents', 'documents']);
    await world.casework.handInAgain(subject.id, 'remediation_report');
    await world.casework.acceptPapers(subject.id);
    await find(people.security, subject.id, 'security_review', 'secured', { ...window, keysRotatedAt: hours(-3), affectedTo: hours(-2) });
    expect(await standing(subject.id)).toEqual(['risk_review', 'risk_review']);
    expect(await toTheEnd(subject)).toMatchObject({ outcome: 'released_in_full' });
    expect(await paidTo(subject)).toEqual([1_800_000]);
  });

  it('about a terminal waits for an inspection that rests on papers of this case', async () => {
    const subject = await open('11');
    await papers(subject.id);
    expect(await standing(subject.id)).toEqual(['verification', 'field_inspection']);
    const report = { terminalSerial: 'N9-2204817', location: '成都市锦江区东大街 12 号' };
    const photo = await world.casework.paperOf(subject.id, 'terminal_photo');
    await expect(find(people.inspector, subject.id, 'field_inspection', 'as_registered', { ...report, photoDocumentIds: [subject.orderId] })).rejects.toMatchObject({ code: 'document_not_found' });
    await world.casework.complete(people.inspector, await world.casework.heldTask(subject.id, 'field_inspection'), { kind: 'field_inspection', verdict: 'as_registered', merchantText: null, internalText: 'seen at the till', particulars: { ...report, photoDocumentIds: [photo] } });
    expect(await standing(subject.id)).toEqual(['risk_review', 'risk_review']);
    expect(await toTheEnd(subject)).toMatchObject({ outcome: 'released_in_full' });
    expect(await paidTo(subject)).toEqual([1_800_000]);
  });

  it('about a bank’s security review asks the bank first, and the merchant only if the bank reviews', async () => {
    const [reviewed, unknown] = [await open('36'), await open('36')];
    expect(await standing(reviewed.id)).toEqual(['verification', 'bank_notice']);
    await find(people.treasury, reviewed.id, 'bank_notice', 'under_review', { noticeNumber: 'ICBC-2026-118' });
    expect(await standing(reviewed.id)).toEqual(['collecting_documents', 'documents']);
    await papers(reviewed.id);
    await find(people.treasury, unknown.id, 'bank_notice', 'no_review', { noticeNumber: null });
    for (const subject of [reviewed, unknown]) {
      expect(await standing(subject.id)).toEqual(['risk_review', 'risk_review']);
      expect(await toTheEnd(subject)).toMatchObject({ outcome: 'released_in_full' });
      expect(await paidTo(subject)).toEqual([1_800_000]);
    }
  });

  it('about a matter of record is decided by a match alone', async () => {
    const subject = await open('H06', 900_000);
    await papers(subject.id);
    expect(await standing(subject.id)).toEqual(['verification', 'ops_match']);
    await find(people.treasury, subject.id, 'ops_match', 'matches', { recordNumber: 'RV-2026-0417' });
    expect((await standing(subject.id))[0]).toBe('bank_confirmation');
    await world.finish(subject, 'bank_confirmation');
    expect(await world.closed(subject.id)).toMatchObject({ outcome: 'released_in_full' });
    expect(await paidTo(subject)).toEqual([900_000]);
  });
});

describe('an appeal of which nothing may be told', () => {
  const giveaways = /.{0,80}(complian|合规|launder|洗钱|verification|核查中|authority|移送|suspect|seen by us|security_review|反洗钱).{0,20}/i;

  /** Everything this person reads of the case over the API, as text. */
  async function readBy(person: string, { id, orderId }: Case): Promise<string> {
    const caller = world.casework.as(person);
    const paths = [`/v1/appeals/${id}`, `/v1/appeals/${id}/checklist`, `/v1/appeals/${id}/timeline`, `/v1/freeze-orders/${orderId}`, `/v1/events?appealId=${id}&limit=200`, '/v1/appeals?limit=100'];
    const bodies = await Promise.all(paths.map(async (path) => caller.get<object>(path)));
    expect(JSON.stringify(bodies[0])).toContain(id);
    return JSON.stringify(bodies);
  }

  it('shows the merchant at every step neither the reason nor that compliance looks, and is released once cleared', async () => {
    const subject = await open('02');
    const owner = `merchant.${subject.merchantId}`;
    await world.outside.addPerson(owner, { name: 'Tan', roles: ['merchant'], merchantId: subject.merchantId });
    const look = async () => {
      const text = await readBy(owner, subject);
      expect(giveaways.exec(text)?.[0]).toBeUndefined();
      expect(text).not.toContain('"02"');
      expect((await world.casework.as(owner).get<AppealWire & { reasonCode: unknown }>(`/v1/appeals/${subject.id}`)).reasonCode).toBeNull();
    };
    await look();
    // The article a deadline comes from is the one that merchants with nothing to hide from them read.
    const ordinary = await world.casework.as(people.agent).get<AppealWire>(`/v1/appeals/${(await open('33')).id}`);
    expect((await world.casework.as(owner).get<AppealWire>(`/v1/appeals/${subject.id}`)).decideBy.limitId).toBe(ordinary.decideBy.limitId);
    await papers(subject.id);
    expect(await standing(subject.id)).toEqual(['verification', 'compliance_review']);
    await look();
    const paper = { requirementCode: 'contract', fileName: 'c.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.4\n') } as const;
    await expect(world.casework.as(owner).upload(`/v1/appeals/${subject.id}/documents`, paper)).rejects.toMatchObject({ code: 'wrong_stage', message: expect.not.stringMatching(giveaways) as string });
    await find(people.compliance, subject.id, 'compliance_review', 'clear', { releaseUpToMinor: null });
    await look();
    expect(await toTheEnd(subject)).toMatchObject({ outcome: 'released_in_full' });
    await look();
    expect(await paidTo(subject)).toEqual([1_800_000]);
    expect(JSON.stringify(await world.casework.as(people.compliance).get<object>(`/v1/appeals/${subject.id}`))).toContain('compliance_review');
  });

  it('lets nobody else than compliance find anything', async () => {
    const subject = await open('02');
    await papers(subject.id);
    const refused = await find(people.security, subject.id, 'compliance_review', 'clear', { releaseUpToMinor: null }).then(() => null, (error: unknown) => error);
    expect(refused).toBeInstanceOf(CallRefused);
    expect(refused).toMatchObject({ status: 403, code: 'role_missing' });
    expect((await world.casework.as(people.agent).get<ChecklistWire>(`/v1/appeals/${subject.id}/checklist`)).lines.length).toBeGreaterThan(0);
  });
});
