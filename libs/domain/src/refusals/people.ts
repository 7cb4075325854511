import type { RefusalEntry } from '../kernel/refusal';
import { entry } from './entry';

/** Of tasks, and of who may do what. */
export const workAndPeople = {
  task_claimed: entry('conflict', 'Somebody else holds this task', '任务已被他人领取', 'Take another task; the error names the holder.', '请领取其他任务；错误中列有领取人。'),
  task_not_claimed: entry('conflict', 'You do not hold this task', '您未领取该任务', 'Claim the task first; a claim lasts for the lease given by the policy.', '请先领取任务；领取有时限。'),
  task_not_held: entry('conflict', 'Nobody holds this task', '无人领取该任务', 'It already stands in the queue.', '任务已在队列中。'),
  task_ended: entry('conflict', 'The task is done or withdrawn', '任务已完成或取消', 'Read the appeal again.', '请重新读取申诉。'),
  role_missing: entry('forbidden', 'Your role may not do this', '您的角色无此权限', 'Somebody with one of the roles named in the error can.', '需由错误中所列角色办理。'),
  four_eyes: entry('forbidden', 'Somebody else must do this', '须由他人办理（双人复核）', 'You have acted in this case in another capacity; a colleague has to do this step.', '您已在本案以其他身份参与，须由其他同事办理此步骤。'),
  conflict_of_interest: entry('forbidden', 'You have an interest in this merchant', '与该商户存在利益冲突', 'A colleague without an interest in the merchant has to do this step.', '须由与该商户无利益关系的同事办理此步骤。'),
  claim_not_over: entry('conflict', 'The claim still holds', '领取仍有效', 'It ends with its lease, or as the policy says once its holder is away.', '领取到期后失效；领取人离岗的，依政策提前失效。'),
  person_absent: entry('conflict', 'That person is away', '该人员不在岗', 'Name somebody who is here, or end the absence: GET /v1/access/absences.', '请指定在岗人员，或终止缺勤记录：GET /v1/access/absences。'),
  absence_not_found: entry('not_found', 'No such absence', '没有该缺勤记录', 'GET /v1/access/absences lists them.', 'GET /v1/access/absences 可列出。'),
  absence_ended: entry('conflict', 'The absence has been ended', '缺勤记录已终止', 'Record another if they are away again.', '如再次离岗，请另行登记。'),
  absence_period_empty: entry('unprocessable', 'The absence ends before it begins', '缺勤的结束时间早于开始时间', 'Name an end to come, after the beginning.', '结束时间须晚于开始时间，且在将来。'),
  interest_not_found: entry('not_found', 'No such declared interest', '没有该利益申报', 'GET /v1/access/conflicts lists those you may see.', 'GET /v1/access/conflicts 列出您可见的申报。'),
  interest_ended: entry('conflict', 'The interest has been ended already', '该利益申报已终止', 'Declare it anew if it has come back.', '如再次存在利益关系，请重新申报。'),
  interest_period_empty: entry('unprocessable', 'The interest ends before it begins', '利益申报的结束时间早于开始时间', 'Name an end after its beginning, or none.', '结束时间须晚于开始时间，或不填写。'),
  not_your_case: entry('forbidden', 'Not your case', '非本人案件', 'Merchants and banks act in their own cases only, agents of third parties in those of the merchants they act for.', '商户与银行仅可办理自己的案件，第三方代理人仅可办理其所代理商户的案件。'),
  reveal_purpose_wrong: entry('unprocessable', 'Not your purpose', '用途不符', 'Colleagues name what they need the field for; merchants look at what is theirs with own_record.', '内部人员须注明具体用途；商户查看本商户信息请使用 own_record。'),
  reveal_note_tells_value: entry('unprocessable', 'The note gives the value away', '备注泄露了字段内容', 'Say why you need the field, not what stands in it: the note is kept in the audit.', '请说明为何需要，勿写入字段内容：备注将存入审计记录。'),
  people_only: entry('forbidden', 'A person must do this', '须由人员办理', 'A service account files, hands in and reads; deciding and approving are for people with tokens of their own.', '服务账号仅可提交、上传与查询；决定与复核须由人员以本人令牌办理。'),
  service_permission_not_grantable: entry('unprocessable', 'A machine may not be given this permission', '该权限不可授予服务账号', 'Leave out those named in the error: there is no such permission, or people alone have it, or only machines of no merchant. See docs/reference/permissions.md.', '请去除错误中所列各项：无此权限，或仅人员可持有，或不适用于商户的服务账号。见 docs/reference/permissions.zh-CN.md。'),
  service_key_not_agreed: entry('conflict', 'Another manager has to agree first', '须先经另一名管理人员同意', 'The account may do what your own role may not: another manager agrees with POST …/agreement, then roll again.', '该服务账号的权限超出您本人角色：须由另一名管理人员通过 POST …/agreement 同意，然后再次更换密钥。'),
  service_key_not_asked: entry('conflict', 'Nobody asks for a key', '没有待同意的密钥申请', 'It was agreed to or turned down already; read the account again.', '该申请已获同意或已退回；请重新读取服务账号。'),
  service_account_revoked: entry('conflict', 'The service account has been revoked', '服务账号已停用', 'It stays revoked: create another one.', '停用后不可恢复；请新建服务账号。'),
  service_key_revoked: entry('conflict', 'The key works no more', '密钥已失效', 'It was revoked, or has expired; nothing is left to do.', '密钥已停用或已过期，无需处理。'),
  service_key_lifetime: entry('unprocessable', 'Too short or too long a life for a key', '密钥有效期不合规', 'Name an end that lies ahead and within the time given in the error.', '到期时间须晚于现在，且不超过错误中所列期限。'),
} as const satisfies Record<string, RefusalEntry>;
