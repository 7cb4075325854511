import { DataSource, type DataSourceOptions, type QueryRunner, type ReplicationMode } from 'typeorm';
import { readerNow, type OutsideReader } from './reader';

/**
 * Connections of the application, and beside them a few with the rights of somebody outside. Which of them a query takes is decided here,
 * for every query there is, by who reads: nobody who writes a query can forget it.
 */
export class SightedDataSource extends DataSource {
  constructor(options: DataSourceOptions, private readonly outside: DataSource | null) {
    super(options);
  }

  override async initialize(): Promise<this> {
    await super.initialize();
    await this.outside?.initialize();
    return this;
  }

  override async destroy(): Promise<void> {
    await this.outside?.destroy();
    await super.destroy();
  }

  override createQueryRunner(mode: ReplicationMode = 'master'): QueryRunner {
    const reader = readerNow();
    if (reader === null) return super.createQueryRunner(mode);
    if (this.outside === null) throw new TypeError('this process has no connections for readers outside');
    const runner = narrowed(this.outside.createQueryRunner('master'), reader);
    return Object.assign(runner, { manager: this.createEntityManager(runner) });
  }
}

/** Says whose rows may be seen before anything else is asked, each time a connection is taken: nothing of the reader before is left. */
function narrowed(runner: QueryRunner, { merchantIds }: OutsideReader): QueryRunner {
  const connect = runner.connect.bind(runner) as () => Promise<{ query(sql: string, values: readonly string[]): Promise<unknown> }>;
  let ready: Promise<unknown> | undefined;
  const asReader = async () => {
    const client = await connect();
    await client.query(`SELECT set_config('thaw.merchant_ids', $1, false)`, [`{${merchantIds.join(',')}}`]);
    return client;
  };
  return Object.assign(runner, { connect: () => (ready ??= asReader()) });
}
