import { partNames } from '../stack/parts';
import type { Stack } from '../stack/stack';
import { say, type Language } from '../text/say';
import { print, seconds } from './terminal';

/** Tells where everything is, and which processes run. */
export function introduce(stack: Stack, lang: Language, from: number): void {
  const { urls } = stack;
  print(`\n${say(lang, { key: 'start.healthy', values: { seconds: seconds(from) } })}\n\n${say(lang, { key: 'start.urls' })}`);
  const places = [
    ['API', urls.api],
    ['API reference', urls.docs],
    ['Temporal UI', urls.temporalUi],
    ['Sandbox', `${urls.sandbox}  (/idp /bank /settlement /levers)`],
    ['PostgreSQL', urls.appUrl.replace(/\/\/.*@/, '//')],
  ] as const;
  for (const [name, url] of places) if (url) print(`  ${name.padEnd(16)}${url}`);
  print(`\n${say(lang, { key: 'start.processes' })}`);
  const processes = partNames.map((part) => ({ part, pid: stack.pidOf(part) })).filter(({ pid }) => pid !== undefined);
  print(`  ${processes.map(({ part, pid }) => `${part} ${String(pid)}`).join(' · ')}\n`);
}
