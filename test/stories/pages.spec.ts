import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answerOf, thawClient } from '@thaw/api-client';
import { projectDir, SandboxCaller } from '@thaw/tools';
import { aStack, type OwnStack } from '../support/a-stack';

/**
 * What a reader can paste is run as it stands. A block marked `sh` is pasted; `console` shows a command that a page cannot run (it starts
 * Thaw itself, or asks for an id of the reader's own), `http` a request that goes by another way.
 */
interface Block {
  readonly mark: string;
  readonly text: string;
}

/** Pages that people wrote: of the project, its docs and its apps. */
const inFolder = (folder: string, recursive = false) => readdirSync(join(projectDir, folder), { recursive, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
const apps = readdirSync(join(projectDir, 'apps'));
const pages = [...inFolder('.'), ...inFolder('docs', true), ...apps.flatMap((app) => inFolder(join('apps', app)))].filter((page) => !page.startsWith('docs/reference/')).sort();
const english = pages.filter((page) => !page.endsWith('.zh-CN.md'));

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(projectDir, page), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, mark = '', block = '']) => ({ mark, text: block }));
}

/** The blocks a reader pastes, in their order. */
function commandsOf(page: string): readonly string[] {
  return blocksOf(page).filter(({ mark }) => mark === 'sh').map(({ text }) => text);
}

/** Remarks beside a command are in the page's language. */
const withoutRemarks = (block: string) => block.replace(/ {2,}#.*$/gm, '').trimEnd();
const uuid = '[0-9a-f-]{36}';

let own: OwnStack;
beforeAll(async () => {
  own = await aStack();
});
afterAll(async () => own.stop());

/** The page's addresses are those of a plain `npm start`; ours are others, and so is the folder of the data. */
async function pasted(page: string, before = ''): Promise<string> {
  const { urls, stateDir } = own.stack;
  const script = ['set -e', before, ...commandsOf(page)]
    .join('\n')
    .replace('API=http://127.0.0.1:3000', `API=${urls.api}`)
    .replace('SANDBOX=http://127.0.0.1:3010', `SANDBOX=${urls.sandbox}`)
    .replace(/^npm run --silent (case|thaw) -- (.*)$/gm, (_, command: string, rest: string) => `node tools/dist/${command}.js ${rest} --state '${stateDir}'`);
  const { stdout } = await promisify(execFile)('sh', ['-c', script], { cwd: projectDir, timeout: 150_000 });
  return stdout;
}

const told: Readonly<Record<string, () => Promise<void>>> = {
  'README.md': async () => {
    expect(commandsOf('README.md')[0]).toBe('API=http://127.0.0.1:3000\nSANDBOX=http://127.0.0.1:3010\n');
    const stdout = await pasted('README.md');
    const appealId = new RegExp(`^appeal (${uuid})$`, 'm').exec(stdout)?.[1] ?? 'no appeal';
    expect(stdout).toMatch(new RegExp(`^merchant ${uuid}\nfreeze order ${uuid}\nappeal ${uuid}\nThe merchant’s turn: hand in the papers`));
    expect(stdout).toContain('R\tidentity_card\tIdentity card, both sides\n');
    expect(stdout).toMatch(/^uploaded$/m);
    expect(stdout).toContain(`Appeal ${appealId} · collecting papers · ¥3,960.00`);
    expect(stdout).toContain('waits for a verdict · thaw-statement.pdf, application/pdf');
    expect(stdout).toMatch(new RegExp(`^${appealId} · collecting papers · the merchant: papers`, 'm'));
    expect(stdout).toMatch(/^\d+ open appeals?$/m);
  },
  'docs/guides/client.md': async () => {
    const stdout = await pasted('docs/guides/client.md');
    expect(stdout).toMatch(/^opened once: true\nThe merchant’s turn: hand in the papers.*\npaper uploaded\n409 \w+: .+\nappeal\.opened\ndocument\.received\nappeal\.closed\n$/);
  },
  'docs/guides/events.md': async () => {
    const stdout = await pasted('docs/guides/events.md', `trap 'kill "$READER" 2>/dev/null || :' EXIT`);
    // The page's first merchant by a page, the others by the stream, and what happened while its reader was dead once more by none.
    expect(stdout).toMatch(new RegExp(`^go on after ${uuid}\nmerchant.registered ${uuid}\nmore to come: true\n(merchant.registered ${uuid}\n){3}heard 3 of 3\n$`));
  },
  'docs/guides/first-appeal.md': async () => {
    const stdout = await pasted('docs/guides/first-appeal.md');
    const appealId = new RegExp(`^appeal (${uuid})$`, 'm').exec(stdout)?.[1] ?? 'no appeal';
    expect(stdout).toMatch(/^identity_card uploaded$/m);
    expect(stdout).toContain('\nUnder review\nUnder approval\nConfirmation by the bank\n');
    expect(stdout).toContain('release posted 3812000\ncore executed 3812000 executions 1\n');
    // Not only said so: the bank was asked about this appeal, and answered once, when it was told to.
    const [asked, ...more] = await new SandboxCaller(own.stack.urls.sandbox).investigations(appealId);
    expect([asked?.answers.length, more]).toEqual([1, []]);
  },
  'docs/guides/versions.md': async () => {
    const { api, sandbox } = own.stack.urls;
    const token = await new SandboxCaller(sandbox).token('agent.lin');
    const client = thawClient({ baseUrl: api, token: () => token });
    // The one that the README opened.
    const { items: [appeal] } = await answerOf(client.GET('/v1/appeals', { params: { query: { stage: 'collecting_documents' } } }));
    const stdout = await pasted('docs/guides/versions.md', `THAW=${api} ID=${appeal?.id ?? ''} TOKEN=${token}`);
    expect(stdout).toMatch(/^"\d+-\d+:[\w-]+"\n\{.*"outcome":"withdrawn"/);
  },
  'docs/guides/webhooks.md': async () => {
    const stdout = await pasted('docs/guides/webhooks.md', `trap 'kill "$RECEIVER" 2>/dev/null || :' EXIT`);
    const [merchant] = new RegExp(`^merchant.registered ${uuid}$`, 'm').exec(stdout) ?? ['nothing of a merchant'];
    // The receiver of the page, with the public package, has believed what was signed and nothing else, and told what came twice.
    expect(stdout).toMatch(/^unsigned: 401$/m);
    expect(stdout).toContain(`${merchant}\n`);
    expect(stdout).toMatch(/^merchant\.registered delivered 204$/m);
    expect(stdout).toMatch(new RegExp(`^had already ${uuid}$`, 'm'));
    expect(stdout).toMatch(new RegExp(`^webhook_endpoint.secret_rotated ${uuid}$`, 'm'));
    expect(stdout).toMatch(/ · active\n {2}merchant\.registered, webhook_endpoint\.secret_rotated\n {2}the secret before signs until 2/);
    expect(stdout).toMatch(/ · paused \(by_hand\)\n/);
    // The page leaves nothing behind.
    expect(stdout.match(/ · removed$/gm)).toHaveLength(2);
  },
  'apps/sandbox/README.md': async () => {
    expect(await pasted('apps/sandbox/README.md')).toMatch(/"access_token":"[\w.-]+"[\s\S]*"merchantId":/);
  },
};

it('every page that has something to paste is run', () => {
  expect(english.filter((page) => commandsOf(page).length > 0)).toEqual(Object.keys(told).sort());
});

it('whatever calls by curl is there to be pasted; what cannot be run is marked, and there is no more of it', () => {
  const marked = pages.flatMap((page) => blocksOf(page).filter(({ mark, text }) => mark !== 'sh' && /\bcurl\b|\bnpx\b|\bnpm\b|^(GET|POST|PUT) /m.test(text)).map(({ mark, text }) => ({ page, mark, curl: /\bcurl\b/.test(text) })));
  expect(marked.filter(({ mark, curl }) => curl || (mark !== 'console' && mark !== 'http'))).toEqual([]);
  const counts = Object.fromEntries(english.map((page) => [page, marked.filter((one) => one.page === page).length] as const).filter(([, count]) => count > 0));
  expect(counts).toEqual({ 'README.md': 2, 'docs/guides/banks.md': 1, 'docs/guides/identity.md': 2 });
});

it('gives the same commands in both languages', () => {
  for (const page of english) {
    const twin = page.replace(/\.md$/, '.zh-CN.md');
    if (!pages.includes(twin)) continue;
    const all = (one: string) => blocksOf(one).filter(({ mark }) => mark !== '').map(({ mark, text }) => ({ mark, text: mark === 'sh' ? withoutRemarks(text) : '' }));
    expect({ page, blocks: all(twin) }).toEqual({ page, blocks: all(page) });
  }
});

it.each(Object.keys(told))('%s does what it says', async (page) => told[page]?.());
