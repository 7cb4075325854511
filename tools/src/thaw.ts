/** `npm run thaw -- <command>`: the operator's command line. Help is in tools/bootstrap/help.mjs. */
import { ThawProblem } from '@thaw/api-client';
import { printAll, Refusal } from './cli/data-access';
import { list, open, orders, show } from './thaw/appeals';
import { thawFlags, type ThawFlags } from './thaw/flags';
import { trigger } from './thaw/trigger';
import { decide, upload, watch } from './thaw/work';
import { asRefusal } from './thaw/refusals';
import { runCommand } from './cli/run-command';
import { auditVerify } from './thaw/audit-verify';
import { opsDrain } from './thaw/ops-drain';
import { opsHealth } from './thaw/ops-health';
import { opsAck, opsStuck, opsWhy } from './thaw/ops-stuck';
import { opsFix, opsRun, opsRuns } from './thaw/ops-fix';
import { opsReleases } from './thaw/ops-releases';
import { opsRebuild } from './thaw/ops-rebuild';
import { opsWaits } from './thaw/ops-waits';
import { createServiceAccount, decideServiceKey, listServiceAccounts, revokeServiceAccount, rollServiceKey } from './thaw/service-accounts';
import { printToken } from './thaw/token';
import { endWebhookOverlap, listWebhooks, registerWebhook, resendWebhook, rotateWebhookSecret, testWebhook, turnWebhook, webhookLog } from './thaw/webhooks';

/** A command, and how many words it knows what to do with after its name. */
type Command = readonly [run: (flags: ThawFlags, about: string | undefined) => Promise<number>, words: number];

const commands: Readonly<Record<string, Command>> = {
  open: [open, 1],
  upload: [upload, 2],
  watch: [watch, 1],
  decide: [decide, 1],
  list: [list, 0],
  show: [show, 1],
  orders: [orders, 0],
  trigger: [trigger, 2],
  'ops stuck': [opsStuck, 0],
  'ops why': [opsWhy, 1],
  'ops ack': [opsAck, 1],
  'ops fix': [opsFix, 2],
  'ops run': [opsRun, 2],
  'ops runs': [opsRuns, 0],
  'ops releases': [opsReleases, 1],
  'ops health': [opsHealth, 0],
  'ops drain': [opsDrain, 1],
  'ops rebuild': [opsRebuild, 0],
  'ops waits': [opsWaits, 0],
  'audit verify': [auditVerify, 1],
  'service-accounts list': [listServiceAccounts, 0],
  'service-accounts create': [createServiceAccount, 0],
  'service-accounts roll': [rollServiceKey, 1],
  'service-accounts revoke': [revokeServiceAccount, 2],
  'service-accounts agree': [decideServiceKey, 1],
  'service-accounts decline': [decideServiceKey, 1],
  'webhooks list': [listWebhooks, 0],
  'webhooks register': [registerWebhook, 1],
  'webhooks rotate': [rotateWebhookSecret, 1],
  'webhooks end-overlap': [endWebhookOverlap, 1],
  'webhooks test': [testWebhook, 1],
  'webhooks log': [webhookLog, 1],
  'webhooks resend': [resendWebhook, 2],
  'webhooks pause': [turnWebhook('pause'), 1],
  'webhooks resume': [turnWebhook('resume'), 1],
  'webhooks remove': [turnWebhook('remove'), 1],
  token: [printToken, 1],
};

runCommand(thawFlags, async (flags) => {
  const { words } = flags;
  for (const length of [2, 1]) {
    const command = commands[words.slice(0, length).join(' ')];
    if (!command) continue;
    const [run, taken] = command;
    refuseSurplus(words, length + taken);
    return run(flags, words[length]).catch((error: unknown) => {
      if (!flags.json || !(error instanceof ThawProblem)) throw asRefusal(error);
      printAll([JSON.stringify(error.problem, null, 2)]);
      return 1;
    });
  }
  const names = Object.keys(commands).join(', ');
  throw new Refusal({
    en: `There is no command “${words.join(' ')}”; there are: ${names}. npm run thaw -- --help explains them.`,
    zh: `没有“${words.join(' ')}”这个命令；可用命令：${names}。npm run thaw -- --help 有说明。`,
  });
});

/** A text whose quotes were forgotten arrives as its first word and a surplus: it would be sent cut short. */
function refuseSurplus(words: readonly string[], known: number): void {
  const surplus = words.slice(known).join(' ');
  if (surplus === '') return;
  const before = words.slice(0, known).join(' ');
  throw new Refusal({
    en: `“${surplus}” is more than “${before}” takes: nothing was done. Put a text of several words in quotes; npx thaw ${words[0] ?? ''} --help shows the command.`,
    zh: `“${before}”之后多出“${surplus}”，未作任何处理。含空格的文字请加引号；用法见 npx thaw ${words[0] ?? ''} --help。`,
  });
}
