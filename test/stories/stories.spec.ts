import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SandboxCaller } from '@thaw/tools';
import { runStory, storyNames } from '@thaw/tools/stories';
import { aStack, type OwnStack } from '../support/a-stack';

let own: OwnStack;
beforeAll(async () => {
  own = await aStack();
});
afterAll(async () => own.stop());

/** Tells a story on the one stack; a story that goes wrong fails its test with its own words. */
async function tell(name: string, lang: 'en' | 'zh' = 'en'): Promise<readonly string[]> {
  const lines: string[] = [];
  await runStory(name, { stack: own.stack, urls: own.stack.urls, lang, print: (line) => void lines.push(...line.split('\n')) });
  return lines;
}

const isStep = (line: string) => /^ *\d+ {2}/.test(line);

describe('the restaurant', () => {
  let lines: readonly string[] = [];
  beforeAll(async () => {
    lines = await tell('restaurant');
  });

  it('says at each step who did what, and how long it took', () => {
    const steps = lines.filter(isStep);
    expect(steps.length).toBeGreaterThan(20);
    for (const step of steps) expect(step).toMatch(/^ *\d+ {2}[A-Z][\w ]+ \([a-z ]+\) {2}.+ {2}\(\d[\d.]* m?s\)$/);
    expect(new Set(steps.map((step) => /^ *\d+ {2}([\w ]+) \(/.exec(step)?.[1])).size).toBeGreaterThan(7);
  });

  it('tells the figures, the rejected paper and the next remedy', () => {
    const text = lines.join('\n');
    for (const told of ['¥48,620.00 held', 'ILLEGIBLE', '1 payment, ¥38,120.00', 'kept ¥10,500.00', 'You may file a second appeal until']) expect(text).toContain(told);
  });

  it('counts the events of the workflow’s whole life', () => {
    const [, events, runs] = /(\d+) events in (\d+) runs/.exec(lines.join('\n')) ?? [];
    expect(Number(runs)).toBeGreaterThan(1);
    expect(Number(events)).toBeGreaterThan(20);
    // Forty or fewer on a machine that has nothing else to do; each pause of the people in the story may cost a turn more.
    expect(Number(events)).toBeLessThan(80);
  });

  it('ends with a command that opens one more appeal, as it stands', async () => {
    const from = lines.findIndex((line) => line.startsWith('curl '));
    const { stdout } = await promisify(execFile)('sh', ['-c', lines.slice(from).join('\n')]);
    expect(JSON.parse(stdout)).toMatchObject({ stage: 'collecting_documents', reasonCode: 'H06' });
  });
});

describe('further stories', () => {
  // One after the other: they share the clock that they move.
  it.each(storyNames.filter((name) => name !== 'restaurant'))('%s', async (name) => {
    const lines = await tell(name, 'zh');
    expect(lines.filter(isStep).length).toBeGreaterThan(10);
    for (const step of lines.filter(isStep)) expect(step).toMatch(/（[^）]+ (?:毫秒|秒)）$/);
  });

  it('go on with real appeals after the clock was moved', async () => {
    expect((await tell('restaurant')).join('\n')).toContain('¥38,120.00');
  });
});

it('names the stories there are when asked for another', async () => {
  await expect(tell('cinderella')).rejects.toThrow(/restaurant, lapse/);
});

it('fails loudly when the money is not what it should be', async () => {
  const sandbox = new SandboxCaller(own.stack.urls.sandbox);
  await sandbox.setEverybody({ settlement: { mode: 'reject' } });
  try {
    await expect(tell('restaurant')).rejects.toThrow(/stage: expected "closed", found "releasing"/);
  } finally {
    await sandbox.setEverybody({ settlement: { mode: 'ok' } });
  }
});
