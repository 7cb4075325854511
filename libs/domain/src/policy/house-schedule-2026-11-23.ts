import { presets } from './presets';
import type { WaitRule } from './policy';

const settleLatest = presets.find((one) => one.id === 'CN-ACQ-30')?.clocks.find((one) => one.name === 'settle_latest');
if (settleLatest === undefined) throw new TypeError('no clock CN-ACQ-30/settle_latest');

/** Money that is to be released may be scheduled, but waits no longer than takings may wait at all. Told apart from the age gate, whose number it is. */
export const scheduledRelease: WaitRule = {
  limit: { ...settleLatest.limit, id: `${settleLatest.limit.id}/scheduled_release`, title: { en: 'Scheduled release, at the latest', zh: '约定放款最迟期限' } },
  onExpiry: 'release_due',
  remindAt: [],
  ladder: false,
};
