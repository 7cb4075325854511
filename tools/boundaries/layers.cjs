/**
 * Who may import whom, as data: the dependency-cruiser rules, the page `docs/reference/boundaries.md`
 * and the test that plants one violation per rule are all made from this table.
 *
 * @typedef {object} Layer
 * @property {string} name       the package without its scope
 * @property {string} folder     where it lives, from the root
 * @property {string[]} layers   packages of ours it may import; `workflows/contract` is a second entry of one
 * @property {string[] | 'any'} packages  packages of others; a list also shuts out Node's built-in modules
 * @property {string} why
 * @property {string} whyZh
 */

const everyLibrary = ['domain', 'application', 'workflows', 'workflows/contract', 'persistence', 'adapters', 'platform'];

/** @type {Layer[]} */
const layers = [
  {
    name: 'domain',
    folder: 'libs/domain',
    layers: [],
    packages: [],
    why: 'The rules of the field are pure: no clock, no input or output, nothing to install. They can be read, tested and moved alone.',
    whyZh: '业务规则是纯函数：无时钟、无输入输出、无依赖，可单独阅读、测试和迁移。',
  },
  {
    name: 'application',
    folder: 'libs/application',
    layers: ['domain'],
    packages: 'any',
    why: 'The command pipeline names the ports it needs; whoever fulfils them is given to it, never imported.',
    whyZh: '命令管道只声明所需端口，由外部注入实现，从不直接导入实现。',
  },
  {
    name: 'workflows',
    folder: 'libs/workflows',
    layers: ['domain'],
    packages: ['@temporalio/workflow', '@temporalio/common'],
    why: 'Workflow code is replayed: whatever it imports must give the same answer every time.',
    whyZh: '工作流代码会被重放，其导入的一切必须每次给出相同结果。',
  },
  {
    name: 'persistence',
    folder: 'libs/persistence',
    layers: ['domain', 'application'],
    packages: 'any',
    why: 'It fulfils the store ports of the application with PostgreSQL and knows nothing above them.',
    whyZh: '以 PostgreSQL 实现应用层的存储端口，不了解上层。',
  },
  {
    name: 'adapters',
    folder: 'libs/adapters',
    layers: ['domain', 'application'],
    packages: 'any',
    why: 'It fulfils the outward ports (bank, settlement, files); settings reach it as plain values, so it needs no platform.',
    whyZh: '实现对外端口（银行、结算、文件）；配置以普通值传入，因此不依赖平台层。',
  },
  {
    name: 'platform',
    folder: 'libs/platform',
    layers: [],
    packages: 'any',
    why: 'What every process starts with, whatever the process does: it knows no layer of ours.',
    whyZh: '每个进程启动所需的通用能力，不了解任何业务层。',
  },
  {
    name: 'api-client',
    folder: 'libs/api-client',
    layers: [],
    packages: ['openapi-fetch', 'eventsource-parser'],
    why: 'It is made from the API’s own description and runs in a browser as well: whoever uses it knows the API and nothing behind it.',
    whyZh: '由 API 描述生成，浏览器中亦可运行：使用者只知 API，不知其后的一切。',
  },
  {
    name: 'api',
    folder: 'apps/api',
    layers: ['domain', 'application', 'persistence', 'adapters', 'platform', 'workflows/contract'],
    packages: 'any',
    why: 'Of the workflows it sees names and messages only, so it goes on accepting commands while Temporal is down.',
    whyZh: '对工作流只见名称与消息，因此 Temporal 停机时仍可受理命令。',
  },
  {
    name: 'worker',
    folder: 'apps/worker',
    layers: everyLibrary,
    packages: 'any',
    why: 'It is the hands of the workflow: every library, but no other process.',
    whyZh: '它是工作流的双手：可用所有库，但不得导入其他进程。',
  },
  {
    name: 'sandbox',
    folder: 'apps/sandbox',
    layers: ['domain', 'platform'],
    packages: 'any',
    why: 'It plays the outside world and must not share code with what it tests.',
    whyZh: '它扮演外部世界，不得与被测代码共用实现。',
  },
  {
    name: 'tools',
    folder: 'tools',
    layers: [...everyLibrary, 'api-client'],
    packages: 'any',
    why: 'It starts the processes as processes and never imports one.',
    whyZh: '以进程方式启动各应用，从不导入它们。',
  },
];

module.exports = { layers };
