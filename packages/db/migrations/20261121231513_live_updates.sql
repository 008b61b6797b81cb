-- What is said about a plan and asked across the two sides; and telling open pages what changed, with identifiers alone.

alter table plan_comment force row level security;
alter table plan_seen force row level security;
alter table task force row level security;

grant select, insert on plan_comment, plan_seen, task to ips_app;
grant update (text, edited_at, withdrawn_at) on plan_comment to ips_app;
grant update (seen_at) on plan_seen to ips_app;
grant update (text, due_on, state, answer, closed_at, closed_by_staff_id, closed_by_name) on task to ips_app;

-- A comment is by whoever acts. Its words can be changed or taken back for an hour: after that others have relied on them.
create function app.before_plan_comment() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.at := now();
    new.edited_at := null;
    new.withdrawn_at := null;
    new.by_staff_id := app.staff();
    new.by_name := coalesce(app.staff_name(), new.by_name);
    new.by_agency_id := app.agency();
    return new;
  end if;
  -- A transfer takes the thread along; nobody's words change by it.
  if (new.text, new.withdrawn_at) is not distinct from (old.text, old.withdrawn_at) then return new; end if;
  if old.kind <> 'comment' or old.withdrawn_at is not null or old.at < now() - interval '1 hour' then
    raise exception 'this comment can no longer be changed' using errcode = 'check_violation', constraint = 'plan_comment_changed_within_an_hour', table = 'plan_comment';
  end if;
  if new.withdrawn_at is not null then
    new.withdrawn_at := now();
    new.text := '';
  else
    new.edited_at := now();
  end if;
  return new;
end $$;

create trigger before_plan_comment before insert or update on plan_comment for each row execute function app.before_plan_comment();

-- A task is asked by one side; only the other answers it, only the asking side changes or withdraws it, and whoever
-- closed it may open it again.
create function app.before_task() returns trigger language plpgsql set search_path = '' as $$
declare
  refused text;
begin
  if tg_op = 'INSERT' then
    new.asked_at := now();
    new.asked_by_staff_id := app.staff();
    new.asked_by_name := coalesce(app.staff_name(), new.asked_by_name);
    new.asked_by_agency_id := app.agency();
    new.state := 'open';
    new.answer := '';
    new.closed_at := null;
    new.closed_by_staff_id := null;
    new.closed_by_name := '';
    return new;
  end if;
  if (new.text, new.due_on) is distinct from (old.text, old.due_on) and (app.agency() is distinct from old.asked_by_agency_id or old.state <> 'open') then
    refused := 'task_changed_by_its_asker';
  elsif new.state is distinct from old.state then
    if old.state <> 'open' and new.state <> 'open' then refused := 'task_closed_once';
    elsif 'withdrawn' in (new.state, old.state) and app.agency() is distinct from old.asked_by_agency_id then refused := 'task_withdrawn_by_its_asker';
    elsif 'withdrawn' not in (new.state, old.state) and app.agency() is distinct from old.to_agency_id then refused := 'task_answered_by_the_asked';
    end if;
  elsif new.answer is distinct from old.answer and app.agency() is distinct from old.to_agency_id then
    refused := 'task_answered_by_the_asked';
  end if;
  if refused is not null then
    raise exception 'this task is not changed like that' using errcode = 'check_violation', constraint = refused, table = 'task';
  end if;
  if new.state is distinct from old.state then
    if new.state = 'open' then
      new.closed_at := null;
      new.closed_by_staff_id := null;
      new.closed_by_name := '';
      new.answer := '';
    else
      new.closed_at := now();
      new.closed_by_staff_id := app.staff();
      new.closed_by_name := coalesce(app.staff_name(), '');
    end if;
  end if;
  return new;
end $$;

create trigger before_task before insert or update on task for each row execute function app.before_task();

select app.keep_history('plan_comment', 'job-search-plan');
select app.keep_history('task', 'job-search-plan');

-- The agencies with which the plan of a client is shared in both directions today: each reads the other's.
create function app.plan_shared_with(p_client uuid) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  on_day date := app.today();
begin
  return array(
    select distinct g.to_agency_id
    from public.release_grant g join public.release r on r.id = g.release_id
    join public.client owned on owned.id = g.client_id
    join public.client theirs on theirs.person_id = owned.person_id and theirs.agency_id = g.to_agency_id
    join public.release_grant back on back.client_id = theirs.id and back.to_agency_id = owned.agency_id and back.data_group = 'job-search-plan'
    join public.release b on b.id = back.release_id
    where g.client_id = p_client and g.data_group = 'job-search-plan' and g.ended_at is null and on_day between g.valid_from and g.expires_on
      and r.revoked_at is null and not exists (select 1 from public.release_decline d where d.release_id = r.id)
      and back.ended_at is null and on_day between back.valid_from and back.expires_on
      and b.revoked_at is null and not exists (select 1 from public.release_decline d where d.release_id = b.id)
      and (owned.agency_id = app.agency() and owned.unit_id = any(app.units()) or owned.id = any(app.granted('job-search-plan'))));
end $$;

-- Names for those who are in a shared plan now: of the own agency, and of the agencies with which it is shared both ways.
create function app.names_in_plan(p_client uuid, p_staff uuid[]) returns table (staff_id uuid, name text, agency_id uuid, agency_name text)
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := app.agency();
  owner_agency uuid;
  mutual uuid[] := app.plan_shared_with(p_client);
begin
  select c.agency_id into owner_agency from public.client c where c.id = p_client
    and (c.agency_id = me and c.unit_id = any(app.units()) or c.id = any(app.granted('job-search-plan')));
  if owner_agency is null then return; end if;
  return query
    select s.id, s.name, s.agency_id, a.name
    from public.staff s join public.agency a on a.id = s.agency_id
    where s.id = any(p_staff)
      -- A third agency with which the owner shares is nobody's here but the owner's.
      and (s.agency_id = me
        or (owner_agency = me and s.agency_id = any(mutual))
        or (s.agency_id = owner_agency and me = any(mutual)));
end $$;

-- The tables whose rows another agency reads while their group is released to it. A change of any other is told to the
-- own agency alone. A new table is told to nobody else until it stands here.
create function app.released_tables() returns text[] language sql immutable parallel safe as $$
  select array['assignment', 'client', 'clock_extension', 'contact', 'employer_contact_client', 'episode', 'job', 'milestone',
    'milestone_evidence', 'plan', 'plan_acknowledgement', 'plan_comment', 'plan_version', 'reported_vr', 'task', 'vr_case']
$$;

-- Tells every API process what changed, as it is committed: the client, whose it is, the groups, and the agencies that may
-- be concerned; never a name or a value. Whoever hears it asks the database, as the reader, whether the reader may know.
-- It runs once a statement on the history, so no table of the record can be forgotten. Equal notices of a transaction
-- become one, and a statement that touches many people (an import) sends one notice a program, so that two hundred
-- thousand rows cost a handful.
--   client: c client, a agency, u unit, g groups (own agency), s groups that others may read, t agencies concerned
--   many:   a agency, u unit
--   access: c client, t agencies whose access may have begun or ended
--   standing: i membership or member of staff whose right to act may have ended
create function app.tell_live() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  each_one record;
  clients bigint;
begin
  select count(distinct n.client_id) into clients from new_rows n;
  if clients > 50 then
    for each_one in select distinct n.agency_id, n.unit_id from new_rows n where n.client_id is not null loop
      perform pg_notify('ips_live', jsonb_build_object('k', 'many', 'a', each_one.agency_id, 'u', each_one.unit_id)::text);
    end loop;
  elsif clients > 0 then
    for each_one in
      select n.client_id, n.agency_id, n.unit_id, array_agg(distinct n.data_group) as groups,
        coalesce(array_agg(distinct n.data_group) filter (where n.table_name = any(app.released_tables())), '{}') as shared
      from new_rows n where n.client_id is not null group by n.client_id, n.agency_id, n.unit_id
    loop
      perform pg_notify('ips_live', jsonb_build_object('k', 'client', 'c', each_one.client_id, 'a', each_one.agency_id, 'u', each_one.unit_id,
        'g', each_one.groups, 's', each_one.shared,
        't', case when each_one.shared = '{}' then '{}' else array(select distinct r.to_agency_id from public.release r where r.client_id = each_one.client_id) end)::text);
    end loop;
    for each_one in
      select n.client_id, r.to_agency_id, n.table_name from new_rows n join public.release r on r.id = n.row_id where n.table_name = 'release'
    loop
      perform pg_notify('ips_live', jsonb_build_object('k', 'access', 'c', each_one.client_id, 't', array[each_one.to_agency_id])::text);
    end loop;
    for each_one in
      select distinct n.client_id, n.agency_id, n.unit_id, r.to_agency_id from new_rows n
      join public.referral r on r.client_id = n.client_id where n.table_name in ('referral', 'referral_question')
    loop
      perform pg_notify('ips_live', jsonb_build_object('k', 'client', 'c', each_one.client_id, 'a', each_one.agency_id, 'u', each_one.unit_id,
        'g', '{}'::text[], 's', array['referral-and-eligibility'], 't', array[each_one.to_agency_id])::text);
    end loop;
    -- A transfer closes the pages of the program that gave the person away.
    for each_one in select n.client_id, n.agency_id from new_rows n where n.table_name = 'client' and n.changes ? 'unit_id' loop
      perform pg_notify('ips_live', jsonb_build_object('k', 'access', 'c', each_one.client_id, 't', array[each_one.agency_id])::text);
    end loop;
  end if;
  for each_one in select distinct n.row_id from new_rows n where n.table_name in ('membership', 'staff') and n.action = 'update' loop
    perform pg_notify('ips_live', jsonb_build_object('k', 'standing', 'i', each_one.row_id)::text);
  end loop;
  return null;
end $$;

create trigger tell_live after insert on history referencing new table as new_rows for each statement execute function app.tell_live();

-- A decline is the recipient's own: its streams alone are told.
create function app.decline_tells_live() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('ips_live', jsonb_build_object('k', 'access', 'c', (select r.client_id from public.release r where r.id = new.release_id), 't', array[new.agency_id])::text);
  return null;
end $$;

create trigger decline_tells_live after insert on release_decline for each row execute function app.decline_tells_live();

-- Signed out here or elsewhere, or acting for another membership: the session's streams are closed.
create function app.session_tells_live() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_notify('ips_live', jsonb_build_object('k', 'session', 's', old.id)::text);
  return null;
end $$;

create trigger session_ends_live after delete on auth.session for each row execute function app.session_tells_live();
create trigger session_changes_live after update on auth.session for each row
  when (old.active_membership_id is distinct from new.active_membership_id or old.expires_at > new.expires_at)
  execute function app.session_tells_live();

revoke execute on function app.before_plan_comment(), app.before_task(), app.plan_shared_with(uuid), app.names_in_plan(uuid, uuid[]),
  app.released_tables(), app.tell_live(), app.decline_tells_live(), app.session_tells_live() from public;
grant execute on function app.plan_shared_with(uuid), app.names_in_plan(uuid, uuid[]), app.released_tables() to ips_app;
grant execute on function app.released_tables(), app.plan_shared_with(uuid) to ips_definer;

alter function app.plan_shared_with(uuid) owner to ips_definer;
alter function app.names_in_plan(uuid, uuid[]) owner to ips_definer;
alter function app.tell_live() owner to ips_definer;
alter function app.decline_tells_live() owner to ips_definer;
