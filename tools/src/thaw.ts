/** `npm run thaw -- <command>`: the operator's command line. Help is in tools/bootstrap/help.mjs. */
import { Refusal } from './cli/data-access';
import type { DataFlags } from './cli/data-flags';
import { runCommand } from './cli/run-command';
import { auditVerify } from './thaw/audit-verify';
import { opsRebuild } from './thaw/ops-rebuild';
import { opsWaits } from './thaw/ops-waits';
import { printToken } from './thaw/token';

const commands: Readonly<Record<string, (flags: DataFlags, about: string | undefined) => Promise<number>>> = {
  'ops rebuild': opsRebuild,
  'ops waits': opsWaits,
  'audit verify': auditVerify,
  token: printToken,
};

runCommand((flags) => {
  const { words } = flags;
  for (const length of [2, 1]) {
    const command = commands[words.slice(0, length).join(' ')];
    if (command) return command(flags, words[length]);
  }
  const names = Object.keys(commands).join(', ');
  throw new Refusal({
    en: `There is no command “${words.join(' ')}”; there are: ${names}. npm run thaw -- --help explains them.`,
    zh: `没有“${words.join(' ')}”这个命令；可用命令：${names}。npm run thaw -- --help 有说明。`,
  });
});
