-- What each role may do at all. Row security decides about rows; these grants decide about tables and columns.

revoke all on schema public from public;
grant usage on schema public, app to ips_app, ips_definer;
grant usage on schema app to ips_auth;

-- The owner of the tables is bound by the policies as well.
do $$
declare t text;
begin
  for t in select c.relname from pg_catalog.pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('alter table public.%I enable row level security, force row level security', t);
  end loop;
end $$;

-- Reading: everything but the bare identifiers of persons.
grant select on
  access_entry, agency, agency_setting, assignment, client, clock_extension, contact, employer, employer_contact,
  employer_contact_client, episode, history, import_rejection, import_run, installation, invitation, job, membership, milestone,
  milestone_evidence, plan, plan_acknowledgement, plan_version, received_copy, referral, referral_question,
  referral_receipt, release, release_decline, release_grant, reported_vr, staff, staff_team, treatment_team, unit, vr_case,
  vr_contact, weekly_time
to ips_app;

-- Adding: not history, plan_version, referral_receipt and release_decline, which the database writes.
grant insert on
  access_entry, agency, agency_setting, assignment, client, clock_extension, contact, employer, employer_contact,
  employer_contact_client, episode, import_rejection, import_run, installation, invitation, job, membership, milestone,
  milestone_evidence, person, plan, plan_acknowledgement, received_copy, referral, referral_question, release,
  release_grant, reported_vr, staff, staff_team, treatment_team, unit, vr_case, vr_contact, weekly_time
to ips_app;

-- Changing, column by column. No key, no agency, no client can ever be changed; no date that is a milestone; nothing
-- of what was signed; nothing of access_entry, clock_extension, history, milestone, milestone_evidence, person,
-- plan_acknowledgement, plan_version, received_copy, release_grant, import_rejection.
grant update (name, time_zone, state) on agency to ips_app;
grant update (jurisdiction, updated_at) on agency_setting to ips_app;
grant update (name) on unit to ips_app;
grant update (name) on treatment_team to ips_app;
grant update (unit_id, number, name, role, email, fte, started_on, ended_on) on staff to ips_app;
grant update (role, unit_id, from_on, to_on) on membership to ips_app;
grant update (expires_at) on invitation to ips_app;
grant update (unit_id, number, first_name, last_name, preferred_name, pronoun, born_on, phone, email, language, county) on client to ips_app;
grant update (exit_reason, treatment_team_id) on episode to ips_app;
grant update (staff_id, from_on, to_on) on assignment to ips_app;
grant update (counselor_name) on reported_vr to ips_app;
grant update (counselor_staff_id, status, priority_category, closure_reason) on vr_case to ips_app;
grant update (staff_id, on_date, minutes, place, note, import_key) on contact to ips_app;
grant update (name, city, phone, business_note) on employer to ips_app;
grant update (employer_id, staff_id, on_date, mode, hiring_manager, step, purpose, attendees, business_note, import_key) on employer_contact to ips_app;
grant update (client_note) on employer_contact_client to ips_app;
grant update (employer_id, employer_name, title, end_reason, hours_per_week, hourly_wage_cents, open_to_anyone, permanent, import_key) on job to ips_app;
grant update (scheduled_hours, community_hours, employment_hours) on weekly_time to ips_app;
grant update (counselor_name, on_date, kind, mode, import_key) on vr_contact to ips_app;
grant update (revoked_at, revoked_on, revoked_how, revoked_by_name, copy_given_on) on release to ips_app;
grant update (withdrawn_at, specialist_note) on referral to ips_app;
grant update (decision) on referral_receipt to ips_app;
grant update (answer, answered_at, answered_by_name) on referral_question to ips_app;
grant update (content, version, review_on, updated_at, updated_by_name, updated_by_agency_id) on plan to ips_app;
grant update (state, summary, finished_at) on import_run to ips_app;
grant update (ready_at) on installation to ips_app;

-- Removing: only a specialist's link to a treatment team. Everything else is ended or corrected.
grant delete on staff_team to ips_app;

-- What the functions of ips_definer touch, and nothing more.
grant select on agency, assignment, client, employer, employer_contact, membership, milestone, plan, referral, release, release_grant, staff, unit to ips_definer;
grant select, insert on membership to ips_definer;
grant select, insert, update on client to ips_definer;
grant select, insert, update on referral_receipt to ips_definer;
grant select, insert on milestone to ips_definer;
grant insert on vr_case to ips_definer;
grant select, update on episode, vr_case, job, employer_contact_client, release, release_grant, referral, invitation to ips_definer;
grant insert on history, plan_version to ips_definer;
grant select, insert on release_decline to ips_definer;

-- Which migration the database stands at, for the health page.
grant select on app.migration to ips_definer;

-- Functions are for whom they are made for.
revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to ips_definer;
grant execute on function
  app.agency(), app.agency_kind(), app.role(), app.user_id(), app.membership(), app.staff(), app.staff_name(), app.screen(),
  app.release(), app.today(), app.someone(), app.units(), app.cell(text, text), app.may_read(text), app.may_write(text),
  app.may_read_own(text), app.may_write_own(text), app.may_read_released(text), app.readable_groups(), app.writable_groups(), app.released_groups(),
  app.my_staff(), app.granted(text), app.granted_clients(), app.received_releases(), app.plan_co_edit(), app.person_is_new(uuid)
to ips_app;

-- Handed over last: whoever migrates may not be a superuser, and has no say in them afterwards.
alter function app.open_releases() owner to ips_definer;
alter function app.granted(text) owner to ips_definer;
alter function app.granted_clients() owner to ips_definer;
alter function app.received_releases() owner to ips_definer;
alter function app.plan_co_edit() owner to ips_definer;
alter function app.person_is_new(uuid) owner to ips_definer;
