import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { secondPeople } from '@thaw/domain/testing';

const root = join(__dirname, '../..');
const domain = join(root, 'libs/domain/src');
const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.startsWith('testing/'))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') }));
const inDomain = sources(domain);
const everywhere = [...inDomain, ...['libs/application/src', 'apps/api/src', 'apps/worker/src'].flatMap((folder) => sources(join(root, folder)))];
const named = (found: readonly { readonly path: string }[]) => found.map(({ path }) => relative(root, path)).sort();

/** Beside the domain's commands: who agrees to a remedy over many appeals at once. Shown in test/integration/same-person.spec.ts. */
const beyondDomain = ['libs/application/src/stuck/operations.ts'];

describe('the rule of four eyes', () => {
  it('is one: nobody else refuses by it', () => {
    expect(named(everywhere.filter(({ text }) => text.includes("refusal('four_eyes'")))).toEqual(['libs/domain/src/access/same-person.ts']);
  });

  it('is asked wherever somebody is told from whoever proposed, decided or imposed', () => {
    const told = /(?:proposedBy|requestedBy|imposedBy|decidedBy|approvedBy|agreedBy|authors)\b[^\n;]{0,20}(?:===|!==|\.includes\()[^\n;]{0,30}\bactor\.id|\bactor\.id (?:===|!==) [^\n;]{0,30}(?:proposedBy|requestedBy|imposedBy|decidedBy|approvedBy|agreedBy)/;
    // Taking back one's own is no second word: whoever proposed may.
    expect(named(everywhere.filter(({ text }) => told.test(text)))).toEqual(['libs/domain/src/document/waive.ts']);
  });

  it('is shown for everything that asks it', () => {
    const asking = everywhere.filter(({ path, text }) => /\banotherPerson\(/.test(text) && !path.endsWith('access/same-person.ts'));
    expect(named(asking)).toEqual([...Object.keys(secondPeople).map((path) => `libs/domain/src/${path}`), ...beyondDomain].sort());
  });
});
