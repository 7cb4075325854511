import { answerOf, ThawProblem, uploadDocument, type Schema } from '@thaw/api-client';
import type { AppealWire, ChecklistLineWire } from '../../callers/wire';
import { illegiblePaper, paperFor, type Paper } from '../../papers/paper-set';
import { fileSize } from '../../text/figures';
import { cast, type Person } from '../cast';
import { mustBe, waitUntil } from '../expectations';
import type { Scene } from '../scene';
import type { UnderWay } from './open';
import { claim, complete } from './task';

/** One paper for each line that must be met: all required ones, and the first of each group. */
async function papersFor(checklist: readonly ChecklistLineWire[]): Promise<readonly Paper[]> {
  const groups = new Set<string>();
  const needed = checklist.filter(({ level, group }) => {
    if (level === 'R') return true;
    if (level !== '1+' || group === null || groups.has(group)) return false;
    groups.add(group);
    return true;
  });
  return Promise.all(needed.map(({ code }) => paperFor(code)));
}

/** The owner photographs, the agent scans; with `spoilt` the identity card comes so that nobody can read it. */
export async function handInPapers(scene: Scene, underWay: UnderWay, how: { readonly spoilt: boolean }): Promise<void> {
  const papers = (await papersFor(underWay.checklist)).map((paper) => (how.spoilt && paper.requirementCode === 'identity_card' ? illegiblePaper() : paper));
  const photographs = papers.filter(({ mediaType }) => mediaType === 'image/jpeg');
  const scans = papers.filter(({ mediaType }) => mediaType === 'application/pdf');
  await handIn(scene, underWay, underWay.owner, photographs, { en: `hands in ${String(photographs.length)} photographs (JPEG)`, zh: `上传 ${String(photographs.length)} 张照片（JPEG）` });
  const last = await handIn(scene, underWay, cast.agent, scans, { en: `hands in ${String(scans.length)} documents (PDF) for the merchant`, zh: `代为上传 ${String(scans.length)} 份文件（PDF）` });
  mustBe('papers complete', last.checklist.complete, true);
  mustBe('waiting for', last.wait?.kind, 'completeness_check');
}

async function handIn(scene: Scene, { appealId }: UnderWay, who: Person, papers: readonly Paper[], did: { en: string; zh: string }): Promise<Pick<AppealWire, 'checklist' | 'wait'>> {
  const uploaded = await scene.teller.step(who, did, async () => {
    const answers: Schema<'UploadedDocument'>[] = [];
    for (const { requirementCode, fileName, mediaType, content } of papers) {
      answers.push(await uploadDocument(scene.as(who), appealId, { requirementCode, fileName, content: new Blob([new Uint8Array(content)], { type: mediaType }) }));
    }
    return answers;
  });
  const names = uploaded.map(({ document }) => `${document.fileName} ${fileSize(document.sizeBytes)}`);
  for (let from = 0; from < names.length; from += 3) scene.teller.line(names.slice(from, from + 3).join(' · '));
  const last = uploaded.at(-1);
  if (last === undefined) throw new TypeError('nothing to hand in');
  return last.appeal;
}

/** Photographs are shown once a copy was drawn of them, a moment after they came. */
async function openPaper(scene: Scene, { appealId }: UnderWay, documentId: string): Promise<void> {
  const open = () => scene.as(cast.reviewer).GET('/v1/appeals/{appealId}/documents/{documentId}/content', { params: { path: { appealId, documentId } }, parseAs: 'arrayBuffer' });
  const beingCopied = (error: unknown) => {
    if (error instanceof ThawProblem && error.code === 'document_being_copied') return false;
    throw error;
  };
  await waitUntil('a paper to open', () => open().then(() => true, beingCopied), (isOpen) => isOpen);
}

/** The reviewer looks at every paper. What `rejects` names goes back as illegible. */
export async function checkPapers(scene: Scene, underWay: UnderWay, how: { readonly rejects: string | null }): Promise<AppealWire> {
  const { teller } = scene;
  const task = await claim(scene, underWay, cast.reviewer, 'completeness_check');
  const { documents } = await answerOf(scene.as(cast.reviewer).GET('/v1/tasks/{taskId}', { params: { path: { taskId: task } } }));
  for (const { id } of documents) await openPaper(scene, underWay, id);
  const bad = documents.find(({ requirementCode }) => requirementCode === how.rejects);
  const note = '照片模糊、过暗，无法辨认 / blurred and too dark to read';
  const verdicts = documents.map(({ id }) => (id === bad?.id ? { documentId: id, verdict: 'rejected' as const, code: 'ILLEGIBLE' as const, note } : { documentId: id, verdict: 'accepted' as const }));
  const count = documents.length - (bad ? 1 : 0);
  const accepted = { en: `${String(count)} ${count === 1 ? 'paper' : 'papers'}`, zh: `${String(count)} 份材料` };
  const appeal = await teller.step(
    cast.reviewer,
    bad
      ? { en: `accepts ${accepted.en} and sends one back: ${bad.fileName} is ILLEGIBLE`, zh: `通过 ${accepted.zh}，退回一份：${bad.fileName} 无法辨认（ILLEGIBLE）` }
      : { en: `accepts ${accepted.en}: everything asked for is there`, zh: `通过 ${accepted.zh}：材料已齐备` },
    () => complete(scene, cast.reviewer, task, { kind: 'completeness_check', documents: verdicts }),
  );
  mustBe('waiting for', appeal.wait?.kind, bad ? 'documents' : 'risk_review');
  return appeal;
}

/** The merchant reads why a paper came back and sends it again. */
export async function sendAgain(scene: Scene, underWay: UnderWay): Promise<void> {
  const { teller } = scene;
  const { owner, appealId } = underWay;
  const lines = await teller.step(owner, { en: 'reads what is missing now', zh: '查看需补充的材料' }, () =>
    scene.checklist(owner, appealId),
  );
  mustBe('missing', lines.summary.missing, ['identity_card']);
  const rejected = lines.lines.flatMap(({ documents }) => documents).find(({ status }) => status === 'rejected')?.rejection;
  mustBe('told why', rejected?.code, 'ILLEGIBLE');
  teller.note({ en: `identity_card ${rejected?.text.en ?? ''} (round ${String(lines.summary.round)})`, zh: `identity_card ${rejected?.text.zh ?? ''}（第 ${String(lines.summary.round)} 轮）` });
  const after = await handIn(scene, underWay, owner, [await paperFor('identity_card')], { en: 'photographs the card again, by daylight this time', zh: '在光线充足处重新拍摄并上传' });
  mustBe('waiting for', after.wait?.kind, 'completeness_check');
}
