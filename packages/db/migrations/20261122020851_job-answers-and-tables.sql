-- What is asked of a job, one answer a column; what New York's PROS asks of a contact; the jurisdiction an agency works under; and the
-- tables that an agency loads.

-- Agencies whose rows of this group are open to me today, for at least one person.
create function app.agencies_releasing(record_group text) returns uuid[]
language plpgsql stable parallel safe security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  open_to_me uuid[] := app.granted(record_group);
begin
  if cardinality(open_to_me) = 0 then return '{}'; end if;
  return array(select distinct c.agency_id from public.client c where c.id = any(open_to_me) and c.agency_id <> app.agency());
end $$;
--> statement-breakpoint
revoke execute on function app.agencies_releasing(text) from public;
--> statement-breakpoint
grant execute on function app.agencies_releasing(text) to ips_app, ips_definer;
--> statement-breakpoint
alter function app.agencies_releasing(text) owner to ips_definer;
--> statement-breakpoint
CREATE TYPE "public"."jurisdiction_id" AS ENUM('us-federal', 'us-new-york');--> statement-breakpoint
CREATE TYPE "public"."pros_component" AS ENUM('crs', 'ir', 'ors', 'ct');--> statement-breakpoint
CREATE TYPE "public"."reference_table_kind" AS ENUM('minimum-wage', 'state-threshold', 'soc-title');--> statement-breakpoint
CREATE TYPE "public"."service_payer" AS ENUM('medicaid', 'state-vr', 'other');--> statement-breakpoint
CREATE TABLE "reference_table" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"kind" "reference_table_kind" NOT NULL,
	"title" text NOT NULL,
	"source" text NOT NULL,
	"known_through" date,
	"rows" jsonb NOT NULL,
	"loaded_by_name" text NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "reference_table_named" CHECK (btrim("reference_table"."title") <> '' and btrim("reference_table"."source") <> ''),
	CONSTRAINT "reference_table_has_rows" CHECK (jsonb_typeof("reference_table"."rows") = 'array' and jsonb_array_length("reference_table"."rows") > 0)
);
--> statement-breakpoint
ALTER TABLE "reference_table" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agency_setting" ADD COLUMN "jurisdiction_id" "jurisdiction_id" DEFAULT 'us-federal' NOT NULL;--> statement-breakpoint
ALTER TABLE "agency_setting" ADD COLUMN "bills_pros" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "starts_at" time(0);--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "payer" "service_payer";--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "pros_component" "pros_component";--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "one_to_one" boolean;--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "vocational" boolean;--> statement-breakpoint
-- What was recorded as "open to anyone" was the agency's own word without its criteria: it is kept as that. The answer to the
-- criterion begins empty. (History from before speaks of the column by its old name.)
ALTER TABLE "job" RENAME COLUMN "open_to_anyone" TO "asserted_ips_competitive";--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "open_to_anyone" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "asserted_vr_integrated" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "self_employed" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "minimum_wage_cents" integer;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "customary_wage" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "comparable_income" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "same_benefits" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "community_location" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "interacts_as_others" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "advancement" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "set_aside" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "time_limited_for_training" boolean;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "work_place" text;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "soc_code" text;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "preferences_at_start" jsonb;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "preferences_at_end" jsonb;--> statement-breakpoint
ALTER TABLE "reference_table" ADD CONSTRAINT "reference_table_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reference_table_in_force" ON "reference_table" USING btree ("agency_id","kind") WHERE "reference_table"."replaced_at" is null;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_minimum_wage_possible" CHECK ("job"."minimum_wage_cents" > 0);--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_place_named" CHECK (btrim("job"."work_place") <> '');--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_soc_code_formed" CHECK ("job"."soc_code" ~ '^[0-9]{2}-[0-9]{4}$');--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_preferences_are_answers" CHECK (jsonb_typeof(coalesce("job"."preferences_at_start", '{}')) = 'object' and jsonb_typeof(coalesce("job"."preferences_at_end", '{}')) = 'object');--> statement-breakpoint
CREATE POLICY "app_read" ON "reference_table" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) or agency_id = any((select app.agencies_releasing('jobs-and-wages'))::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "reference_table" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_update" ON "reference_table" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('staff'))) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
alter table reference_table force row level security;
--> statement-breakpoint
grant select, insert on reference_table to ips_app;
--> statement-breakpoint
grant update (replaced_at) on reference_table to ips_app;
--> statement-breakpoint
grant update (jurisdiction_id, bills_pros, break_glass_days) on agency_setting to ips_app;
--> statement-breakpoint
grant update (starts_at, payer, pros_component, one_to_one, vocational) on contact to ips_app;
--> statement-breakpoint
grant update (asserted_vr_integrated, self_employed, open_to_anyone, minimum_wage_cents, customary_wage, comparable_income, same_benefits, community_location, interacts_as_others, advancement, set_aside, time_limited_for_training, work_place, soc_code, preferences_at_start, preferences_at_end) on job to ips_app;
--> statement-breakpoint
-- Who loaded a table, and when, is what the database knows.
create function app.before_reference_table() returns trigger language plpgsql set search_path = '' as $$
begin
  new.created_at := app.now();
  new.loaded_by_name := coalesce(app.staff_name(), '');
  return new;
end $$;
--> statement-breakpoint
revoke execute on function app.before_reference_table() from public;
--> statement-breakpoint
create trigger before_reference_table before insert on reference_table for each row execute function app.before_reference_table();
--> statement-breakpoint
select app.keep_history('reference_table', 'staff', 'rows');
