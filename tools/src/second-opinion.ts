/**
 * `node tools/dist/second-opinion.js [--messages 500] [--seed 20261123]`: has the ISO 20022 messages we write judged by implementations that
 * share nothing with ours. Apart from the tests: it needs python3, and the network on first use. Exit code 1 when a message of ours is
 * refused, or when a damaged one is not: a judge that takes everything has judged nothing.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBankFormats } from '@thaw/adapters';
import { print } from './cli/terminal';
import { judgeFolder, type Verdict } from './second-opinion/judges';
import { messagesToJudge } from './second-opinion/messages';
import { projectDir } from './setup/folders';

const [question, answer] = ['camt.110.001.01', 'camt.111.001.01'];

async function judged(message: string, fill: (folder: string) => void): Promise<readonly Verdict[]> {
  const folder = mkdtempSync(join(tmpdir(), 'thaw-second-opinion-'));
  try {
    fill(folder);
    return await judgeFolder(folder, message, process.env);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a judge got wrong: a right message refused, a wrong one taken. */
function mistakes(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ file, verdicts: byJudge }) =>
    Object.entries(byJudge).flatMap(([judge, refusal]) => ((refusal === null) === file.startsWith('right') ? [] : [`${judge}: ${file}: ${refusal ?? 'taken'}`])),
  );
}

async function main(messages: number, seed: number): Promise<boolean> {
  const { iso20022_xml: format } = await openBankFormats();
  const sample = (message: string) => (folder: string): void => copyFileSync(join(projectDir, `libs/adapters/iso20022/${message}-sample.xml`), join(folder, 'right-sample.xml'));
  const ours = await judged(question, (folder) => {
    sample(question)(folder);
    for (const [file, xml] of messagesToJudge(format, messages, seed)) writeFileSync(join(folder, file), xml);
  });
  const all = [...ours, ...(await judged(answer, sample(answer)))];
  const [judges, wrong] = [Object.keys(all[0]?.verdicts ?? {}), all.filter(({ file }) => file.startsWith('wrong'))];
  print(`${judges.join(', ')}: ${String(all.length - wrong.length)} messages to be taken, ${String(wrong.length)} damaged ones to be refused (seed ${String(seed)})`);
  print(`${judges.join('、')}：应接受 ${String(all.length - wrong.length)} 份，应拒绝的损坏报文 ${String(wrong.length)} 份（种子 ${String(seed)}）`);
  for (const { file, verdicts } of wrong) print(`  ${file}: ${Object.entries(verdicts).map(([judge, refusal]) => `${judge}: ${refusal ?? 'TAKEN'}`).join(' · ')}`);
  const wrongly = mistakes(all);
  for (const mistake of wrongly) print(`! ${mistake}`);
  print(wrongly.length === 0 ? 'All as it should be. / 全部符合预期。' : `${String(wrongly.length)} verdicts are not as they should be. / ${String(wrongly.length)} 项与预期不符。`);
  return judges.length > 0 && wrongly.length === 0;
}

const { values } = parseArgs({ options: { messages: { type: 'string', default: '500' }, seed: { type: 'string', default: '20261123' } } });
main(Number(values.messages), Number(values.seed)).then(
  (isGood) => process.exit(isGood ? 0 : 1),
  (error: unknown) => {
    print(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
