import { chinaCalendar, policies } from '@thaw/domain';
import type { DataSource } from 'typeorm';
import { connectAsOwner } from './data-source';
import { applyOutsideSight } from './outside/apply-outside-sight';
import { seedPolicies } from './seed-policies';

/** A number nothing else locks: two migrations at once would trip over each other. */
const migrationLock = 7_238_110_042;

/**
 * Brings the schema up to date and seeds the policy versions and calendar years the code ships with. Safe to repeat.
 * `applicationLogin` is the login the processes use; it is made a member of thaw_app, in whose rights they work, and of
 * thaw_outside, in whose rights they read for merchants.
 */
export async function migrate(ownerUrl: string, applicationLogin: string | null = null): Promise<void> {
  const source = await connectAsOwner(ownerUrl);
  try {
    await source.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await source.runMigrations({ transaction: 'each' });
    await applyOutsideSight(source);
    for (const role of ['thaw_app', 'thaw_outside']) await admit(source, role, applicationLogin);
    await seed(source);
  } finally {
    await source.destroy();
  }
}

async function admit(source: DataSource, role: string, login: string | null): Promise<void> {
  const [member] = await source.query<{ is: boolean }[]>(`SELECT pg_has_role(coalesce($1, current_user)::name, $2, 'SET') AS is`, [login, role]);
  if (member?.is === true) return;
  // An identifier can not be a parameter; format's %I quotes it.
  const [grant] = await source.query<{ sql: string }[]>(`SELECT format('GRANT %I TO %I', $2::text, coalesce($1, current_user)) AS sql`, [login, role]);
  if (grant !== undefined) await source.query(grant.sql);
}

async function seed(source: DataSource): Promise<void> {
  await source.transaction(async (manager) => seedPolicies(manager, policies));
  for (const year of Object.values(chinaCalendar.years)) {
    await source.query('INSERT INTO calendar_year (year, status, rest_days, work_days, source) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [
      year.year, year.status, year.restDays, year.workDays, year.source,
    ]);
  }
}
