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

/** A migrating user that is not a superuser must be able to hand functions over to ips_definer. */
const joinDefiner = `
do $$
begin
  if (select rolsuper from pg_catalog.pg_roles where rolname = current_user)
     or (pg_catalog.pg_has_role(current_user, 'ips_definer', 'usage') and pg_catalog.pg_has_role(current_user, 'ips_definer', 'member')) then
    return;
  end if;
  if current_setting('server_version_num')::int >= 160000 then
    execute format('grant ips_definer to %I with inherit true, set true', current_user);
  else
    execute format('grant ips_definer to %I', current_user);
  end if;
end $$`;

/** Creates what is missing of the three roles, the schema `app`, and the right of ips_definer to own functions in it. */
export async function ensureRoles(client: pg.ClientBase): Promise<void> {
  await client.query(createRoles);
  await client.query(joinDefiner);
  await client.query("create schema if not exists app");
  await client.query("revoke all on schema app from public");
  await client.query("grant usage, create on schema app to ips_definer");
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  const name = rows[0]?.name;
  await client.query(`grant connect on database ${name} to ips_app, ips_auth`);
}
