import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';
import { findingsOf, lastFactOf, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
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

  async diagnose(appealId: string): Promise<DiagnosisView> {
    const asOf = instantFromMs(this.clock.now().getTime());
    const [state, findings, lastFact] = await Promise.all([this.store.readCase(appealId), findingsOf(this.database, appealId), lastFactOf(this.database, `appeal/${appealId}`)]);
    const { appeal } = state ?? refuseWith('appeal_not_found');
    return {
      appealId,
      stage: appeal.stage,
      stuck: findings.length > 0,
      inWords: wireText(diagnosisInWords(appeal, findings, asOf)),
      wait: waitView(appeal, asOf),
      lastFact,
      tried: triedOf(appeal).map(({ what, at }) => ({ what: wireText(what), at })),
      findings: findings.map(findingView),
    };
  }
}
