import { makeTelemetryFilterString, Runtime, type Logger as TemporalLogger, type LogLevel, type LogMetadata } from '@temporalio/worker';
import type { Logger } from '@thaw/platform';

/** Failed activities are told once, by the interceptor, which knows what was the matter. */
const toldByUs = 'Activity failed';

/** The core tells every attempt of every call while Temporal is away; the link tells it once. */
const coreFilter = `${makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' })},temporalio_client::retry=ERROR`;

/** Temporal's log lines in ours. */
export function temporalLogger(logger: Logger): TemporalLogger {
  const write = (level: 'trace' | 'debug' | 'info' | 'warn' | 'error') => (message: string, meta: LogMetadata = {}) => {
    if (message === toldByUs) return;
    const { error, ...rest } = meta;
    logger[level](error === undefined ? rest : { ...rest, err: error as unknown }, message);
  };
  const levels = { TRACE: write('trace'), DEBUG: write('debug'), INFO: write('info'), WARN: write('warn'), ERROR: write('error') };
  return {
    log: (level: LogLevel, message: string, meta?: LogMetadata) => levels[level](message, meta),
    trace: levels.TRACE,
    debug: levels.DEBUG,
    info: levels.INFO,
    warn: levels.WARN,
    error: levels.ERROR,
  };
}

/** Once in a process, before anything of the worker's. Signals are ours to handle: shutdown has one order, in one place. */
export function installRuntime(logger: Logger, metricsAddress: string | undefined): void {
  Runtime.install({
    shutdownSignals: [],
    logger: temporalLogger(logger),
    telemetryOptions: {
      logging: { forward: {}, filter: coreFilter },
      ...(metricsAddress === undefined
        ? {}
        : { metrics: { prometheus: { bindAddress: metricsAddress, countersTotalSuffix: true, unitSuffix: true, useSecondsForDurations: true } } }),
    },
  });
}
