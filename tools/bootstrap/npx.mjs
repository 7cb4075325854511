#!/usr/bin/env node
// `npx thaw …`: the same as `npm run thaw -- …`, in the language of the terminal unless --lang says otherwise.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const spoken = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
const language = /^zh/i.test(spoken) && !args.some((arg) => arg.startsWith('--lang')) ? ['--lang', 'zh'] : [];
const asked = args.length === 0 ? ['--help'] : args;
const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('../bootstrap.mjs', import.meta.url)), 'thaw', ...asked, ...language], { stdio: 'inherit' });
process.exit(status ?? 1);
