CREATE TYPE "public"."break_glass_reason" AS ENUM('covering', 'person-asks-now', 'safety', 'transfer', 'complaint', 'other');--> statement-breakpoint
CREATE TYPE "public"."break_glass_verdict" AS ENUM('justified', 'not-justified');--> statement-breakpoint
CREATE TABLE "break_glass" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"staff_name" text NOT NULL,
	"reason" "break_glass_reason" NOT NULL,
	"words" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"closed_at" timestamp with time zone,
	"verdict" "break_glass_verdict",
	"verdict_words" text,
	"reviewed_at" timestamp with time zone,
	"reviewed_by_staff_id" uuid,
	"reviewed_by_name" text,
	CONSTRAINT "break_glass_says_why" CHECK (btrim("break_glass"."words") <> ''),
	CONSTRAINT "break_glass_ends_after_start" CHECK ("break_glass"."expires_on" >= "break_glass"."opened_on"),
	CONSTRAINT "break_glass_review_whole" CHECK (("break_glass"."verdict" is null) = ("break_glass"."reviewed_at" is null) and ("break_glass"."verdict" is null or coalesce(btrim("break_glass"."verdict_words"), '') <> ''))
);
--> statement-breakpoint
ALTER TABLE "break_glass" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "break_glass_search" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"staff_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"on_date" date NOT NULL,
	"asked" text NOT NULL,
	"found" uuid[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "break_glass_search" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "access_entry" ADD COLUMN "break_glass_id" uuid;--> statement-breakpoint
ALTER TABLE "agency_setting" ADD COLUMN "break_glass_days" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glass_search" ADD CONSTRAINT "break_glass_search_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glass_search" ADD CONSTRAINT "break_glass_search_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "break_glass_client" ON "break_glass" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "break_glass_unit" ON "break_glass" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "break_glass_by_staff" ON "break_glass" USING btree ("staff_id","expires_on");--> statement-breakpoint
CREATE INDEX "break_glass_search_by_staff" ON "break_glass_search" USING btree ("agency_id","staff_id","on_date");--> statement-breakpoint
CREATE INDEX "break_glass_search_by_unit" ON "break_glass_search" USING btree ("agency_id","unit_id","at" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "agency_setting" ADD CONSTRAINT "agency_setting_break_glass_days" CHECK ("agency_setting"."break_glass_days" between 1 and 14);--> statement-breakpoint
CREATE POLICY "definer" ON "agency_setting" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "break_glass" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (agency_id = (select app.agency()) and staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "app_update" ON "break_glass" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_read('identity')) and (select app.may_read('staff')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id <> (select app.staff())) WITH CHECK ((select app.may_read('identity')) and (select app.may_read('staff')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id <> (select app.staff()));--> statement-breakpoint
CREATE POLICY "definer" ON "break_glass" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "break_glass_search" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('identity')) and (select app.may_read('staff')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "break_glass_search" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "app_insert" ON "plan_acknowledgement" TO ips_app WITH CHECK ((select app.may_write('job-search-plan')) and ((agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (agency_id <> (select app.agency()) and client_id = any((select app.granted('job-search-plan'))::uuid[]))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "referral_question" TO ips_app WITH CHECK ((select app.may_write('referral-and-eligibility')) and asked_by_agency_id = (select app.agency()) and agency_id <> (select app.agency()) and client_id = any((select app.granted('referral-and-eligibility'))::uuid[]));