import { effectActivities } from '../activities';
import type { AppealProcess } from '../process';

/** The settlement core is told and read back; only then is the release posted and the case closed. */
export async function releaseFunds(appeal: AppealProcess): Promise<void> {
  while (appeal.isIn('releasing')) {
    const release = appeal.dueEffect('carry_out_release');
    if (release === null) {
      await appeal.turn();
      continue;
    }
    const { releaseOrderId } = release;
    await appeal.carryOut(release, (appealId, asOf) => effectActivities.carryOutRelease({ appealId, releaseOrderId, asOf }));
  }
}
