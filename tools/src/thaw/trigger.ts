import { Refusal } from '../cli/data-access';
import type { ThawFlags } from './flags';
import { appealWord } from './appeals';
import { sandboxOf, tell, wordOf } from './session';
import type { SandboxCaller } from '../callers/sandbox';

/** What the outside world of the sandbox can be made to do, by name. */
const events: Readonly<Record<string, (sandbox: SandboxCaller, flags: ThawFlags) => Promise<unknown>>> = {
  'bank-yes': (sandbox, flags) => sandbox.bankSaysYes(wordOf(flags, 2, appealWord)),
  'bank-answers': (sandbox, flags) => sandbox.setBank(wordOf(flags, 2, appealWord), { mode: 'answer' }),
  'bank-silent': (sandbox, flags) => sandbox.setBank(wordOf(flags, 2, appealWord), { mode: 'silent' }),
  'bank-pending': (sandbox, flags) => sandbox.setBank(wordOf(flags, 2, appealWord), { mode: 'pending_first' }),
  'bank-refuses': (sandbox, flags) => sandbox.setBank(wordOf(flags, 2, appealWord), { mode: 'refuse' }),
  'core-ok': (sandbox) => sandbox.setEverybody({ settlement: { mode: 'ok' } }),
  'core-rejects': (sandbox) => sandbox.setEverybody({ settlement: { mode: 'reject' } }),
  'core-down': (sandbox) => sandbox.setEverybody({ settlement: { mode: 'down' } }),
};

/** `thaw trigger <event> [appeal]`: has the sandbox's bank or settlement core do something. */
export async function trigger(flags: ThawFlags): Promise<number> {
  const name = wordOf(flags, 1, { en: `Which event? There are: ${Object.keys(events).join(', ')}.`, zh: `事件：${Object.keys(events).join('、')}` });
  const event = events[name];
  if (event === undefined) throw new Refusal({ en: `There is no event “${name}”; there are: ${Object.keys(events).join(', ')}.`, zh: `没有“${name}”这一事件；可用：${Object.keys(events).join('、')}。` });
  const answer = await event(sandboxOf(flags), flags);
  tell(flags, answer, [`${name} ${flags.words[2] ?? ''}`.trim()]);
  return 0;
}
