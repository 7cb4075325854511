import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from './openapi/document';

/** Writes `apps/api/openapi.json`, or the file named as the first argument; `-` prints it. */
async function write(): Promise<void> {
  const text = `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
  const [, , target = join(__dirname, '../openapi.json')] = process.argv;
  if (target === '-') process.stdout.write(text);
  else writeFileSync(target, text);
}

void write();
