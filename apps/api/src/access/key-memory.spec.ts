import { KeyMemory, type AsStranger } from './key-memory';

const anybody: AsStranger = (work) => work();
const nobody: AsStranger = () => Promise.reject(new Error('asked too much'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function memoryOf(real: readonly string[], most = 3) {
  const read = jest.fn((id: string) => Promise.resolve(real.includes(id) ? `key of ${id}` : null));
  return { read, memory: new KeyMemory(read, 2_000, most) };
}

describe('what is remembered of keys', () => {
  it('is believed for its time, hits and misses alike, and asked for once by many', async () => {
    const { read, memory } = memoryOf(['real']);
    expect(await Promise.all(['real', 'real', 'made', 'made'].map((id) => memory.get(id, anybody)))).toEqual(['key of real', 'key of real', null, null]);
    expect(await memory.get('made', nobody)).toBeNull();
    expect(read).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(2_001);
    await memory.get('real', anybody);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('keeps real keys, however many are made up', async () => {
    const { read, memory } = memoryOf(['real']);
    await memory.get('real', anybody);
    for (let i = 0; i < 50; i += 1) await memory.get(`made ${String(i)}`, anybody);
    read.mockClear();
    expect(await memory.get('real', nobody)).toBe('key of real');
    expect(read).not.toHaveBeenCalled();
  });

  it('lets a key known to be real be looked up again from an address that has asked too much, and no other', async () => {
    const { read, memory } = memoryOf(['real', 'unseen']);
    await memory.get('real', anybody);
    jest.advanceTimersByTime(2_001);
    expect(await memory.get('real', nobody)).toBe('key of real');
    read.mockClear();
    for (const id of ['made', 'unseen']) await expect(memory.get(id, nobody)).rejects.toThrow('asked too much');
    expect(read).not.toHaveBeenCalled();
    expect(await memory.get('unseen', anybody)).toBe('key of unseen');
  });

  it('is nothing once forgotten, though an answer was under way, and nothing after a failure', async () => {
    let answer = (_: string): void => undefined;
    const read = jest.fn<Promise<string | null>, [string]>(() => new Promise((resolve) => { answer = resolve; }));
    const memory = new KeyMemory(read, 2_000, 3);
    const first = memory.get('real', anybody);
    memory.forget(['real']);
    answer('key of real');
    expect(await first).toBe('key of real');
    read.mockRejectedValueOnce(new Error('no database'));
    await expect(memory.get('real', anybody)).rejects.toThrow('no database');
    read.mockResolvedValueOnce(null);
    expect(await memory.get('real', anybody)).toBeNull();
    expect(read).toHaveBeenCalledTimes(3);
  });
});
