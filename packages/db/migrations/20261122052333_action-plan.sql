-- The report of a fidelity review, written by its members and read by the agency once it is handed over; and the action plan that follows from
-- it: goals, steps with their owners and days, notes.

-- Reviews of a program that come before a review of mine: their reports have been handed over.
create function app.reviews_before_mine() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  mine uuid[] := app.my_reviews();
begin
  if mine = '{}' then return '{}'; end if;
  return array(
    select distinct earlier.id from public.fidelity_review r join public.fidelity_review earlier
      on earlier.agency_id = r.agency_id and earlier.unit_id = r.unit_id and earlier.id <> r.id and earlier.visit_to < r.visit_from
    where r.id = any(mine) and earlier.handed_over_on is not null and earlier.stage <> 'cancelled');
end $$;

-- Goals of action plans in which I have a step.
create function app.goals_of_my_steps() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.staff();
  my_units uuid[] := app.units();
begin
  if me is null then return '{}'; end if;
  return array(
    select distinct s.goal_id from public.action_step s
    where s.agency_id = app.agency() and s.unit_id = any(my_units) and s.owner_staff_id = me and s.withdrawn_at is null);
end $$;
--> statement-breakpoint
revoke execute on function app.reviews_before_mine(), app.goals_of_my_steps() from public;
grant execute on function app.reviews_before_mine(), app.goals_of_my_steps() to ips_app, ips_definer;
alter function app.reviews_before_mine() owner to ips_definer;
alter function app.goals_of_my_steps() owner to ips_definer;
--> statement-breakpoint
CREATE TYPE "public"."action_goal_state" AS ENUM('open', 'reached', 'set-aside', 'carried-over');--> statement-breakpoint
CREATE TABLE "action_goal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"item" smallint NOT NULL,
	"goal" text NOT NULL,
	"state" "action_goal_state" DEFAULT 'open' NOT NULL,
	"closed_on" date,
	"outcome" text DEFAULT '' NOT NULL,
	"carried_from_id" uuid,
	"sort" integer DEFAULT 0 NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "action_goal_of_review" UNIQUE("id","review_id","agency_id","unit_id"),
	CONSTRAINT "action_goal_of_unit" UNIQUE("id","agency_id","unit_id"),
	CONSTRAINT "action_goal_carried_once" UNIQUE("carried_from_id"),
	CONSTRAINT "action_goal_says_something" CHECK (btrim("action_goal"."goal") <> '' and length("action_goal"."goal") <= 1000),
	CONSTRAINT "action_goal_item_numbered" CHECK ("action_goal"."item" between 1 and 60),
	CONSTRAINT "action_goal_outcome_short" CHECK (length("action_goal"."outcome") <= 2000),
	CONSTRAINT "action_goal_closed_whole" CHECK (("action_goal"."state" = 'open') = ("action_goal"."closed_on" is null))
);
--> statement-breakpoint
ALTER TABLE "action_goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"note" text NOT NULL,
	"staff_id" uuid,
	"staff_name" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "action_note_says_something" CHECK (btrim("action_note"."note") <> '' and length("action_note"."note") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "action_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"text" text NOT NULL,
	"owner_staff_id" uuid,
	"owner_role" text DEFAULT '' NOT NULL,
	"due_on" date,
	"done_on" date,
	"done_by_name" text DEFAULT '' NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "action_step_says_something" CHECK (btrim("action_step"."text") <> '' and length("action_step"."text") <= 500),
	CONSTRAINT "action_step_has_one_owner" CHECK (("action_step"."owner_staff_id" is null) = (btrim("action_step"."owner_role") <> '') and length("action_step"."owner_role") <= 200)
);
--> statement-breakpoint
ALTER TABLE "action_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"method" text DEFAULT '' NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"strengths" text DEFAULT '' NOT NULL,
	"priorities" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"updated_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "review_report_once" UNIQUE("review_id"),
	CONSTRAINT "review_report_short" CHECK (length("review_report"."method") <= 20000 and length("review_report"."summary") <= 20000 and length("review_report"."strengths") <= 20000 and length("review_report"."priorities") <= 20000)
);
--> statement-breakpoint
ALTER TABLE "review_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "action_goal" ADD CONSTRAINT "action_goal_review_fk" FOREIGN KEY ("review_id","agency_id","unit_id") REFERENCES "public"."fidelity_review"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_goal" ADD CONSTRAINT "action_goal_carried_fk" FOREIGN KEY ("carried_from_id","agency_id","unit_id") REFERENCES "public"."action_goal"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_note" ADD CONSTRAINT "action_note_goal_fk" FOREIGN KEY ("goal_id","review_id","agency_id","unit_id") REFERENCES "public"."action_goal"("id","review_id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_note" ADD CONSTRAINT "action_note_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_step" ADD CONSTRAINT "action_step_goal_fk" FOREIGN KEY ("goal_id","review_id","agency_id","unit_id") REFERENCES "public"."action_goal"("id","review_id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_step" ADD CONSTRAINT "action_step_staff_fk" FOREIGN KEY ("owner_staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_report" ADD CONSTRAINT "review_report_review_fk" FOREIGN KEY ("review_id","agency_id","unit_id") REFERENCES "public"."fidelity_review"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_goal_unit" ON "action_goal" USING btree ("agency_id","unit_id","review_id");--> statement-breakpoint
CREATE INDEX "action_note_goal" ON "action_note" USING btree ("goal_id");--> statement-breakpoint
CREATE INDEX "action_note_unit" ON "action_note" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "action_step_goal" ON "action_step" USING btree ("goal_id");--> statement-breakpoint
CREATE INDEX "action_step_open" ON "action_step" USING btree ("agency_id","unit_id","due_on") WHERE "action_step"."done_on" is null and "action_step"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "review_report_unit" ON "review_report" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE POLICY "app_read" ON "action_goal" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner')) or (review_id = any((select app.reviews_before_mine())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "action_goal" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "action_goal" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "action_goal" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "action_note" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner')) or (review_id = any((select app.reviews_before_mine())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "action_note" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner') and goal_id = any((select app.goals_of_my_steps())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_update" ON "action_note" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner') and staff_id = (select app.staff())) WITH CHECK (agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner') and staff_id = (select app.staff()));--> statement-breakpoint
CREATE POLICY "app_read" ON "action_step" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner')) or (review_id = any((select app.reviews_before_mine())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "action_step" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "action_step" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner') and owner_staff_id = (select app.staff()))) WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner') and owner_staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "definer" ON "action_step" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "review_report" AS PERMISSIVE FOR SELECT TO "ips_app" USING (review_id = any((select app.readable_review_scores())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "review_report" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (review_id = any((select app.agreeable_reviews())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "review_report" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (review_id = any((select app.agreeable_reviews())::uuid[])) WITH CHECK (review_id = any((select app.agreeable_reviews())::uuid[]));
--> statement-breakpoint
alter table review_report force row level security;
alter table action_goal force row level security;
alter table action_step force row level security;
alter table action_note force row level security;

grant select, insert on review_report, action_goal, action_step, action_note to ips_app;
grant update (method, summary, strengths, priorities) on review_report to ips_app;
grant update (item, goal, state, closed_on, outcome, sort, withdrawn_at) on action_goal to ips_app;
grant update (text, owner_staff_id, owner_role, due_on, done_on, sort, withdrawn_at) on action_step to ips_app;
grant update (withdrawn_at) on action_note to ips_app;
grant select on action_goal, action_step to ips_definer;

-- As the agreed scores, the texts of a report have their history where nobody reads it: who is to see them is decided by the table alone.
select app.keep_history('review_report', 'fidelity-review');
select app.keep_history('action_goal', 'team-figures');
select app.keep_history('action_step', 'team-figures');
select app.keep_history('action_note', 'team-figures');

-- Waits for a handing over that is under way: after it, nothing of the report moves.
create function app.before_review_report() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  of_review public.fidelity_review;
begin
  perform app.refuse_other_review(new.review_id);
  select * into of_review from public.fidelity_review r where r.id = new.review_id for share;
  if of_review.handed_over_on is not null
    or not (of_review.stage in ('consensus', 'report') or of_review.kind = 'paper' and of_review.stage = 'planned') then
    perform app.refuse_review('review_report_while_written', 'review_report');
  end if;
  new.version := case when tg_op = 'INSERT' then 1 else old.version + 1 end;
  new.updated_at := app.now();
  new.updated_by_name := coalesce(app.staff_name(), '');
  return new;
end $$;

create trigger before_review_report before insert or update on review_report for each row execute function app.before_review_report();

-- A plan follows from a report: there is one once it is handed over.
create function app.before_action_goal() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  of_review public.fidelity_review;
begin
  if tg_op = 'INSERT' then
    perform app.refuse_other_review(new.review_id);
    select * into of_review from public.fidelity_review r where r.id = new.review_id;
    if of_review.handed_over_on is null or of_review.stage = 'cancelled' then
      perform app.refuse_review('action_goal_after_report', 'action_goal');
    end if;
  end if;
  return new;
end $$;

create trigger before_action_goal before insert or update on action_goal for each row execute function app.before_action_goal();

-- The owner of a step ticks it, and changes nothing else of it. Who owns it works in the program.
create function app.before_action_step() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and app.someone() and not app.may_write('team-figures')
    and (new.text, new.owner_staff_id, new.owner_role, new.due_on, new.sort, new.withdrawn_at)
      is distinct from (old.text, old.owner_staff_id, old.owner_role, old.due_on, old.sort, old.withdrawn_at) then
    raise exception 'only the supervisor changes a step' using errcode = 'insufficient_privilege';
  end if;
  if new.owner_staff_id is not null and (tg_op = 'INSERT' or new.owner_staff_id is distinct from old.owner_staff_id)
    and not exists (
      select from public.staff s
      where s.id = new.owner_staff_id and s.agency_id = new.agency_id and coalesce(s.unit_id, new.unit_id) = new.unit_id
        and s.role in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner')) then
    perform app.refuse_review('action_step_owner_of_the_program', 'action_step');
  end if;
  if new.done_on is null then
    new.done_by_name := '';
  elsif tg_op = 'INSERT' or new.done_on is distinct from old.done_on then
    if new.done_on > app.today() then
      perform app.refuse_review('action_step_done_by_today', 'action_step');
    end if;
    new.done_by_name := coalesce(app.staff_name(), '');
  end if;
  return new;
end $$;

create trigger before_action_step before insert or update on action_step for each row execute function app.before_action_step();

create function app.before_action_note() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.staff_id := app.staff();
    new.staff_name := coalesce(app.staff_name(), '');
  end if;
  return new;
end $$;

create trigger before_action_note before insert or update on action_note for each row execute function app.before_action_note();

revoke execute on function app.before_review_report(), app.before_action_goal(), app.before_action_step(), app.before_action_note() from public;
alter function app.before_review_report() owner to ips_definer;
alter function app.before_action_goal() owner to ips_definer;
alter function app.before_action_step() owner to ips_definer;

-- A reviewer compares with the reviews before theirs: what was agreed in them, and what their reports said.
set local role ips_definer;
create or replace function app.readable_review_scores() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  supervised uuid[] := case when app.may_write('team-figures') then app.units() else '{}' end;
begin
  return app.my_reviews() || app.reviews_before_mine() || array(
    select r.id from public.fidelity_review r
    where r.agency_id = app.agency() and r.unit_id = any(supervised) and (r.handed_over_on is not null or r.kind = 'paper'));
end $$;
reset role;
