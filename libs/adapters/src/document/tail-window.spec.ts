import * as fc from 'fast-check';
import { TailWindow } from './tail-window';

it('holds the last bytes of any stream, however it is cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 12 }), (size, chunks) => {
      const window = new TailWindow(size);
      for (const chunk of chunks) window.push(Buffer.from(chunk));
      expect(window.bytes()).toEqual(Buffer.concat(chunks).subarray(-size));
    }),
  );
});
