import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectAsOwner, type DataSource } from '@thaw/persistence';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';
import { schemaText } from '../support/schema-text';

/** The committed schema is what the migrations make; THAW_WRITE_SCHEMA=1 writes it anew. */

const path = join(__dirname, '../../libs/persistence/schema.sql');
let database: FreshDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  source = await connectAsOwner(database.ownerUrl);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it('schema.sql is what the migrations make', async () => {
  const made = await schemaText(source);
  if (process.env['THAW_WRITE_SCHEMA'] === '1') writeFileSync(path, made);
  expect(readFileSync(path, 'utf8')).toBe(made);
});
