import { Connection } from '@temporalio/client';
import { withClient } from '@thaw/tools';
import { freshDatabase } from '../support/fresh-database';
import { sharedServers } from '../support/shared';

describe('the servers that specs share', () => {
  it('gives every spec a database that nobody else sees', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
    await withClient(one.ownerUrl, (client) => client.query('create table only_here (id int)'));
    const { rowCount } = await withClient(two.adminUrl, (client) => client.query("select 1 from pg_tables where tablename = 'only_here'"));
    expect(rowCount).toBe(0);
    const { rows } = await withClient(two.appUrl, (client) => client.query('select count(*)::int as versions from policy_version'));
    expect(rows).not.toEqual([{ versions: 0 }]);
    await Promise.all([one.drop(), two.drop()]);
    await expect(withClient(one.appUrl, (client) => client.query('select 1'))).rejects.toThrow('does not exist');
  });

  it('lets the application log in without any right over the schema', async () => {
    const database = await freshDatabase();
    const refused = withClient(database.appUrl, (client) => client.query('create table mine (id int)'));
    await expect(refused).rejects.toThrow('permission denied');
    await database.drop();
  });

  it('runs a Temporal that lets workflows skip time', async () => {
    const connection = await Connection.connect({ address: sharedServers().temporalAddress });
    const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace: 'default' });
    expect(namespaceInfo?.name).toBe('default');
    await connection.close();
  });
});
