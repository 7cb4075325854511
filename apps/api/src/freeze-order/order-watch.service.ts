import { Inject, Injectable } from '@nestjs/common';
import { alarmKinds, type BilingualText } from '@thaw/domain';
import { listOrderAlarms, type DataSource, type OrderAlarm } from '@thaw/persistence';
import { DATABASE } from '../dependencies';
import { cursorAt, pageOf, type Page } from '../http/page';
import { wireText } from '../http/wire';
import type { OrderAlarmsQuery, OrderAlarmView } from './order-watch.dto';

type AlarmKind = OrderAlarmView['kind'];

const texts: Readonly<Record<AlarmKind, BilingualText>> = {
  expiry_near: { en: 'The order ends soon: renew it, or see that it is lifted', zh: '指令即将到期：请办理续期或解除' },
  lapse: { en: 'The order has run out: lift it', zh: '指令已到期：请解除' },
  not_lifted: { en: 'The order ran out and nobody has lifted it', zh: '指令到期后仍未解除' },
  settle_latest: { en: 'Takings are held longer than they may be kept from settlement: settle them, or say why not', zh: '款项扣留已超过最迟结算期限：请结算或说明理由' },
  review_due: { en: 'A whole account is to be looked at again', zh: '整户措施须复查' },
};

@Injectable()
export class OrderWatchService {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async list(query: OrderAlarmsQuery): Promise<Page<OrderAlarmView>> {
    const { kind = null, open = false, limit, cursor = null } = query;
    const rows = await listOrderAlarms(this.database, { kind, open }, cursor, limit);
    return pageOf(rows, limit, alarmView, (row) => cursorAt(row.firedAt, row.id));
  }
}

function alarmView(alarm: OrderAlarm): OrderAlarmView {
  const kind = alarmKinds.find((one) => one === alarm.kind);
  if (kind === undefined) throw new TypeError(`${alarm.kind} is no alarm`);
  return { ...alarm, kind, text: wireText(texts[kind]) };
}
