import type { ActivityInterceptorsFactory } from '@temporalio/worker';

/** Well below the shortest heartbeat timeout; the SDK sends fewer when it may. */
const everyMs = 1_000;

/** Says that the process is alive while it waits for the outside world, so that a killed worker's activity is taken over in seconds. */
export const heartbeatInterceptor: ActivityInterceptorsFactory = (context) => ({
  inbound: {
    async execute(input, next) {
      if (context.info.isLocal) return next(input);
      const beat = setInterval(() => context.heartbeat(), everyMs);
      try {
        return await next(input);
      } finally {
        clearInterval(beat);
      }
    },
  },
});
