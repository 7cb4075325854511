import type { RefusalEntry } from '../kernel/refusal';
import { entry } from './entry';

/** What is looked for is not there, or not for you to see: both read the same. */
export const missingThings = {
  merchant_not_found: entry('not_found', 'No such merchant', '没有该商户', 'Check the merchant id.', '请核对商户编号。'),
  freeze_order_not_found: entry('not_found', 'No such freeze order', '没有该冻结指令', 'Check the freeze order id; GET /v1/freeze-orders lists those you may see.', '请核对冻结指令编号；GET /v1/freeze-orders 列出您可见的指令。'),
  appeal_not_found: entry('not_found', 'No such appeal', '没有该申诉', 'Check the appeal id; GET /v1/appeals lists those you may see.', '请核对申诉编号；GET /v1/appeals 列出您可见的申诉。'),
  document_not_found: entry('not_found', 'No such document', '没有该材料', 'Check the document id in the appeal’s checklist.', '请在申诉的材料清单中核对材料编号。'),
  task_not_found: entry('not_found', 'No such task', '没有该任务', 'Check the task id; GET /v1/tasks lists the open ones.', '请核对任务编号；GET /v1/tasks 列出待办任务。'),
  bank_request_not_found: entry('not_found', 'No such bank request', '没有该银行请求', 'Answer with the requestId of the message you received.', '请使用所收报文中的 requestId 应答。'),
  webhook_endpoint_not_found: entry('not_found', 'No such webhook endpoint', '没有该回调地址', 'Check the id; GET /v1/webhook-endpoints lists those you may see.', '请核对编号；GET /v1/webhook-endpoints 列出您可见的回调地址。'),
  webhook_delivery_not_found: entry('not_found', 'No such delivery of this endpoint', '该地址没有此推送', 'Check the id in the endpoint’s deliveries. One that ended longer ago than the days the error names is no longer kept; its event is still told by GET /v1/events.', '请在该地址的推送记录中核对编号。结束时间超过错误所列天数的推送不再保存，其事件仍可由 GET /v1/events 获取。'),
  saved_view_not_found: entry('not_found', 'No such saved view of yours', '您没有该保存视图', 'Check the id; GET /v1/saved-views lists yours. A view is changed by its owner alone.', '请核对编号；GET /v1/saved-views 列出您的视图。仅所有人可更改。'),
  event_not_found: entry('not_found', 'No such event', '没有该事件', 'Go on from an event you were told, or leave the id out.', '请从您收到过的事件继续，或不带编号。'),
  service_account_not_found: entry('not_found', 'No such service account', '没有该服务账号', 'Check the id; GET /v1/service-accounts lists them.', '请核对编号；GET /v1/service-accounts 列出全部。'),
  service_key_not_found: entry('not_found', 'No such key', '没有该密钥', 'Check the key’s public id in its service account.', '请在服务账号中核对密钥的公开编号。'),
  release_order_not_found: entry('not_found', 'No such release order', '没有该放款指令', 'Check the release order id.', '请核对放款指令编号。'),
} as const satisfies Record<string, RefusalEntry>;
