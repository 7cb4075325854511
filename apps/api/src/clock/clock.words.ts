import type { BilingualText, ClockKind, Pause, StayRequester } from '@thaw/domain';

/** Whose time a clock counts. */
export const clockWords: Readonly<Record<ClockKind, BilingualText>> = {
  statutory: { en: 'Statutory limit for the whole case: it never stands still', zh: '整案法定时限，不因任何一方中止' },
  handling: { en: 'Our own time for the whole case: it stands still while others have the turn', zh: '我方整案办理用时，轮到他方时停止计算' },
  merchant: { en: 'The merchant’s time', zh: '商户时限' },
  bank: { en: 'The bank’s time', zh: '银行时限' },
  step: { en: 'Our time for the present step', zh: '我方当前环节时限' },
};

/** Why a clock stands still. */
export const pauseWords: Readonly<Record<Pause, BilingualText>> = {
  merchant: { en: 'Stands still: it is the merchant’s turn', zh: '停止计算：待商户办理' },
  bank: { en: 'Stands still: it is the bank’s turn', zh: '停止计算：待银行答复' },
  stay: { en: 'Stands still: the case rests', zh: '停止计算：申诉中止' },
};

export const requesterWords: Readonly<Record<StayRequester, BilingualText>> = {
  merchant: { en: 'at the merchant’s request', zh: '应商户请求' },
  acquirer: { en: 'on our own account', zh: '由我方决定' },
  authority: { en: 'at an authority’s request', zh: '应有权机关要求' },
};
