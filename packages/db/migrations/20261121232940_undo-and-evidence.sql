CREATE TABLE "evidence_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"data_group" "data_group" DEFAULT 'referral-and-eligibility' NOT NULL,
	"evidence_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "evidence_file_once" UNIQUE("evidence_id"),
	CONSTRAINT "evidence_file_possible" CHECK (octet_length("evidence_file"."content") between 1 and 26214400)
);
--> statement-breakpoint
ALTER TABLE "evidence_file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence_filed_in_error" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"data_group" "data_group" DEFAULT 'referral-and-eligibility' NOT NULL,
	"evidence_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"recorded_by_staff_id" uuid,
	"recorded_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "evidence_filed_in_error_once" UNIQUE("evidence_id"),
	CONSTRAINT "evidence_filed_in_error_has_a_reason" CHECK (btrim("evidence_filed_in_error"."reason") <> '')
);
--> statement-breakpoint
ALTER TABLE "evidence_filed_in_error" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "episode" DROP CONSTRAINT "episode_has_a_start";--> statement-breakpoint
DROP INDEX "episode_one_open";--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "employer_contact" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "employer_contact_client" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "episode" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "milestone_evidence" ADD CONSTRAINT "milestone_evidence_of_client" UNIQUE("id","client_id");--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_evidence_fk" FOREIGN KEY ("evidence_id","client_id") REFERENCES "public"."milestone_evidence"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_filed_in_error" ADD CONSTRAINT "evidence_filed_in_error_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "evidence_filed_in_error" ADD CONSTRAINT "evidence_filed_in_error_evidence_fk" FOREIGN KEY ("evidence_id","client_id") REFERENCES "public"."milestone_evidence"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_file_client" ON "evidence_file" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "evidence_file_unit" ON "evidence_file" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "evidence_filed_in_error_client" ON "evidence_filed_in_error" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "evidence_filed_in_error_unit" ON "evidence_filed_in_error" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "episode_one_open" ON "episode" USING btree ("client_id") WHERE "episode"."exited_on" is null and "episode"."taken_back_at" is null;--> statement-breakpoint
ALTER TABLE "episode" ADD CONSTRAINT "episode_has_a_start" CHECK (coalesce("episode"."entered_on", "episode"."referred_on") is not null or "episode"."taken_back_at" is not null);--> statement-breakpoint
CREATE POLICY "definer" ON "contact" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "definer" ON "milestone_evidence" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "evidence_file" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((data_group::text = any((select app.readable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (data_group = 'referral-and-eligibility' and client_id = any((select app.granted('referral-and-eligibility'))::uuid[]) and not exists (select from evidence_filed_in_error wrong where wrong.evidence_id = evidence_file.evidence_id)) or (data_group = 'ipe-and-vr-services' and client_id = any((select app.granted('ipe-and-vr-services'))::uuid[]) and not exists (select from evidence_filed_in_error wrong where wrong.evidence_id = evidence_file.evidence_id)) or (data_group = 'jobs-and-wages' and client_id = any((select app.granted('jobs-and-wages'))::uuid[]) and not exists (select from evidence_filed_in_error wrong where wrong.evidence_id = evidence_file.evidence_id)));--> statement-breakpoint
CREATE POLICY "app_insert" ON "evidence_file" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (data_group::text = any((select app.writable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_read" ON "evidence_filed_in_error" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((data_group::text = any((select app.readable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (data_group = 'referral-and-eligibility' and client_id = any((select app.granted('referral-and-eligibility'))::uuid[])) or (data_group = 'ipe-and-vr-services' and client_id = any((select app.granted('ipe-and-vr-services'))::uuid[])) or (data_group = 'jobs-and-wages' and client_id = any((select app.granted('jobs-and-wages'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "evidence_filed_in_error" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (data_group::text = any((select app.writable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
ALTER POLICY "app_read" ON "contact" TO ips_app USING ((((select app.may_read('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_read_own('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())) or (client_id = any((select app.granted('case-notes'))::uuid[]))) and taken_back_at is null);--> statement-breakpoint
ALTER POLICY "app_read" ON "employer_contact" TO ips_app USING (((select app.may_read('employers')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) and taken_back_at is null);--> statement-breakpoint
ALTER POLICY "app_read" ON "employer_contact_client" TO ips_app USING ((((select app.may_read('employer-contacts')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_read_own('employer-contacts')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())) or (client_id = any((select app.granted('employer-contacts'))::uuid[]))) and taken_back_at is null);--> statement-breakpoint
ALTER POLICY "app_read" ON "episode" TO ips_app USING ((((select app.may_read('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('referral-and-eligibility'))::uuid[]))) and taken_back_at is null);--> statement-breakpoint
ALTER POLICY "app_read" ON "job" TO ips_app USING ((((select app.may_read('jobs-and-wages')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('jobs-and-wages'))::uuid[]))) and taken_back_at is null);--> statement-breakpoint
-- An episode that was taken back stands in nobody's way.
alter table episode drop constraint episode_no_overlap;--> statement-breakpoint
alter table episode add constraint episode_no_overlap
  exclude using gist (client_id with =, daterange(coalesce(entered_on, referred_on), exited_on, '[)') with &&) where (taken_back_at is null);
