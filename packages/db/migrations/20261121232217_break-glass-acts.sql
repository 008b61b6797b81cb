-- Opening a record of one's own agency outside one's program or office: found by exact number or exact name and birth date,
-- opened with a reason until a day, read and never written, judged by a supervisor of the record's unit.

alter table break_glass force row level security;
alter table break_glass_search force row level security;

grant select on break_glass, break_glass_search to ips_app;
grant update (verdict, verdict_words) on break_glass to ips_app;
grant select, insert, update on break_glass to ips_definer;
grant select, insert on break_glass_search to ips_definer;
grant select on agency_setting to ips_definer;

select app.keep_history('break_glass', 'identity');

-- A verdict is given once, by whom the database says it was.
create function app.before_break_glass() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.verdict is not null and (old.verdict, old.verdict_words) is distinct from (new.verdict, new.verdict_words) then
    raise exception 'this opening has been reviewed; that cannot be changed' using errcode = 'check_violation', constraint = 'break_glass_reviewed_once', table = 'break_glass';
  end if;
  if old.verdict is null and new.verdict is not null then
    new.reviewed_at := app.now();
    new.reviewed_by_staff_id := app.staff();
    new.reviewed_by_name := coalesce(app.staff_name(), '');
  end if;
  return new;
end $$;

create trigger before_break_glass before update on break_glass for each row execute function app.before_break_glass();

-- Clients of my own agency that I have opened and may read today. A supervisor's "not justified" ends it.
create function app.break_glass_clients() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.staff();
  on_day date := app.today();
begin
  if me is null or on_day is null then return '{}'; end if;
  return array(
    select b.client_id from public.break_glass b
    where b.staff_id = me and b.agency_id = app.agency() and on_day between b.opened_on and b.expires_on
      and b.closed_at is null and b.verdict is distinct from 'not-justified');
end $$;

-- Looks for a person in all of the agency: by exact number, or by exact name and birth date. What was asked is kept, also
-- when it finds nobody; what is told is the unit and the initials. More than 30 searches in a day are refused.
create function app.find_elsewhere(p_search uuid, p_number text, p_first_name text, p_last_name text, p_born_on date)
returns table (client_id uuid, unit_name text, initials text, in_my_unit boolean, opened_until date)
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := app.staff();
  my_units uuid[] := app.units();
  on_day date := app.today();
  matched uuid[];
  what text := coalesce('number ' || btrim(p_number), btrim(p_first_name) || ' ' || btrim(p_last_name) || ', born ' || p_born_on);
begin
  if me is null or on_day is null or what is null or not app.may_read('identity') or cardinality(my_units) = 0 then
    raise exception 'there is nobody' using errcode = 'no_data_found';
  end if;
  -- Two searches at once are counted one after the other.
  perform pg_advisory_xact_lock(hashtextextended('break-glass ' || me, 0));
  if (select count(*) from public.break_glass_search s where s.agency_id = app.agency() and s.staff_id = me and s.on_date = on_day and s.id <> p_search) >= 30 then
    raise exception 'too many searches today' using errcode = 'program_limit_exceeded', constraint = 'break_glass_search_often', table = 'break_glass_search';
  end if;
  matched := array(
    select c.id from public.client c
    where c.agency_id = app.agency() and case
      when p_number is not null then c.number = btrim(p_number)
      else c.born_on = p_born_on and lower(c.last_name) = lower(btrim(p_last_name))
        and lower(btrim(p_first_name)) in (lower(c.first_name), lower(coalesce(c.preferred_name, c.first_name))) end
    order by c.id limit 5);
  insert into public.break_glass_search (id, agency_id, unit_id, staff_id, staff_name, at, on_date, asked, found)
    values (p_search, app.agency(), my_units[1], me, coalesce(app.staff_name(), ''), app.now(), on_day, what, matched)
    on conflict (id) do nothing;
  return query
    select c.id, u.name, upper(left(c.first_name, 1) || '. ' || left(c.last_name, 1) || '.'), c.unit_id = any(my_units),
      (select max(b.expires_on) from public.break_glass b where b.client_id = c.id and c.id = any(app.break_glass_clients()) and b.staff_id = me and b.closed_at is null)
    from public.client c join public.unit u on u.id = c.unit_id
    where c.id = any(matched)
    order by c.id;
end $$;

-- Opens a record that a search of mine has found today, for as many days as the agency has set.
create function app.open_break_glass(p_id uuid, p_client uuid, p_reason public.break_glass_reason, p_words text) returns date
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := app.staff();
  on_day date := app.today();
  them public.client;
  until_day date;
begin
  select * into them from public.client c where c.id = p_client and c.agency_id = app.agency() and app.may_read('identity')
    and exists (select 1 from public.break_glass_search s where s.agency_id = c.agency_id and s.staff_id = me and s.on_date = on_day and c.id = any(s.found));
  if not found then
    raise exception 'there is nobody' using errcode = 'no_data_found';
  end if;
  select b.expires_on into until_day from public.break_glass b where b.id = p_id and b.staff_id = me and b.client_id = p_client;
  if found then return until_day; end if;
  if them.unit_id = any(app.units()) or them.id = any(app.break_glass_clients()) then
    raise exception 'this record is open already' using errcode = 'object_not_in_prerequisite_state', constraint = 'break_glass_open_already', table = 'break_glass';
  end if;
  until_day := on_day + coalesce((select s.break_glass_days from public.agency_setting s where s.agency_id = them.agency_id), 1) - 1;
  insert into public.break_glass (id, agency_id, unit_id, client_id, staff_id, staff_name, reason, words, opened_at, opened_on, expires_on)
    values (p_id, them.agency_id, them.unit_id, them.id, me, coalesce(app.staff_name(), ''), p_reason, p_words, app.now(), on_day, until_day);
  return until_day;
end $$;

-- Ends an opening of mine before its time. Doing it again changes nothing.
create function app.close_break_glass(p_id uuid) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  ended uuid;
begin
  update public.break_glass b set closed_at = coalesce(b.closed_at, app.now())
    where b.id = p_id and b.agency_id = app.agency() and b.staff_id = app.staff() returning b.id into ended;
  if ended is null then
    raise exception 'there is no such opening' using errcode = 'no_data_found';
  end if;
  return ended;
end $$;

-- Whom an opening of mine is told to: the supervisors of the record's unit; where it has none, those of the agency.
create function app.break_glass_supervisors(p_id uuid) returns table (name text, email text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    with opened as (
      select b.* from public.break_glass b where b.id = p_id and b.agency_id = app.agency() and b.staff_id = app.staff()
    ), supervisors as (
      select s.name, s.email, m.unit_id is null or m.unit_id = o.unit_id as of_the_unit
      from opened o
      join public.membership m on m.agency_id = o.agency_id and m.role in ('ips-supervisor', 'vr-supervisor')
        and app.today() >= m.from_on and (m.to_on is null or app.today() <= m.to_on)
      join public.staff s on s.id = m.staff_id and s.id <> o.staff_id and s.email is not null
        and (s.ended_on is null or app.today() <= s.ended_on)
    )
    select distinct x.name, x.email from supervisors x
    where x.of_the_unit or not exists (select 1 from supervisors y where y.of_the_unit);
end $$;

revoke execute on function app.before_break_glass(), app.break_glass_clients(), app.find_elsewhere(uuid, text, text, text, date),
  app.open_break_glass(uuid, uuid, public.break_glass_reason, text), app.close_break_glass(uuid), app.break_glass_supervisors(uuid) from public;
grant execute on function app.break_glass_clients(), app.find_elsewhere(uuid, text, text, text, date),
  app.open_break_glass(uuid, uuid, public.break_glass_reason, text), app.close_break_glass(uuid), app.break_glass_supervisors(uuid) to ips_app, ips_definer;

alter function app.break_glass_clients() owner to ips_definer;
alter function app.find_elsewhere(uuid, text, text, text, date) owner to ips_definer;
alter function app.open_break_glass(uuid, uuid, public.break_glass_reason, text) owner to ips_definer;
alter function app.close_break_glass(uuid) owner to ips_definer;
alter function app.break_glass_supervisors(uuid) owner to ips_definer;

-- What exists is replaced as its owner.
set local role ips_definer;

-- Clients whose rows of this group are open to me today: of other agencies by their releases, of my own agency those that I
-- opened from elsewhere in it, where my role reads the group in its own unit.
create or replace function app.granted(record_group text) returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  wanted public.data_group := record_group;
  my_units uuid[];
  on_day date := app.today();
  opened uuid[] := '{}';
begin
  if me is null or on_day is null or not app.may_read_released(record_group) then return '{}'; end if;
  if app.may_read(record_group) then opened := app.break_glass_clients(); end if;
  if app.about() is not null then return app.granted_of(record_group, app.records_about()) || opened; end if;
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
        where theirs.id = g.client_id and mine.agency_id = me and mine.unit_id = any(my_units))))
    || opened;
end $$;

create or replace function app.granted_clients() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
begin
  return array(select distinct o.client_id from app.open_releases() o)
    || case when app.may_read('identity') then app.break_glass_clients() else '{}'::uuid[] end;
end $$;

-- A look from elsewhere in the agency names the opening under which it happens.
create or replace function app.before_access_entry() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.at := app.now();
  new.reader_agency_id := app.agency();
  new.reader_staff_id := app.staff();
  new.reader_name := coalesce(app.staff_name(), '');
  new.screen := coalesce(nullif(new.screen, ''), app.screen(), '');
  new.break_glass_id := null;
  if new.agency_id = app.agency() then
    new.release_id := null;
    if not new.unit_id = any(app.units()) then
      new.break_glass_id := (
        select b.id from public.break_glass b
        where b.client_id = new.client_id and b.staff_id = app.staff() and app.today() between b.opened_on and b.expires_on and b.closed_at is null
        order by b.opened_at desc limit 1);
      if new.break_glass_id is null then
        raise exception 'nothing opens this to the reader' using errcode = 'insufficient_privilege', constraint = 'access_entry_under_an_opening', table = 'access_entry';
      end if;
    end if;
  else
    new.release_id := coalesce(
      (select o.release_id from app.open_releases() o where o.client_id = new.client_id and o.release_id = coalesce(new.release_id, app.release())),
      (select o.release_id from app.open_releases() o join public.release_grant g on g.release_id = o.release_id
        where o.client_id = new.client_id and g.data_group = any(new.groups) order by g.data_group limit 1));
    if new.release_id is null then
      raise exception 'no release opens this to the reader' using errcode = 'insufficient_privilege', constraint = 'access_entry_under_a_release', table = 'access_entry';
    end if;
  end if;
  return new;
end $$;

reset role;
