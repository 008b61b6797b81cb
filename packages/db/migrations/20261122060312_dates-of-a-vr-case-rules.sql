DROP INDEX "milestone_first_of_case";--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_first_of_case" ON "milestone" USING btree ("vr_case_id","kind") WHERE replaces_id is null and vr_case_id is not null and kind <> 'vr-ipe-review';
--> statement-breakpoint
-- Each new date of a case is a milestone like the others; the functions belong to ips_definer.
set local role ips_definer;
--> statement-breakpoint
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
    when 'vr-trial-work-start' then update public.vr_case set trial_work_started_on = d where id = new.vr_case_id and trial_work_started_on is distinct from d;
    when 'vr-trial-work-end' then update public.vr_case set trial_work_ended_on = d where id = new.vr_case_id and trial_work_ended_on is distinct from d;
    when 'vr-extended-services' then update public.vr_case set extended_services_on = d where id = new.vr_case_id and extended_services_on is distinct from d;
    when 'vr-paid-extended-start' then update public.vr_case set paid_extended_from = d where id = new.vr_case_id and paid_extended_from is distinct from d;
    when 'vr-paid-extended-end' then update public.vr_case set paid_extended_until = d where id = new.vr_case_id and paid_extended_until is distinct from d;
    when 'vr-outcome-achieved' then update public.vr_case set outcome_achieved_on = d where id = new.vr_case_id and outcome_achieved_on is distinct from d;
    when 'vr-exit-reported' then update public.vr_case set exit_reported_on = d where id = new.vr_case_id and exit_reported_on is distinct from d;
    -- The case knows the latest of its reviews.
    when 'vr-ipe-review' then
      update public.vr_case set ipe_reviewed_on = (
        select max(m.on_date) from public.milestone m
        where m.vr_case_id = new.vr_case_id and m.kind = 'vr-ipe-review'
          and not exists (select from public.milestone later where later.replaces_id = m.id))
      where id = new.vr_case_id;
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
--> statement-breakpoint
create or replace function app.first_milestones() returns trigger language plpgsql security definer set search_path = '' as $$
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
        ('vr-ipe-signed', n.ipe_signed_on), ('vr-closure', n.closed_on), ('vr-trial-work-start', n.trial_work_started_on),
        ('vr-trial-work-end', n.trial_work_ended_on), ('vr-ipe-review', n.ipe_reviewed_on), ('vr-extended-services', n.extended_services_on),
        ('vr-paid-extended-start', n.paid_extended_from), ('vr-paid-extended-end', n.paid_extended_until),
        ('vr-outcome-achieved', n.outcome_achieved_on), ('vr-exit-reported', n.exit_reported_on)) d (kind, on_date)
    where d.on_date is not null;
  else
    insert into public.milestone (id, agency_id, unit_id, client_id, kind, source, job_id, on_date)
    select app.uuid7(), n.agency_id, n.unit_id, n.client_id, d.kind::public.milestone_kind, 'own', n.id, d.on_date
    from new_rows n cross join lateral (values ('job-start', n.started_on), ('job-end', n.ended_on)) d (kind, on_date)
    where d.on_date is not null;
  end if;
  return null;
end $$;
--> statement-breakpoint
reset role;
