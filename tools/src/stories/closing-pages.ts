import { caseTree } from '../case/case-tree';
import { drawTree } from '../case/tree';
import { defaultStateDir } from '../setup/folders';
import { cast } from './cast';
import type { Scene } from './scene';
import type { UnderWay } from './acts/open';

/** The whole case on one page. */
export async function showCase(scene: Scene, { appealId }: UnderWay): Promise<void> {
  const { teller, context } = scene;
  const state = context.stack.stateDir === defaultStateDir ? '' : ` --state ${context.stack.stateDir}`;
  const command = `npm run case -- ${appealId}${state}${teller.lang === 'zh' ? ' --lang zh' : ''}`;
  teller.heading({ en: `The case, as  ${command}  prints it at any time (times are Shanghai’s)`, zh: `案件全貌，可随时用  ${command}  打印（北京时间）` });
  for (const line of drawTree(caseTree(await scene.facts(appealId), teller.lang))) teller.plain(line);
}

/** Where things are, and one command that opens an appeal of the reader's own. */
export function showTryIt(scene: Scene, freezeOrderId: string): void {
  const { teller, context } = scene;
  const { api, docs, sandbox, temporalUi } = context.urls;
  teller.heading({ en: 'Look around', zh: '随处看看' });
  const places = [
    [{ en: 'API reference', zh: '接口文档' }, docs],
    [{ en: 'Workflows', zh: '工作流' }, temporalUi],
    [{ en: 'People, bank, settlement core, levers', zh: '人员、银行、结算核心与开关' }, sandbox],
  ] as const;
  for (const [name, url] of places) if (url) teller.plain(`  ${url}  ${name[teller.lang]}`);
  teller.heading({ en: 'Open an appeal yourself: paste this', zh: '自己提起一件申诉：复制以下命令' });
  teller.plain(openingCommand({ api, sandbox, freezeOrderId }));
}

/** A command for any POSIX shell with curl and the Node that runs Thaw. */
export function openingCommand({ api, sandbox, freezeOrderId }: { readonly api: string; readonly sandbox: string; readonly freezeOrderId: string }): string {
  const token = `$(curl -s -u ${cast.agent.id}:sandbox -d grant_type=client_credentials ${sandbox}/idp/token | node -pe 'JSON.parse(fs.readFileSync(0)).access_token')`;
  return [
    `curl -s ${api}/v1/appeals -H "Authorization: Bearer ${token}" \\`,
    `  -H 'Content-Type: application/json' -H "Idempotency-Key: $(node -p 'crypto.randomUUID()')" \\`,
    `  -d '{"freezeOrderId":"${freezeOrderId}","statement":"Booked once only."}'`,
  ].join('\n');
}
