import { eventNames, merchantEventNames, occurrences } from '@thaw/domain';
import { generatedPage, table, type GeneratedFile } from '../generated-file';

const source = 'libs/domain/src/event/event-catalogue.ts';
const forMerchants = new Set(merchantEventNames);

/** Every event, and who is told. */
export function eventPages(): readonly GeneratedFile[] {
  const rows = (yes: string, no: string) => eventNames.map((name) => [`\`${name}\``, forMerchants.has(name) ? yes : no]);
  const unchanged = Object.keys(occurrences).sort().map((name) => `\`${name}\``).join(', ');
  const en = ['# Events', '', 'What `GET /v1/events` and webhooks tell, as a page, a stream or a delivery. Names are added, never renamed. `*.changed` stands for a change that has no name of its own yet: read the thing again. Merchants get fewer fields than colleagues.', '', 'An event carries the state of its subject `before` and `after`: enumerations, instants, counts and amounts. One of them is null where the subject begins or ends; both are null for what has no name, for a look at personal data, and for events written before both sides were kept. After these the subject may read as before: ' + `${unchanged}.`, '', 'That somebody opened a document is in its trail, and no event. A look at personal data (`personal_data.*`) is told only to colleagues who do not speak with merchants, and sent to no address.', '', ...table(['type', 'told to merchants'], rows('yes', 'no'))];
  const zh = ['# 事件', '', '即 `GET /v1/events` 与 webhook 所告知的内容，可分页、流式或推送获取。名称只增不改。`*.changed` 表示尚无专名的变更，请重新读取该对象。商户所见字段少于内部人员。', '', '每个事件都带有对象变更前（`before`）与变更后（`after`）的状态：枚举、时点、计数与金额。对象新建或终止时其中一侧为 null；尚无专名的事件、查看个人信息以及保留两侧状态之前写入的事件，两侧均为 null。以下事件前后状态可能相同：' + `${unchanged}。`, '', '打开材料只记入留痕，不作为事件告知。查看个人信息（`personal_data.*`）只告知不与商户接洽的内部人员，不向任何地址推送。', '', ...table(['类型', '告知商户'], rows('是', '否'))];
  return [generatedPage('docs/reference/events.md', source, en), generatedPage('docs/reference/events.zh-CN.md', source, zh)];
}
