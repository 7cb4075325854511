import { openingStages, outcomes, stages, transitions } from '@thaw/domain';
import { generatedPage, type GeneratedFile } from '../generated-file';

const source = 'libs/domain/src/appeal/appeal.states.ts';

/** The diagram and the table of the appeal's states. */
export function statePages(): readonly GeneratedFile[] {
  const diagram = [
    '```mermaid',
    'stateDiagram-v2',
    ...openingStages.map((stage) => `  [*] --> ${stage}`),
    ...stages.flatMap((from) => transitions[from].map((to) => `  ${from} --> ${to}`)),
    '  closed --> [*]',
    '```',
  ];
  const list = outcomes.map((outcome) => `- \`${outcome}\``);
  return [
    generatedPage('docs/reference/states.md', source, ['# States of an appeal', '', 'Skipping a state is refused. Outcomes are named by effect:', '', ...list, '', ...diagram]),
    generatedPage('docs/reference/states.zh-CN.md', source, ['# 申诉的状态', '', '不允许跳过状态。结果按其效果命名：', '', ...list, '', ...diagram]),
  ];
}
