/** `npx thaw ops <command> --help`: one operator's command each, in English and Chinese. */

const remedies = {
  en: `
Remedies, and what each takes:
  nudge                the workflow reads the case again, or is started when it is gone
  retry_now            what rests after failures is tried again at once
  resend_to_bank       the question goes to the bank once more
  move_to_manual       the bank's desk finds out by hand, and a second person agrees
  return_task          the task goes back to the queue
  reassign_task        --to <person>
Two people: it is proposed, and begins once another approves it (ops run <run> approve --as <person>):
  rebuild              the workflow is terminated and begun anew from the facts
  extend               --extend-to <total> --reason-en "…" --reason-zh "…"
  stay                 --stay-for merchant|acquirer|authority
  reset_to_stage       --back-to collecting_documents|risk_review
  close_by_decision    --text-en "…" --text-zh "…": what the merchant reads`,
  zh: `
处置方式及所需参数：
  nudge                流程重新读取案件；若已不存在则重新启动
  retry_now            失败后处于等待的立即重试
  resend_to_bank       再次向银行发送询问
  move_to_manual       由专岗人工核实，并经第二人复核
  return_task          任务退回队列
  reassign_task        --to <人员>
须两人办理：先提出，经他人批准后执行（ops run <批次> approve --as <人员>）：
  rebuild              终止流程，并依据事实重新开始
  extend               --extend-to <总时长> --reason-en "…" --reason-zh "…"
  stay                 --stay-for merchant|acquirer|authority
  reset_to_stage       --back-to collecting_documents|risk_review
  close_by_decision    --text-en "…" --text-zh "…"：商户将看到的内容`,
};

const commands = {
  stuck: {
    en: `npx thaw ops stuck [--class <class>] [--which open|acknowledged|resolved] [--limit n]

What does not move by itself, by class and cause: since when, how many, what is held, what to do, and the runbook.`,
    zh: `npx thaw ops stuck [--class <类别>] [--which open|acknowledged|resolved] [--limit n]

按类别与原因列出停滞事项：自何时、多少件、在押金额、如何处理及操作手册。`,
  },
  why: {
    en: `npx thaw ops why <appeal>

A diagnosis in words: what it waits for, until when, what was tried, what to do, and which remedies there are.`,
    zh: `npx thaw ops why <申诉>

以文字说明：在等什么、到何时、试过什么、该做什么以及可用的处置方式。`,
  },
  ack: {
    en: `npx thaw ops ack <finding> --why "…"

Says that somebody is on it. Silences this finding alone, not its class.`,
    zh: `npx thaw ops ack <发现项> --why "…"

声明有人处理。仅静默这一条，不影响同类。`,
  },
  fix: {
    en: `npx thaw ops fix <finding> <remedy> --why "…" [--dry-run]
npx thaw ops fix <remedy> --appeal <id,…> --why "…" [--dry-run]
npx thaw ops fix <remedy> --held-by <person> | --stage s | --waiting-for kind | --bank code | --class c --why "…" [--dry-run]

Carries a remedy out for a finding's appeals, for those named, or for all open ones that meet every condition given.
--dry-run says exactly what would happen and changes nothing. Stays until the run ends; exit code 1 when something was
refused or failed, 0 when it was proposed to a second person.
${remedies.en}`,
    zh: `npx thaw ops fix <发现项> <处置> --why "…" [--dry-run]
npx thaw ops fix <处置> --appeal <编号,…> --why "…" [--dry-run]
npx thaw ops fix <处置> --held-by <人员> | --stage 阶段 | --waiting-for 类别 | --bank 行号 | --class 类别 --why "…" [--dry-run]

对发现项所涉申诉、所列申诉，或满足全部条件的在办申诉执行处置。
--dry-run 只说明将发生什么，不作更改。等待批次结束；有被拒绝或失败的，退出码为 1；提交他人批准的，退出码为 0。
${remedies.zh}`,
  },
  run: {
    en: `npx thaw ops run <run> [stop|resume|retry|approve|decline] [--why "…"]

How far a run has come. stop holds it, resume goes on, retry tries again only what was refused or failed. approve and
decline are a second person's, where the remedy asks for two: --as <person>; decline says --why.`,
    zh: `npx thaw ops run <批次> [stop|resume|retry|approve|decline] [--why "…"]

查看进度。stop 停止、resume 继续、retry 仅重试被拒绝或失败的。须两人办理的，由第二人 approve 批准或 decline 退回：
--as <人员>；退回须以 --why 说明理由。`,
  },
  runs: {
    en: `npx thaw ops runs [--which proposed|running|stopped|done|declined] [--limit n]

Runs of remedies, the newest first; proposed ones wait for a second person.`,
    zh: `npx thaw ops runs [--which proposed|running|stopped|done|declined] [--limit n]

处置批次，最新在前；proposed 为待第二人批准。`,
  },
  waits: {
    en: `npx thaw ops waits [--overdue]

What every open appeal waits for, those due first at the top. Reads the data itself, whether Thaw runs or not.`,
    zh: `npx thaw ops waits [--overdue]

列出每件在办申诉的待办方，先到期者在前。直接读取数据，无论 Thaw 是否运行。`,
  },
  releases: {
    en: `npx thaw ops releases [halt|propose-resumption|decline-resumption|resume] [--why "…"] [--as <person>]

Whether all releases are halted, since when and why, and what that holds up; exit code 1 while they are. halt stops everything that leaves the
house, at once, on one person's word; to go on one person proposes and another resumes.`,
    zh: `npx thaw ops releases [halt|propose-resumption|decline-resumption|resume] [--why "…"] [--as <人员>]

全部放款是否暂停、起始时间、原因及受影响的申诉；暂停期间退出码为 1。halt 由一人立即停止一切资金流出；恢复须一人提议、另一人以 resume 批准。`,
  },
  health: {
    en: `npx thaw ops health

Whether API and worker do their work, part by part; exit code 1 when one does not.`,
    zh: `npx thaw ops health

API 与 worker 各部分是否正常；异常时退出码为 1。`,
  },
  drain: {
    en: `npx thaw ops drain [<worker>|all] [--why "…"]

Without a word: which workers there are and what each does. With one: has the worker finish what is under way and take
nothing new, and stays until it has; then its process can be ended. Nothing is dropped: what comes meanwhile waits for
another worker. Its process stays up, not ready, until it is ended. Exit code 1 when it has not finished within a minute.
SIGTERM drains a worker in the same way and ends it; SIGTERM drains an API of the requests it is answering.`,
    zh: `npx thaw ops drain [<worker>|all] [--why "…"]

不带参数：列出各 worker 及其状态。带参数：请其完成手头工作、不再接收新工作，并等待完成；之后即可停止该进程。
不会遗漏：期间的新工作由其他 worker 处理。进程保持运行但不就绪，直至被停止。一分钟内未完成时退出码为 1。
SIGTERM 同样先排空再结束 worker；对 API 则先办完正在应答的请求。`,
  },
  rebuild: {
    en: `npx thaw ops rebuild

Starts a workflow for every open appeal from the facts alone: for when Temporal has lost its data. Harmless to repeat.`,
    zh: `npx thaw ops rebuild

依据数据库事实为每件在办申诉启动工作流，用于 Temporal 数据丢失之后。可重复执行。`,
  },
};

/** The help text of one operator's command, without what all commands have in common; undefined for one that does not exist. */
export function opsHelp(language, name) {
  return commands[name]?.[language];
}
