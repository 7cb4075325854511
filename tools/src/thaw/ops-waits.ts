import { join } from 'node:path';
import { toJson } from '@thaw/application';
import { instantFromMs, type Instant } from '@thaw/domain';
import { clockFrom } from '@thaw/platform';
import type { WaitLine } from '@thaw/persistence';
import { expiryNames, partyNames, stageNames, waitNames } from '../case/case-words';
import { printAll, withDatabase } from '../cli/data-access';
import type { DataFlags } from '../cli/data-flags';
import { localMoment, money } from '../text/figures';
import type { Language } from '../text/say';

/** The longest list anybody reads. */
const limit = 200;

/** What every open appeal waits for, those due first at the top. */
export async function opsWaits(flags: DataFlags): Promise<number> {
  const { everyCase, listWaits } = await import('@thaw/persistence');
  const asOf = instantFromMs(clockFrom(join(flags.stateDir, 'clock')).now().getTime());
  const found = await withDatabase(flags, (source) => listWaits(source, { ...everyCase(asOf), overdue: flags.overdue ? true : null }, null, limit));
  const waits = found.slice(0, limit);
  if (flags.json) printAll([JSON.stringify(toJson(waits), null, 2)]);
  else printAll([...waits.map((wait) => waitLine(wait, asOf, flags.lang)), summary(waits.length, found.length > limit, flags.lang)]);
  return 0;
}

function waitLine(wait: WaitLine, asOf: Instant, lang: Language): string {
  const zh = lang === 'zh';
  const { appealId, stage, party, kind, dueAt, onExpiry, holder, amountMinor, currency } = wait;
  const level = wait.marks.filter((mark) => mark.kind === 'rung' && mark.firedAt !== null).length;
  const parts = [
    appealId,
    stageNames[stage][lang],
    `${partyNames[party][lang]}${zh ? '：' : ': '}${waitNames[kind][lang]}`,
    `${zh ? '截止' : 'due'} ${localMoment(dueAt)}${dueAt < asOf ? (zh ? ' 已逾期' : ' OVERDUE') : ''}`,
    level === 0 ? null : zh ? `已升级 ${String(level)} 级` : `${String(level)} rungs climbed`,
    holder,
    money(amountMinor, currency),
    expiryNames[onExpiry][lang],
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function summary(count: number, more: boolean, lang: Language): string {
  const shown = more ? (lang === 'zh' ? '（其余未列出）' : ' (and more)') : '';
  return lang === 'zh' ? `在办申诉 ${String(count)} 件${shown}` : `${String(count)} open ${count === 1 ? 'appeal' : 'appeals'}${shown}`;
}
