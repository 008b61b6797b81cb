-- Fidelity reviews: planned by the program's supervisor, rated by each member alone, agreed together. What one member has rated is nobody
-- else's to read until every member has handed in.

-- My seats in reviews: of this membership's program, on this day.
create function app.my_review_seats() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  me uuid := app.staff();
  on_day date := app.today();
  my_units uuid[] := app.units();
begin
  if me is null or on_day is null then return '{}'; end if;
  return array(
    select m.id from public.review_member m join public.fidelity_review r on r.id = m.review_id
    where m.staff_id = me and m.agency_id = app.agency() and m.unit_id = any(my_units) and m.left_at is null
      and on_day between m.from_on and coalesce(m.to_on, 'infinity'::date) and r.stage <> 'cancelled');
end $$;

create function app.my_reviews() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  my_seats uuid[] := app.my_review_seats();
begin
  if my_seats = '{}' then return '{}'; end if;
  return array(select distinct m.review_id from public.review_member m where m.id = any(my_seats));
end $$;

-- Seats whose ratings are open to me: my own; and those of a review of mine, or of a program I supervise, in which everybody has handed in.
create function app.readable_review_seats() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  mine uuid[] := app.my_reviews();
  supervised uuid[] := case when app.may_write('team-figures') then app.units() else '{}' end;
begin
  return app.my_review_seats() || array(
    select m.id from public.review_member m
    where m.agency_id = app.agency() and (m.review_id = any(mine) or m.unit_id = any(supervised)) and m.handed_in_at is not null
      and not exists (
        select from public.review_member waiting
        where waiting.review_id = m.review_id and waiting.left_at is null and waiting.handed_in_at is null));
end $$;

-- Reviews whose agreed scores are open to me: mine; of a program I supervise once the report is handed over, or entered from paper.
create function app.readable_review_scores() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  supervised uuid[] := case when app.may_write('team-figures') then app.units() else '{}' end;
begin
  return app.my_reviews() || array(
    select r.id from public.fidelity_review r
    where r.agency_id = app.agency() and r.unit_id = any(supervised) and (r.handed_over_on is not null or r.kind = 'paper'));
end $$;

-- Reviews whose scores I may write: mine from the moment everybody has handed in until the report is handed over; on paper, while it is entered.
create function app.agreeable_reviews() returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  mine uuid[] := app.my_reviews();
  supervised uuid[] := case when app.may_write('team-figures') then app.units() else '{}' end;
begin
  return array(
    select r.id from public.fidelity_review r
    where r.agency_id = app.agency()
      and (r.id = any(mine) and r.stage in ('consensus', 'report') and r.handed_over_on is null
        or r.unit_id = any(supervised) and r.kind = 'paper' and r.stage = 'planned'));
end $$;
--> statement-breakpoint
revoke execute on function app.my_review_seats(), app.my_reviews(), app.readable_review_seats(), app.readable_review_scores(), app.agreeable_reviews() from public;
grant execute on function app.my_review_seats(), app.my_reviews(), app.readable_review_seats(), app.readable_review_scores(), app.agreeable_reviews() to ips_app, ips_definer;
alter function app.my_review_seats() owner to ips_definer;
alter function app.my_reviews() owner to ips_definer;
alter function app.readable_review_seats() owner to ips_definer;
alter function app.readable_review_scores() owner to ips_definer;
alter function app.agreeable_reviews() owner to ips_definer;
--> statement-breakpoint
CREATE TYPE "public"."review_kind" AS ENUM('outside', 'self', 'paper');--> statement-breakpoint
CREATE TYPE "public"."review_stage" AS ENUM('planned', 'rating', 'consensus', 'report', 'closed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."review_task_kind" AS ENUM('preparation', 'document', 'interview', 'observation');--> statement-breakpoint
CREATE TABLE "fidelity_review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"scale" text NOT NULL,
	"items" smallint NOT NULL,
	"kind" "review_kind" NOT NULL,
	"stage" "review_stage" DEFAULT 'planned' NOT NULL,
	"organization" text DEFAULT '' NOT NULL,
	"evidence_from" date NOT NULL,
	"evidence_to" date NOT NULL,
	"visit_from" date NOT NULL,
	"visit_to" date NOT NULL,
	"previous_id" uuid,
	"evidence" jsonb,
	"frozen_at" timestamp with time zone,
	"handed_over_on" date,
	"cancel_reason" text,
	"cancelled_from" "review_stage",
	"paper_total" smallint,
	"paper_note" text,
	CONSTRAINT "fidelity_review_of_unit" UNIQUE("id","agency_id","unit_id"),
	CONSTRAINT "fidelity_review_scale_formed" CHECK ("fidelity_review"."scale" ~ '^[a-z][a-z0-9-]{1,30}$'),
	CONSTRAINT "fidelity_review_items_possible" CHECK ("fidelity_review"."items" between 1 and 60),
	CONSTRAINT "fidelity_review_dates_in_order" CHECK ("fidelity_review"."evidence_to" >= "fidelity_review"."evidence_from" and "fidelity_review"."visit_to" >= "fidelity_review"."visit_from"),
	CONSTRAINT "fidelity_review_frozen_whole" CHECK (("fidelity_review"."evidence" is null) = ("fidelity_review"."frozen_at" is null)),
	CONSTRAINT "fidelity_review_not_its_own" CHECK ("fidelity_review"."previous_id" <> "fidelity_review"."id"),
	CONSTRAINT "fidelity_review_cancelled_with_reason" CHECK (("fidelity_review"."stage" = 'cancelled') = ("fidelity_review"."cancelled_from" is not null) and ("fidelity_review"."stage" <> 'cancelled' or coalesce(btrim("fidelity_review"."cancel_reason"), '') <> '')),
	CONSTRAINT "fidelity_review_paper_total_possible" CHECK ("fidelity_review"."paper_total" between 1 and 300)
);
--> statement-breakpoint
ALTER TABLE "fidelity_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"leads" boolean DEFAULT false NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"handed_in_at" timestamp with time zone,
	"left_at" timestamp with time zone,
	CONSTRAINT "review_member_once" UNIQUE("review_id","staff_id"),
	CONSTRAINT "review_member_of_review" UNIQUE("id","review_id","agency_id","unit_id"),
	CONSTRAINT "review_member_ends_after_start" CHECK ("review_member"."to_on" >= "review_member"."from_on")
);
--> statement-breakpoint
ALTER TABLE "review_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_rating" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"item" smallint NOT NULL,
	"score" smallint,
	"comment" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "review_rating_once" UNIQUE("member_id","item"),
	CONSTRAINT "review_rating_whole_score" CHECK ("review_rating"."score" between 1 and 5),
	CONSTRAINT "review_rating_item_numbered" CHECK ("review_rating"."item" >= 1),
	CONSTRAINT "review_rating_comment_short" CHECK (length("review_rating"."comment") <= 4000)
);
--> statement-breakpoint
ALTER TABLE "review_rating" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_score" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"item" smallint NOT NULL,
	"score" smallint,
	"reason" text DEFAULT '' NOT NULL,
	"observation" text DEFAULT '' NOT NULL,
	"recommendation" text DEFAULT '' NOT NULL,
	"previous_score" smallint,
	"previous_note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"updated_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "review_score_once" UNIQUE("review_id","item"),
	CONSTRAINT "review_score_whole_score" CHECK ("review_score"."score" between 1 and 5),
	CONSTRAINT "review_score_item_numbered" CHECK ("review_score"."item" >= 1),
	CONSTRAINT "review_score_previous_with_note" CHECK ("review_score"."previous_score" between 1 and 5 and ("review_score"."previous_score" is null) = (btrim("review_score"."previous_note") = '')),
	CONSTRAINT "review_score_short" CHECK (length("review_score"."reason") <= 2000 and length("review_score"."observation") <= 8000 and length("review_score"."recommendation") <= 8000 and length("review_score"."previous_note") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "review_score" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"kind" "review_task_kind" NOT NULL,
	"subject" text,
	"words" text DEFAULT '' NOT NULL,
	"asked_of" text DEFAULT '' NOT NULL,
	"due_on" date,
	"done_on" date,
	"done_by_name" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"sort" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "review_task_says_something" CHECK ("review_task"."subject" is not null or btrim("review_task"."words") <> ''),
	CONSTRAINT "review_task_short" CHECK (length("review_task"."words") <= 300 and length("review_task"."asked_of") <= 200 and length("review_task"."note") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "review_task" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "fidelity_review" ADD CONSTRAINT "fidelity_review_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fidelity_review" ADD CONSTRAINT "fidelity_review_previous_fk" FOREIGN KEY ("previous_id","agency_id","unit_id") REFERENCES "public"."fidelity_review"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_member" ADD CONSTRAINT "review_member_review_fk" FOREIGN KEY ("review_id","agency_id","unit_id") REFERENCES "public"."fidelity_review"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_member" ADD CONSTRAINT "review_member_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_rating" ADD CONSTRAINT "review_rating_review_fk" FOREIGN KEY ("review_id","agency_id","unit_id") REFERENCES "public"."fidelity_review"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_rating" ADD CONSTRAINT "review_rating_member_fk" FOREIGN KEY ("member_id","review_id","agency_id","unit_id") REFERENCES "public"."review_member"("id","review_id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_score" ADD CONSTRAINT "review_score_review_fk" FOREIGN KEY ("review_id","agency_id","unit_id") REFERENCES "public"."fidelity_review"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_task" ADD CONSTRAINT "review_task_review_fk" FOREIGN KEY ("review_id","agency_id","unit_id") REFERENCES "public"."fidelity_review"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fidelity_review_unit" ON "fidelity_review" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "review_member_unit" ON "review_member" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "review_member_staff" ON "review_member" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "review_rating_of_review" ON "review_rating" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "review_score_unit" ON "review_score" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "review_task_of_review" ON "review_task" USING btree ("agency_id","unit_id","review_id");--> statement-breakpoint
CREATE POLICY "app_read" ON "fidelity_review" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (id = any((select app.my_reviews())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "fidelity_review" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "fidelity_review" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (id = any((select app.my_reviews())::uuid[]))) WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (id = any((select app.my_reviews())::uuid[])));--> statement-breakpoint
CREATE POLICY "definer" ON "fidelity_review" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "review_member" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (review_id = any((select app.my_reviews())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "review_member" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "review_member" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "review_member" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "review_rating" AS PERMISSIVE FOR SELECT TO "ips_app" USING (member_id = any((select app.readable_review_seats())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "review_rating" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (member_id = any((select app.my_review_seats())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "review_rating" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (member_id = any((select app.my_review_seats())::uuid[])) WITH CHECK (member_id = any((select app.my_review_seats())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "review_rating" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "review_score" AS PERMISSIVE FOR SELECT TO "ips_app" USING (review_id = any((select app.readable_review_scores())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "review_score" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (review_id = any((select app.agreeable_reviews())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "review_score" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (review_id = any((select app.agreeable_reviews())::uuid[])) WITH CHECK (review_id = any((select app.agreeable_reviews())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "review_score" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "review_task" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (review_id = any((select app.my_reviews())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "review_task" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (review_id = any((select app.my_reviews())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_update" ON "review_task" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (review_id = any((select app.my_reviews())::uuid[]))) WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (review_id = any((select app.my_reviews())::uuid[])));--> statement-breakpoint
ALTER POLICY "app_read" ON "staff" TO ips_app USING ((agency_id = (select app.agency()) and (select app.role()) is distinct from 'reviewer') or id = any((select app.my_staff())::uuid[]));
--> statement-breakpoint
alter table fidelity_review force row level security;
alter table review_member force row level security;
alter table review_task force row level security;
alter table review_rating force row level security;
alter table review_score force row level security;

grant select, insert on fidelity_review, review_member, review_task, review_rating, review_score to ips_app;
grant update (organization, evidence_from, evidence_to, visit_from, visit_to, previous_id, stage, evidence, handed_over_on, cancel_reason, paper_total, paper_note) on fidelity_review to ips_app;
grant update (leads, from_on, to_on) on review_member to ips_app;
grant update (words, asked_of, due_on, done_on, note, withdrawn_at, sort) on review_task to ips_app;
grant update (score, comment) on review_rating to ips_app;
grant update (score, reason, observation, recommendation, previous_score, previous_note) on review_score to ips_app;
grant select, update on fidelity_review, review_member to ips_definer;
grant insert on review_member to ips_definer;
grant select on review_rating, review_score to ips_definer;
grant insert, update on staff, invitation to ips_definer;
grant update on membership to ips_definer;

-- What the evidence says is not repeated in the history. Ratings and scores have theirs in a group that no role reads: who is to see
-- them is decided by the tables alone.
select app.keep_history('fidelity_review', 'team-figures', 'evidence');
select app.keep_history('review_member', 'team-figures');
select app.keep_history('review_task', 'team-figures');
select app.keep_history('review_rating', 'fidelity-review');
select app.keep_history('review_score', 'fidelity-review');

create function app.refuse_review(p_constraint text, p_table text) returns void language plpgsql stable set search_path = '' as $$
begin
  raise exception 'the review does not allow this now' using errcode = 'check_violation', constraint = p_constraint, table = p_table;
end $$;

-- Whoever has no part in a review is told the same of it as of one that is not there.
create function app.refuse_other_review(p_review uuid) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if app.someone() and not exists (
      select from public.fidelity_review r
      where r.id = p_review and (r.id = any(app.my_reviews())
        or r.agency_id = app.agency() and r.unit_id = any(app.units()) and app.may_write('team-figures'))) then
    raise exception 'there is no such review' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- A review begins planned; each stage follows from the one before it, under its condition. Who plans is the supervisor; who rates, a member.
create function app.before_fidelity_review() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  plans boolean := app.may_write('team-figures');
  rates boolean;
  scored bigint;
  added bigint;
begin
  if tg_op = 'INSERT' then
    if not exists (select from public.unit u where u.id = new.unit_id and u.kind = 'program') then
      perform app.refuse_review('fidelity_review_of_a_program', 'fidelity_review');
    end if;
    new.stage := 'planned';
    new.evidence := null;
    new.frozen_at := null;
    new.handed_over_on := null;
    new.cancel_reason := null;
    new.cancelled_from := null;
    return new;
  end if;
  rates := old.id = any(app.my_reviews());
  if (new.organization, new.evidence_from, new.evidence_to, new.visit_from, new.visit_to, new.previous_id)
      is distinct from (old.organization, old.evidence_from, old.evidence_to, old.visit_from, old.visit_to, old.previous_id)
    and not (plans and old.stage in ('planned', 'rating')) then
    perform app.refuse_review('fidelity_review_plan_settled', 'fidelity_review');
  end if;
  -- Evidence may be read anew, because something was entered late, until the first member relies on it by handing in.
  if new.evidence is distinct from old.evidence then
    if not plans or new.evidence is null or old.stage not in ('planned', 'rating')
      or exists (select from public.review_member m where m.review_id = old.id and m.handed_in_at is not null) then
      perform app.refuse_review('fidelity_review_evidence_frozen', 'fidelity_review');
    end if;
    new.frozen_at := app.now();
  end if;
  if (new.paper_total, new.paper_note) is distinct from (old.paper_total, old.paper_note)
    and not (plans and old.kind = 'paper' and old.stage = 'planned') then
    perform app.refuse_review('fidelity_review_plan_settled', 'fidelity_review');
  end if;
  if new.handed_over_on is distinct from old.handed_over_on and not coalesce(case
      when old.kind = 'paper' then plans and old.stage in ('planned', 'closed')
      else rates and old.stage = 'report' and old.handed_over_on is null and new.handed_over_on <= app.today() end, false) then
    perform app.refuse_review('fidelity_review_handed_over_once', 'fidelity_review');
  end if;
  if new.stage <> 'cancelled' then
    new.cancel_reason := null;
    new.cancelled_from := null;
  elsif old.stage = 'cancelled' and new.cancel_reason is distinct from old.cancel_reason then
    perform app.refuse_review('fidelity_review_plan_settled', 'fidelity_review');
  end if;
  if new.stage = old.stage then
    return new;
  end if;
  if new.stage in ('report', 'closed') then
    select count(s.score), coalesce(sum(s.score), 0) into scored, added from public.review_score s where s.review_id = old.id;
    if scored <> old.items then
      perform app.refuse_review('fidelity_review_awaits_scores', 'fidelity_review');
    end if;
  end if;
  case
    when old.stage = 'planned' and new.stage = 'rating' and old.kind <> 'paper' and plans then
      if new.evidence is null then
        perform app.refuse_review('fidelity_review_needs_evidence', 'fidelity_review');
      elsif not exists (select from public.review_member m where m.review_id = old.id and m.left_at is null) then
        perform app.refuse_review('fidelity_review_needs_members', 'fidelity_review');
      end if;
    when old.stage = 'planned' and new.stage = 'closed' and old.kind = 'paper' and plans then
      if new.handed_over_on is null then
        perform app.refuse_review('fidelity_review_handed_over_first', 'fidelity_review');
      elsif new.paper_total is null or new.paper_total <> added and coalesce(btrim(new.paper_note), '') = '' then
        perform app.refuse_review('fidelity_review_total_explained', 'fidelity_review');
      end if;
    when old.stage = 'closed' and new.stage = 'planned' and old.kind = 'paper' and plans then
      new.handed_over_on := null;
    when old.stage = 'rating' and new.stage = 'consensus' then
      if exists (select from public.review_member m where m.review_id = old.id and m.left_at is null and m.handed_in_at is null)
        or not exists (select from public.review_member m where m.review_id = old.id and m.handed_in_at is not null) then
        perform app.refuse_review('fidelity_review_awaits_ratings', 'fidelity_review');
      end if;
    when old.stage = 'consensus' and new.stage = 'report' and rates then null;
    when old.stage = 'report' and new.stage = 'consensus' and rates and old.handed_over_on is null and new.handed_over_on is null then null;
    when old.stage = 'report' and new.stage = 'closed' and (rates or plans) then
      if new.handed_over_on is null then
        perform app.refuse_review('fidelity_review_handed_over_first', 'fidelity_review');
      end if;
    when old.stage in ('planned', 'rating', 'consensus', 'report') and new.stage = 'cancelled' and plans and old.handed_over_on is null then
      new.cancelled_from := old.stage;
    when old.stage = 'cancelled' and new.stage = old.cancelled_from and plans then null;
    else perform app.refuse_review('fidelity_review_stage_order', 'fidelity_review');
  end case;
  return new;
end $$;

create trigger before_fidelity_review before insert or update on fidelity_review for each row execute function app.before_fidelity_review();

-- Outside reviewers rate an outside review, the program's own staff a self-review: nobody becomes a member to read what others rate.
create function app.before_review_member() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  of_review public.fidelity_review;
  who public.staff;
begin
  perform app.refuse_other_review(new.review_id);
  select * into of_review from public.fidelity_review r where r.id = new.review_id for share;
  if tg_op = 'INSERT' then
    select * into who from public.staff s where s.id = new.staff_id and s.agency_id = new.agency_id;
    if of_review.stage not in ('planned', 'rating') then
      perform app.refuse_review('review_member_settled', 'review_member');
    elsif who.id is null or (case of_review.kind
        when 'outside' then who.role <> 'reviewer' or who.unit_id is distinct from new.unit_id or new.to_on is null
        when 'self' then who.role not in ('specialist', 'ips-supervisor', 'practitioner', 'benefits-planner') or coalesce(who.unit_id, new.unit_id) <> new.unit_id
        else true end) then
      perform app.refuse_review('review_member_of_its_kind', 'review_member');
    end if;
    new.name := who.name;
    new.handed_in_at := null;
    new.left_at := null;
  end if;
  return new;
end $$;

create trigger before_review_member before insert or update on review_member for each row execute function app.before_review_member();

create function app.before_review_task() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.done_on is null then
    new.done_by_name := '';
  elsif tg_op = 'INSERT' or new.done_on is distinct from old.done_on then
    new.done_by_name := coalesce(app.staff_name(), '');
  end if;
  return new;
end $$;

create trigger before_review_task before insert or update on review_task for each row execute function app.before_review_task();

-- Waits for a handing in that is under way: after it, nothing of the ratings moves.
create function app.before_review_rating() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  of_review public.fidelity_review;
  seat public.review_member;
begin
  perform app.refuse_other_review(new.review_id);
  select * into seat from public.review_member m where m.id = new.member_id for share;
  select * into of_review from public.fidelity_review r where r.id = new.review_id;
  if seat.handed_in_at is not null then
    perform app.refuse_review('review_rating_handed_in', 'review_rating');
  elsif of_review.stage is distinct from 'rating' then
    perform app.refuse_review('review_rating_while_rating', 'review_rating');
  elsif new.item > of_review.items then
    perform app.refuse_review('review_rating_item_of_the_scale', 'review_rating');
  end if;
  new.updated_at := app.now();
  return new;
end $$;

create trigger before_review_rating before insert or update on review_rating for each row execute function app.before_review_rating();

-- Waits for a change of stage that is under way. While the report is written only its texts change.
create function app.before_review_score() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  of_review public.fidelity_review;
begin
  perform app.refuse_other_review(new.review_id);
  select * into of_review from public.fidelity_review r where r.id = new.review_id for share;
  if new.item > of_review.items then
    perform app.refuse_review('review_score_item_of_the_scale', 'review_score');
  elsif not (of_review.stage = 'consensus' or of_review.kind = 'paper' and of_review.stage = 'planned'
      or of_review.stage = 'report' and of_review.handed_over_on is null and tg_op = 'UPDATE'
        and (new.score, new.reason, new.previous_score, new.previous_note) is not distinct from (old.score, old.reason, old.previous_score, old.previous_note)) then
    perform app.refuse_review('review_score_while_agreeing', 'review_score');
  elsif new.previous_score is not null and of_review.previous_id is null then
    perform app.refuse_review('review_score_previous_exists', 'review_score');
  end if;
  new.version := case when tg_op = 'INSERT' then 1 else old.version + 1 end;
  new.updated_at := app.now();
  new.updated_by_name := coalesce(app.staff_name(), '');
  return new;
end $$;

create trigger before_review_score before insert or update on review_score for each row execute function app.before_review_score();

-- The stage follows when the last one has handed in.
create function app.after_last_hand_in(p_review uuid) returns public.review_stage language plpgsql volatile set search_path = '' as $$
declare
  answer public.review_stage;
begin
  update public.fidelity_review r set stage = 'consensus'
    where r.id = p_review and r.stage = 'rating'
      and not exists (select from public.review_member m where m.review_id = r.id and m.left_at is null and m.handed_in_at is null)
      and exists (select from public.review_member m where m.review_id = r.id and m.handed_in_at is not null);
  select r.stage into answer from public.fidelity_review r where r.id = p_review;
  return answer;
end $$;

-- Hands in the ratings of a seat of mine, all items of them; doing it again changes nothing. Two who hand in at the same moment do so one
-- after the other, so that the last of them moves the stage.
create function app.hand_in_review(p_seat uuid) returns public.review_stage
language plpgsql volatile security definer set search_path = '' as $$
declare
  seat public.review_member;
  of_review public.fidelity_review;
begin
  select * into seat from public.review_member m where m.id = p_seat and m.id = any(app.my_review_seats());
  if not found then
    raise exception 'there is no such review' using errcode = 'no_data_found';
  end if;
  select * into of_review from public.fidelity_review r where r.id = seat.review_id for no key update;
  select * into seat from public.review_member m where m.id = p_seat for no key update;
  if seat.handed_in_at is not null then
    return of_review.stage;
  elsif of_review.stage <> 'rating' then
    perform app.refuse_review('review_rating_while_rating', 'review_member');
  elsif (select count(g.score) from public.review_rating g where g.member_id = p_seat) < of_review.items then
    perform app.refuse_review('review_rating_all_items', 'review_member');
  end if;
  update public.review_member m set handed_in_at = app.now() where m.id = p_seat;
  return app.after_last_hand_in(of_review.id);
end $$;

-- Takes my ratings back while somebody else is still rating, so that nobody has seen them.
create function app.take_back_review(p_seat uuid) returns public.review_stage
language plpgsql volatile security definer set search_path = '' as $$
declare
  seat public.review_member;
  of_review public.fidelity_review;
begin
  select * into seat from public.review_member m where m.id = p_seat and m.id = any(app.my_review_seats());
  if not found then
    raise exception 'there is no such review' using errcode = 'no_data_found';
  end if;
  select * into of_review from public.fidelity_review r where r.id = seat.review_id for no key update;
  if of_review.stage <> 'rating' then
    perform app.refuse_review('review_rating_while_rating', 'review_member');
  end if;
  update public.review_member m set handed_in_at = null where m.id = p_seat and m.handed_in_at is not null;
  return of_review.stage;
end $$;

-- The review of a program I supervise that still takes members; locked against a change of stage.
create function app.review_to_staff(p_review uuid) returns public.fidelity_review language plpgsql volatile set search_path = '' as $$
declare
  of_review public.fidelity_review;
begin
  select * into of_review from public.fidelity_review r
    where r.id = p_review and r.agency_id = app.agency() and r.unit_id = any(app.units()) and app.may_write('team-figures') for no key update;
  if not found then
    raise exception 'there is no such review' using errcode = 'no_data_found';
  end if;
  return of_review;
end $$;

-- Invites a reviewer from outside: a member of staff with that role for this program and these days, a seat in the review, and a one-time
-- link. Inviting the same seat again makes a new link; the earlier one stops working.
create function app.invite_reviewer(p_review uuid, p_member uuid, p_staff uuid, p_name text, p_email text, p_leads boolean, p_from date, p_to date,
  p_invitation uuid, p_token_hash text, p_expires timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  of_review public.fidelity_review := app.review_to_staff(p_review);
  seat public.review_member;
begin
  if of_review.kind <> 'outside' or of_review.stage not in ('planned', 'rating') then
    perform app.refuse_review('review_member_settled', 'review_member');
  end if;
  select * into seat from public.review_member m where m.id = p_member;
  if not found then
    insert into public.staff (id, agency_id, unit_id, number, name, role, email, started_on, ended_on)
      values (p_staff, of_review.agency_id, of_review.unit_id, 'reviewer ' || right(p_staff::text, 8), p_name, 'reviewer', lower(p_email), p_from, p_to);
    insert into public.review_member (id, agency_id, unit_id, review_id, staff_id, leads, from_on, to_on)
      values (p_member, of_review.agency_id, of_review.unit_id, p_review, p_staff, p_leads, p_from, p_to) returning * into seat;
  elsif seat.review_id <> p_review or seat.left_at is not null then
    raise exception 'there is no such review' using errcode = 'no_data_found';
  end if;
  update public.invitation i set expires_at = app.now()
    where i.agency_id = of_review.agency_id and i.staff_id = seat.staff_id and i.accepted_at is null and i.expires_at > app.now();
  insert into public.invitation (id, agency_id, staff_id, email, role, unit_id, token_hash, expires_at)
    values (p_invitation, of_review.agency_id, seat.staff_id, lower(p_email), 'reviewer', of_review.unit_id, p_token_hash, p_expires);
end $$;

-- Sets the days of a reviewer from outside: of the seat, the member of staff and every right to act. A last day before today ends them now.
-- Who leaves before handing in is no longer waited for.
create function app.set_reviewer_days(p_member uuid, p_from date, p_to date, p_leaves boolean) returns public.review_stage
language plpgsql volatile security definer set search_path = '' as $$
declare
  seat public.review_member;
  of_review public.fidelity_review;
  first_day date := least(p_from, p_to);
begin
  select * into seat from public.review_member m where m.id = p_member;
  of_review := app.review_to_staff(seat.review_id);
  if not exists (select from public.staff s where s.id = seat.staff_id and s.role = 'reviewer') then
    perform app.refuse_review('review_member_of_its_kind', 'review_member');
  end if;
  if p_leaves and of_review.stage not in ('planned', 'rating') and seat.left_at is null and seat.handed_in_at is null then
    perform app.refuse_review('review_member_settled', 'review_member');
  end if;
  update public.review_member m set from_on = first_day, to_on = p_to,
      left_at = case when p_leaves and m.handed_in_at is null then coalesce(m.left_at, app.now()) when p_leaves then m.left_at end
    where m.id = p_member;
  update public.staff s set started_on = first_day, ended_on = p_to where s.id = seat.staff_id;
  update public.membership a set from_on = first_day, to_on = p_to where a.agency_id = seat.agency_id and a.staff_id = seat.staff_id and a.role = 'reviewer';
  if p_to < app.today() then
    update public.invitation i set expires_at = app.now()
      where i.agency_id = seat.agency_id and i.staff_id = seat.staff_id and i.accepted_at is null and i.expires_at > app.now();
  end if;
  return app.after_last_hand_in(of_review.id);
end $$;

-- Takes a member of the own staff out of a self-review, before they have handed in.
create function app.leave_self_review(p_member uuid) returns public.review_stage
language plpgsql volatile security definer set search_path = '' as $$
declare
  seat public.review_member;
  of_review public.fidelity_review;
begin
  select * into seat from public.review_member m where m.id = p_member;
  of_review := app.review_to_staff(seat.review_id);
  if of_review.kind <> 'self' or of_review.stage not in ('planned', 'rating') or seat.handed_in_at is not null then
    perform app.refuse_review('review_member_settled', 'review_member');
  end if;
  update public.review_member m set left_at = coalesce(m.left_at, app.now()) where m.id = p_member;
  return app.after_last_hand_in(of_review.id);
end $$;

revoke execute on function app.refuse_review(text, text), app.refuse_other_review(uuid), app.before_fidelity_review(), app.before_review_member(), app.before_review_task(),
  app.before_review_rating(), app.before_review_score(), app.after_last_hand_in(uuid), app.hand_in_review(uuid), app.take_back_review(uuid),
  app.review_to_staff(uuid), app.invite_reviewer(uuid, uuid, uuid, text, text, boolean, date, date, uuid, text, timestamptz),
  app.set_reviewer_days(uuid, date, date, boolean), app.leave_self_review(uuid) from public;
grant execute on function app.hand_in_review(uuid), app.take_back_review(uuid),
  app.invite_reviewer(uuid, uuid, uuid, text, text, boolean, date, date, uuid, text, timestamptz),
  app.set_reviewer_days(uuid, date, date, boolean), app.leave_self_review(uuid) to ips_app;
grant execute on function app.refuse_review(text, text), app.refuse_other_review(uuid), app.after_last_hand_in(uuid), app.review_to_staff(uuid) to ips_definer;

alter function app.refuse_other_review(uuid) owner to ips_definer;
alter function app.before_fidelity_review() owner to ips_definer;
alter function app.before_review_member() owner to ips_definer;
alter function app.before_review_rating() owner to ips_definer;
alter function app.before_review_score() owner to ips_definer;
alter function app.hand_in_review(uuid) owner to ips_definer;
alter function app.take_back_review(uuid) owner to ips_definer;
alter function app.invite_reviewer(uuid, uuid, uuid, text, text, boolean, date, date, uuid, text, timestamptz) owner to ips_definer;
alter function app.set_reviewer_days(uuid, date, date, boolean) owner to ips_definer;
alter function app.leave_self_review(uuid) owner to ips_definer;

-- A reviewer's right to act has the days of the invitation, not those of accepting it.
set local role ips_definer;
create or replace function app.accept_invitation(p_token_hash text, p_at timestamptz, p_user text, p_membership uuid, p_from date) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  used public.invitation;
  of_staff public.staff;
begin
  select * into used from public.invitation i
    where i.token_hash = p_token_hash and i.accepted_at is null and i.expires_at > p_at for update;
  if not found then
    raise exception 'this invitation is not valid, has been used or has expired' using errcode = 'no_data_found';
  end if;
  select * into of_staff from public.staff s where s.id = used.staff_id;
  perform set_config('app.user_id', p_user, true), set_config('app.agency', used.agency_id::text, true), set_config('app.staff', used.staff_id::text, true),
    set_config('app.staff_name', of_staff.name, true), set_config('app.screen', 'invitation', true);
  update public.invitation i set accepted_at = p_at where i.id = used.id;
  insert into public.membership (id, agency_id, user_id, staff_id, role, unit_id, from_on, to_on)
    values (p_membership, used.agency_id, p_user, used.staff_id, used.role, used.unit_id,
      case when used.role = 'reviewer' then coalesce(of_staff.started_on, p_from) else p_from end,
      case when used.role = 'reviewer' then of_staff.ended_on end);
  return p_membership;
end $$;
reset role;
