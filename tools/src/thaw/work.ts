import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, uploadDocument, type Schema, type ThawClient } from '@thaw/api-client';
import { printAll, Refusal } from '../cli/data-access';
import { appealLines, appealWord } from './appeals';
import { bankFinding, repair } from './desk-results';
import type { ThawFlags } from './flags';
import { clientFor, tell, wordOf } from './session';
import { versionSeen } from './version-seen';

/** Findings of compliance come by --result; openapi-fetch cannot type a body whose property is null and nothing else. */
type TaskResult = Exclude<Schema<'TaskResult'>, { kind: 'compliance_review' }>;
type TaskDetail = Schema<'TaskDetail'>;

/** `thaw upload <appeal> <file> --line <code>`: one paper for one line of the checklist. */
export async function upload(flags: ThawFlags): Promise<number> {
  const [appealId, file] = [wordOf(flags, 1, appealWord), wordOf(flags, 2, { en: 'Which file? Give its path.', zh: '文件路径' })];
  const { line } = flags.text;
  if (line === undefined) throw new Refusal({ en: 'Which line of the checklist? --line identity_card (npx thaw show names what is missing)', zh: '请用 --line 给出清单项，例如 --line identity_card（npx thaw show 列出缺项）' });
  const content = await readFile(file).catch(() => {
    throw new Refusal({ en: `There is no file ${file}.`, zh: `没有文件 ${file}。` });
  });
  const answer = await uploadDocument(clientFor(flags, 'agent.lin'), appealId, { requirementCode: line, fileName: basename(file), content: new Blob([new Uint8Array(content)]) });
  const { document, appeal } = answer;
  tell(flags, answer, [`${flags.lang === 'zh' ? '材料' : 'document'} ${document.id} · ${document.requirementCode} · ${document.status}`, ...(appeal.checklist.missing.length === 0 ? [] : [`  ${flags.lang === 'zh' ? '尚缺' : 'still missing'} ${appeal.checklist.missing.join(', ')}`])]);
  return 0;
}

/** Who usually does a task of a kind in the sandbox. */
const usual: Readonly<Record<string, string>> = { completeness_check: 'reviewer.chen', risk_review: 'reviewer.chen', approval: 'approver.he', bank_desk: 'treasury.ma', bank_desk_approval: 'treasury.xu', treasury_approval: 'treasury.jin', release_repair: 'treasury.ma' };

/** `thaw decide <appeal>`: claims the task the appeal waits for and completes it, with what its kind asks for. */
export async function decide(flags: ThawFlags): Promise<number> {
  const appealId = wordOf(flags, 1, appealWord);
  const appeal = await answerOf(clientFor(flags, 'operator.gao').GET('/v1/appeals/{appealId}', { params: { path: { appealId } } }));
  const live = appeal.tasks.find(({ status }) => status === 'open' || status === 'claimed');
  if (live === undefined) throw new Refusal({ en: `Nobody has to decide anything now: ${appeal.wait?.turn.en ?? appeal.stageText.en}.`, zh: `当前无待办任务：${appeal.wait?.turn.zh ?? appeal.stageText.zh}。` });
  const client = clientFor(flags, usual[live.kind] ?? 'reviewer.chen');
  const path = { taskId: live.id };
  await client.POST('/v1/tasks/{taskId}/claim', { params: { path }, body: {} });
  const read = client.GET('/v1/tasks/{taskId}', { params: { path } });
  const detail = await answerOf(read);
  // What is decided is what was read: a paper that came meanwhile is not decided on unseen.
  const headers = versionSeen((await read).response);
  const done = await answerOf(client.POST('/v1/tasks/{taskId}/complete', { params: { path }, headers, body: await resultFor(flags, detail) }));
  tell(flags, done, [`${flags.lang === 'zh' ? '任务' : 'task'} ${live.id} · ${live.kind} · ${done.task.status}`, ...appealLines(done.appeal, flags.lang)]);
  return 0;
}

/** What was given with --result; else the plain yes of each kind, or with --reject its no. */
async function resultFor(flags: ThawFlags, { task, appeal, documents }: TaskDetail): Promise<TaskResult> {
  const { text: { result, why }, reject } = flags;
  if (result !== undefined) return resultIn(result);
  const reason = why ?? 'The papers were looked through. 材料已核对。';
  switch (task.kind) {
    case 'completeness_check':
      return { kind: task.kind, documents: documents.map(({ id }) => (reject ? { documentId: id, verdict: 'rejected', code: 'ILLEGIBLE', note: reason } : { documentId: id, verdict: 'accepted' })) };
    case 'risk_review': {
      const items = appeal.transactions.map(({ id, undisputedMinor }) => ({ transactionId: id, releaseMinor: reject ? 0 : undisputedMinor }));
      const keepsAll = items.every(({ releaseMinor }) => releaseMinor === 0);
      const decision = { kind: task.kind, items, reasonCode: keepsAll ? 'NOT_SHOWN' : 'GENUINE', merchantText: { en: reason, zh: reason }, internalText: reason };
      return decision;
    }
    case 'approval':
    case 'bank_desk_approval':
      return { kind: task.kind, approve: !reject, why: reject ? reason : (why ?? null) };
    case 'bank_desk':
      return bankFinding(flags);
    case 'release_repair':
      return repair(flags, reason);
    default:
      throw new Refusal({ en: `A task of kind ${String(task.kind)} asks for --result <file.json>.`, zh: `${String(task.kind)} 类任务须用 --result <文件.json> 提供结果。` });
  }
}

/** What the file holds is the API's to judge, if it is JSON. */
async function resultIn(path: string): Promise<TaskResult> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as TaskResult;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal({ en: `${path} is no file with JSON: ${reason}. npx thaw --help says what it holds.`, zh: `${path} 不是 JSON 文件：${reason}。npx thaw --help 说明了其内容。` });
  }
}

/** Milliseconds between two looks. */
const lookEveryMs = 500;

/** `thaw watch <appeal>`: tells each change until the appeal is closed, or has reached `--until <stage>`. */
export async function watch(flags: ThawFlags): Promise<number> {
  const appealId = wordOf(flags, 1, appealWord);
  const client = clientFor(flags, 'operator.gao');
  let told = '';
  for (;;) {
    const appeal = await read(client, appealId);
    const lines = appealLines(appeal, flags.lang);
    if (lines.join('\n') !== told) printAll(flags.json ? [JSON.stringify(appeal)] : lines);
    told = lines.join('\n');
    if (appeal.stage === 'closed' || appeal.stage === flags.text.until) return 0;
    await pause(lookEveryMs);
  }
}

function read(client: ThawClient, appealId: string): Promise<Schema<'Appeal'>> {
  return answerOf(client.GET('/v1/appeals/{appealId}', { params: { path: { appealId } } }));
}
