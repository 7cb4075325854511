/** `npm run dev`: everything up, and what is changed is built and started again. Help is in tools/bootstrap/help.mjs. */
import { startFlags } from './cli/arguments';
import { introduce } from './cli/introduction';
import { endRequested, print, timedProgress } from './cli/terminal';
import { appsBuiltSince, buildOnChange } from './cli/watching-build';
import { defaultStateDir } from './setup/folders';
import { wantedByEnvironment } from './stack/options';
import { Stack } from './stack/stack';
import { explain, say, type Language } from './text/say';

const from = performance.now();

async function main(): Promise<void> {
  const flags = startFlags(process.argv.slice(2));
  const abort = new AbortController();
  const end = endRequested().then(() => abort.abort());
  const stack = await Stack.start({
    stateDir: flags.stateDir ?? defaultStateDir,
    with: wantedByEnvironment(process.env),
    fresh: flags.fresh,
    revive: true,
    timeSkipping: true,
    onProgress: timedProgress(flags.lang, from),
    abort: abort.signal,
  });
  introduce(stack, flags.lang, from);
  print(say(flags.lang, { key: 'start.stay', values: { stateDir: stack.stateDir } }));
  const restarts = restarter(stack, flags.lang);
  buildOnChange(print, restarts);
  await Promise.race([end, stack.loss]);
  print(say(flags.lang, { key: 'start.stopping' }));
  await stack.stop();
  print(say(flags.lang, { key: 'start.stopped' }));
}

/** Starts again what was built since the last time, one build after the other. */
function restarter(stack: Stack, lang: Language): () => void {
  let since = Date.now();
  let queue = Promise.resolve();
  const restart = async (): Promise<void> => {
    const changed = await appsBuiltSince(since);
    since = Date.now();
    for (const app of changed) {
      print(say(lang, { key: 'start.changed', values: { part: app } }));
      await stack.stopPart(app);
      await stack.startPart(app).catch((error: unknown) => print(explain(lang, error)));
    }
  };
  return () => {
    queue = queue.then(restart, restart);
  };
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${explain('en', error)}\n`);
    process.exit(1);
  },
);
