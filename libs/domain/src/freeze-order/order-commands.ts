import type { Instant } from '../kernel/instant';
import type { StoppedFunction } from './amount-limit';
import type { LimitWish } from './limit';
import type { OrderMarkKind } from './order-marks';

export type { LimitWish } from './limit';
export type { PeriodWish } from './period';

interface Inputs {
  /** The notice has reached the merchant. */
  serveOrder: { readonly means: string };
  varyOrder: { readonly limit: LimitWish | null; readonly stops: readonly StoppedFunction[] | null; readonly documentRef: string | null; readonly why: string };
  renewOrder: { readonly expiresAt: Instant | null; readonly complexCase: boolean; readonly documentRef: string | null; readonly why: string };
  liftOrder: { readonly documentRef: string | null; readonly why: string };
  /** The second person's word on what is pending. */
  confirmOrderChange: { readonly agree: boolean; readonly why: string | null };
  /** Somebody notes that the order has run out, rather than wait for the sweep. */
  lapseOrder: object;
  reviewWholeAccount: { readonly keep: boolean; readonly why: string };
  /** The sweep: says that a mark's instant has come. The domain decides whether it has. */
  passOrderMark: { readonly kind: OrderMarkKind; readonly at: Instant };
}

export type OrderCommandType = keyof Inputs;
export type OrderCommandOf<T extends OrderCommandType> = { readonly type: T } & Inputs[T];
export type OrderCommand = { [T in OrderCommandType]: OrderCommandOf<T> }[OrderCommandType];
