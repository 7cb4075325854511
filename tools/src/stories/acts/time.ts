import type { BilingualText, MarkKind } from '@thaw/domain';
import type { AppealWire } from '../../callers/wire';
import { localMoment } from '../../text/figures';
import { machines } from '../cast';
import type { Scene } from '../scene';
import type { UnderWay } from './open';

/** Lets time pass for everybody until the next thing happens by itself, and tells what that was. */
export async function markPasses(scene: Scene, { appealId }: UnderWay, what: BilingualText): Promise<AppealWire> {
  const now = () => localMoment(scene.clock.now());
  return scene.teller.step(machines.thaw, () => ({ en: `[${now()}] ${what.en}`, zh: `【${now()}】${what.zh}` }), () => scene.passNextMark(appealId));
}

/** Everything that fired by itself while an appeal waited for one kind of thing, in order: `breach`, `rung lead`… */
export async function firedMarks(scene: Scene, { appealId }: UnderWay, kind: string): Promise<readonly string[]> {
  const { waits } = await scene.facts(appealId);
  const marks = waits.filter((wait) => wait.kind === kind).flatMap((wait) => wait.marks);
  return marks.filter(({ firedAt }) => firedAt !== null).map(({ kind: mark, rung }: { kind: MarkKind; rung: string | null }) => (rung === null ? mark : `${mark} ${rung}`));
}
