/** What PostgreSQL says of one table. */
export type TableSecurity = { name: string; enabled: boolean; forced: boolean; policies: number };

/** Tables of a database with the state of their row security; to be run as somebody who may see them all. */
export const tableSecurityQuery = `
  select format('%s.%s', n.nspname, c.relname) as name,
         c.relrowsecurity as enabled,
         c.relforcerowsecurity as forced,
         (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p')
     and n.nspname not in ('pg_catalog', 'information_schema')
     and n.nspname !~ '^pg_toast'
   order by 1`;

/** Tables without row security, each with its reason. */
export const tablesWithReason: Readonly<Record<string, string>> = {
  "app.migration": "which migrations were applied; the application's roles do not reach it",
  ...Object.fromEntries(
    [
      "account",
      "device",
      "event",
      "letter",
      "recovery_code",
      "second_factor",
      "session",
      "setup_link",
      "ticket",
      "try_count",
      "user",
    ].map((table) => [
      `auth.${table}`,
      "sign-in belongs to no agency; its schema is reached by its own role alone",
    ]),
  ),
};

/** Tables outside the record that the role of the record may reach all the same. */
export const reachableSignInQuery = `
  select format('%s.%s', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p')
     and (n.nspname = 'auth' or (n.nspname = 'app' and c.relname = 'migration'))
     and has_schema_privilege('ips_app', n.oid, 'usage')
     and has_table_privilege('ips_app', c.oid, 'select, insert, update, delete')
   order by 1`;

/**
 * Finds tables on which row security is off, or does not bind their owner, or says nothing at all (which
 * shows nobody anything, and then somebody takes it off).
 */
export function openTables(
  tables: readonly TableSecurity[],
  reasons: Readonly<Record<string, string>> = tablesWithReason,
): string[] {
  return tables.flatMap(({ name, enabled, forced, policies }) => {
    if (name in reasons) return [];
    if (!enabled) return [`${name} has no row security.`];
    if (!forced) return [`${name} does not force row security upon its owner.`];
    return policies === 0 ? [`${name} has row security but no policy.`] : [];
  });
}
