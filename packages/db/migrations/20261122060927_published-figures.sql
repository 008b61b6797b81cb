-- Whose published figures a trainer reads: those of their own agency; and where that agency has no programs of its own (a training center of the
-- state), those of every agency of the state. Nobody else reads anything by it.
create function app.agencies_publishing_to_me() returns uuid[] language plpgsql stable parallel safe as $$
begin
  if app.role() is distinct from 'trainer' then
    return '{}';
  end if;
  if exists (select from public.unit u where u.agency_id = app.agency()) then
    return array[app.agency()];
  end if;
  return array(
    select other.id from public.agency mine join public.agency other on other.state = mine.state
    where mine.id = app.agency() and mine.kind = 'ips' and other.kind = 'ips');
end $$;
--> statement-breakpoint
CREATE TYPE "public"."publication_kind" AS ENUM('review', 'self-evaluation', 'outcomes');--> statement-breakpoint
CREATE TABLE "published_figures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" "publication_kind" NOT NULL,
	"review_id" uuid,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"figures" jsonb NOT NULL,
	"published_on" date NOT NULL,
	"published_by_name" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by_name" text DEFAULT '' NOT NULL,
	"withdrawn_reason" text,
	CONSTRAINT "published_figures_review_named" CHECK (("published_figures"."kind" = 'outcomes') = ("published_figures"."review_id" is null)),
	CONSTRAINT "published_figures_whole_quarter" CHECK ("published_figures"."period_to" >= "published_figures"."period_from" and ("published_figures"."kind" <> 'outcomes' or extract(day from "published_figures"."period_from") = 1
        and extract(month from "published_figures"."period_from") in (1, 4, 7, 10) and "published_figures"."period_to" = ("published_figures"."period_from" + interval '3 months')::date - 1)),
	CONSTRAINT "published_figures_nothing_small" CHECK ("published_figures"."kind" <> 'outcomes' or coalesce(jsonb_typeof("published_figures"."figures" -> 'counts'), '') = 'object' and not jsonb_path_exists("published_figures"."figures", '$.counts.* ? (@ < 11)')),
	CONSTRAINT "published_figures_nobody_named" CHECK ("published_figures"."figures"::text !~ '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-' and length("published_figures"."figures"::text) <= 20000),
	CONSTRAINT "published_figures_withdrawn_whole" CHECK (("published_figures"."withdrawn_at" is null) = ("published_figures"."withdrawn_reason" is null) and btrim("published_figures"."withdrawn_reason") <> '' and length("published_figures"."withdrawn_reason") <= 500)
);
--> statement-breakpoint
ALTER TABLE "published_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "published_figures" ADD CONSTRAINT "published_figures_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figures" ADD CONSTRAINT "published_figures_review_fk" FOREIGN KEY ("review_id","agency_id","unit_id") REFERENCES "public"."fidelity_review"("id","agency_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_figures_unit" ON "published_figures" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "published_figures_one_review" ON "published_figures" USING btree ("review_id") WHERE "published_figures"."withdrawn_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "published_figures_one_quarter" ON "published_figures" USING btree ("agency_id","unit_id","period_from") WHERE "published_figures"."withdrawn_at" is null and "published_figures"."kind" = 'outcomes';--> statement-breakpoint
CREATE INDEX "published_figures_standing" ON "published_figures" USING btree ("agency_id","kind","period_to") WHERE "published_figures"."withdrawn_at" is null;--> statement-breakpoint
CREATE POLICY "app_read" ON "published_figures" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (withdrawn_at is null and agency_id = any((select app.agencies_publishing_to_me())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "published_figures" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "published_figures" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));
--> statement-breakpoint
alter table published_figures force row level security;
grant select, insert on published_figures to ips_app;
grant update (withdrawn_at, withdrawn_reason) on published_figures to ips_app;
select app.keep_history('published_figures', 'team-figures');

-- A review is published once it is closed, under its own kind; a quarter once it is over. Afterwards only a withdrawal, once.
create function app.before_published_figures() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  of_review public.fidelity_review;
begin
  if tg_op = 'INSERT' then
    new.published_on := coalesce(app.today(), new.published_on);
    new.published_by_name := coalesce(app.staff_name(), '');
    new.withdrawn_at := null;
    new.withdrawn_reason := null;
    if new.kind = 'outcomes' then
      if new.period_to >= new.published_on then
        perform app.refuse_review('published_figures_quarter_over', 'published_figures');
      end if;
    else
      perform app.refuse_other_review(new.review_id);
      select * into of_review from public.fidelity_review r where r.id = new.review_id;
      if of_review.stage is distinct from 'closed' or (of_review.kind = 'self') <> (new.kind = 'self-evaluation') then
        perform app.refuse_review('published_figures_review_closed', 'published_figures');
      end if;
    end if;
    return new;
  end if;
  if old.withdrawn_at is not null then
    perform app.refuse_review('published_figures_withdrawn_once', 'published_figures');
  end if;
  new.withdrawn_at := app.now();
  new.withdrawn_by_name := coalesce(app.staff_name(), '');
  return new;
end $$;

create trigger before_published_figures before insert or update on published_figures for each row execute function app.before_published_figures();

revoke execute on function app.agencies_publishing_to_me(), app.before_published_figures() from public;
grant execute on function app.agencies_publishing_to_me() to ips_app;
alter function app.before_published_figures() owner to ips_definer;
