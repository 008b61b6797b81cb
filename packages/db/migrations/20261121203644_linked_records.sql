-- Which records of other agencies are about the same person as one's own: answered only where a release opens them, so
-- that nobody has to be told a person's identifier.

-- For own clients of the acting units: the records of the same person that other agencies have opened to us today, with
-- the groups that the acting role may read of them.
create function app.linked_clients(p_clients uuid[])
returns table (own_client_id uuid, client_id uuid, agency_id uuid, unit_id uuid, groups public.data_group[])
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  my_units uuid[] := app.units();
  my_groups public.data_group[] := app.released_groups();
  on_day date := app.today();
begin
  if me is null or on_day is null then return; end if;
  -- A release to one office is open to us too: the client is in one of our units.
  return query
    select mine.id, theirs.id, theirs.agency_id, theirs.unit_id, array_agg(g.data_group order by g.data_group)
    from public.client mine
    join public.client theirs on theirs.person_id = mine.person_id and theirs.agency_id <> mine.agency_id
    join public.release_grant g on g.client_id = theirs.id
    join public.release r on r.id = g.release_id
    where mine.id = any(p_clients) and mine.agency_id = me and mine.unit_id = any(my_units)
      and g.to_agency_id = me and g.data_group = any(my_groups) and g.ended_at is null
      and on_day between g.valid_from and g.expires_on and r.revoked_at is null and not exists (select 1 from public.release_decline d where d.release_id = r.id)
    group by mine.id, theirs.id;
end $$;

-- The other way: for records of other agencies that are open to us, our own record of the same person.
create function app.own_clients_of(p_clients uuid[]) returns table (client_id uuid, own_client_id uuid)
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  my_units uuid[] := app.units();
  opened uuid[] := app.granted_clients();
begin
  return query
    select theirs.id, mine.id
    from public.client theirs
    join public.client mine on mine.person_id = theirs.person_id and mine.agency_id = me and mine.unit_id = any(my_units)
    where theirs.id = any(p_clients) and theirs.id = any(opened);
end $$;

-- Who works with the person at the other agency today: the assigned specialist where the referral and eligibility are
-- released, the counselor of a case where that is. Names of staff stay within their agency otherwise.
create function app.released_staff(p_clients uuid[]) returns table (client_id uuid, staff_id uuid, name text, agency_id uuid)
language plpgsql stable security definer set search_path = '' as $$
declare
  enrolled uuid[] := app.granted('referral-and-eligibility');
  served uuid[] := app.granted('ipe-and-vr-services');
  on_day date := app.today();
begin
  return query
    select a.client_id, a.staff_id, s.name, s.agency_id
    from public.assignment a join public.staff s on s.id = a.staff_id
    where a.client_id = any(p_clients) and a.client_id = any(enrolled) and a.from_on <= on_day and (a.to_on is null or a.to_on > on_day)
    union
    select v.client_id, v.counselor_staff_id, s.name, s.agency_id
    from public.vr_case v join public.staff s on s.id = v.counselor_staff_id
    where v.client_id = any(p_clients) and v.client_id = any(served);
end $$;

-- The migration that the database stands at.
create function app.schema_version() returns text language sql stable security definer set search_path = '' as $$ select name from app.migration order by name desc limit 1 $$;

revoke execute on function app.linked_clients(uuid[]), app.own_clients_of(uuid[]), app.released_staff(uuid[]), app.schema_version() from public;
grant execute on function app.linked_clients(uuid[]), app.own_clients_of(uuid[]), app.released_staff(uuid[]), app.schema_version() to ips_app;

alter function app.linked_clients(uuid[]) owner to ips_definer;
alter function app.own_clients_of(uuid[]) owner to ips_definer;
alter function app.released_staff(uuid[]) owner to ips_definer;
alter function app.schema_version() owner to ips_definer;
