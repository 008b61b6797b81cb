-- The clock of the record. What the database stamps (history, looks, saves) is the server's now, except in a demo while it
-- is being made: there a transaction may say at which moment it happens, so that a year of work reads as a year.

-- Refuses a moment of one's own in every database that is not a demo in the making.
create function app.moment_of_the_demo() returns timestamptz language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select 1 from public.installation i where i.demo and i.ready_at is null) then
    raise exception 'only a demo that is being made has a clock of its own'
      using errcode = 'insufficient_privilege', constraint = 'demo_clock_in_a_demo_being_made';
  end if;
  return current_setting('app.moment')::timestamptz;
end $$;

-- Plain SQL, so that it is expanded where it is used and costs no call while no moment is set.
create function app.now() returns timestamptz language sql stable parallel safe as $$
  select case when coalesce(current_setting('app.moment', true), '') = '' then now() else app.moment_of_the_demo() end $$;

-- A database becomes a demo only while it is empty, stays what it is, and once the demo is whole its clock is gone for good.
create function app.guard_installation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' and new.demo and exists (select 1 from public.agency) then
    raise exception 'a database with a record does not become a demo'
      using errcode = 'insufficient_privilege', constraint = 'installation_demo_starts_empty', table = 'installation';
  elsif tg_op = 'UPDATE' and (new.demo <> old.demo or (old.ready_at is not null and new.ready_at is distinct from old.ready_at)) then
    raise exception 'what a database is does not change'
      using errcode = 'check_violation', constraint = 'installation_stays_what_it_is', table = 'installation';
  end if;
  return new;
end $$;

create trigger guard_installation before insert or update on installation for each row execute function app.guard_installation();

grant select on installation to ips_definer;
revoke execute on function app.moment_of_the_demo(), app.now(), app.guard_installation() from public;
grant execute on function app.moment_of_the_demo(), app.now() to ips_app, ips_definer;
alter function app.moment_of_the_demo() owner to ips_definer;
alter function app.guard_installation() owner to ips_definer;

-- Every function that stamps takes the clock of the record; those of sign-in keep the real one.
do $$
declare
  f record;
begin
  for f in
    select p.oid, r.rolname as owner, pg_get_functiondef(p.oid) as definition
    from pg_catalog.pg_proc p join pg_catalog.pg_roles r on r.oid = p.proowner
    where p.pronamespace = 'app'::regnamespace and p.prosrc ~ '(?<![.\w])now\(\)' and p.prosrc !~ 'auth\.session'
      and p.proname not in ('now', 'moment_of_the_demo')
  loop
    execute format('set local role %I', f.owner);
    execute regexp_replace(f.definition, '(?<![.\w])now\(\)', 'app.now()', 'g');
    reset role;
  end loop;
end $$;
--> statement-breakpoint
ALTER TABLE "access_entry" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "access_entry" ALTER COLUMN "at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "agency" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "agency_setting" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "agency_setting" ALTER COLUMN "updated_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "assignment" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "client" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "clock_extension" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "contact" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "employer" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "employer_contact" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "employer_contact_client" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "episode" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "import_rejection" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "import_run" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "import_run" ALTER COLUMN "started_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "installation" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "invitation" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "job" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "membership" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "milestone" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "milestone" ALTER COLUMN "recorded_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "milestone_evidence" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "person" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "plan" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "plan" ALTER COLUMN "updated_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "plan_acknowledgement" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "plan_acknowledgement" ALTER COLUMN "at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "plan_version" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "plan_version" ALTER COLUMN "saved_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "received_copy" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "received_copy" ALTER COLUMN "filed_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "referral" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "referral_question" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "referral_question" ALTER COLUMN "asked_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "referral_receipt" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "referral_receipt" ALTER COLUMN "received_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "release" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "release_decline" ALTER COLUMN "declined_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "release_grant" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "reported_vr" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "staff" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "staff_team" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "treatment_team" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "unit" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "vr_case" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "vr_contact" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
ALTER TABLE "weekly_time" ALTER COLUMN "created_at" SET DEFAULT app.now();--> statement-breakpoint
CREATE POLICY "definer" ON "installation" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);