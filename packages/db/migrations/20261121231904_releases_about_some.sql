-- What releases open is looked up for the people a request is about, not for everybody who ever released something: with
-- 20,000 releases to one agency the whole list takes 40 to 75 ms, and a page asks for it once a table.
--
-- The setting app.about names client records (any agency's). Where it is bound, nothing else of another agency is open:
-- it can only ever narrow what the releases open. Where it is not, everything they open is, as before.

create function app.about() returns uuid[] language sql stable parallel safe as
  $$ select nullif(current_setting('app.about', true), '')::uuid[] $$;

revoke execute on function app.about() from public;
grant execute on function app.about() to ips_app, ips_definer;

-- Every record of the people a request is about, at whichever agency; null: the request is about nobody in particular.
-- It answers with other agencies' identifiers, so only the functions below may ask.
create function app.records_about() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  named uuid[] := app.about();
begin
  if named is null then return null; end if;
  return array(select distinct every.id from public.client one join public.client every on every.person_id = one.person_id where one.id = any(named));
end $$;

-- app.open_releases() for these clients alone.
create function app.open_releases_of(p_clients uuid[]) returns table (release_id uuid, client_id uuid)
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
    where r.client_id = any(p_clients) and r.to_agency_id = me and on_day between r.valid_from and r.expires_on and r.revoked_at is null
      and not exists (select 1 from public.release_decline d where d.release_id = r.id)
      and exists (select 1 from public.release_grant g where g.release_id = r.id and g.data_group = any(my_groups) and g.ended_at is null)
      and (r.to_unit_id is null or r.to_unit_id = any(my_units) or exists (
        select 1 from public.client theirs join public.client mine on mine.person_id = theirs.person_id
        where theirs.id = r.client_id and mine.agency_id = me and mine.unit_id = any(my_units)));
end $$;

-- app.granted(group) for these clients alone.
create function app.granted_of(record_group text, p_clients uuid[]) returns uuid[]
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
    where g.client_id = any(p_clients) and g.to_agency_id = me and g.data_group = wanted and g.ended_at is null
      and on_day between g.valid_from and g.expires_on
      and r.revoked_at is null and not exists (select 1 from public.release_decline d where d.release_id = r.id)
      and (r.to_unit_id is null or r.to_unit_id = any(my_units) or exists (
        select 1 from public.client theirs join public.client mine on mine.person_id = theirs.person_id
        where theirs.id = g.client_id and mine.agency_id = me and mine.unit_id = any(my_units))));
end $$;

revoke execute on function app.records_about(), app.open_releases_of(uuid[]), app.granted_of(text, uuid[]) from public;
alter function app.records_about() owner to ips_definer;
alter function app.open_releases_of(uuid[]) owner to ips_definer;
alter function app.granted_of(text, uuid[]) owner to ips_definer;

set local role ips_definer;

-- Every release in force from another agency to mine, today, for my units, that opens a group which my role reads.
create or replace function app.open_releases() returns table (release_id uuid, client_id uuid)
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  my_units uuid[] := app.units();
  my_groups public.data_group[] := app.released_groups();
  on_day date := app.today();
begin
  if me is null or on_day is null then return; end if;
  if app.about() is not null then
    return query select o.release_id, o.client_id from app.open_releases_of(app.records_about()) o;
    return;
  end if;
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
create or replace function app.granted(record_group text) returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  wanted public.data_group := record_group;
  my_units uuid[];
  on_day date := app.today();
begin
  if me is null or on_day is null or not app.may_read_released(record_group) then return '{}'; end if;
  if app.about() is not null then return app.granted_of(record_group, app.records_about()); end if;
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

-- For records of other agencies that are open to us, our own record of the same person.
create or replace function app.own_clients_of(p_clients uuid[]) returns table (client_id uuid, own_client_id uuid)
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  my_units uuid[] := app.units();
  opened uuid[] := array(select o.client_id from app.open_releases_of(p_clients) o);
begin
  return query
    select theirs.id, mine.id
    from public.client theirs
    join public.client mine on mine.person_id = theirs.person_id and mine.agency_id = me and mine.unit_id = any(my_units)
    where theirs.id = any(opened);
end $$;

-- Who works with the person at the other agency today: the assigned specialist where the referral and eligibility are
-- released, the counselor of a case where that is. Names of staff stay within their agency otherwise.
create or replace function app.released_staff(p_clients uuid[]) returns table (client_id uuid, staff_id uuid, name text, agency_id uuid)
language plpgsql stable security definer set search_path = '' as $$
declare
  enrolled uuid[] := app.granted_of('referral-and-eligibility', p_clients);
  served uuid[] := app.granted_of('ipe-and-vr-services', p_clients);
  on_day date := app.today();
begin
  return query
    select a.client_id, a.staff_id, s.name, s.agency_id
    from public.assignment a join public.staff s on s.id = a.staff_id
    where a.client_id = any(enrolled) and a.from_on <= on_day and (a.to_on is null or a.to_on > on_day)
    union
    select v.client_id, v.counselor_staff_id, s.name, s.agency_id
    from public.vr_case v join public.staff s on s.id = v.counselor_staff_id
    where v.client_id = any(served);
end $$;

-- Under which release another agency looked is looked up, when it is not said.
create or replace function app.before_access_entry() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.at := app.now();
  new.reader_agency_id := app.agency();
  new.reader_staff_id := app.staff();
  new.reader_name := coalesce(app.staff_name(), '');
  new.screen := coalesce(nullif(new.screen, ''), app.screen(), '');
  if new.agency_id = app.agency() then
    new.release_id := null;
  else
    new.release_id := coalesce(
      (select o.release_id from app.open_releases_of(array[new.client_id]) o where o.release_id = coalesce(new.release_id, app.release())),
      (select o.release_id from app.open_releases_of(array[new.client_id]) o join public.release_grant g on g.release_id = o.release_id
        where g.data_group = any(new.groups) order by g.data_group limit 1));
    if new.release_id is null then
      raise exception 'no release opens this to the reader' using errcode = 'insufficient_privilege', constraint = 'access_entry_under_a_release', table = 'access_entry';
    end if;
  end if;
  return new;
end $$;

reset role;
