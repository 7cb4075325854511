/** Remembers the last bytes of a stream in a fixed ring: the cost of a chunk is its own size, however small chunks come. */
export class TailWindow {
  private readonly ring: Buffer;
  private total = 0;

  constructor(size: number) {
    this.ring = Buffer.alloc(size);
  }

  push(chunk: Buffer): void {
    const kept = chunk.subarray(-this.ring.length);
    const at = (this.total + chunk.length - kept.length) % this.ring.length;
    const copied = kept.copy(this.ring, at);
    kept.copy(this.ring, 0, copied);
    this.total += chunk.length;
  }

  /** The last bytes in their order: the whole stream while it is shorter than the window. */
  bytes(): Buffer {
    if (this.total <= this.ring.length) return this.ring.subarray(0, this.total);
    const at = this.total % this.ring.length;
    return Buffer.concat([this.ring.subarray(at), this.ring.subarray(0, at)]);
  }
}
