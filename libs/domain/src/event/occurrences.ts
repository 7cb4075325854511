/**
 * Events after which their subject may read as before, each with why: they tell that something was done. Every other event changes what
 * is told of its subject, or has no side before or after it because its subject begins or ends.
 */
export const occurrences: Readonly<Record<string, string>> = {
  'appeal.remedy_applied': 'an operator woke the case; what it does then is told by itself',
  'release.outcome_unknown': 'what was sent again is unknown again',
  'release.held_back': 'orders of others stand in the way, so nothing is placed',
  'release.barred': 'books and core disagree, so nothing is placed',
  'account_change.notified': 'the holder of the old account was told',
  'extension.notified': 'the merchant was told',
  'freeze_order.reviewed': 'where the whole account is not kept, what follows is told by itself',
  'freeze_order.varied': 'an authority may lay down anew what stood already',
  'freeze_order.watch_set': 'each command lays the dates down anew, often as they stood',
  'webhook_endpoint.changed': 'of an address nothing is told, and it may be all that changed',
  'webhook_endpoint.paused': 'somebody pauses what is paused',
  'webhook_endpoint.resumed': 'somebody resumes what was not paused',
  'webhook_endpoint.secret_rotated': 'of secrets nothing is told, and without an overlap it is all that changes',
  'webhook_endpoint.test_asked': 'something is sent; the address stays as it is',
  'webhook_endpoint.delivery_resent': 'something is sent once more; the address stays as it is',
  'remedy_run.changed': 'a change may find nothing left to do',
  'worker.drain_asked': 'somebody asks again',
};

/** Events without either side: nothing changed, or nobody knows what. */
export const withoutSides: Readonly<Record<string, string>> = {
  'personal_data.revealed': 'somebody looked at it',
  'personal_data.reveal_refused': 'somebody tried to look at it',
  'record.changed': 'an entry this version has no name for',
};
