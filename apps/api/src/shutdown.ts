import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from '@thaw/persistence';
import type { Stop } from '@thaw/platform';
import { closeUnusedConnections } from './door/limited-adapter';
import { EventStreams } from './event/event-streams';
import { Readiness } from './health/readiness';

/** Longer than any statement may run, shorter than the process may take to stop. */
const drainWithinMs = 15_000;

/**
 * The order of the stop, in one place: say not ready, take no new connection, let what runs finish, close the database last so
 * that it can. Connections that still hang are then cut.
 */
export function stopOf(app: NestExpressApplication, dataSource: DataSource): Stop {
  return async () => {
    app.get(Readiness).turnOff();
    const server = app.getHttpServer();
    // Streams would run for ever: they end now, and their readers go on elsewhere.
    await app.get(EventStreams, { strict: false }).closeAll();
    const cut = setTimeout(() => server.closeAllConnections(), drainWithinMs);
    // Connections kept alive for a next request would hold the server open: idle ones end now, busy ones once they are idle.
    server.keepAliveTimeout = 1;
    server.closeIdleConnections();
    closeUnusedConnections(server);
    await app.close();
    clearTimeout(cut);
    await dataSource.destroy();
  };
}
