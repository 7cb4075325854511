/**
 * The states of a freeze order and the ways between them, as data.
 * proposed: a whole account, until a second person agrees; announced: to take effect later; active: in force; lapsed: its time has run out,
 * and nobody has lifted it yet; lifted and averted (it never took effect) are the ends.
 */
export const orderStatuses = ['proposed', 'announced', 'active', 'lapsed', 'lifted', 'averted'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const orderTransitions = {
  proposed: ['announced', 'active', 'averted'],
  announced: ['active', 'averted'],
  active: ['lapsed', 'lifted'],
  // A renewal that its authority gave in time may arrive late.
  lapsed: ['active', 'lifted'],
  lifted: [],
  averted: [],
} as const satisfies Record<OrderStatus, readonly OrderStatus[]>;

/** Where an order may begin. */
export const openingStatuses = ['proposed', 'announced', 'active'] as const satisfies readonly OrderStatus[];

export function mayTurn(from: OrderStatus, to: OrderStatus): boolean {
  return (orderTransitions[from] as readonly OrderStatus[]).includes(to);
}

export function hasEnded(status: OrderStatus): boolean {
  return orderTransitions[status].length === 0;
}

/** Before an order takes effect nothing is held under it; the same is true of one that never did. */
export function neverHeld(status: OrderStatus): boolean {
  return status === 'proposed' || status === 'announced' || status === 'averted';
}

/** Announced, or waiting for the second person: what it will hold can still be spared. */
export function isComing(status: OrderStatus): boolean {
  return status === 'proposed' || status === 'announced';
}
