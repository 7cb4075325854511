import { openApiDocument } from '@thaw/api';
import { refusals, type RefusalCode } from '@thaw/domain';
import { DomainRefusals } from '../support/domain-refusals';

/** Codes that nobody hears over HTTP, and why. */
const neverTold: Partial<Record<RefusalCode, string>> = {
  // Told in the items of a remedy's forecast and run, which are answers.
  bank_message_unsent: 'an item of a remedy', nothing_to_retry: 'an item of a remedy', person_absent: 'an item of a remedy', reset_not_open: 'an item of a remedy', task_not_held: 'an item of a remedy',
  // No operation answers it: it is told where there is none.
  method_not_allowed: 'about methods that an address does not take',
  // Commands that only our own workflows and sweeps give.
  claim_not_over: 'the claim sweep’s', document_copied: 'the copier’s', mark_already_fired: 'the workflow’s', mark_not_due: 'the workflow’s', wait_not_live: 'the workflow’s',
  readback_mismatch: 'the outcome of a release is the worker’s', release_ended: 'the outcome of a release is the worker’s', release_order_not_found: 'the outcome of a release is the worker’s',
  // Would be a mistake of ours, and no caller's.
  clock_not_suspended: 'only what rests is made to go on', clock_suspension_overlap: 'a clock is made to rest once at a time', extension_notice_missing: 'the command brings its notice with it',
  preset_not_in_force: 'what a policy names is looked at when it is drafted', preset_unknown: 'what a policy names is looked at when it is drafted',
};

interface Deciding {
  /** What of the domain decides on it. */
  readonly by: readonly string[];
  /** Codes on a path that is never taken here, and why. */
  readonly but?: Partial<Record<RefusalCode, string>>;
}

const ownReason = { stay_reason_missing: 'the reason is ours where a clock rests because the turn passes' } as const;
const placing = {
  ...ownReason, releases_halted: 'refused only to treasury, who places again', authority_limit: 'refused only to treasury, who places again', release_barred_by_break: 'refused only to treasury, who places again',
} as const;
const decidedBy: Readonly<Record<string, Deciding>> = {
  FreezeOrder_impose: { by: ['freeze-order/impose#imposeFreeze'] },
  OrderCommand_serve: { by: ['freeze-order/decide-order#serveOrder'] },
  OrderCommand_vary: { by: ['freeze-order/change-order#varyOrder'] },
  OrderCommand_renew: { by: ['freeze-order/change-order#renewOrder'] },
  OrderCommand_lift: { by: ['freeze-order/change-order#liftOrder'] },
  OrderCommand_lapse: { by: ['freeze-order/decide-order#lapseOrder'] },
  OrderCommand_confirm: { by: ['freeze-order/change-order#confirmOrderChange'] },
  OrderCommand_review: { by: ['freeze-order/change-order#reviewWholeAccount'], but: { order_still_holds: 'lifted only where nothing is held' } },
  Appeal_open: {
    by: ['appeal/open#openAppeal'],
    but: {
      ...placing, appeal_closed: 'it has only begun', release_over_undisputed: 'the policy splits what it proposes by the same sums', split_does_not_add_up: 'the policy splits what it proposes by the same sums',
      destination_missing: 'the policy proposes no destination', destination_not_a_reference: 'the policy proposes no destination',
    },
  },
  Appeal_withdraw: { by: ['appeal/decide#withdrawAppeal'], but: placing },
  Appeal_releaseUndisputed: { by: ['release/undisputed#releaseUndisputed'] },
  Appeal_approveUndisputed: { by: ['release/undisputed#approveUndisputed'] },
  Clock_propose: { by: ['wait/extend-deadline#proposeExtension'] },
  Clock_approve: { by: ['wait/extend-deadline#extendDeadline'], but: { extension_not_allowed: 'looked at when it was proposed, by the same pinned policy' } },
  Clock_decline: { by: ['wait/extend-deadline#declineExtension'] },
  Clock_stay: { by: ['wait/stay-appeal#stayAppeal'] },
  Clock_resume: { by: ['wait/stay-appeal#resumeAppeal'], but: placing },
  Document_receive: { by: ['document/receive#receiveDocument'], but: { ...ownReason, people_only: 'machines may file' } },
  Waiver_propose: { by: ['document/waive#proposeWaiver'], but: ownReason },
  Waiver_decide: { by: ['document/waive#decideWaiver'] },
  Task_claim: { by: ['review/claim#claimTask'] },
  Task_unclaim: { by: ['review/claim#unclaimTask'] },
  Task_complete: { by: ['review/complete#completeTask'], but: ownReason },
  AccountChange_propose: { by: ['release/change-account#proposeAccountChange'], but: ownReason },
  AccountChange_verify: { by: ['release/change-account#verifyAccountChange'], but: placing },
  AccountChange_approve: { by: ['release/change-account#approveAccountChange'] },
  AccountChange_reject: { by: ['release/change-account#rejectAccountChange'], but: placing },
  AccountChange_cancel: { by: ['release/change-account#cancelAccountChange'], but: placing },
  Penalty_propose: { by: ['penalty/penalty#propose'] },
  Penalty_approve: { by: ['penalty/penalty#notPending', 'penalty/penalty#approve'] },
  Penalty_refuse: { by: ['penalty/penalty#notPending'] },
  Penalty_reverse: { by: ['penalty/penalty#wrongStatus'] },
};

let document: Awaited<ReturnType<typeof openApiDocument>>;
// Both look for the route of a case and take its loss otherwise than by refusing: as an error, and as no further clock.
const domain = new DomainRefusals(['appeal/route-of-case#routeOfCase', 'clock/start-clocks#clockRulesFor']);
beforeAll(async () => {
  document = await openApiDocument();
});

const operations = () => Object.values(document.paths).flatMap((item) => [item.get, item.post].flatMap((one) => (one === undefined ? [] : [one])));
const told = (of: unknown): ReadonlySet<string> => new Set([...JSON.stringify(of).matchAll(/"#\/components\/examples\/(\w+)"/g)].map(([, code]) => code ?? ''));

describe('refusals in the OpenAPI document', () => {
  it('are all there are, but for those nobody hears over HTTP', () => {
    const all = told(document.paths);
    expect(Object.keys(refusals).filter((code) => !all.has(code)).sort()).toEqual(Object.keys(neverTold).sort());
  });

  it.each(Object.entries(decidedBy))('of %s are what the domain can refuse it with', (operationId, { by, but = {} }) => {
    const operation = operations().find((one) => one.operationId === operationId);
    const named = told(operation?.responses);
    const reached = by.flatMap((definition) => [...domain.of(definition)]);
    expect(operation).toBeDefined();
    expect(reached.filter(([code]) => !named.has(code) && !(code in but) && !(code in neverTold)).map(([code, where]) => `${code}: ${where}`)).toEqual([]);
    // What is excused has a reason only while the text has the path.
    expect(Object.keys(but).filter((code) => named.has(code) || !reached.some(([one]) => one === code))).toEqual([]);
  });
});
