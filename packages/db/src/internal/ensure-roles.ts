import type pg from "pg";

/** The roles a database of ours needs; they belong to the server, so every database on it shares them. */
const createRoles = `
do $$
declare r text;
begin
  foreach r in array array['ips_app', 'ips_auth', 'ips_definer'] loop
    begin
      if not exists (select 1 from pg_catalog.pg_roles where rolname = r) then
        execute format('create role %I nologin nosuperuser nocreatedb nocreaterole noinherit', r);
      end if;
    exception when duplicate_object or unique_violation then null; -- another process made it at this moment
    end;
  end loop;
end $$`;

/**
 * A migrating user that is not a superuser must be able to hand functions over to ips_definer. It does not inherit
 * from it (PostgreSQL 16 and later), so that row security binds the owner of the tables as it binds everybody.
 */
const joinDefiner = `
do $$
begin
  if (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then return; end if;
  if current_setting('server_version_num')::int >= 160000 then
    if not pg_catalog.pg_has_role(current_user, 'ips_definer', 'set') then
      execute format('grant ips_definer to %I with inherit false, set true', current_user);
    end if;
  elsif not pg_catalog.pg_has_role(current_user, 'ips_definer', 'member') then
    execute format('grant ips_definer to %I', current_user);
  end if;
end $$`;

/** Creates what is missing of the three roles, the schema `app`, and the right of ips_definer to own functions in it. */
export async function ensureRoles(client: pg.ClientBase): Promise<void> {
  try {
    await client.query(createRoles);
    await client.query(joinDefiner);
  } catch (cause) {
    if ((cause as { code?: string }).code !== "42501") throw cause;
    throw new Error(
      "The user of DATABASE_URL may not make the database's roles. Let it create roles (alter role … createrole), or, where ips_app, ips_auth and ips_definer " +
        "exist already, have a superuser run: grant ips_app, ips_auth, ips_definer to <that user> with admin option;",
      { cause },
    );
  }
  await client.query("create schema if not exists app");
  await client.query("revoke all on schema app from public");
  await client.query("grant usage, create on schema app to ips_definer");
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  const name = rows[0]?.name;
  await client.query(`grant connect on database ${name} to ips_app, ips_auth`);
}
