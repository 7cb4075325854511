import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusals } from '../refusal-catalogue';

/** The files as written: put together, a code that stands in two of them would be there once, with one of its meanings. */
const written = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) => [...readFileSync(join(__dirname, file), 'utf8').matchAll(/^ {2}(\w+): entry\(/gm)].map((found) => found[1]));

describe('the catalogue of refusals', () => {
  it('has every code of its files, and each stands in one of them once', () => {
    expect([...written].sort()).toEqual(Object.keys(refusals).sort());
  });
});
