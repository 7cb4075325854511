import { presets } from './presets';
import type { OrderRules } from './policy';
import type { TimeLimit } from './time-limit';

const wholeAccountCheck = presets.find((one) => one.id === 'CN-PSB-FREEZE-22')?.clocks.find((one) => one.name === 'whole_account_first_check');
if (wholeAccountCheck === undefined) throw new TypeError('no clock CN-PSB-FREEZE-22/whole_account_first_check');

/** One month, by 公通字〔2024〕22号, which the house keeps for its own orders too. */
const wholeAccountReview: TimeLimit = wholeAccountCheck.limit;

/** How orders are watched. Also for orders under policy versions that do not speak of it: before them no order had an end. */
export const houseOrderRules: OrderRules = { watchDaysBefore: [10, 3, 1], unliftedAlarmAfterHours: 24, wholeAccountReview };
