import { createRequire } from 'node:module';
import { join } from 'node:path';
import { generatedPage, table, type GeneratedFile } from './generated-file';

const source = 'tools/boundaries/layers.cjs';

/** As `tools/boundaries/layers.cjs` declares it. */
interface LayerTable {
  readonly layers: readonly {
    readonly folder: string;
    readonly layers: readonly string[];
    readonly packages: 'any' | readonly string[];
    readonly why: string;
    readonly whyZh: string;
  }[];
}

interface Words {
  readonly path: string;
  readonly title: string;
  readonly opening: string;
  readonly head: readonly string[];
  readonly nothing: string;
  readonly anything: string;
  readonly comma: string;
}

const english: Words = {
  path: 'docs/reference/boundaries.md',
  title: '# Who may import whom',
  opening: 'Checked by `npm run check -- --only boundaries`; `test/house/boundaries.spec.ts` plants one violation per rule. No cycles, no app imports an app, and a package is opened only by an entry of its `exports`.',
  head: ['package', 'of ours', 'of others', 'why'],
  nothing: 'nothing',
  anything: 'what its package.json declares',
  comma: ', ',
};

const chinese: Words = {
  path: 'docs/reference/boundaries.zh-CN.md',
  title: '# 谁可以导入谁',
  opening: '由 `npm run check -- --only boundaries` 检查；`test/house/boundaries.spec.ts` 为每条规则植入一处违规以证明其有效。不允许循环依赖，应用之间不得互相导入，包只能经由其 `exports` 入口使用。',
  head: ['包', '可导入的本项目包', '可导入的第三方包', '原因'],
  nothing: '无',
  anything: '其 package.json 所声明的包',
  comma: '、',
};

/** The layers and their reasons, in English and Chinese. */
export function boundaryPages(root: string): readonly GeneratedFile[] {
  const { layers } = createRequire(__filename)(join(root, source)) as LayerTable;
  return [english, chinese].map((words) => {
    const list = (names: readonly string[]) => (names.length === 0 ? words.nothing : names.map((name) => `\`${name}\``).join(words.comma));
    const rows = layers.map(({ folder, layers: own, packages, why, whyZh }) => [
      `\`${folder}\``,
      list(own),
      packages === 'any' ? words.anything : list(packages),
      words === chinese ? whyZh : why,
    ]);
    return generatedPage(words.path, source, [words.title, '', words.opening, '', ...table(words.head, rows)]);
  });
}
