-- Undo: an act is taken back by a new write. The row stays, nobody reads it any more, and the history keeps both.

set local role ips_definer;

create or replace function app.record_history() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  group_of_table text := tg_argv[0];
  left_out text[] := coalesce(tg_argv[1:], '{}') || array['created_at', 'updated_at'];
begin
  -- Whoever ends memberships may end their own.
  if tg_table_name <> 'membership' then
    perform app.refuse_ended_membership();
  end if;
  if tg_op = 'INSERT' then
    insert into public.history (id, at, agency_id, unit_id, client_id, data_group, table_name, row_id, action,
      actor_user_id, actor_staff_id, actor_name, actor_agency_id, screen, release_id)
    select app.uuid7(), app.now(), coalesce(r ->> 'agency_id', r ->> 'id')::uuid, (r ->> 'unit_id')::uuid,
      (case when tg_table_name = 'client' then r ->> 'id' else r ->> 'client_id' end)::uuid,
      case when group_of_table = 'column' then r ->> 'data_group' else group_of_table end,
      tg_table_name, coalesce(r ->> 'id', r ->> 'staff_id', r ->> 'agency_id')::uuid, 'insert',
      app.user_id(), app.staff(), app.staff_name(), app.agency(), app.screen(), app.release()
    from (select to_jsonb(n) as r from new_rows n) rows;
  elsif tg_op = 'UPDATE' then
    insert into public.history (id, at, agency_id, unit_id, client_id, data_group, table_name, row_id, action,
      actor_user_id, actor_staff_id, actor_name, actor_agency_id, screen, release_id, changes)
    select app.uuid7(), app.now(), coalesce(r ->> 'agency_id', r ->> 'id')::uuid, (r ->> 'unit_id')::uuid,
      (case when tg_table_name = 'client' then r ->> 'id' else r ->> 'client_id' end)::uuid,
      case when group_of_table = 'column' then r ->> 'data_group' else group_of_table end,
      tg_table_name, coalesce(r ->> 'id', r ->> 'agency_id')::uuid, 'update',
      app.user_id(), app.staff(), app.staff_name(), app.agency(), app.screen(), app.release(), changed.columns
    from (select to_jsonb(n) as r from new_rows n) after
    join (select to_jsonb(o) as b from old_rows o) before
      on coalesce(b ->> 'id', b ->> 'agency_id') = coalesce(r ->> 'id', r ->> 'agency_id')
    cross join lateral (
      -- What is taken back is nobody's to read in its table from now on, so the history keeps what it said.
      select jsonb_object_agg(a.key, jsonb_build_array(b.value, a.value)) as columns
      from jsonb_each(after.r) a join jsonb_each(before.b) b on b.key = a.key
      where (a.value is distinct from b.value or (before.b ->> 'taken_back_at') is distinct from (after.r ->> 'taken_back_at'))
        and a.key <> all(left_out)
    ) changed
    where changed.columns is not null;
  else
    insert into public.history (id, at, agency_id, unit_id, client_id, data_group, table_name, row_id, action,
      actor_user_id, actor_staff_id, actor_name, actor_agency_id, screen, release_id, changes)
    select app.uuid7(), app.now(), coalesce(b ->> 'agency_id', b ->> 'id')::uuid, (b ->> 'unit_id')::uuid,
      (case when tg_table_name = 'client' then b ->> 'id' else b ->> 'client_id' end)::uuid,
      case when group_of_table = 'column' then b ->> 'data_group' else group_of_table end,
      tg_table_name, coalesce(b ->> 'id', b ->> 'staff_id', b ->> 'agency_id')::uuid, 'delete',
      app.user_id(), app.staff(), app.staff_name(), app.agency(), app.screen(), app.release(),
      (select jsonb_object_agg(c.key, jsonb_build_array(c.value, null)) from jsonb_each(b) c)
    from (select to_jsonb(o) as b from old_rows o) before;
  end if;
  return null;
end $$;

create or replace function app.milestone_sets_date() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  d date := new.on_date;
begin
  if new.source = 'reported' or exists (select 1 from public.milestone later where later.replaces_id = new.id) then
    return null;
  end if;
  case new.kind
    when 'referral' then update public.episode set referred_on = d where id = new.episode_id and referred_on is distinct from d;
    -- An episode without any start never was: it is taken back, and the milestones keep what was said of it.
    when 'program-entry' then update public.episode set entered_on = d,
        taken_back_at = case when coalesce(d, referred_on) is null then app.now() end
      where id = new.episode_id and entered_on is distinct from d;
    when 'program-exit' then update public.episode set exited_on = d where id = new.episode_id and exited_on is distinct from d;
    when 'vr-application' then update public.vr_case set applied_on = d where id = new.vr_case_id and applied_on is distinct from d;
    when 'vr-application-complete' then update public.vr_case set application_complete_on = d where id = new.vr_case_id and application_complete_on is distinct from d;
    when 'vr-eligibility' then update public.vr_case set eligible_on = d where id = new.vr_case_id and eligible_on is distinct from d;
    when 'vr-waitlist-placed' then update public.vr_case set waitlist_placed_on = d where id = new.vr_case_id and waitlist_placed_on is distinct from d;
    when 'vr-waitlist-released' then update public.vr_case set waitlist_released_on = d where id = new.vr_case_id and waitlist_released_on is distinct from d;
    when 'vr-ipe-signed' then update public.vr_case set ipe_signed_on = d where id = new.vr_case_id and ipe_signed_on is distinct from d;
    when 'vr-closure' then update public.vr_case set closed_on = d where id = new.vr_case_id and closed_on is distinct from d;
    -- So is a job that never began.
    when 'job-start' then
      if d is null and exists (select from public.job j where j.id = new.job_id and j.ended_on is not null) then
        raise exception 'a job that has ended has begun' using errcode = 'check_violation', constraint = 'job_taken_back_before_its_end', table = 'job';
      end if;
      update public.job set started_on = coalesce(d, started_on), taken_back_at = case when d is null then app.now() end
        where id = new.job_id and (started_on is distinct from d or taken_back_at is not null);
    when 'job-end' then update public.job set ended_on = d where id = new.job_id and ended_on is distinct from d;
  end case;
  return null;
end $$;

reset role;

grant select, update on contact, employer_contact to ips_definer;

-- Nobody is carried in an episode that was taken back.
create function app.taken_back_ends_assignments() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.assignment set to_on = from_on where episode_id = new.id and to_on is distinct from from_on;
  return null;
end $$;

create trigger taken_back_ends_assignments after update of taken_back_at on episode for each row
  when (new.taken_back_at is not null and old.taken_back_at is null)
  execute function app.taken_back_ends_assignments();

-- Whether an act of this member of staff can still be taken back: their own, entered by hand, within a day.
create function app.refuse_late_undo(p_staff uuid, p_import_key text, p_created timestamptz) returns void
language plpgsql stable set search_path = '' as $$
begin
  if p_staff is distinct from app.staff() or p_import_key is not null or p_created < app.now() - interval '1 day' then
    raise exception 'only who wrote it takes it back, within a day' using errcode = 'check_violation', constraint = 'taken_back_within_a_day';
  end if;
end $$;

-- Takes a service contact back. Doing it again changes nothing.
create function app.take_back_contact(p_contact uuid) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_one public.contact;
begin
  select * into found_one from public.contact c
    where c.id = p_contact and c.agency_id = app.agency() and c.unit_id = any(app.units()) for no key update;
  if not found or not (app.may_write('case-notes') or app.may_write_own('case-notes')) then
    raise exception 'there is no such contact' using errcode = 'no_data_found';
  end if;
  if found_one.taken_back_at is null then
    perform app.refuse_late_undo(found_one.staff_id, found_one.import_key, found_one.created_at);
    update public.contact set taken_back_at = app.now() where id = p_contact;
  end if;
  return found_one.client_id;
end $$;

-- Takes a contact with an employer back, for every person it was for.
create function app.take_back_employer_contact(p_contact uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_one public.employer_contact;
begin
  select * into found_one from public.employer_contact c
    where c.id = p_contact and c.agency_id = app.agency() and c.unit_id = any(app.units()) for no key update;
  if not found or not app.may_write('employers') then
    raise exception 'there is no such contact' using errcode = 'no_data_found';
  end if;
  if found_one.taken_back_at is null then
    perform app.refuse_late_undo(found_one.staff_id, found_one.import_key, found_one.created_at);
    update public.employer_contact_client set taken_back_at = app.now() where employer_contact_id = p_contact;
    update public.employer_contact set taken_back_at = app.now() where id = p_contact;
  end if;
end $$;

revoke execute on function app.taken_back_ends_assignments(), app.refuse_late_undo(uuid, text, timestamptz), app.take_back_contact(uuid),
  app.take_back_employer_contact(uuid) from public;
grant execute on function app.refuse_late_undo(uuid, text, timestamptz) to ips_definer;
grant execute on function app.take_back_contact(uuid), app.take_back_employer_contact(uuid) to ips_app;
alter function app.taken_back_ends_assignments() owner to ips_definer;
alter function app.take_back_contact(uuid) owner to ips_definer;
alter function app.take_back_employer_contact(uuid) owner to ips_definer;
