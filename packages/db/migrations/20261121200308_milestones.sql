-- Milestone dates: rows that are only ever added, and the columns they drive.

-- Who recorded it is the acting membership, whatever was sent; a correction corrects a date of the same kind and subject.
create function app.before_milestone() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  replaced public.milestone;
begin
  new.recorded_at := now();
  new.recorded_by_staff_id := app.staff();
  new.recorded_by_name := coalesce(app.staff_name(), '');
  if new.replaces_id is not null then
    select * into replaced from public.milestone m where m.id = new.replaces_id and m.client_id = new.client_id;
    if found and (replaced.kind, replaced.source, replaced.episode_id, replaced.vr_case_id, replaced.job_id)
        is distinct from (new.kind, new.source, new.episode_id, new.vr_case_id, new.job_id) then
      raise exception 'a correction must be of the same date as the milestone it replaces'
        using errcode = 'check_violation', constraint = 'milestone_correction_of_the_same_date', table = 'milestone';
    end if;
  end if;
  return new;
end $$;

create trigger before_milestone before insert on milestone for each row execute function app.before_milestone();

-- The milestone that nothing replaces sets the date on its episode, VR case or job.
create function app.milestone_sets_date() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  d date := new.on_date;
begin
  if new.source = 'reported' or exists (select 1 from public.milestone later where later.replaces_id = new.id) then
    return null;
  end if;
  case new.kind
    when 'referral' then update public.episode set referred_on = d where id = new.episode_id and referred_on is distinct from d;
    when 'program-entry' then update public.episode set entered_on = d where id = new.episode_id and entered_on is distinct from d;
    when 'program-exit' then update public.episode set exited_on = d where id = new.episode_id and exited_on is distinct from d;
    when 'vr-application' then update public.vr_case set applied_on = d where id = new.vr_case_id and applied_on is distinct from d;
    when 'vr-application-complete' then update public.vr_case set application_complete_on = d where id = new.vr_case_id and application_complete_on is distinct from d;
    when 'vr-eligibility' then update public.vr_case set eligible_on = d where id = new.vr_case_id and eligible_on is distinct from d;
    when 'vr-waitlist-placed' then update public.vr_case set waitlist_placed_on = d where id = new.vr_case_id and waitlist_placed_on is distinct from d;
    when 'vr-waitlist-released' then update public.vr_case set waitlist_released_on = d where id = new.vr_case_id and waitlist_released_on is distinct from d;
    when 'vr-ipe-signed' then update public.vr_case set ipe_signed_on = d where id = new.vr_case_id and ipe_signed_on is distinct from d;
    when 'vr-closure' then update public.vr_case set closed_on = d where id = new.vr_case_id and closed_on is distinct from d;
    when 'job-start' then update public.job set started_on = d where id = new.job_id and started_on is distinct from d;
    when 'job-end' then update public.job set ended_on = d where id = new.job_id and ended_on is distinct from d;
  end case;
  return null;
end $$;

create trigger milestone_sets_date after insert on milestone for each row execute function app.milestone_sets_date();

-- An episode, case or job that is inserted with dates makes its first milestones.
create function app.first_milestones() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'episode' then
    insert into public.milestone (id, agency_id, unit_id, client_id, kind, source, episode_id, on_date)
    select app.uuid7(), n.agency_id, n.unit_id, n.client_id, d.kind::public.milestone_kind, 'own', n.id, d.on_date
    from new_rows n cross join lateral
      (values ('referral', n.referred_on), ('program-entry', n.entered_on), ('program-exit', n.exited_on)) d (kind, on_date)
    where d.on_date is not null;
  elsif tg_table_name = 'vr_case' then
    insert into public.milestone (id, agency_id, unit_id, client_id, kind, source, vr_case_id, on_date)
    select app.uuid7(), n.agency_id, n.unit_id, n.client_id, d.kind::public.milestone_kind, 'own', n.id, d.on_date
    from new_rows n cross join lateral
      (values ('vr-application', n.applied_on), ('vr-application-complete', n.application_complete_on), ('vr-eligibility', n.eligible_on),
        ('vr-waitlist-placed', n.waitlist_placed_on), ('vr-waitlist-released', n.waitlist_released_on),
        ('vr-ipe-signed', n.ipe_signed_on), ('vr-closure', n.closed_on)) d (kind, on_date)
    where d.on_date is not null;
  else
    insert into public.milestone (id, agency_id, unit_id, client_id, kind, source, job_id, on_date)
    select app.uuid7(), n.agency_id, n.unit_id, n.client_id, d.kind::public.milestone_kind, 'own', n.id, d.on_date
    from new_rows n cross join lateral (values ('job-start', n.started_on), ('job-end', n.ended_on)) d (kind, on_date)
    where d.on_date is not null;
  end if;
  return null;
end $$;

create trigger first_milestones after insert on episode referencing new table as new_rows for each statement execute function app.first_milestones();
create trigger first_milestones after insert on vr_case referencing new table as new_rows for each statement execute function app.first_milestones();
create trigger first_milestones after insert on job referencing new table as new_rows for each statement execute function app.first_milestones();

-- Evidence is about what its milestone is about.
create function app.before_milestone_evidence() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select m.data_group into new.data_group from public.milestone m where m.id = new.milestone_id and m.client_id = new.client_id;
  -- An unknown milestone is refused by the foreign key; until then the row must not pass as anything.
  new.data_group := coalesce(new.data_group, 'substance-use');
  return new;
end $$;

create trigger before_milestone_evidence before insert on milestone_evidence for each row execute function app.before_milestone_evidence();

revoke execute on function app.before_milestone(), app.milestone_sets_date(), app.first_milestones(), app.before_milestone_evidence() from public;

alter function app.before_milestone() owner to ips_definer;
alter function app.milestone_sets_date() owner to ips_definer;
alter function app.first_milestones() owner to ips_definer;
alter function app.before_milestone_evidence() owner to ips_definer;
