-- Shared work: what the database fills and holds true, its history, and how an act is taken back.

alter table shared_work force row level security;
grant select, insert on shared_work to ips_app;
grant select, update on shared_work to ips_definer;

create function app.before_shared_work() returns trigger language plpgsql set search_path = '' as $$
begin
  new.staff_id := app.staff();
  new.staff_name := coalesce(app.staff_name(), '');
  new.taken_back_at := null;
  return new;
end $$;

create trigger before_shared_work before insert on shared_work for each row execute function app.before_shared_work();

select app.keep_history('shared_work', 'column');

-- The other side reads it while its group is released: its open pages are told.
create or replace function app.released_tables() returns text[] language sql immutable parallel safe as $$
  select array['assignment', 'client', 'clock_extension', 'contact', 'employer_contact_client', 'episode', 'evidence_file',
    'evidence_filed_in_error', 'job', 'milestone', 'milestone_evidence', 'plan', 'plan_acknowledgement', 'plan_comment', 'plan_version',
    'reported_vr', 'shared_work', 'task', 'vr_case']
$$;

-- Takes shared work back, what was recorded in one act together: all of it or nothing. Doing it again changes nothing.
create function app.take_back_shared_work(p_ids uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  each_one public.shared_work;
  found_rows integer := 0;
begin
  for each_one in
    select * from public.shared_work w
    where w.id = any(p_ids) and w.agency_id = app.agency() and w.unit_id = any(app.units()) and app.may_write(w.data_group::text)
    order by w.id for no key update
  loop
    found_rows := found_rows + 1;
    if each_one.taken_back_at is null then
      perform app.refuse_late_undo(each_one.staff_id, null, each_one.created_at);
    end if;
  end loop;
  if found_rows = 0 or found_rows <> (select count(distinct i) from unnest(p_ids) i) then
    raise exception 'there is no such shared work' using errcode = 'no_data_found';
  end if;
  update public.shared_work set taken_back_at = app.now() where id = any(p_ids) and taken_back_at is null;
end $$;

revoke execute on function app.before_shared_work(), app.take_back_shared_work(uuid[]) from public;
grant execute on function app.take_back_shared_work(uuid[]) to ips_app;
alter function app.take_back_shared_work(uuid[]) owner to ips_definer;
