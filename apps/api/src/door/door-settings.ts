/** Kinds of requests that are counted apart: a caller who reads much may still write. */
export const rateClasses = ['read', 'write', 'upload', 'bank_answer', 'stranger'] as const;
export type RateClass = (typeof rateClasses)[number];

export interface RateSettings {
  readonly windowSeconds: number;
  /** Requests let through in a window, for each caller or, where nobody has shown who they are, each address. */
  readonly quotas: Readonly<Record<RateClass, number>>;
}

/** What the door lets through, of whom and how fast. Each process counts for itself. */
export interface DoorSettings {
  readonly rates: RateSettings;
  /** Requests of one caller that are worked on at once; the rest waits in line. */
  readonly concurrentPerCaller: number;
  /** Addresses or networks whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Origins whose pages may call. */
  readonly corsOrigins: readonly string[];
  readonly server: ServerLimits;
}

/** How long a connection may keep us waiting, milliseconds, and how much may come over it. */
export interface ServerLimits {
  /** Until the headers are there. */
  readonly headersWithinMs: number;
  /** Until a JSON body is there. Files are given the time of a whole request. */
  readonly bodyWithinMs: number;
  /** Between two pieces of a file. */
  readonly pieceWithinMs: number;
  /** Until the whole request is there. */
  readonly requestWithinMs: number;
  /** Without a byte in either direction. */
  readonly idleMs: number;
  readonly keepAliveMs: number;
  /** How often connections are looked at. */
  readonly checkEveryMs: number;
  /** The address and all headers. */
  readonly maxHeaderBytes: number;
  readonly maxUrlBytes: number;
  readonly maxQueryParameters: number;
  readonly maxJsonDepth: number;
  readonly maxConnections: number;
}

/** What a well-meant caller never meets. */
export const usualServerLimits: ServerLimits = {
  headersWithinMs: 10_000,
  bodyWithinMs: 15_000,
  pieceWithinMs: 20_000,
  // The largest file over a line of half a megabit.
  requestWithinMs: 330_000,
  // Above what any statement may run, and above the heartbeat of an event stream.
  idleMs: 120_000,
  // Longer than a caller or a load balancer keeps an idle connection (a minute at most, as a rule): whoever closes first must not be
  // us, or a request already under way meets a closed door.
  keepAliveMs: 75_000,
  checkEveryMs: 5_000,
  maxHeaderBytes: 16_384,
  maxUrlBytes: 4_096,
  maxQueryParameters: 50,
  // Our own deepest body, a policy, has nine levels.
  maxJsonDepth: 32,
  maxConnections: 2_000,
};
