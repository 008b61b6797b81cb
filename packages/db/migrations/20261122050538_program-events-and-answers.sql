CREATE TYPE "public"."program_event_kind" AS ENUM('unit-meeting', 'supervision', 'field-mentoring', 'outcome-review', 'contact-log-review', 'treatment-team-meeting', 'team-meeting-visit', 'team-leader-contact', 'steering-committee', 'quality-review', 'executive-announcement', 'report-to-executives', 'rate-shared', 'work-story', 'postings-checked');--> statement-breakpoint
CREATE TABLE "fidelity_setting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"months" integer NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"from_on" date NOT NULL,
	"recorded_by_staff_id" uuid,
	"recorded_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "fidelity_setting_months_possible" CHECK ("fidelity_setting"."months" between 1 and 24),
	CONSTRAINT "fidelity_setting_is_object" CHECK (jsonb_typeof("fidelity_setting"."settings") = 'object')
);
--> statement-breakpoint
ALTER TABLE "fidelity_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "item_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"question" text NOT NULL,
	"answer" boolean,
	"on_date" date NOT NULL,
	"note" text,
	"recorded_by_staff_id" uuid,
	"recorded_by_name" text DEFAULT '' NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "item_answer_question_formed" CHECK ("item_answer"."question" ~ '^[a-z0-9-]+([.][a-z0-9-]+)?$'),
	CONSTRAINT "item_answer_note_short" CHECK (btrim("item_answer"."note") <> '' and length("item_answer"."note") <= 500)
);
--> statement-breakpoint
ALTER TABLE "item_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" "program_event_kind" NOT NULL,
	"on_date" date NOT NULL,
	"staff_id" uuid,
	"team_id" uuid,
	"executive_present" boolean,
	"note" text,
	"recorded_by_staff_id" uuid,
	"recorded_by_name" text DEFAULT '' NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "program_event_note_short" CHECK (btrim("program_event"."note") <> '' and length("program_event"."note") <= 500)
);
--> statement-breakpoint
ALTER TABLE "program_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "fidelity_setting" ADD CONSTRAINT "fidelity_setting_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_answer" ADD CONSTRAINT "item_answer_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_event" ADD CONSTRAINT "program_event_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_event" ADD CONSTRAINT "program_event_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_event" ADD CONSTRAINT "program_event_team_fk" FOREIGN KEY ("team_id","agency_id") REFERENCES "public"."treatment_team"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fidelity_setting_unit" ON "fidelity_setting" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "fidelity_setting_latest" ON "fidelity_setting" USING btree ("agency_id","unit_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "item_answer_unit" ON "item_answer" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "item_answer_latest" ON "item_answer" USING btree ("agency_id","unit_id","question","on_date" DESC NULLS LAST,"created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "program_event_unit" ON "program_event" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "program_event_latest" ON "program_event" USING btree ("agency_id","unit_id","on_date" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "app_read" ON "fidelity_setting" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "fidelity_setting" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_read" ON "item_answer" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) and taken_back_at is null);--> statement-breakpoint
CREATE POLICY "app_insert" ON "item_answer" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "item_answer" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "program_event" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((((select app.may_read('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_read_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff()))) and taken_back_at is null);--> statement-breakpoint
CREATE POLICY "app_insert" ON "program_event" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "program_event" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);