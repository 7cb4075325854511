import type { StoryContext } from '../story';
import { SetupProblem } from '../text/say';
import { bankSaysNo } from './bank-says-no';
import { ladder } from './ladder';
import { lapse } from './lapse';
import { restaurant } from './restaurant';
import { Scene } from './scene';
import { silentBank } from './silent-bank';

export { paperFor } from '../papers/paper-set';

const stories = { restaurant, lapse, ladder, 'silent-bank': silentBank, 'bank-says-no': bankSaysNo } as const;
type StoryName = keyof typeof stories;

export const storyNames = Object.keys(stories) as readonly StoryName[];
export const defaultStory: StoryName = 'restaurant';

/** Stories that move the clock: on data of their own, because it stays moved. */
export const storiesThatSkipTime: readonly string[] = ['lapse', 'ladder', 'silent-bank'] satisfies readonly StoryName[];

/** @throws SetupProblem when there is no such story; Error when it does not go as it should */
export async function runStory(name: string, context: StoryContext): Promise<void> {
  const story = storyNames.find((known) => known === name);
  if (story === undefined) throw new SetupProblem({ key: 'start.noSuchStory', values: { story: name, stories: storyNames.join(', ') } });
  const scene = await Scene.open(context);
  try {
    await stories[story](scene);
  } finally {
    await scene.close();
  }
}
