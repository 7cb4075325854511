import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectDir } from '@thaw/tools';

const bootstrap = (...args: string[]) =>
  spawnSync(process.execPath, [join(projectDir, 'tools/bootstrap.mjs'), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const commands = ['start', 'test', 'check', 'bench', 'faults', 'gen', 'case', 'dev', 'thaw'];

describe('the root commands', () => {
  it.each(commands)('%s explains itself in English and Chinese', (command) => {
    const english = bootstrap(command, '--help');
    expect(english.status).toBe(0);
    expect(english.stdout).toMatch(command === 'start' || command === 'test' ? /^npm / : /^(npm run|npx) /);
    expect(english.stdout.length).toBeGreaterThan(150);
    const chinese = bootstrap(command, '--help', '--lang', 'zh');
    expect(chinese.stdout).toMatch(/[一-鿿]{5}/);
    expect(chinese.stdout).not.toBe(english.stdout);
  });

  it.each(['open', 'webhooks', 'service-accounts', 'audit'])('thaw %s --help tells of that command alone', (word) => {
    for (const lang of ['en', 'zh']) {
      const { stdout } = bootstrap('thaw', word, '--help', '--lang', lang);
      const named = [...stdout.matchAll(/^ {2}(?<name>[a-z]\S*) /gmu)].map(({ groups }) => groups?.name);
      expect(new Set(named)).toEqual(new Set([word]));
      expect(stdout).toContain('--as <');
    }
  });

  it('names the commands when asked for one that does not exist', () => {
    const { status, stderr } = bootstrap('strat');
    expect(status).toBe(1);
    for (const command of commands) expect(stderr).toContain(command);
  });
});
