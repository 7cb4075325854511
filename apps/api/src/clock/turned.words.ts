import type { BilingualText, CaseClock, Instant } from '@thaw/domain';

/** What a turn did to our own time: whether it stands still from now on, or goes on. Nothing where it did neither. */
export function turnedWords(clocks: readonly CaseClock[], at: Instant): BilingualText {
  const last = clocks.find((clock) => clock.kind === 'handling' && clock.endedAt === null)?.suspensions.at(-1);
  if (last === undefined) return { en: '', zh: '' };
  if (last.to === null) return last.from === at ? { en: ' Our own time stands still.', zh: '我方用时停止计算。' } : { en: '', zh: '' };
  return last.to === at ? { en: ' Our own time goes on.', zh: '我方用时继续计算。' } : { en: '', zh: '' };
}
