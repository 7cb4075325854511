/** What `npm run check` tells people, in English and Chinese. */
const en = {
  build: 'build',
  types: 'types',
  lint: 'lint',
  boundaries: 'boundaries',
  tidy: 'tidy',
  generated: 'generated',
  contract: 'contract',
  clean: 'clean',
  failed: 'failed',
  problems: (/** @type {number} */ count) => `${count} ${count === 1 ? 'problem' : 'problems'}`,
  allClean: (/** @type {string} */ seconds) => `All gates passed in ${seconds} s.`,
  someFailed: (/** @type {string} */ names, /** @type {string} */ seconds) => `Failed after ${seconds} s: ${names}.`,
  seconds: 's',
  unknown: (/** @type {string} */ name, /** @type {string} */ names) => `There is no gate "${name}"; there are: ${names}.`,
  usage: `npm run check -- [--only <gates>] [--lang en|zh]

Judges the sources without running them. Every gate runs, whatever the others say:
  build        compiles every package (tsc -b)
  types        the sources and tests as one program, and the scripts in tools
  lint         the typed rules of eslint.config.mjs
  boundaries   who may import whom, docs/reference/boundaries.md
  tidy         the house rules, CONTRIBUTING.md
  generated    the generated files are what npm run gen would write
  contract     the OpenAPI document is sound and breaks nobody who goes by the published one

  --only lint,tidy   these gates only`,
};

/** @type {typeof en} */
const zh = {
  build: '编译',
  types: '类型',
  lint: '静态检查',
  boundaries: '依赖边界',
  tidy: '代码规范',
  generated: '生成文件',
  contract: '接口契约',
  clean: '通过',
  failed: '未通过',
  problems: (count) => `${count} 个问题`,
  allClean: (seconds) => `全部检查通过，用时 ${seconds} 秒。`,
  someFailed: (names, seconds) => `用时 ${seconds} 秒，未通过：${names}。`,
  seconds: '秒',
  unknown: (name, names) => `没有“${name}”这项检查；可用：${names}。`,
  usage: `npm run check -- [--only <检查项>] [--lang en|zh]

不运行程序而检查源码。各项检查总会全部执行，互不影响：
  build        编译所有包（tsc -b）
  types        将源码与测试作为一个整体检查类型，并检查 tools 中的脚本
  lint         eslint.config.mjs 中的带类型规则
  boundaries   谁可以导入谁，见 docs/reference/boundaries.zh-CN.md
  tidy         代码规范，见 CONTRIBUTING.zh-CN.md
  generated    生成文件与 npm run gen 的输出一致
  contract     OpenAPI 文档规范，且不破坏已发布的接口

  --only lint,tidy   只执行这些检查`,
};

/** @param {string[]} args */
export function textsFor(args) {
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const value = inline ?? (args.includes('--lang') ? args[args.indexOf('--lang') + 1] : 'en');
  return /^zh/i.test(value ?? '') ? zh : en;
}
