/** `npm start`: everything up, one story told, and up it stays. Help is in tools/bootstrap/help.mjs. */
import { join } from 'node:path';
import { startFlags, type StartFlags } from './cli/arguments';
import { introduce } from './cli/introduction';
import { endRequested, print, timedProgress } from './cli/terminal';
import { defaultStateDir } from './setup/folders';
import { wantedByEnvironment } from './stack/options';
import { Stack } from './stack/stack';
import { loadStories, type Stories } from './story';
import { explain, say, SetupProblem } from './text/say';

const from = performance.now();

async function main(): Promise<number> {
  const flags = startFlags(process.argv.slice(2));
  const stories = await loadStories();
  if (flags.story === 'list') {
    print(stories?.storyNames.join('\n') ?? say(flags.lang, { key: 'start.noStories' }));
    return 0;
  }
  refuseUnknownStory(flags, stories);
  const abort = new AbortController();
  const end = endRequested().then(() => abort.abort());
  const stack = await startStack(flags, placeOf(flags, stories), abort.signal);
  void stack.loss.then(() => {
    print(say(flags.lang, { key: 'start.lost' }));
    process.exit(1);
  });
  try {
    introduce(stack, flags.lang, from);
    const told = await Promise.race([tell(flags, stack, stories), end.then(() => 'ended' as const)]);
    if (told === 'failed' && flags.once) return 1;
    if (!flags.once && told !== 'ended') {
      print(say(flags.lang, { key: 'start.stay', values: { stateDir: stack.stateDir } }));
      await end;
    }
    return told === 'ended' && flags.once ? 130 : 0;
  } finally {
    print(say(flags.lang, { key: 'start.stopping' }));
    await stack.stop();
    print(say(flags.lang, { key: 'start.stopped' }));
  }
}

/** Told before anything is started. */
function refuseUnknownStory({ story }: StartFlags, stories: Stories | undefined): void {
  if (story === undefined || story === 'none' || !stories || stories.storyNames.includes(story)) return;
  throw new SetupProblem({ key: 'start.noSuchStory', values: { story, stories: stories.storyNames.join(', ') } });
}

/** A story that moves the clock is told on data of its own, forgotten the next time, so that the usual data keep real time. */
function placeOf({ stateDir, story, fresh }: StartFlags, stories: Stories | undefined): { readonly stateDir: string; readonly fresh: boolean } {
  if (stateDir !== undefined) return { stateDir, fresh };
  const ownData = story !== undefined && stories?.storiesThatSkipTime.includes(story);
  return ownData ? { stateDir: join(defaultStateDir, 'stories', story), fresh: true } : { stateDir: defaultStateDir, fresh };
}

async function startStack(flags: StartFlags, place: { readonly stateDir: string; readonly fresh: boolean }, abort: AbortSignal): Promise<Stack> {
  const onProgress = timedProgress(flags.lang, from);
  const wanted = wantedByEnvironment(process.env);
  if (place.fresh && (wanted.postgres ?? wanted.temporal)) onProgress({ key: 'folder.externalKept' });
  return Stack.start({
    ...place,
    with: wanted,
    revive: true,
    clicksFirst: true,
    timeSkipping: true,
    onProgress,
    abort,
  });
}

async function tell(flags: StartFlags, stack: Stack, stories: Stories | undefined): Promise<'told' | 'failed'> {
  if (flags.story === 'none') return 'told';
  if (!stories) {
    print(say(flags.lang, { key: 'start.noStories' }));
    return 'told';
  }
  try {
    await stories.runStory(flags.story ?? stories.defaultStory, { stack, urls: stack.urls, lang: flags.lang, print });
    return 'told';
  } catch (error) {
    print(say(flags.lang, { key: 'start.storyFailed', values: { reason: explain(flags.lang, error) } }));
    return 'failed';
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const { lang } = startFlagsOrDefault();
    process.stderr.write(`${say(lang, { key: 'start.failed', values: { reason: explain(lang, error) } })}\n`);
    process.exit(1);
  },
);

function startFlagsOrDefault(): Pick<StartFlags, 'lang'> {
  try {
    return startFlags(process.argv.slice(2));
  } catch {
    return { lang: 'en' };
  }
}
