import type { RequestHandler } from 'express';
import { everybodysSecret } from '../identity/people';
import type { PeopleRegister } from '../identity/people-register';
import { answerFormats, answerForms, bankModes, settlementModes, type Levers } from '../levers/levers';

interface FrontPage {
  readonly url: string;
  readonly people: PeopleRegister;
  readonly levers: Levers;
}

/** One page for whoever opens the sandbox in a browser: what it is, who is in it, how the levers stand, what to type. */
export function frontPage({ url, people, levers }: FrontPage): RequestHandler {
  return (_, response) => {
    const rows = people.all().map(({ id, name, roles, merchantId, actsFor, bankCode }) =>
      row(id, name, roles.join(', '), merchantId ?? actsFor?.join(', ') ?? bankCode ?? ''),
    );
    response.type('html').send(page(url, rows.join('\n'), escaped(JSON.stringify(levers.all(), null, 2))));
  };
}

function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function examples(url: string): string {
  return escaped(`# a token / 取令牌
curl -u agent.lin:${everybodysSecret} -d grant_type=client_credentials ${url}/idp/token
# the bank stays silent for one appeal / 让银行对某个申诉保持沉默
curl -X PUT -H 'content-type: application/json' -d '{"bank":{"mode":"silent"}}' ${url}/levers/appeals/APPEAL_ID
# and answers now / 让银行立即答复
curl -H 'content-type: application/json' -d '{"appealId":"APPEAL_ID"}' ${url}/levers/bank/answer
# one whose answers are XML, and misshapen / 以 XML 应答且格式有误
curl -X PUT -H 'content-type: application/json' -d '{"bank":{"format":"iso20022_xml","form":"entity_bomb"}}' ${url}/levers/appeals/APPEAL_ID
# what was really paid / 实际付款清单
curl '${url}/settlement/orders?account=ACCOUNT_NUMBER'
# the core's statement of a day / 结算核心某日对账单
curl ${url}/settlement/statements/2026-11-23
# everybody behaves again / 全部恢复正常
curl -X DELETE ${url}/levers`);
}

function page(url: string, people: string, levers: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Thaw sandbox · 沙箱</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}
td,th{text-align:left;padding:.2rem .6rem;border-bottom:1px solid #ddd}pre{background:#f5f5f5;padding:1rem;overflow:auto}</style></head><body>
<h1>Thaw sandbox <span lang="zh-CN">· 沙箱</span></h1>
<p>The outside world in one process: identity provider (<code>/idp</code>), bank (<code>/bank</code>), settlement core
(<code>/settlement</code>), and levers (<code>/levers</code>) to make them misbehave. For development and tests only.</p>
<p lang="zh-CN">用一个进程模拟外部世界:身份提供方、银行、结算核心,以及让它们出错的开关(levers)。仅用于开发和测试。</p>
<h2>People <span lang="zh-CN">· 人员</span></h2>
<p>Everybody's secret is <code>${everybodysSecret}</code>. <span lang="zh-CN">所有人的密钥相同。</span></p>
<table><thead><tr><th>id</th><th>name · 姓名</th><th>roles · 角色</th><th>merchant / bank · 商户/银行</th></tr></thead><tbody>
${people}
</tbody></table>
<h2>Levers <span lang="zh-CN">· 开关</span></h2>
<p>bank.mode: ${bankModes.join(', ')}<br>bank.format: ${answerFormats.join(', ')}<br>bank.form: ${answerForms.join(', ')}<br>settlement.mode: ${settlementModes.join(', ')}<br>statement: availability, lateMinutes, drift, line, altered</p>
<pre>${levers}</pre>
<h2>Examples <span lang="zh-CN">· 示例</span></h2>
<pre>${examples(url)}</pre>
</body></html>
`;
}
