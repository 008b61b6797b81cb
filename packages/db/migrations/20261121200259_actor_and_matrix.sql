-- The acting membership, as each transaction binds it, and the role × group matrix of the access model.
-- The roles and the schema app stand before this runs (src/internal/ensure-roles.ts).

-- The functions name tables and types that the next migration makes.
set local check_function_bodies = off;

create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

-- Keys made by the database itself (history, first milestones) are UUIDv7 too; PostgreSQL has them from 18 on.
do $$
begin
  if exists (select 1 from pg_catalog.pg_proc where proname = 'uuidv7' and pronamespace = 'pg_catalog'::regnamespace) then
    create function app.uuid7() returns uuid language sql volatile parallel safe as 'select pg_catalog.uuidv7()';
  else
    create function app.uuid7() returns uuid language sql volatile parallel safe as
      'select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
         placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), ''hex'')::uuid';
  end if;
end $$;

-- A setting that was bound once on a pooled connection reads '' afterwards, not null: hence nullif before every cast.
create function app.agency() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('app.agency', true), '')::uuid $$;
create function app.agency_kind() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.agency_kind', true), '') $$;
create function app.role() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.role', true), '') $$;
create function app.user_id() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.user_id', true), '') $$;
create function app.membership() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('app.membership', true), '')::uuid $$;
create function app.staff() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('app.staff', true), '')::uuid $$;
create function app.staff_name() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.staff_name', true), '') $$;
create function app.screen() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.screen', true), '') $$;
create function app.release() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('app.release', true), '')::uuid $$;
create function app.today() returns date language sql stable parallel safe as $$ select nullif(current_setting('app.today', true), '')::date $$;

-- Is anybody bound at all: a signed-in user, or the system.
create function app.someone() returns boolean language sql stable parallel safe as
  $$ select nullif(current_setting('app.user_id', true), '') is not null or current_setting('app.role', true) = 'system' $$;

-- The programs or offices of the acting membership; the system acts in all of its agency.
create function app.units() returns uuid[] language plpgsql stable parallel safe as $$
begin
  if app.role() = 'system' then
    return array(select u.id from public.unit u where u.agency_id = app.agency());
  end if;
  return coalesce(nullif(current_setting('app.units', true), '')::uuid[], '{}');
end $$;

-- The table of the access model, one line a group. A role that is not named has nothing there; 'm' (masked) reads
-- nothing from the tables, because row security hides rows and not columns.
--   W: reads and writes · R: reads · 'W own, R': reads the unit's, writes its own · 'own': reads and writes its own
--   'R own': reads its own · 'R released': reads what a release opens, and nothing of its own agency
create function app.cell(record_group text, role text) returns text language sql immutable parallel safe as $$
  select '{
    "identity":                {"specialist":"W","ips-supervisor":"W","benefits-planner":"R","practitioner":"R","reviewer":"m","vr-counselor":"W","vr-supervisor":"W"},
    "referral-and-eligibility":{"specialist":"W","ips-supervisor":"W","benefits-planner":"R","practitioner":"W","reviewer":"m","vr-counselor":"W","vr-supervisor":"W"},
    "diagnosis-and-function":  {"specialist":"R","ips-supervisor":"R","benefits-planner":"R","practitioner":"W","vr-counselor":"W","vr-supervisor":"R"},
    "substance-use":           {"practitioner":"W","vr-counselor":"R released"},
    "career-profile":          {"specialist":"W","ips-supervisor":"W","benefits-planner":"R","practitioner":"R","reviewer":"m","vr-counselor":"W","vr-supervisor":"R"},
    "job-search-plan":         {"specialist":"W","ips-supervisor":"W","benefits-planner":"R","practitioner":"R","reviewer":"m","vr-counselor":"W","vr-supervisor":"R"},
    "employer-contacts":       {"specialist":"W","ips-supervisor":"W","practitioner":"R","reviewer":"m","vr-counselor":"W","vr-supervisor":"R","vr-business":"R own"},
    "jobs-and-wages":          {"specialist":"W","ips-supervisor":"W","benefits-planner":"R","practitioner":"R","reviewer":"m","vr-counselor":"W","vr-supervisor":"R"},
    "benefits":                {"specialist":"R","ips-supervisor":"R","benefits-planner":"W","practitioner":"R","reviewer":"m","vr-counselor":"R","vr-supervisor":"R"},
    "ipe-and-vr-services":     {"specialist":"R","ips-supervisor":"R","benefits-planner":"R","practitioner":"R","vr-counselor":"W","vr-supervisor":"W"},
    "case-notes":              {"specialist":"W own, R","ips-supervisor":"R","practitioner":"R","vr-counselor":"W own, R","vr-supervisor":"R"},
    "education":               {"specialist":"W","ips-supervisor":"W","benefits-planner":"R","practitioner":"R","reviewer":"m","vr-counselor":"W","vr-supervisor":"R"},
    "legal-history":           {"specialist":"W","ips-supervisor":"R","practitioner":"R","vr-counselor":"W","vr-supervisor":"R"},
    "employers":               {"specialist":"W","ips-supervisor":"W","practitioner":"R","reviewer":"R","vr-counselor":"W","vr-supervisor":"R","vr-business":"W"},
    "staff":                   {"ips-supervisor":"R","administrator":"W","vr-supervisor":"R"},
    "team-figures":            {"specialist":"own","ips-supervisor":"W","vr-counselor":"own","vr-supervisor":"W"}
  }'::jsonb -> record_group ->> role
$$;

-- May the acting role read, or write, rows of this group in its own units; the system may everything.
create function app.may_read(record_group text) returns boolean language plpgsql stable parallel safe as $$
begin
  return coalesce(app.role() = 'system' or app.cell(record_group, app.role()) in ('W', 'R', 'W own, R'), false);
end $$;

create function app.may_write(record_group text) returns boolean language plpgsql stable parallel safe as $$
begin
  return coalesce(app.role() = 'system' or app.cell(record_group, app.role()) = 'W', false);
end $$;

-- The same for rows that belong to the acting member of staff.
create function app.may_read_own(record_group text) returns boolean language plpgsql stable parallel safe as $$
begin
  return coalesce(app.cell(record_group, app.role()) in ('own', 'R own', 'W own, R'), false);
end $$;

create function app.may_write_own(record_group text) returns boolean language plpgsql stable parallel safe as $$
begin
  return coalesce(app.cell(record_group, app.role()) in ('own', 'W own, R'), false);
end $$;

-- And for what another agency has released.
create function app.may_read_released(record_group text) returns boolean language plpgsql stable parallel safe as $$
begin
  return app.may_read(record_group) or coalesce(app.cell(record_group, app.role()) = 'R released', false);
end $$;

-- The groups that the acting role reads, or writes, for tables whose rows carry their own group.
create function app.readable_groups() returns text[] language plpgsql stable parallel safe as $$
begin
  return array(
    select g from unnest(enum_range(null::public.data_group)::text[] || array['employers', 'staff', 'team-figures']) g where app.may_read(g));
end $$;

create function app.writable_groups() returns text[] language plpgsql stable parallel safe as $$
begin
  return array(
    select g from unnest(enum_range(null::public.data_group)::text[] || array['employers', 'staff', 'team-figures']) g where app.may_write(g));
end $$;

create function app.released_groups() returns text[] language plpgsql stable parallel safe as $$
begin
  return array(select g from unnest(enum_range(null::public.data_group)::text[]) g where app.may_read_released(g));
end $$;

-- The members of staff that the signed-in user is, before a membership is chosen.
create function app.my_staff() returns uuid[] language plpgsql stable parallel safe as $$
begin
  return array(select m.staff_id from public.membership m where m.user_id = app.user_id());
end $$;

-- What follows sees further than its caller, so it answers with identifiers alone and belongs to ips_definer.

-- Every release in force from another agency to mine, today, for my units, that opens a group which my role reads.
create function app.open_releases() returns table (release_id uuid, client_id uuid)
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  my_units uuid[] := app.units();
  my_groups public.data_group[] := app.released_groups();
  on_day date := app.today();
begin
  if me is null or on_day is null then return; end if;
  return query
    select r.id, r.client_id
    from public.release r
    where r.to_agency_id = me and on_day between r.valid_from and r.expires_on and r.revoked_at is null and not exists (select 1 from public.release_decline d where d.release_id = r.id)
      and exists (select 1 from public.release_grant g where g.release_id = r.id and g.data_group = any(my_groups) and g.ended_at is null)
      and (r.to_unit_id is null or r.to_unit_id = any(my_units) or exists (
        select 1 from public.client theirs join public.client mine on mine.person_id = theirs.person_id
        where theirs.id = r.client_id and mine.agency_id = me and mine.unit_id = any(my_units)));
end $$;

-- Clients of other agencies whose rows of this group are open to me today.
create function app.granted(record_group text) returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  wanted public.data_group := record_group;
  my_units uuid[];
  on_day date := app.today();
begin
  if me is null or on_day is null or not app.may_read_released(record_group) then return '{}'; end if;
  my_units := app.units();
  return array(
    select g.client_id
    from public.release_grant g
    join public.release r on r.id = g.release_id
    where g.to_agency_id = me and g.data_group = wanted and g.ended_at is null
      and on_day between g.valid_from and g.expires_on
      and r.revoked_at is null and not exists (select 1 from public.release_decline d where d.release_id = r.id)
      and (r.to_unit_id is null or r.to_unit_id = any(my_units) or exists (
        select 1 from public.client theirs join public.client mine on mine.person_id = theirs.person_id
        where theirs.id = g.client_id and mine.agency_id = me and mine.unit_id = any(my_units))));
end $$;

-- Clients of other agencies of whom anything at all is open to me today.
create function app.granted_clients() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
begin
  return array(select distinct o.client_id from app.open_releases() o);
end $$;

-- Releases in force whose recipient I am and of which I may read something.
create function app.received_releases() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
begin
  return array(select o.release_id from app.open_releases() o);
end $$;

-- Clients of other agencies whose plan I may edit: their plan is released to me, and my agency's client of the
-- same person releases its own plan back to them.
create function app.plan_co_edit() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  my_units uuid[] := app.units();
  on_day date := app.today();
  open_plans uuid[];
begin
  if me is null or not app.may_write('job-search-plan') then return '{}'; end if;
  open_plans := app.granted('job-search-plan');
  return array(
    select theirs.id
    from public.client theirs
    join public.client mine on mine.person_id = theirs.person_id and mine.agency_id = me and mine.unit_id = any(my_units)
    where theirs.id = any(open_plans)
      and exists (
        select 1 from public.release_grant back join public.release r on r.id = back.release_id
        where back.client_id = mine.id and back.to_agency_id = theirs.agency_id and back.data_group = 'job-search-plan'
          and back.ended_at is null and on_day between back.valid_from and back.expires_on
          and r.revoked_at is null and not exists (select 1 from public.release_decline d where d.release_id = r.id)));
end $$;

-- Nobody has a record of this person yet: the condition under which the application may make the first one.
create function app.person_is_new(person uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = '' as $$
begin
  return not exists (select 1 from public.client c where c.person_id = person);
end $$;
