import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@thaw/platform';

/** Nest's own words in our log: its warnings and errors; the rest is chatter about start-up. */
export function nestLogger(logger: Logger): LoggerService {
  const nothing = () => undefined;
  const text = (message: unknown) => (message instanceof Error ? message.message : String(message));
  return {
    log: nothing,
    debug: nothing,
    verbose: nothing,
    warn: (message: unknown) => logger.warn({ source: 'nest' }, text(message)),
    error: (message: unknown) => logger.error({ source: 'nest' }, text(message)),
    fatal: (message: unknown) => logger.fatal({ source: 'nest' }, text(message)),
  };
}
