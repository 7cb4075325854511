import { eventCatalogue, eventNames } from '@thaw/domain';
import { generatedPage, table, type GeneratedFile } from '../generated-file';

const source = 'libs/domain/src/event/event-catalogue.ts';
const inside = new Set(Object.values(eventCatalogue).flatMap(({ name, merchant }) => (merchant === 'staff' ? [name] : [])));
const named = new Set(Object.values(eventCatalogue).map(({ name }) => name));

/** Of things that are no appeal merchants hear only that a measure was imposed. */
function isForMerchants(name: string): boolean {
  return named.has(name) ? !inside.has(name) : name === 'freeze_order.imposed';
}

/** Every event, and who is told. */
export function eventPages(): readonly GeneratedFile[] {
  const rows = (yes: string, no: string) => eventNames.map((name) => [`\`${name}\``, isForMerchants(name) ? yes : no]);
  const en = ['# Events', '', 'What `GET /v1/events` and webhooks tell, as a page, a stream or a delivery. Names are added, never renamed. `*.changed` stands for a change that has no name of its own yet: read the thing again. Merchants get fewer fields than colleagues.', '', ...table(['type', 'told to merchants'], rows('yes', 'no'))];
  const zh = ['# 事件', '', '即 `GET /v1/events` 与 webhook 所告知的内容，可分页、流式或推送获取。名称只增不改。`*.changed` 表示尚无专名的变更，请重新读取该对象。商户所见字段少于内部人员。', '', ...table(['类型', '告知商户'], rows('是', '否'))];
  return [generatedPage('docs/reference/events.md', source, en), generatedPage('docs/reference/events.zh-CN.md', source, zh)];
}
