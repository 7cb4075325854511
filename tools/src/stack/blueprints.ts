import { createCluster, recoverFromCrash } from '../setup/postgres';
import type { PostgresPlace } from '../setup/postgres-place';
import { adminUrl } from '../setup/postgres-roles';
import type { Secrets } from '../setup/secrets';
import { environmentOf, type StackUrls } from './environment';
import { httpProbe, postgresProbe, temporalProbe } from './health';
import type { StackOptions } from './options';
import type { Blueprint } from './part';
import { appPlan, postgresPlan, temporalPlan, type AppName, type Ports } from './parts';
import { searchAttributeTypes } from './search-attributes';

/** What the blueprints of one stack have in common. */
export interface Site {
  readonly stateDir: string;
  readonly options: StackOptions;
  readonly ports: Ports;
  readonly urls: StackUrls;
  readonly secrets: Secrets;
}

/** Temporal and the worker do what follows a click; neither may slow the next one. */
function behindClicks(options: StackOptions): number {
  return options.clicksFirst === true ? 10 : 0;
}

export function postgresBlueprint(site: Site, place: PostgresPlace): Blueprint {
  const { port, durable } = { port: site.ports.postgres, durable: site.options.durable ?? true };
  return {
    plan: async () => {
      createCluster(place, site.secrets.postgres.superuser, site.options.onProgress ?? (() => undefined));
      await recoverFromCrash(place);
      return postgresPlan(site.stateDir, place, { port, durable });
    },
    probe: postgresProbe(adminUrl(port, site.secrets.postgres)),
    where: `127.0.0.1:${String(port)}`,
    patienceMs: 60_000,
    // After a kill it refuses to start until the last of its own processes has gone.
    attempts: 5,
    niceness: 0,
  };
}

export function temporalBlueprint(site: Site, executable: string): Blueprint {
  const { ports, urls, options } = site;
  const searchAttributes = searchAttributeTypes;
  return {
    plan: () =>
      Promise.resolve(
        temporalPlan(site.stateDir, {
          executable,
          port: ports.temporal,
          uiPort: ports.temporalUi,
          searchAttributes,
          timeSkipping: options.timeSkipping ?? false,
        }),
      ),
    probe: temporalProbe(urls.temporalAddress, searchAttributes),
    where: `${urls.temporalAddress}, ${urls.temporalUi ?? ''}`,
    patienceMs: 60_000,
    attempts: 2,
    niceness: behindClicks(options),
  };
}

const healthPaths: Readonly<Record<AppName, string>> = { api: '/health/ready', worker: '/health/ready', sandbox: '/health' };

export function appBlueprint(site: Site, name: AppName): Blueprint {
  const where = { api: site.urls.api, worker: site.urls.workerHealth, sandbox: site.urls.sandbox }[name];
  return {
    plan: () => Promise.resolve(appPlan(site.stateDir, name, { entry: site.options.entries?.[name], env: environmentOf(name, environmentSource(site)) })),
    probe: httpProbe(`${where}${healthPaths[name]}`),
    where,
    patienceMs: 60_000,
    attempts: 1,
    niceness: name === 'worker' ? behindClicks(site.options) : 0,
  };
}

function environmentSource({ stateDir, ports, urls, secrets, options }: Site) {
  return { stateDir, ports, urls, secrets, extra: options.env ?? {} };
}
