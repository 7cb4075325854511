import { isToldLess, type Trail, type Trails, type VersionReader } from '@thaw/application';
import type { ChangeTold } from '../http/refused';
import { storyOf } from './told-story';

/** More than anybody reads before they look at the thing itself. */
const mostChanges = 50;

/** What happened to a thing after the version a caller goes by, as far as they may know. Of a version that never was: the last of all. */
export async function changesSince(versions: readonly string[] | '*', trail: Trail, reader: Pick<VersionReader, 'actor' | 'guarded'>, trails: Pick<Trails, 'entriesOf'>): Promise<readonly ChangeTold[]> {
  const story = storyOf(trail, await trails.entriesOf(trail), reader);
  const version = versions === '*' ? '' : (versions.at(-1) ?? '');
  const later = trail.ends.flatMap(({ stream, name }, i) => {
    const own = story.filter((line) => line.stream === stream);
    // A stream that has begun since had not come anywhere.
    return isToldLess(trail, reader) ? own.slice(partOf(version.replace(/^t/, ''), i, null)) : own.filter(({ seq }) => seq > partOf(version, i, name));
  });
  return later
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(-mostChanges)
    .map(({ at, type, text, by }) => ({ at, type, text, by }));
}

/** How far the stream in this place had come by a version; nowhere, by what is no version of the thing. */
function partOf(version: string, place: number, name: string | null): number {
  const part = version.split('-')[place] ?? '';
  const own = name === null ? part : part.startsWith(`${name}.`) ? part.slice(name.length + 1) : '';
  return /^\d{1,9}$/.test(own) ? Number(own) : 0;
}
