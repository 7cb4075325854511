import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@thaw/application';
import { instantFromMs, keptSilent, neutralStage, neutralWait, sees, toldOutcome, type Appeal } from '@thaw/domain';
import { findingsOf, lastFactOf, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import type { Principal } from '../access/principal';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { refuseWith } from '../http/refused';
import { wireText } from '../http/wire';
import { waitView } from '../wait/wait.view';
import { diagnosisInWords, triedOf } from './diagnosis';
import type { DiagnosisView } from './diagnosis.dto';
import { findingView } from './finding.view';

@Injectable()
export class DiagnosisService {
  constructor(@Inject(STORE) private readonly store: Store, @Inject(DATABASE) private readonly database: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Whoever may pass on what they read is told of a guarded case what its merchant could be told: how far it is, and by when. */
  async diagnose(appealId: string, { actor }: Principal): Promise<DiagnosisView> {
    const asOf = instantFromMs(this.clock.now().getTime());
    const [state, findings, lastFact] = await Promise.all([this.store.readCase(appealId), findingsOf(this.database, appealId), lastFactOf(this.database, `appeal/${appealId}`)]);
    const { appeal, order } = state ?? refuseWith('appeal_not_found');
    if (!sees(actor, order.merchantId)) refuseWith('appeal_not_found');
    const silent = keptSilent(order.reason.code, actor, await this.store.guardedReasons());
    const told = silent ? toldLess(appeal) : { ...appeal, outcome: toldOutcome(appeal.outcome, actor) };
    const known = silent ? [] : findings;
    return {
      appealId,
      stage: told.stage,
      stuck: findings.length > 0,
      inWords: wireText(diagnosisInWords(told, known, asOf, silent)),
      wait: waitView(appeal, asOf, silent),
      lastFact: silent ? null : lastFact,
      tried: silent ? [] : triedOf(appeal).map(({ what, at }) => ({ what: wireText(what), at })),
      findings: known.map(findingView),
    };
  }
}

/** The case as it is told where nothing may be told of what we look into. */
function toldLess(appeal: Appeal): Appeal {
  const { wait, stage, outcome } = appeal;
  return { ...appeal, stage: neutralStage(stage), wait: wait && { ...wait, kind: neutralWait(wait.kind) }, outcome: outcome === 'referred_to_authority' ? 'freeze_confirmed' : outcome };
}
