/** `npx thaw --help`, in English and Chinese. */
export const thaw = {
  en: `npx thaw <command> [options]          (or: npm run thaw -- <command> [options])

An appeal, from a terminal, over the API. Each command prints the ids the next one asks for.
  orders                        freeze orders in force, with the appeal open against each
  open <freeze order>           opens an appeal: --statement "…" [--level 2]
  upload <appeal> <file>        hands in one paper: --line identity_card
  show <appeal>                 stage, whose turn, until when, what is missing
  list                          appeals, those due first at the top: [--stage s] [--waiting-on merchant] [--overdue] [--limit n]
  decide <appeal>               claims the task the appeal waits for and completes it with the plain yes of its kind;
                                --reject for its no, --why "…", or --result <file.json> with the body of POST /v1/tasks/{id}/complete;
                                of the bank desk: --finding confirmed|refused|legal_hold|ask_again --evidence "letter …", and a second
                                person decides on it by another decide; of a release's repair: --action retry|send_again
  watch <appeal>                tells each change until the appeal is closed, or reaches --until <stage>
  trigger <event> [appeal]      has the sandbox's outside world do something: bank-yes, bank-answers, bank-silent, bank-pending, bank-refuses,
                                core-ok, core-rejects, core-down
  token <person>                prints an access token of one of the sandbox's people: agent.lin, reviewer.chen, approver.he …

What is stuck, as an operator (ops <command> --help tells more):
  ops stuck                     what does not move by itself, by class and cause: [--class c] [--which open|acknowledged|resolved]
  ops why <appeal>              a diagnosis in words: what it waits for, what was tried, what to do
  ops ack <finding>             says that somebody is on it: --why "…"; silences this finding alone
  ops fix <finding> <remedy>    frees a finding's appeals, those named or those a filter meets: --why "…"; --dry-run says what would happen
  ops run <run> [change]        how far a run has come; stop, resume, retry; approve or decline where it takes two people
  ops runs                      runs of remedies: [--which proposed]
  ops releases [act]            whether all releases are halted; halt --why "…" stops them at once, propose-resumption --why "…"
                                and, as another person, resume let them go on; exit code 1 while they are halted
  ops health                    whether API and worker do their work; exit code 1 when one does not
  ops drain [worker|all]        which workers there are; has one finish what is under way and take nothing new: --why "…"

The operator's own, on the data of a running Thaw, or with the servers started for the while:
  ops waits                     what every open appeal waits for, those due first at the top (--overdue: only what is late)
  ops rebuild                   starts a workflow for every open appeal from the facts: for when Temporal has lost its data
  audit verify <stream>         checks an audit chain: appeal/<id>, freeze_order/<id> or merchant/<id>; exit code 1 when it is not whole

Machines with keys of their own (docs/guides/identity.md):
  service-accounts list                  which there are, which keys work, when each was last used
  service-accounts create                --name "CRM" --permissions appeal.open,appeal.read [--merchant <id>] [--until <instant>]; prints the key, this once; what goes beyond your own permissions waits for another manager
  service-accounts roll <account>        a new key; the one before works on for a day, or --overlap-hours n
  service-accounts agree|decline <account> another manager's word (--as <person>; decline --why …) on a key that opens more than its asker may do; then roll
  service-accounts revoke <account> [key] ends one key at once, or the account with every key

Addresses that events are sent to (docs/guides/webhooks.md):
  webhooks list                          which there are, and why a paused one is: [--which paused]
  webhooks register <url>                [--types appeal.opened,appeal.closed]; prints the secret, this once
  webhooks rotate <endpoint>             a new secret; the one before signs on for a day, or --overlap-hours n (0: it ends now)
  webhooks end-overlap <endpoint>        the secret before the present one signs no more
  webhooks test <endpoint>               sends an event that means nothing
  webhooks log <endpoint>                what was sent and what came back; webhooks resend <endpoint> <delivery> sends one again
  webhooks pause|resume|remove <endpoint> stops sending, goes on with what was left, ends the address for good

  --as <person>    call as one of the sandbox's people; each command has a usual one
  --json           the API's own answer
  --state <folder> the data are there instead of in .thaw
THAW_API_URL and THAW_TOKEN call any other Thaw as whoever the token is. A refusal is one sentence and what to do; exit code 1.

  npx thaw open 0199d2a4-… --statement "The payments are banquets."`,
  zh: `npx thaw <命令> [选项]          （或 npm run thaw -- <命令> [选项]）

在终端经 API 办理申诉。每条命令都会打印下一条所需的编号。
  orders                        生效中的冻结指令及其在办申诉
  open <冻结指令>               提起申诉：--statement "…" [--level 2]
  upload <申诉> <文件>          上传一份材料：--line identity_card
  show <申诉>                   阶段、待办方、期限与缺项
  list                          申诉列表，先到期者在前：[--stage s] [--waiting-on merchant] [--overdue] [--limit n]
  decide <申诉>                 领取当前任务并按其类别以“同意”办结；--reject 为“不同意”，--why "…" 说明理由，
                                或用 --result <文件.json> 给出 POST /v1/tasks/{id}/complete 的请求体；
                                银行专岗：--finding confirmed|refused|legal_hold|ask_again --evidence "回函……"，再由另一人执行 decide 复核；
                                放款修复：--action retry|send_again
  watch <申诉>                  打印每次变化，直至结案或到达 --until <阶段>
  trigger <事件> [申诉]         操纵沙箱中的外部世界：bank-yes、bank-answers、bank-silent、bank-pending、bank-refuses、
                                core-ok、core-rejects、core-down
  token <人员>                  打印沙箱人员的访问令牌：agent.lin、reviewer.chen、approver.he 等

处理停滞（以运维身份；ops <命令> --help 另有说明）：
  ops stuck                     按类别与原因列出停滞事项：[--class 类别] [--which open|acknowledged|resolved]
  ops why <申诉>                以文字说明：在等什么、试过什么、该做什么
  ops ack <发现项>              声明有人处理：--why "…"；仅静默这一条
  ops fix <发现项> <处置>       对其申诉、所列或筛选的申诉执行处置：--why "…"；--dry-run 只说明将发生什么
  ops run <批次> [操作]         查看进度；stop 停止、resume 继续、retry 重试；须两人办理的，approve 批准或 decline 退回
  ops runs                      处置批次：[--which proposed]
  ops releases [操作]           全部放款是否暂停；halt --why "…" 立即暂停，propose-resumption --why "…" 提议恢复，
                                另一人以 resume 批准；暂停期间退出码为 1
  ops health                    API 与 worker 是否正常；异常时退出码为 1
  ops drain [worker|all]        列出 worker；请其完成手头工作且不再接收新工作：--why "…"

运维命令，作用于运行中的 Thaw 的数据；未运行时临时启动所需服务：
  ops waits                     列出每件在办申诉的待办方，先到期者在前（--overdue：仅列逾期）
  ops rebuild                   依据数据库事实为每件在办申诉重新启动工作流，用于 Temporal 数据丢失之后
  audit verify <流>             校验审计链：appeal/<编号>、freeze_order/<编号> 或 merchant/<编号>；不完整时退出码为 1

服务账号与密钥（docs/guides/identity.zh-CN.md）：
  service-accounts list                  列出服务账号、有效密钥及最近使用时间
  service-accounts create                --name "CRM" --permissions appeal.open,appeal.read [--merchant <编号>] [--until <时间>]；密钥仅此一次打印；超出本人权限的须另一名管理人员同意
  service-accounts roll <账号>           更换密钥；原密钥默认再有效一天，或以 --overlap-hours n 指定
  service-accounts agree|decline <账号>  另一名管理人员（--as <人员>；decline 须 --why …）对超出申请人权限的密钥的意见；同意后再 roll
  service-accounts revoke <账号> [密钥]  立即停用一个密钥，或停用账号及其全部密钥

接收事件推送的地址（docs/guides/webhooks.zh-CN.md）：
  webhooks list                          列出回调地址，暂停者附原因：[--which paused]
  webhooks register <地址>               [--types appeal.opened,appeal.closed]；密钥仅此一次打印
  webhooks rotate <回调地址>             更换密钥；旧密钥再签名一天，或以 --overlap-hours n 指定（0 为立即停用）
  webhooks end-overlap <回调地址>        旧密钥立即停止签名
  webhooks test <回调地址>               发送一个不含内容的测试事件
  webhooks log <回调地址>                推送记录与应答；webhooks resend <回调地址> <推送> 重发一次
  webhooks pause|resume|remove <回调地址> 暂停、恢复并补发、永久移除

  --as <人员>      以沙箱人员的身份调用；各命令有默认人员
  --json           输出 API 的原始应答
  --state <目录>   数据所在目录，代替 .thaw
设置 THAW_API_URL 与 THAW_TOKEN 可调用其他 Thaw。被拒绝时打印一句原因与处理办法，退出码为 1。

  npx thaw open 0199d2a4-… --statement "三笔款项为包席消费。"`,
};

/**
 * What the help tells of the commands that begin with a word (`open`, `webhooks`): their lines and what is set below them; undefined when it
 * tells of none.
 */
export function thawHelp(language, word) {
  const own = [];
  let within = false;
  for (const line of thaw[language].split('\n')) {
    const name = /^ {2}(?<name>[a-z-]+) /u.exec(line)?.groups.name;
    if (name !== undefined || !line.startsWith('   ')) within = name === word;
    if (within) own.push(line);
  }
  return own.length === 0 ? undefined : own.join('\n');
}
