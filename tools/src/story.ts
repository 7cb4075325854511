import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StackUrls } from './stack/environment';
import type { Stack } from './stack/stack';
import type { Language } from './text/say';

/** What a story is given to play with. */
export interface StoryContext {
  readonly stack: Stack;
  readonly urls: StackUrls;
  readonly lang: Language;
  /** Prints one line. */
  readonly print: (line: string) => void;
}

/** What `stories/index` exports. */
export interface Stories {
  readonly storyNames: readonly string[];
  /** Told when no name is given. */
  readonly defaultStory: string;
  /** Those that move the clock, which never goes back: they are told on data of their own. */
  readonly storiesThatSkipTime: readonly string[];
  /** Tells a story with the real processes. @throws Error when it does not go as it should */
  runStory(name: string, context: StoryContext): Promise<void>;
}

/** The stories of this version; undefined while it has none. */
export async function loadStories(): Promise<Stories | undefined> {
  const entry = join(__dirname, 'stories', 'index.js');
  if (!existsSync(entry)) return undefined;
  return (await import(pathToFileURL(entry).href)) as Stories;
}
