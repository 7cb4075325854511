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

const commands: Readonly<Record<string, (flags: ThawFlags, about: string | undefined) => Promise<number>>> = {
  open, upload, watch, decide, list, show, orders, trigger,
  'ops stuck': opsStuck,
  'ops why': opsWhy,
  'ops ack': opsAck,
  'ops fix': opsFix,
  'ops run': opsRun,
  'ops runs': opsRuns,
  'ops releases': opsReleases,
  'ops health': opsHealth,
  'ops drain': opsDrain,
  'ops rebuild': opsRebuild,
  'ops waits': opsWaits,
  'audit verify': auditVerify,
  'service-accounts list': listServiceAccounts,
  'service-accounts create': createServiceAccount,
  'service-accounts roll': rollServiceKey,
  'service-accounts revoke': revokeServiceAccount,
  'service-accounts agree': decideServiceKey,
  'service-accounts decline': decideServiceKey,
  'webhooks list': listWebhooks,
  'webhooks register': registerWebhook,
  'webhooks rotate': rotateWebhookSecret,
  'webhooks end-overlap': endWebhookOverlap,
  'webhooks test': testWebhook,
  'webhooks log': webhookLog,
  'webhooks resend': resendWebhook,
  'webhooks pause': turnWebhook('pause'),
  'webhooks resume': turnWebhook('resume'),
  'webhooks remove': turnWebhook('remove'),
  token: printToken,
};

runCommand(thawFlags, async (flags) => {
  const { words } = flags;
  for (const length of [2, 1]) {
    const command = commands[words.slice(0, length).join(' ')];
    if (!command) continue;
    return command(flags, words[length]).catch((error: unknown) => {
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
