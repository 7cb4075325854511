import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '@thaw/tools';
import { aStack, type OwnStack } from '../support/a-stack';

const pages = ['README.md', 'README.zh-CN.md'] as const;

/** The blocks a reader pastes, in their order. */
function commandsOf(page: string): readonly string[] {
  const text = readFileSync(join(projectDir, page), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
}

it('gives the same commands in both languages', () => {
  expect(commandsOf(pages[1])).toEqual(commandsOf(pages[0]));
  expect(commandsOf(pages[0]).length).toBeGreaterThan(5);
});

describe('the appeal by curl', () => {
  let own: OwnStack;
  beforeAll(async () => {
    own = await aStack();
  });
  afterAll(async () => own.stop());

  /** The page's addresses are those of a plain `npm start`; ours are others, and so is the folder of the data. */
  function scriptFor({ stack }: OwnStack): string {
    const script = ['set -e', ...commandsOf('README.md')].join('\n');
    expect(script).toContain('API=http://127.0.0.1:3000\nSANDBOX=http://127.0.0.1:3010\n');
    return script
      .replace('API=http://127.0.0.1:3000', `API=${stack.urls.api}`)
      .replace('SANDBOX=http://127.0.0.1:3010', `SANDBOX=${stack.urls.sandbox}`)
      .replace(/^npm run --silent (case|thaw) -- (.*)$/gm, (_, command: string, rest: string) => `node tools/dist/${command}.js ${rest} --state '${stack.stateDir}'`);
  }

  it('does what the page says', async () => {
    const { stdout } = await promisify(execFile)('sh', ['-c', scriptFor(own)], { cwd: projectDir });
    const uuid = '[0-9a-f-]{36}';
    const appealId = new RegExp(`^appeal (${uuid})$`, 'm').exec(stdout)?.[1] ?? 'no appeal';
    expect(stdout).toMatch(new RegExp(`^merchant ${uuid}\nfreeze order ${uuid}\nappeal ${uuid}\nThe merchant’s turn: hand in the papers`));
    expect(stdout).toContain('R\tidentity_card\tIdentity card, both sides\n');
    expect(stdout).toMatch(/^uploaded$/m);
    expect(stdout).toContain(`Appeal ${appealId} · collecting papers · ¥3,960.00`);
    expect(stdout).toContain('waits for a verdict · thaw-statement.pdf, application/pdf');
    expect(stdout).toMatch(new RegExp(`^${appealId} · collecting papers · the merchant: papers`, 'm'));
    expect(stdout).toMatch(/^1 open appeal$/m);
  });
});
