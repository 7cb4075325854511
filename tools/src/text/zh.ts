import type { en } from './en';

/** What the command line tools tell people, in Chinese; same keys as the English texts. */
export const zh: Readonly<Record<keyof typeof en, string>> = {
  'folder.busy': 'Thaw 已在 {stateDir} 上运行（进程 {pid}）：请先结束它，或改用其他目录。',
  'folder.waitingForEnd': '上次在 {stateDir} 的启动被强制终止，正在等待其进程结束。',
  'folder.leftover': '已结束上次被强制终止后遗留的 {name}（进程 {pid}）。',
  'folder.cleared': '已清除以往启动的数据。',
  'folder.externalKept': 'DATABASE_URL 与 TEMPORAL_ADDRESS 指向的服务不归本程序管理，其数据未清除。',

  'temporal.external': 'Temporal：使用 {address}（TEMPORAL_ADDRESS）',
  'temporal.found': 'Temporal：{version}，位于 {path}',
  'temporal.tooOld': '{path} 的版本为 {version}，Thaw 需要 {wanted} 或更高版本，故不使用。',
  'temporal.fetching': '正在从 {source} 获取 Temporal 服务 {version}',
  'temporal.sourceFailed': '未成功：{reason}',
  'temporal.wrongHash': '得到的文件与固定的可执行文件不符（SHA-256 为 {found}，应为 {wanted}）',
  'temporal.noHash': '没有为 {platform} 固定可执行文件',
  'temporal.none':
    '找不到也无法获取 Temporal 服务。请用以下任一方式提供后重试：将 TEMPORAL_ADDRESS 设为已运行的服务；把 temporal {version} 可执行文件放入 PATH（https://github.com/temporalio/cli/releases）；或将 THAW_TEMPORAL_BIN 指向它。',

  'postgres.external': 'PostgreSQL：使用 DATABASE_URL 指定的服务',
  'postgres.creating': '正在 {directory} 创建数据库集群',
  'postgres.elsewhere': 'PostgreSQL 不能以 root 运行，改用账号 {account}；该账号无法进入 {wanted}，因此数据存放在 {directory}。',
  'postgres.noBinaries': 'node_modules 中没有适用于 {platform} 的 PostgreSQL：请重新运行 npm ci，或将 DATABASE_URL 设为可用的 PostgreSQL。',
  'postgres.noAccount': 'PostgreSQL 不能以 root 运行，而系统中既无 postgres 账号也无 nobody 账号：请创建其一、以普通用户运行，或设置 DATABASE_URL。',
  'postgres.initFailed': 'PostgreSQL 无法创建数据目录 {directory}：{reason}',
  'postgres.unsafeFolder': '{directory} 不属于当前用户；请删除它，或将 TMPDIR 设为其他目录。',

  'part.starting': '正在启动 {part}',
  'part.ready': '{part} 已就绪（{seconds} 秒）：{where}',
  'part.moved': '端口 {wanted} 已被占用：{part} 改用 {port}。',
  'part.died': '{part} 意外退出（{how}）。',
  'part.diedAtStart': '{part} 在就绪前退出（{how}）；日志 {log} 的最后几行：\n{tail}',
  'part.notReady': '{part} 在 {seconds} 秒内未就绪（{reason}）；日志 {log} 的最后几行：\n{tail}',
  'part.again': '正在重新启动 {part}。',
  'part.givenUp': '{part} 一分钟内退出 {times} 次，不再重启；日志见 {log}。',
  'part.notBuilt': '{part} 无法启动：{entry} 不存在。',
  'database.migrating': '正在迁移数据库',
  'database.migrated': '数据库已是最新（{seconds} 秒）',

  'start.healthy': 'Thaw 已启动，用时 {seconds} 秒。',
  'start.stopping': '正在停止全部组件……',
  'start.stopped': '已停止。',
  'start.urls': '访问地址',
  'start.processes': '进程（可用 kill -9 终止其一，观察其恢复）',
  'start.stay': '按 Ctrl-C 停止全部组件。数据与日志位于 {stateDir}。',
  'start.noStories': '本版本的 Thaw 尚无可演示的场景。',
  'start.storyFailed': '场景演示未成功：{reason}',
  'start.lost': '看管各组件的进程被终止，各组件随之结束：请重新启动 Thaw。',
  'start.failed': 'Thaw 未能启动：{reason}',
  'start.changed': '{part} 有变动，正在重新启动。',

  'test.setup': '准备',
  'test.running': '运行测试',
  'test.hanging': '测试已完成，但其进程未退出（有资源未关闭），已将其结束。',
  'test.noResult': 'Jest 未留下结果（退出方式：{how}）。',
  'test.none': '没有测试运行。',
};
