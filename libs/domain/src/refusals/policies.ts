import type { RefusalEntry } from '../kernel/refusal';
import { entry } from './entry';

/** Of policy versions. */
export const policyVersions = {
  policy_version_not_found: entry('not_found', 'No such policy version', '没有该政策版本', 'GET /v1/policies lists the versions there are.', 'GET /v1/policies 列出现有版本。'),
  policy_invalid: entry('unprocessable', 'The policy is not valid', '政策不合规', 'Correct everything listed under “errors”: nothing of it has been kept.', '请更正 “errors” 中列出的全部问题；本次内容未保存。'),
  policy_version_settled: entry('conflict', 'This version is no draft any more', '该版本已非草案', 'An approved or withdrawn version is never edited: draft one with another name.', '已批准或已撤回的版本不得修改；请以其他名称另拟草案。'),
  policy_revised: entry('conflict', 'The draft has been revised since', '草案已被修订', 'Read the draft again and approve the revision named in the error.', '请重新阅读草案，并批准错误中列出的修订号。'),
  policy_date_too_early: entry('unprocessable', 'Too early a day', '施行日期过早', 'A version applies from tomorrow at the earliest, and is settled ten minutes before its day begins.', '版本最早自次日起施行，且须在施行日开始前十分钟确定。'),
  policy_date_taken: entry('conflict', 'Another version applies from that day', '该日已有其他版本施行', 'Choose another day, or withdraw the version named in the error first.', '请另选日期，或先撤回错误中列出的版本。'),
  policy_in_force: entry('conflict', 'The version is in force', '该版本已施行', 'A version in force is never withdrawn: draft another that takes its place.', '已施行的版本不得撤回；请另拟版本予以取代。'),
} as const satisfies Record<string, RefusalEntry>;
