import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pauseReasons, webhookDelivery } from '@thaw/domain';

/** What receivers are promised on the page is what is done. */
const page = (name: string): string => readFileSync(join(__dirname, '../../docs/guides', name), 'utf8');
const pages = { en: page('webhooks.md'), zh: page('webhooks.zh-CN.md') };

/** A pause as the page words it: in the largest unit that divides it. */
function inWords(seconds: number, [second, minute, hour]: readonly [string, string, string]): string {
  return seconds % 3_600 === 0 ? `${String(seconds / 3_600)} ${hour}` : seconds % 60 === 0 ? `${String(seconds / 60)} ${minute}` : `${String(seconds)} ${second}`;
}

const { retryAfterSeconds, answerWithinMs, pausedAfterHours, secretOverlapHours, longestSecretOverlapHours, endpointsOfMerchant, endpointsOfHouse, endedKeptDays } = webhookDelivery;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const attempts = retryAfterSeconds.map((_, i) => String(i + 2));

it.each([
  ['en', ['s', 'min', 'h'], ['attempt', 'after']],
  ['zh', ['秒', '分钟', '小时'], ['尝试', '间隔']],
] as const)('the schedule of retries stands in the guide as it is kept (%s)', (language, units, [first, second]) => {
  expect(pages[language]).toContain(`${row([first, ...attempts])}\n`);
  expect(pages[language]).toContain(`${row([second, ...retryAfterSeconds.map((seconds) => inWords(seconds, units))])}\n`);
});

it.each([
  ['en', [
    `within ${String(answerWithinMs / 1_000)} seconds`, `| ${String(pausedAfterHours)} hours without one success |`, `for ${String(secretOverlapHours)} hours, or for \`overlapHours\` (${String(longestSecretOverlapHours)} at most)`,
    `| ${String(endpointsOfMerchant)} of a merchant, ${String(endpointsOfHouse)} of the house |`, `kept for ${String(endedKeptDays)} days after it ended`,
  ]],
  ['zh', [
    `${String(answerWithinMs / 1_000)} 秒内的任何 2xx`, `| ${String(pausedAfterHours)} 小时内无一次成功 |`, `签名 ${String(secretOverlapHours)} 小时，或按 \`overlapHours\` 指定（至多 ${String(longestSecretOverlapHours)} 小时）`,
    `| 每家商户 ${String(endpointsOfMerchant)} 个，机构 ${String(endpointsOfHouse)} 个 |`, `结束后保存 ${String(endedKeptDays)} 天`,
  ]],
] as const)('so do the limits (%s)', (language, limits) => {
  for (const limit of limits) expect(pages[language]).toContain(limit);
});

it('why an endpoint may be paused is all there', () => {
  for (const text of Object.values(pages)) expect(text.split('\n').flatMap((line) => /^\| `(\w+)` \| /.exec(line)?.[1] ?? []).filter((word) => word !== 'pausedWhy').sort()).toEqual([...pauseReasons].sort());
});
