import type { Actor } from '@thaw/domain';
import type { ApiWorld } from './api-world';

export interface HeardEvent {
  readonly id: string;
  readonly type: string;
  readonly data: ReturnType<typeof JSON.parse>;
}

/** A reader of the API's event stream that remembers what it heard. */
export class EventListener {
  readonly heard: HeardEvent[] = [];
  /** The id to go on after, of an event or where the stream began; as readers keep it. */
  lastId: string | undefined;
  /** Resolves when the stream has ended, by whoever's doing. */
  readonly ended: Promise<void>;

  private constructor(response: Response, private readonly abort: AbortController) {
    this.ended = this.read(response);
  }

  static async open(world: ApiWorld, as: Actor, query = '', lastEventId?: string): Promise<EventListener> {
    const abort = new AbortController();
    const response = await EventListener.ask(world, as, query, lastEventId, abort.signal);
    if (response.status !== 200) throw new Error(`no stream: ${response.status} ${await response.text()}`);
    return new EventListener(response, abort);
  }

  static async ask(world: ApiWorld, as: Actor, query = '', lastEventId?: string, signal?: AbortSignal): Promise<Response> {
    const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${await world.token(as)}`, ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }) };
    return fetch(`${world.url}/v1/events${query}`, { headers, ...(signal === undefined ? {} : { signal }) });
  }

  async close(): Promise<void> {
    this.abort.abort();
    await this.ended;
  }

  private async read(response: Response): Promise<void> {
    let rest = '';
    const text = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        rest += text.decode(chunk as Uint8Array, { stream: true });
        const frames = rest.split('\n\n');
        rest = frames.pop() ?? '';
        for (const frame of frames) this.take(frame);
      }
    } catch {
      // Cut off: what came before counts.
    }
  }

  private take(frame: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1];
    const [id, type, data] = [field('id'), field('event'), field('data')];
    this.lastId = id ?? this.lastId;
    if (id !== undefined && type !== undefined && data !== undefined) this.heard.push({ id, type, data: JSON.parse(data) });
  }
}
