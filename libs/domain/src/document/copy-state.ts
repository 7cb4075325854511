/**
 * What people are shown of a file. `none`: the file itself; `pending`: a copy is being made and nobody opens the paper yet; `made`: the
 * copy, drawn anew from what can be seen; `failed`: nothing could be drawn.
 */
export const copyStates = ['none', 'pending', 'made', 'failed'] as const;
export type CopyState = (typeof copyStates)[number];
