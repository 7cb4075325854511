/** `npm run case -- <appeal id>`: one appeal as a tree. Help is in tools/bootstrap/help.mjs. */
import { toJson } from '@thaw/application';
import { readCaseFacts } from './case/case-facts';
import { caseTree } from './case/case-tree';
import { drawTree } from './case/tree';
import { printAll, Refusal, withDatabase } from './cli/data-access';
import { dataFlags, type DataFlags } from './cli/data-flags';
import { runCommand } from './cli/run-command';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function main(flags: DataFlags): Promise<number> {
  const [appealId] = flags.words;
  if (appealId === undefined || !uuid.test(appealId)) {
    throw new Refusal({
      en: 'Which appeal? npm run case -- <appeal id>; npm run thaw -- ops waits lists the open ones.',
      zh: '请给出申诉编号：npm run case -- <申诉编号>；npm run thaw -- ops waits 列出在办申诉。',
    });
  }
  const facts = await withDatabase(flags, (source) => readCaseFacts(source, appealId));
  if (facts === null) {
    throw new Refusal({
      en: `There is no appeal ${appealId} in ${flags.stateDir}; npm run thaw -- ops waits lists the open ones, --state names another folder.`,
      zh: `${flags.stateDir} 中没有申诉 ${appealId}；npm run thaw -- ops waits 列出在办申诉，--state 指定其他数据目录。`,
    });
  }
  printAll(flags.json ? [JSON.stringify(toJson(facts), null, 2)] : drawTree(caseTree(facts, flags.lang)));
  return facts.audit.every(({ firstBad }) => firstBad === null) ? 0 : 1;
}

runCommand(dataFlags, main);
