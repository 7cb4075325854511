import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from '@thaw/persistence';
import type { Stop } from '@thaw/platform';
import { closeUnusedConnections, lastAnswers } from './door/limited-adapter';
import { EventStreams } from './event/event-streams';
import { Readiness } from './health/readiness';

/** Longer than any statement may run, shorter than the process may take to stop. */
const drainWithinMs = 15_000;

/**
 * The order of the stop, in one place: say not ready and end each connection with its next answer, but go on taking requests until
 * whoever balances load has heard of it; then take no new connection, let what runs finish, and close the database last so that it can.
 * Connections that still hang are then cut.
 *
 * @param stillOpenMs how long requests are still taken
 */
export function stopOf(app: NestExpressApplication, dataSource: DataSource, stillOpenMs = 0): Stop {
  return async () => {
    app.get(Readiness).turnOff();
    const server = app.getHttpServer();
    lastAnswers(server);
    // Streams would run for ever: they end now, and their readers go on elsewhere.
    await app.get(EventStreams, { strict: false }).closeAll();
    if (stillOpenMs > 0) await pause(stillOpenMs);
    const cut = setTimeout(() => server.closeAllConnections(), drainWithinMs);
    // Connections kept alive for a next request would hold the server open: idle ones end now, busy ones with their answer.
    server.keepAliveTimeout = 1;
    server.closeIdleConnections();
    closeUnusedConnections(server);
    await app.close();
    clearTimeout(cut);
    await dataSource.destroy();
  };
}
