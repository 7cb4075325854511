import type { RefusalEntry } from '../kernel/refusal';
import { entry } from './entry';

/** Of the door itself: who calls, in which form, how often. */
export const theDoor = {
  unauthenticated: entry('unauthenticated', 'Who is calling?', '身份未验证', 'Send a valid bearer token of the configured issuer, or a service account’s key.', '请携带有效的访问令牌或服务账号密钥。'),
  permission_missing: entry('forbidden', 'Not permitted', '无此权限', 'Your token’s roles do not include one that may call this; the error names them.', '您的角色不可调用该接口；错误中列出所需角色。'),
  route_not_found: entry('not_found', 'No such address', '没有该地址', 'See /docs for the addresses there are.', '请查阅 /docs。'),
  body_not_json: entry('invalid', 'The body is not JSON', '请求体不是 JSON', 'Send valid JSON with Content-Type: application/json.', '请发送合法 JSON，并设置 Content-Type: application/json。'),
  body_too_large: entry('too_large', 'The body is too large', '请求体过大', 'Send a smaller body.', '请缩小请求体。'),
  body_too_deep: entry('invalid', 'The body is nested too deep', '请求体嵌套过深', 'No body of ours has more levels than the error names.', '请减少嵌套层数；错误中给出上限。'),
  media_type_unsupported: entry('media_type', 'A body of this type is not taken', '不支持该请求体类型', 'Send the type named in the error and in the Accept header of the answer.', '请使用错误及应答 Accept 头中所列类型。'),
  not_acceptable: entry('not_acceptable', 'This is not told in the form asked for', '无法以所要求的格式应答', 'Ask for a type named in the error, or leave Accept out.', '请在 Accept 中使用错误所列类型，或不带该请求头。'),
  url_too_long: entry('address_too_long', 'The address is too long', '请求地址过长', 'Shorten the query; the error gives the limit in bytes.', '请缩短查询参数；错误中给出字节上限。'),
  too_many_parameters: entry('invalid', 'Too many query parameters', '查询参数过多', 'Name each parameter once; the error gives the limit.', '每个参数只列一次；错误中给出上限。'),
  headers_too_large: entry('headers_too_large', 'The headers are too large', '请求头过大', 'Send fewer or shorter headers: 16 KiB in all, the address included.', '请减少或缩短请求头：连同地址合计不超过 16 KiB。'),
  request_malformed: entry('invalid', 'This is no HTTP request', '不是合法的 HTTP 请求', 'Send HTTP/1.1 as RFC 9112 has it.', '请按 RFC 9112 发送 HTTP/1.1 请求。'),
  request_timed_out: entry('timed_out', 'The request came too slowly', '请求发送过慢', 'Send it again in one go, with the same Idempotency-Key.', '请使用同一 Idempotency-Key 重新一次性发送。'),
  too_many_requests: entry('too_many', 'Too many requests', '请求过于频繁', 'Wait for the seconds that Retry-After names, then go on with the same Idempotency-Key; RateLimit tells how many are left.', '请等待 Retry-After 所示秒数后使用同一 Idempotency-Key 继续；RateLimit 头给出剩余次数。'),
  validation_failed: entry('invalid', 'The input is not valid', '输入不合法', 'Correct the fields listed under “errors”.', '请更正 “errors” 中列出的字段。'),
  multipart_expected: entry('invalid', 'A multipart form is expected', '应使用 multipart 表单', 'Send multipart/form-data with the fields “requirementCode” and “file”, in this order.', '请以 multipart/form-data 依次发送 “requirementCode” 与 “file”。'),
  saved_view_name_taken: entry('conflict', 'You have a view of this name already', '您已有同名视图', 'Choose another name, or change the view that carries it.', '请另取名称，或更改同名视图。'),
  saved_views_full: entry('conflict', 'You keep as many views as anybody may', '保存视图已达上限', 'Remove one that you no longer use.', '请删除不再使用的视图。'),
  saved_view_not_for_role: entry('unprocessable', 'This list is not for that role', '该角色无权查看此列表', 'Keep views of lists you may see, and share them with roles that may see them too.', '仅可保存您可查看的列表，并与同样可查看的角色共享。'),
  saved_view_tells: entry('unprocessable', 'Not to be shared with those who speak with merchants', '不得与对接商户的角色共享', 'What this view looks for would tell what may not be told (Anti-Money-Laundering Law 2024, art. 35): share it with other roles, or leave those filters out.', '该视图的筛选条件会透露不得透露的事项（反洗钱法（2024）第三十五条）；请与其他角色共享，或去除相关条件。'),
  webhook_url_refused: entry('unprocessable', 'This address cannot be called', '该地址不可用作回调', 'Give an https address on the internet, without user name or password.', '请提供公网 https 地址，不含用户名与密码。'),
  webhook_delivery_not_ended: entry('conflict', 'There is nothing to send again', '没有可重发的推送', 'Only a delivery of this endpoint that was delivered or given up can be sent again; one in line is tried by itself.', '仅可重发本地址已送达或已放弃的推送；排队中的会自动重试。'),
  too_many_streams: entry('too_many', 'Too many event streams are open', '事件流连接过多', 'Close a stream you no longer read, or try again after Retry-After.', '请关闭不再使用的事件流，或在 Retry-After 之后重试。'),
  idempotency_key_missing: entry('invalid', 'The Idempotency-Key header is missing', '缺少 Idempotency-Key 请求头', 'Send a new unique key with each new request, and the same key when you retry.', '每个新请求使用新的唯一键，重试时使用同一键。'),
  idempotency_key_in_flight: entry('conflict', 'A request with this Idempotency-Key is under way', '使用该 Idempotency-Key 的请求正在处理', 'Send the same request again after Retry-After; you will get its answer.', '请在 Retry-After 之后重发同一请求，届时将得到其应答。'),
  idempotency_key_reused: entry('unprocessable', 'This Idempotency-Key was used for another request', 'Idempotency-Key 已用于其他请求', 'Use a new key for a new request.', '新请求请使用新的键。'),
  database_unavailable: entry('unavailable', 'The database does not answer', '数据库无响应', 'Try again with the same Idempotency-Key; nothing is lost or done twice.', '请使用同一 Idempotency-Key 重试；不会丢失或重复。'),
  identity_unavailable: entry('unavailable', 'The identity provider does not answer', '身份提供方无响应', 'Try again in a moment; your token may well be good.', '请稍后重试；您的令牌可能仍然有效。'),
} as const satisfies Record<string, RefusalEntry>;
