import { Client } from 'pg';

/**
 * Hears the outbox's NOTIFY on a connection of its own. `onNotify` also runs after each (re)connection, since notices sent
 * meanwhile are lost. Reconnects by itself until stopped; polling covers the time between.
 */
export async function listenToOutbox(url: string, onNotify: () => void, onLost: (error: Error) => void, applicationName = 'thaw-relay-listen'): Promise<() => Promise<void>> {
  let stopped = false;
  let client: Client | null = null;
  let retry: NodeJS.Timeout | null = null;

  const open = async (): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: applicationName, options: '-c role=thaw_app', keepAlive: true });
    next.on('notification', onNotify);
    next.on('error', (error) => {
      onLost(error);
      reopen();
    });
    next.on('end', reopen);
    await next.connect();
    await next.query('LISTEN thaw_outbox');
    client = next;
    onNotify();
  };

  function reopen(): void {
    client = null;
    if (stopped || retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      if (stopped) return;
      open().catch((error: unknown) => {
        onLost(error instanceof Error ? error : new Error(String(error)));
        reopen();
      });
    }, 1_000);
  }

  await open();
  return async () => {
    stopped = true;
    if (retry !== null) clearTimeout(retry);
    await client?.end();
  };
}
