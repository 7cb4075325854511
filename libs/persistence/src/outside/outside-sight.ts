/**
 * Which rows of a table merchants, and those who act for them, may see: by a condition; all of them, where nothing is about a case; none,
 * where a query of theirs passes by; or no access at all. A table that is not named has no access: a new one begins closed.
 */
export type TableSight = { readonly rows: string } | 'all' | 'none' | 'closed';

const ofMerchant: TableSight = { rows: 'merchant_id = ANY (outside_merchants())' };
const ofOrder = (table: string): TableSight => ({ rows: `EXISTS (SELECT 1 FROM freeze_order o WHERE o.id = ${table}.freeze_order_id)` });
const ofTransaction = (table: string): TableSight => ({ rows: `EXISTS (SELECT 1 FROM frozen_transaction t WHERE t.id = ${table}.frozen_transaction_id)` });
/** What belongs to an appeal is seen by whoever sees the appeal: its own policy answers. */
const ofAppeal = (table: string): TableSight => ({ rows: `EXISTS (SELECT 1 FROM appeal a WHERE a.id = ${table}.appeal_id)` });

export const outsideSight: Readonly<Record<string, TableSight>> = {
  merchant: { rows: 'id = ANY (outside_merchants())' },
  settlement_account: ofMerchant,
  freeze_order: ofMerchant,
  frozen_transaction: ofOrder('frozen_transaction'),
  order_mark: ofOrder('order_mark'),
  ledger_balance: ofTransaction('ledger_balance'),
  ledger_entry: ofTransaction('ledger_entry'),
  appeal: ofMerchant,
  document: ofAppeal('document'),
  waiver: ofAppeal('waiver'),
  task: ofAppeal('task'),
  wait: ofAppeal('wait'),
  step_finding: ofAppeal('step_finding'),
  bank_request: ofAppeal('bank_request'),
  release_order: ofAppeal('release_order'),
  // Who of ours agreed is not a merchant's business, though the case is read whole.
  treasury_approval: 'none',
  // Nor where books and core disagree, though the question is asked when a case is read.
  money_break: 'none',
  penalty: ofMerchant,
  penalty_entry: { rows: 'EXISTS (SELECT 1 FROM penalty p WHERE p.id = penalty_entry.penalty_id)' },
  // Entries that name no merchant are for colleagues only.
  audit_entry: ofMerchant,
  audit_head: { rows: 'EXISTS (SELECT 1 FROM audit_entry e WHERE e.stream = audit_head.stream AND e.seq = audit_head.seq)' },
  webhook_endpoint: ofMerchant,
  webhook_delivery: { rows: 'EXISTS (SELECT 1 FROM webhook_endpoint e WHERE e.id = webhook_delivery.endpoint_id)' },
  webhook_attempt: { rows: 'EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.id = webhook_attempt.delivery_id)' },
  calendar_year: 'all',
  // That all releases are halted is shown to everybody; why is left out before it leaves the house.
  releases_halt: 'all',
  account_change: ofOrder('account_change'),
  // Who of ours has an interest is not a merchant's business, though the question is asked when an appeal is shown.
  conflict_of_interest: 'none',
  bank_inbox: 'closed',
  bank_profile: 'closed',
  bank_profile_key: 'closed',
  bank_query: 'closed',
  calendar_import: 'closed',
  document_claims: 'closed',
  idempotency_key: 'closed',
  migration: 'closed',
  money_check: 'closed',
  money_correction: 'closed',
  outbox: 'closed',
  paper_set_aside: 'closed',
  person_absence: 'closed',
  policy_version: 'closed',
  remedy_item: 'closed',
  remedy_run: 'closed',
  saved_view: 'closed',
  service_account: 'closed',
  service_key: 'closed',
  settlement_statement: 'closed',
  statement_account: 'closed',
  statement_alarm: 'closed',
  statement_line: 'closed',
  stuck_finding: 'closed',
  stuck_item: 'closed',
  warning: 'closed',
  warning_due: 'closed',
  watch_lease: 'closed',
  worker_beat: 'closed',
};
