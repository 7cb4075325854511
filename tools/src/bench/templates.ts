import { answerOf, thawClient, uploadDocument, type ThawClient } from '@thaw/api-client';
import { paperFor } from '../papers/paper-set';
import { waitUntil } from '../stories/expectations';
import { versionSeen } from '../thaw/version-seen';
import { carryAppeals, untilClosed } from './carrying';
import { decide, imposeOrders, type Field } from './field';
import type { Template } from './grow-appeals';

/** Takes an appeal through the API to each of some stages, with papers and without: what the rest is grown from. */
export async function prepareTemplates(field: Field): Promise<readonly Template[]> {
  const as = (person: keyof Field['tokens']): ThawClient => thawClient({ baseUrl: new URL(field.api).origin, token: () => field.tokens[person] });
  const agent = as('agent');
  await carryAppeals(field, 1);
  const { items: [carried] } = await answerOf(agent.GET('/v1/appeals', { params: { query: { stage: 'closed', merchantId: field.merchantId, limit: 1 } } }));
  const opened = async (code: '12' | 'H05'): Promise<string> => {
    const [freezeOrderId = ''] = await imposeOrders(field, 1, code);
    return (await answerOf(agent.POST('/v1/appeals', { body: { freezeOrderId, statement: 'Ordinary trade.' } }))).id;
  };
  const withPapers = await opened('12');
  await handInPapers(agent, withPapers);
  await acceptPapers(as('reviewer'), withPapers);
  await decide(field, withPapers);
  await untilClosed(field, withPapers);
  const [checked, claimed] = [await opened('12'), await opened('H05')];
  await handInPapers(agent, checked);
  const reviewer = as('reviewer');
  await reviewer.POST('/v1/tasks/{taskId}/claim', { params: { path: { taskId: await taskOf(reviewer, claimed) } }, body: {} });
  return [
    { appealId: carried?.id ?? '', share: 680 },
    { appealId: withPapers, share: 200 },
    { appealId: await opened('12'), share: 50 },
    { appealId: checked, share: 10 },
    { appealId: await opened('H05'), share: 50 },
    { appealId: claimed, share: 10 },
  ];
}

async function handInPapers(agent: ThawClient, appealId: string): Promise<void> {
  const { lines } = await answerOf(agent.GET('/v1/appeals/{appealId}/checklist', { params: { path: { appealId } } }));
  const groups = new Set<string>();
  for (const { code, level, group } of lines) {
    const needed = level === 'R' || (level === '1+' && group !== null && !groups.has(group));
    if (!needed) continue;
    if (group !== null) groups.add(group);
    const { fileName, content, mediaType } = await paperFor(code);
    await uploadDocument(agent, appealId, { requirementCode: code, fileName, content: new Blob([new Uint8Array(content)], { type: mediaType }) });
  }
}

async function acceptPapers(reviewer: ThawClient, appealId: string): Promise<void> {
  const path = { taskId: await taskOf(reviewer, appealId) };
  await reviewer.POST('/v1/tasks/{taskId}/claim', { params: { path }, body: {} });
  // Photographs are accepted once a copy was drawn of them.
  const { data, response } = await waitUntil(
    'papers that can be opened',
    () => reviewer.GET('/v1/tasks/{taskId}', { params: { path } }),
    ({ data }) => data?.documents.every((paper) => paper.scan !== 'quarantined' && paper.copy.state !== 'pending') === true,
  );
  const verdicts = (data?.documents ?? []).map(({ id }) => ({ documentId: id, verdict: 'accepted' as const }));
  await reviewer.POST('/v1/tasks/{taskId}/complete', { params: { path }, headers: versionSeen(response), body: { kind: 'completeness_check', documents: verdicts } });
}

async function taskOf(reviewer: ThawClient, appealId: string): Promise<string> {
  const { tasks } = await answerOf(reviewer.GET('/v1/appeals/{appealId}', { params: { path: { appealId } } }));
  const task = tasks.find(({ status }) => status === 'open');
  if (task === undefined) throw new Error(`appeal ${appealId} has no open task`);
  return task.id;
}
