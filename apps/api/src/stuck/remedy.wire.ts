import type { RemedyFilter, RemedyTarget } from '@thaw/application';
import type { RemedyWish } from '@thaw/domain';
import type { RemedyRunLine } from '@thaw/persistence';
import { refuseWith } from '../http/refused';
import type { RemedyBody, RemedyRunView } from './remedy.dto';

/** The body names exactly one target. */
export function targetOf({ findingId, appealIds, filter }: RemedyBody): RemedyTarget {
  if (findingId !== undefined) return { kind: 'finding', findingId };
  if (filter === undefined) return { kind: 'appeals', appealIds: appealIds ?? [] };
  const { heldBy, stage, waitingFor, bankCode, class: stuckClass } = filter;
  const given: RemedyFilter = {
    ...(heldBy !== undefined && { heldBy }), ...(stage !== undefined && { stage }), ...(waitingFor !== undefined && { waitingFor }),
    ...(bankCode !== undefined && { bankCode }), ...(stuckClass !== undefined && { class: stuckClass }),
  };
  return { kind: 'filter', filter: given };
}

/** The body's own check has seen to it that what the remedy needs is there. */
export function wishOf(body: RemedyBody): RemedyWish {
  const missing = (field: string) => refuseWith('validation_failed', { field });
  switch (body.remedy) {
    case 'nudge':
    case 'retry_now':
    case 'rebuild':
    case 'resend_to_bank':
    case 'return_task':
    case 'move_to_manual':
      return { remedy: body.remedy };
    case 'reassign_task':
      return { remedy: body.remedy, to: body.to ?? missing('to') };
    case 'extend':
      return { remedy: body.remedy, extendTo: body.extendTo ?? missing('extendTo'), reason: body.reason ?? missing('reason') };
    case 'stay':
      return { remedy: body.remedy, stayFor: body.stayFor ?? missing('stayFor') };
    case 'reset_to_stage':
      return { remedy: body.remedy, stage: body.stage ?? missing('stage') };
    case 'close_by_decision':
      return { remedy: body.remedy, merchantText: body.merchantText ?? missing('merchantText') };
  }
}

export function runView({ wish, filter, ...run }: RemedyRunLine): RemedyRunView {
  return { ...run, wish: { ...wish }, filter: filter && { ...filter } };
}
