/** `npm run fuzz`: has Schemathesis ask the running system by its OpenAPI document, or misshapes answers of a bank. Help is in tools/bootstrap/help.mjs. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzAndTell } from './answer-fuzz/report';
import { SandboxCaller } from './callers/sandbox';
import { fuzzFlags, withoutLanguage, type FuzzFlags } from './cli/arguments';
import { endRequested, print, timedProgress } from './cli/terminal';
import { askers, equip } from './fuzz/askers';
import { ask } from './fuzz/asking';
import { fuzzer } from './fuzz/schemathesis';
import { foundNothing, shortOf } from './fuzz/verdict';
import { wantedByEnvironment } from './stack/options';
import { anyPorts } from './stack/parts';
import { Stack } from './stack/stack';
import { explain, say } from './text/say';

const from = performance.now();

async function main({ lang, seconds, seed, answers }: FuzzFlags): Promise<boolean> {
  if (answers !== undefined) return fuzzAndTell(answers, seed, lang);
  const onProgress = timedProgress(lang, from);
  const abort = new AbortController();
  void endRequested().then(() => abort.abort());
  const executable = await fuzzer({ env: process.env, onProgress });
  const [stateDir, reports] = [mkdtempSync(join(tmpdir(), 'thaw-fuzz-')), mkdtempSync(join(tmpdir(), 'thaw-fuzz-report-'))];
  const stack = await Stack.start({ stateDir, with: wantedByEnvironment(process.env), ports: anyPorts, durable: false, env: { LOG_LEVEL: 'warn' }, onProgress, abort: abort.signal });
  try {
    const sandbox = new SandboxCaller(stack.urls.sandbox);
    let isClean = true;
    for (const [at, { id, phases, share, floor }] of askers.entries()) {
      const longest = Math.round(seconds * share);
      print(say(lang, { key: 'fuzz.asking', values: { who: say(lang, { key: `fuzz.${id}` }), phases: phases.join(' + '), seconds: longest, seed } }));
      const counts = await ask({ executable, apiUrl: stack.urls.api, ...(await equip(id, stack.urls, sandbox)), phases, seconds: longest, seed, folder: join(reports, `${String(at + 1)}-${id}`), env: process.env, abort: abort.signal });
      print(say(lang, { key: 'fuzz.found', values: { ...counts } }));
      const short = shortOf(counts, floor);
      for (const message of short) print(say(lang, message));
      isClean &&= foundNothing(counts) && short.length === 0;
    }
    print(say(lang, { key: 'fuzz.details', values: { folder: reports } }));
    return isClean;
  } finally {
    await stack.stop({ discard: true });
  }
}

const args = process.argv.slice(2);
Promise.resolve()
  .then(() => main(fuzzFlags(args)))
  .then(
    (isClean) => process.exit(isClean ? 0 : 1),
    (error: unknown) => {
      print(explain(withoutLanguage(args).lang, error));
      process.exit(1);
    },
  );
