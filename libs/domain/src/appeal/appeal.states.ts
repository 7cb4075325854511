/** The appeal's states and the ways between them, as data. Skipping a state is refused; a spec proves each is reachable and left. */
export const stages = ['collecting_documents', 'verification', 'risk_review', 'approval', 'bank_confirmation', 'releasing', 'closed'] as const;
export type Stage = (typeof stages)[number];

export const transitions = {
  collecting_documents: ['verification', 'risk_review', 'approval', 'bank_confirmation', 'releasing', 'closed'],
  // What one of ours finds out may come before the papers, and may send back to them.
  verification: ['collecting_documents', 'risk_review', 'approval', 'bank_confirmation', 'releasing', 'closed'],
  // Straight to releasing: what does not go to the merchant’s account asks no bank, and money on its way is waited for before an end.
  // Back to the papers when the reviewer takes a way that asks for more of them.
  risk_review: ['collecting_documents', 'approval', 'bank_confirmation', 'releasing', 'closed'],
  approval: ['verification', 'risk_review', 'bank_confirmation', 'releasing', 'closed'],
  bank_confirmation: ['releasing', 'closed'],
  // The account was changed: the bank is asked about the new one. Or treasury returns the decision before any of it was carried out.
  releasing: ['risk_review', 'bank_confirmation', 'closed'],
  closed: [],
} as const satisfies Record<Stage, readonly Stage[]>;

/** The ways back that people of the house may open by two, past what the process itself knows. No money of the decision may have left. */
export const resets = {
  collecting_documents: [],
  verification: ['collecting_documents'],
  risk_review: ['collecting_documents'],
  approval: ['collecting_documents', 'risk_review'],
  bank_confirmation: ['collecting_documents', 'risk_review'],
  releasing: ['collecting_documents', 'risk_review'],
  closed: [],
} as const satisfies Record<Stage, readonly Stage[]>;

/** Where an appeal may begin: a route that asks the merchant for nothing starts at the review, one that asks the bank first with its notice. */
export const openingStages = ['collecting_documents', 'verification', 'risk_review'] as const satisfies readonly Stage[];

export function mayMove(from: Stage, to: Stage): boolean {
  return (transitions[from] as readonly Stage[]).includes(to);
}

export function mayReset(from: Stage, to: Stage): boolean {
  return (resets[from] as readonly Stage[]).includes(to);
}

/** How an appeal ended, named by effect. */
export const outcomes = ['released_in_full', 'released_in_part', 'freeze_confirmed', 'referred_to_authority', 'withdrawn', 'lapsed'] as const;
export type Outcome = (typeof outcomes)[number];
