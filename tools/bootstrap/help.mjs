/** `--help` of every root command, in English and Chinese. Shown before anything is installed. */

import { opsHelp } from './help-ops.mjs';
import { thaw, thawHelp } from './help-thaw.mjs';

const common = {
  en: `
  --lang en|zh     language of what is printed (English by default)
  --help           this text`,
  zh: `
  --lang en|zh     输出语言（默认英文）
  --help           显示本说明`,
};

const shared = {
  en: `
  --as <person>    call as one of the sandbox's people
  --json           the whole answer, for programs
  --state <folder> the data are there instead of in .thaw`,
  zh: `
  --as <人员>      以沙箱人员的身份调用
  --json           输出完整应答，供程序读取
  --state <目录>   数据所在目录，代替 .thaw`,
};

const environment = {
  en: `
Outside parts, each used instead of the embedded one when it is set:
  DATABASE_URL, DATABASE_OWNER_URL   PostgreSQL: the application's login, and the one that migrates
  TEMPORAL_ADDRESS                   a running Temporal server, host:port
  THAW_TEMPORAL_BIN                  a \`temporal\` executable to start
  THAW_CACHE_DIR                     where downloaded executables are kept (default ~/.cache/thaw)`,
  zh: `
外部组件（设置后代替内置组件）：
  DATABASE_URL, DATABASE_OWNER_URL   PostgreSQL：应用账号与迁移账号
  TEMPORAL_ADDRESS                   已运行的 Temporal 服务，host:port
  THAW_TEMPORAL_BIN                  要启动的 temporal 可执行文件
  THAW_CACHE_DIR                     下载的可执行文件存放处（默认 ~/.cache/thaw）`,
};

const commands = {
  start: {
    en: `npm start -- [options]

Sets everything up and starts Thaw: installs, builds, finds or fetches PostgreSQL and Temporal, migrates
the database, starts the sandbox, the worker and the API, then carries one appeal from opening to release,
printing each step. Stays up, with the URLs on screen, until Ctrl-C. A part that dies is started again.

  --once           end after the story (exit code 0 when it went well)
  --fresh          forget the data of earlier starts first
  --story <name>   tell another story: lapse (papers never come), ladder (nobody reviews), silent-bank, bank-says-no;
                   "none" tells none, "list" names them all; days are skipped on data of the story's own
  --state <folder> keep the data there instead of .thaw (several can run beside each other)`,
    zh: `npm start -- [选项]

完成全部准备并启动 Thaw：安装、编译、查找或获取 PostgreSQL 与 Temporal、迁移数据库，
启动沙箱、worker 与 API，随后演示一件申诉从受理到放款的全过程，并逐步打印。
之后持续运行并显示各地址，按 Ctrl-C 结束。意外退出的部分会被重新启动。

  --once           演示结束后退出（成功时退出码为 0）
  --fresh          先清除以往启动的数据
  --story <名称>   演示其他场景：lapse（始终未补材料）、ladder（始终无人审核）、silent-bank（银行不答复）、
                   bank-says-no（银行拒绝）；none 表示不演示，list 列出全部；跳过时间的场景使用独立数据
  --state <目录>   数据存放目录，代替 .thaw（可同时运行多套）`,
    environment: true,
  },
  test: {
    en: `npm test -- [options] [paths]

Does the same set-up as \`npm start\` and runs every test, units and whole systems. Paths and any option
of Jest narrow the run: npm test -- libs/domain · npm test -- --selectProjects unit · npm test -- -t ledger.
Ends with one line, "N passed, N failed", and exits with 1 when a test failed or none ran.
Tests start a PostgreSQL and a Temporal of their own, whatever DATABASE_URL and TEMPORAL_ADDRESS say.`,
    zh: `npm test -- [选项] [路径]

完成与 npm start 相同的准备，并运行全部测试（单元与整体）。可用路径或 Jest 选项缩小范围：
npm test -- libs/domain · npm test -- --selectProjects unit · npm test -- -t ledger。
最后一行为 “N passed, N failed”；有失败或没有测试运行时退出码为 1。
测试自行启动 PostgreSQL 与 Temporal，不使用 DATABASE_URL 与 TEMPORAL_ADDRESS。`,
  },
  check: {
    en: `npm run check -- [--only <gates>]

Judges the sources without running them. Every gate runs, whatever the others say, and prints one line:
  build        compiles every package
  types        sources, tests and scripts as one program
  lint         the typed rules of eslint.config.mjs
  boundaries   who may import whom: docs/reference/boundaries.md
  tidy         the house rules: CONTRIBUTING.md
  generated    generated files are what npm run gen would write
  contract     the OpenAPI document is sound (redocly.yaml) and breaks nobody who goes by the published one

  --only lint,tidy these gates only`,
    zh: `npm run check -- [--only <检查项>]

不运行程序而检查源码。各项检查总会全部执行，互不影响，每项输出一行：
  build        编译所有包
  types        将源码、测试与脚本作为一个整体检查类型
  lint         eslint.config.mjs 中的带类型规则
  boundaries   谁可以导入谁：docs/reference/boundaries.zh-CN.md
  tidy         代码规范：CONTRIBUTING.zh-CN.md
  generated    生成文件与 npm run gen 的输出一致
  contract     OpenAPI 文档规范（redocly.yaml），且不破坏已发布的接口

  --only lint,tidy 只执行这些检查`,
  },
  bench: {
    en: `npm run bench -- [options]

Starts everything on a state folder of its own and measures how fast appeals are opened and carried.

  reads [appeals]  instead: what lists and cases cost to read among 10,000 appeals and among so many (1000000)
  sweep            what one look for stuck work costs at 10,000 appeals, 25 of them broken
  bulk             a remedy for 2,000 appeals, held at 40 % and gone on with, and what others feel of it
  answers          a bank's answers, good and bad, at 200 a second and as fast as they are taken, beside writing one row`,
    zh: `npm run bench -- [选项]

使用独立的数据目录启动全部组件，测量受理与办理申诉的速度。

  reads [件数]     改为测量在 10,000 件与所给件数（1000000）申诉中读取列表与案件的耗时
  sweep            一万件申诉（其中 25 件异常）下一次停滞巡查的开销
  bulk             对两千件申诉执行处置，在 40 % 处停止再继续，并测量其他请求所受影响
  answers          以每秒 200 件及全速送入有效与无效的银行应答，并与仅写入一行对照`,
  },
  faults: {
    en: `npm run faults -- [options]

Starts everything and kills parts of it while appeals run, again and again: the worker and the sandbox at random
moments of a release, each part with appeals at every stage, PostgreSQL and the API under traffic, Temporal with all
its data. After each it looks for harm: money paid twice or lost, a broken audit trail, anything left behind.

  --rounds <n>     how often to kill in the middle of a release (100), and a twentieth of it the rest
  --seed <n>       choose the same moments again
  --requests <n>   kill nothing; send so many mixed requests of callers who hang up and send again, fifty at a time, and
                   compare what they were told with what is there`,
    zh: `npm run faults -- [选项]

启动全部组件，在办理申诉的过程中反复终止各部分：放款途中随机终止 worker 与沙箱，各阶段均有在办申诉时终止各组件，
在请求压力下终止 PostgreSQL 与 API，清除 Temporal 的全部数据。每次之后核对：无重复或遗漏放款、审计链完整、无任何残留。

  --rounds <n>     放款途中终止的次数（默认 100），其余为其二十分之一
  --seed <n>       以相同的随机时刻重来
  --requests <n>   不终止任何部分；以五十路并发发送若干混合请求，调用方随时中断并重发，随后比对其所得与实际所存`,
  },
  fuzz: {
    en: `npm run fuzz -- [options]

Starts everything on a state folder of its own and has Schemathesis ask the API by its OpenAPI document, one request after
the other: every operation with values at and beyond its limits, then requests that go on from earlier answers. Once as
somebody with every role of the house, once as a merchant with a case, once with a service key. An answer of 5xx, one the
document does not name, a body accepted against it or refused in spite of it is a failure; exit code 1. So is a run that
has hardly asked: every operation must have been, enough of them answered with 2xx, and sequences gone on. Schemathesis
needs python3 and is installed into the cache on first use.

  --seconds <n>    how long it may ask altogether (270)
  --seed <n>       other random values (20261123)
  --answers <n>    ask nothing; misshape so many answers of a bank (JSON and XML) and have the intake's reader judge them`,
    zh: `npm run fuzz -- [选项]

使用独立的数据目录启动全部组件，由 Schemathesis 依据 OpenAPI 文档逐一请求 API：对每个接口使用边界值与越界值，
再沿用先前应答继续请求。依次以拥有全部内部角色的人员、有案件的商户、服务密钥的身份。出现 5xx、文档未载明的应答、
接受了不合文档的请求体或拒绝了合乎文档的请求体，即为失败，退出码为 1。请求过少同样视为失败：须请求全部接口，
足够多的接口得到 2xx 应答，并有沿用先前应答的场景。Schemathesis 需要 python3，首次使用时安装到缓存目录。

  --seconds <n>    请求的总时长上限（270 秒）
  --seed <n>       使用其他随机值（20261123）
  --answers <n>    不请求 API；将银行应答（JSON 与 XML）变形若干份，由受理程序判断`,
    environment: true,
  },
  gen: {
    en: `npm run gen -- [--check]

Writes the generated files anew: the OpenAPI document, the clients, the schema, diagrams and lists.

  --check          only compare, and fail when one is stale`,
    zh: `npm run gen -- [--check]

重新生成：OpenAPI 文档、客户端、数据库结构、图与清单。

  --check          只比较，有过期文件即失败`,
  },
  case: {
    en: `npm run case -- <appeal id> [options]

Prints one appeal as a tree: its order and transactions, papers, tasks, whose turn it was, decision, bank, money, audit trail.
Reads the database of a running Thaw, or starts it for the while. Exit code 1 when an audit chain is not whole.

  --json           everything as JSON; amounts in minor units, as texts
  --state <folder> the data are there instead of in .thaw`,
    zh: `npm run case -- <申诉编号> [选项]

以树形打印一件申诉：指令与交易、材料、任务、先后待办方、决定、银行、资金与审计记录。
读取运行中的 Thaw 的数据库；未运行时临时启动数据库。审计链不完整时退出码为 1。

  --json           以 JSON 输出全部内容；金额以分计，为字符串
  --state <目录>   数据所在目录，代替 .thaw`,
  },
  dev: {
    en: `npm run dev

Like \`npm start -- --story none\`, and rebuilds and restarts a part when its sources change.`,
    zh: `npm run dev

与 npm start -- --story none 相同，并在源码变动时重新编译、重启相应部分。`,
  },
  thaw,
};

/** Names of the root commands. */
export const commandNames = Object.keys(commands);

/** The help text of one command; of those of `thaw` that its words name. */
export function help(language, command, words = []) {
  const own = command === 'thaw' ? helpOfOne(language, words) : undefined;
  if (own) return `${own}\n${shared[language]}${common[language]}\n`;
  const entry = commands[command];
  return [entry[language], common[language], entry.environment ? environment[language] : ''].join('\n').trimEnd() + '\n';
}

function helpOfOne(language, [first, second]) {
  return (first === 'ops' ? opsHelp(language, second) : undefined) ?? thawHelp(language, first);
}
