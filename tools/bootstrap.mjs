/**
 * Target of every root npm script: makes the folder ready (packages, build), then runs the command's
 * compiled entry. Plain Node without dependencies, because it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callingNpm, isLiving } from './bootstrap/caller.mjs';
import { commandNames, help } from './bootstrap/help.mjs';
import { install, needsInstall, run, step, withSetupLock } from './bootstrap/steps.mjs';
import { languageOf, text } from './bootstrap/texts.mjs';

const wantedNode = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = '', ...args] = process.argv.slice(2);
const language = languageOf(args);

const ownArgs = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
const problem = whatStandsInTheWay();
if (problem) fail(problem);
if (ownArgs.includes('--help') || ownArgs.includes('-h')) {
  process.stdout.write(help(language, command, ownArgs.filter((word) => !word.startsWith('-'))));
  process.exit(0);
}

try {
  await withSetupLock(root, language, prepare);
} catch (error) {
  fail(error.message);
}
hand(entryOf(command));

function whatStandsInTheWay() {
  const found = process.versions.node.split('.').map(Number);
  const old = found[0] < wantedNode[0] || (found[0] === wantedNode[0] && found[1] < wantedNode[1]);
  if (old) return text(language, 'oldNode', { wanted: wantedNode.join('.'), found: process.versions.node });
  if (process.platform === 'win32') return text(language, 'windows');
  if (!commandNames.includes(command)) return text(language, 'unknownCommand', { command, commands: commandNames.join(', ') });
  return undefined;
}

async function prepare() {
  if (needsInstall(root)) {
    await step(language, 'installing', () => install(root)).catch(() => refuse('installFailed'));
  }
  // `check` has a gate that builds: sources that do not compile must not keep its other gates from speaking.
  if (command === 'check') return;
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await step(language, 'building', () => run(process.execPath, [tsc, '-b'], { cwd: root })).catch(() => refuse('buildFailed'));
}

/** Throws, so that the set-up lock is given back on the way out. */
function refuse(key) {
  throw new Error(text(language, key));
}

function entryOf(name) {
  const entry = [`tools/${name}.mjs`, `tools/dist/${name}.js`].map((path) => join(root, path)).find(existsSync);
  if (!entry) fail(text(language, 'notBuilt', { command: name, entry: relative(process.cwd(), join(root, 'tools/src', `${name}.ts`)) }));
  return entry;
}

/** Runs the command in our process group (a terminal's Ctrl-C reaches it) and ends as it ends. */
function hand(entry) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry, ...args], {
    cwd: root,
    // The channel tells the command when we are killed outright, so that it can shut down too.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)));
  endWithNpm(() => child.kill('SIGTERM'));
}

function endWithNpm(stop) {
  const npm = callingNpm();
  if (npm === undefined) return;
  setInterval(() => {
    if (!isLiving(npm)) stop();
  }, 1_000).unref();
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
