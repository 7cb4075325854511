import type { RefusalEntry } from '../kernel/refusal';
import { entry } from './entry';

/** Of clocks and calendars. */
export const clocksAndCalendars = {
  preset_unknown: entry('unprocessable', 'No such clock preset', '没有该时限预设', 'Use an id of GET /v1/clock-presets; the error names the one received.', '请使用 GET /v1/clock-presets 中的编号；错误中列出所收编号。'),
  preset_not_in_force: entry('unprocessable', 'The clock preset is not in force on that date', '该日期时限预设未生效', 'Choose a date within the preset’s time, or another preset.', '请选择其有效期内的日期或其他预设。'),
  clock_suspension_overlap: entry('conflict', 'The clock cannot be stopped or started at that instant', '时限不能在该时点中止或恢复', 'Suspensions follow one another and lie after the start: end the one that runs before another begins.', '各次中止须先后相接且晚于起算；请先结束进行中的中止。'),
  clock_not_suspended: entry('conflict', 'The clock is running', '时限并未中止', 'Read the clock again: nothing stands still that could go on.', '请重新读取该时限；当前没有可恢复的中止。'),
  stay_reason_missing: entry('unprocessable', 'A stay needs a reason', '中止须说明理由', 'Say why the case rests and who asked for it.', '请说明中止理由及申请方。'),
  extension_not_allowed: entry('unprocessable', 'This clock cannot be extended', '该时限不可延长', 'Decide within the time there is, or release the undisputed part first.', '请在期限内决定，或先行放还无争议部分。'),
  extension_not_longer: entry('unprocessable', 'The extension is none', '未实际延长', 'Name a whole total longer than the present one; the error gives it.', '请填写大于现有期限的总长度（整数）；错误中给出现有长度。'),
  extension_too_long: entry('unprocessable', 'Longer than the source allows', '超过允许的最长期限', 'Extend at most to the total named in the error.', '延长后总期限不得超过错误中所列。'),
  extension_unknown: entry('not_found', 'No such proposal for more time', '没有该延期申请', 'Read the appeal’s clocks: a proposal ends when it is granted, declined, or its clock ends.', '请重新读取申诉的时限；延期申请在批准、拒绝或该时限终止后即失效。'),
  extension_pending: entry('conflict', 'More time was proposed for this clock already', '该时限已有待批延期', 'Have the proposal approved or declined first; its id is in the error.', '请先批准或拒绝该申请；编号见错误信息。'),
  extension_too_late: entry('unprocessable', 'The clock has run out', '时限已届满', 'More time can be given only before a clock runs out.', '延期须在期限届满前办理。'),
  clock_unknown: entry('unprocessable', 'No such running clock', '没有该进行中的时限', 'Name the limit of a clock of the appeal that has not ended.', '请选择该申诉中尚未终止的时限。'),
  appeal_stayed: entry('conflict', 'The appeal is stayed', '申诉已中止', 'Let the case go on first, or wait until the stay ends.', '请先恢复办理，或等待中止期满。'),
  appeal_not_stayed: entry('conflict', 'The appeal is not stayed', '申诉并未中止', 'Read the appeal again: nothing rests that could go on.', '请重新读取申诉；当前没有可恢复的中止。'),
  stay_not_provided: entry('unprocessable', 'This policy version knows no stay', '该政策版本未规定中止', 'The appeal keeps the policy it was opened under; decide within the time there is.', '申诉适用其提起时的政策版本；请在期限内办理。'),
  calendar_import_not_found: entry('not_found', 'No such calendar import', '没有该日历导入', 'Check the import id; GET /v1/calendar/years names the last one of each year.', '请核对导入编号；GET /v1/calendar/years 列出各年度最近一次导入。'),
  calendar_import_decided: entry('conflict', 'The import was approved already', '该导入已批准', 'Read the import again: it tells how far the open deadlines have been dated anew.', '请重新读取该导入，其中列有在办期限重新计算的进度。'),
  extension_notice_missing: entry('unprocessable', 'An extension must be told', '延期须告知当事人', 'Send the notice with the reason and the new date first, then extend.', '请先告知理由与新日期，再办理延期。'),
  extension_approver_unknown: entry('unprocessable', 'Nobody here can approve this extension', '本机构无人可批准该延期', 'The error names whose approval the source asks for; record the authority’s own decision instead.', '错误中列出依据所要求的批准人；请登记该机关自己的决定。'),
  calendar_import_incomplete: entry('unprocessable', 'The calendar import is not traceable', '日历导入缺少依据', 'Name the source and the SHA-256 of the file (64 hexadecimal digits).', '请注明来源及文件的 SHA-256（64 位十六进制）。'),
  calendar_import_implausible: entry('unprocessable', 'The calendar is not plausible', '日历数据不合理', 'Compare with the notice; the error names the rule and the days that break it.', '请与通知核对；错误中列出所违反的规则与日期。'),
  calendar_official_stands: entry('conflict', 'The year is official already', '该年度已为正式日历', 'A provisional calendar never replaces an official one.', '暂定日历不得替换正式日历。'),
} as const satisfies Record<string, RefusalEntry>;
