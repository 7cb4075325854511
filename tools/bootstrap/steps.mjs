/** Set-up steps that must work before anything is installed: plain Node, no dependency. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { text } from './texts.mjs';

const stampFile = 'node_modules/.thaw-installed';

/** Runs one step, saying what it does, that it is still at it, and how long it took; not on standard output, which is the command's own. */
export async function step(language, key, work) {
  const from = performance.now();
  const seconds = (digits) => ((performance.now() - from) / 1000).toFixed(digits);
  process.stderr.write(`· ${text(language, key)} …\n`);
  const heartbeat = setInterval(() => process.stderr.write(`    ${text(language, 'still', { seconds: seconds(0) })}\n`), 15_000);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
  }
  process.stderr.write(`    ${text(language, 'done', { seconds: seconds(1) })}\n`);
}

/** Runs a program to its end; rejects with its exit code when that is not 0. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${signal ?? code}`))));
  });
}

/** True when node_modules does not hold what package-lock.json asks for. */
export function needsInstall(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  const stampPath = join(root, stampFile);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return false;
  if (!holdsWhatTheLockAsks(root, JSON.parse(lock.toString()))) return true;
  writeFileSync(stampPath, stamp);
  return false;
}

/** Compares with npm's own record, so that a developer's `npm install` is not undone by ours. */
function holdsWhatTheLockAsks(root, lock) {
  const recordPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(recordPath)) return false;
  const installed = JSON.parse(readFileSync(recordPath, 'utf8')).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed[path];
    return found ? found.version === wanted.version : Boolean(wanted.optional);
  });
}

/**
 * Installs exactly what the lock says, with the npm that called us when there is one. `npm ci` refuses a lock that lacks the
 * builds of some other platform; installing without saving takes the same versions and leaves the lock alone.
 */
export async function install(root) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm && /\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const output = await capture(command, [...first, 'ci', ...options], { cwd: root });
  if (output.includes('EUSAGE')) await run(command, [...first, 'install', '--no-save', ...options], { cwd: root });
  else if (output) {
    process.stderr.write(output);
    throw new Error('npm ci failed');
  }
  needsInstall(root);
}

/** What a program printed when it failed; empty when it went well. */
function capture(command, args, options) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? '' : Buffer.concat(chunks).toString() || `${command} ended with ${code}\n`));
  });
}

/** Holds the folder's set-up for one process at a time, as two builds at once spoil each other's output. */
export async function withSetupLock(root, language, work) {
  mkdirSync(join(root, '.thaw'), { recursive: true });
  const path = join(root, '.thaw/setup.lock');
  let told = false;
  while (!claim(path)) {
    const pid = ownerOf(path);
    if ((pid !== undefined && !isAlive(pid)) || isAbandoned(path)) rmSync(path, { force: true });
    else {
      if (!told) process.stderr.write(`· ${text(language, 'waitingForSetup', { pid: pid ?? '?' })}\n`);
      told = true;
      await pause(300);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function claim(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(path) {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

/** A process number is given out again some day: no set-up takes this long. */
function isAbandoned(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  return info !== undefined && Date.now() - info.mtimeMs > 20 * 60_000;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
