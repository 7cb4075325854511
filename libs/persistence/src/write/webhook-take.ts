import { holderMayNot } from '../read/webhook-holders';

/** Longer than any attempt takes: who does not say how it went within this is taken for dead. By the database's clock. */
const leaseSeconds = 60;
/** Calls under way to one endpoint: to one that answers, and to one that does not. */
const [soundAtOnce, failingAtOnce] = [4, 1];
/** Calls under way to all endpoints of one merchant, and to those of the house: neither takes every lane a sender has. */
const [merchantAtOnce, houseAtOnce] = [8, 24];

/**
 * Leases what is due and in front of its case's line. Turn by turn: the next of whoever has least under way, and of theirs the endpoint that
 * has least. Sound ones that answer slowly take long as well, and whoever waits behind them waits for one call, not for their line.
 * Parameters: now, the lease, how many, how many of failing endpoints.
 */
export const takeSql = `
UPDATE webhook_delivery d SET lease_id = $2, lease_until = now() + make_interval(secs => ${String(leaseSeconds)}) FROM (
  SELECT id, failing FROM (
    SELECT candidate.*, row_number() OVER (PARTITION BY failing ORDER BY next_attempt_at, position) AS place,
      (SELECT count(*) FROM webhook_delivery held JOIN webhook_endpoint o ON o.id = held.endpoint_id
        WHERE held.lease_id IS NOT NULL AND held.lease_until >= now() AND o.merchant_id IS NOT DISTINCT FROM candidate.merchant_id)
        + row_number() OVER (PARTITION BY merchant_id ORDER BY endpoint_turn, next_attempt_at, position) AS turn
    FROM (
      SELECT head.*, e.merchant_id, e.failing_since IS NOT NULL AS failing,
        busy.calls + row_number() OVER (PARTITION BY e.id ORDER BY head.next_attempt_at, head.position) AS endpoint_turn
      FROM webhook_endpoint e CROSS JOIN LATERAL (
        SELECT count(*) AS calls FROM webhook_delivery held WHERE held.endpoint_id = e.id AND held.lease_id IS NOT NULL AND held.lease_until >= now()) busy CROSS JOIN LATERAL (
        SELECT h.id, h.next_attempt_at, h.position FROM webhook_delivery h
        WHERE h.endpoint_id = e.id AND h.in_front AND h.next_attempt_at <= $1 AND (h.lease_until IS NULL OR h.lease_until < now())
        ORDER BY h.next_attempt_at, h.position
        LIMIT greatest(0, CASE WHEN e.failing_since IS NULL THEN ${String(soundAtOnce)} ELSE ${String(failingAtOnce)} END - busy.calls)
        FOR UPDATE SKIP LOCKED) head
      WHERE e.status = 'active' AND NOT (${holderMayNot('$1::timestamptz')})) candidate) waiting
  WHERE (NOT failing OR place <= $4) AND turn <= CASE WHEN merchant_id IS NULL THEN ${String(houseAtOnce)} ELSE ${String(merchantAtOnce)} END
  ORDER BY failing, turn, next_attempt_at, position LIMIT $3) due
WHERE d.id = due.id RETURNING d.id, d.endpoint_id, d.event_id, d.created_at, due.failing`;
