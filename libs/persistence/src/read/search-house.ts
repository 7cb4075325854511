import { line, type FoundKind, type Way } from './search-ways';

const nobodys = 'NULL::uuid';

/** What is the house's own: a row by its id, of no one merchant or appeal. */
const ofHouse = (kind: FoundKind, table: string): Way => ({ kind, by: 'id', sql: `${line('x.id', nobodys, nobodys, nobodys)}, '' AS reason_code FROM ${table} x WHERE x.id = ?` });
const ofMerchantOrHouse = (kind: FoundKind, table: string): Way => ({ kind, by: 'id', sql: `${line('x.id', 'x.merchant_id', nobodys, nobodys)}, '' AS reason_code FROM ${table} x WHERE x.id = ?` });

/** By their primary keys, each of them. Whoever may read none of them is asked about none. */
export const houseWays: readonly Way[] = [
  ofHouse('remedy_run', 'remedy_run'),
  ofHouse('releases_halt', 'releases_halt'),
  ofHouse('warning', 'warning'),
  ofHouse('bank_profile', 'bank_profile'),
  ofHouse('bank_message', 'bank_inbox'),
  ofHouse('calendar_import', 'calendar_import'),
  ofHouse('absence', 'person_absence'),
  ofHouse('money_check', 'money_check'),
  ofHouse('money_correction', 'money_correction'),
  ofHouse('statement', 'settlement_statement'),
  ofMerchantOrHouse('service_account', 'service_account'),
  ofMerchantOrHouse('webhook_endpoint', 'webhook_endpoint'),
  { kind: 'webhook_delivery', by: 'id', sql: `${line('x.id', 'w.merchant_id', nobodys, nobodys)}, '' AS reason_code FROM webhook_delivery x JOIN webhook_endpoint w ON w.id = x.endpoint_id WHERE x.id = ?` },
];
