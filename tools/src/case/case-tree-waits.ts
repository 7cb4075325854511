import { nextMarkOf, type Mark, type Wait } from '@thaw/domain';
import { localMoment } from '../text/figures';
import type { Language } from '../text/say';
import type { CaseFacts, PastWait } from './case-facts';
import { expiryNames, markNames, partyNames, waitNames } from './case-words';
import type { Branch } from './tree';

/** Whose turn it was, one after the other, what happened by itself meanwhile, and whose turn it is. */
export function waitBranch({ waits, appeal }: CaseFacts, lang: Language): Branch {
  return {
    text: lang === 'zh' ? '待办方（先后）' : 'Whose turn it was',
    under: waits.map((wait) => ({ text: waitLine(wait, lang), under: [...fired(wait, lang), wait.endedAt === null && appeal.wait ? { text: ahead(appeal.wait, lang) } : null] })),
  };
}

function waitLine({ party, kind, since, dueAt, endedAt }: PastWait, lang: Language): string {
  const end = endedAt === null ? (lang === 'zh' ? '进行中' : 'now') : localMoment(endedAt);
  const due = lang === 'zh' ? `截止 ${localMoment(dueAt)}` : `due ${localMoment(dueAt)}`;
  return `${partyNames[party][lang]}${lang === 'zh' ? '：' : ': '}${waitNames[kind][lang]} · ${localMoment(since)} → ${end} · ${due}`;
}

function fired({ marks }: PastWait, lang: Language): readonly Branch[] {
  return marks.flatMap((mark) => (mark.firedAt === null ? [] : [{ text: `${markName(mark, lang)} · ${localMoment(mark.firedAt)}` }]));
}

function markName({ kind, fraction, rung }: Mark, lang: Language): string {
  const about = rung ?? (fraction === null ? '' : `${String(Math.round(fraction * 100))} %`);
  return about === '' ? markNames[kind][lang] : `${markNames[kind][lang]} ${about}`;
}

/** What happens next by itself; said of a live wait only. */
function ahead(wait: Wait, lang: Language): string {
  const next = nextMarkOf(wait);
  const text = next === null ? '' : `${lang === 'zh' ? '下一步' : 'next'} ${markName(next.mark, lang)} · ${localMoment(next.mark.at)} · `;
  return `${text}${expiryNames[wait.onExpiry][lang]}`;
}
