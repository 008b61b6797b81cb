CREATE TYPE "public"."shared_work_kind" AS ENUM('treatment-team-meeting', 'ips-vr-meeting', 'family-permitted', 'family-not-permitted', 'family-met', 'supports-agreed', 'search-plans-coordinated', 'lead-shared', 'shared-lead-used', 'visit-coordinated', 'joint-presentation', 'large-company-access', 'career-profile-session', 'career-profile-complete', 'existing-records-used', 'supports-found', 'barrier-named', 'barrier-resolved', 'comprehensive-assessment', 'ipe-with-the-plan', 'ipe-supported-employment', 'ipe-other', 'extended-services-named', 'follow-along-named', 'support-contact-on-site', 'support-contact-off-site', 'off-site-requested', 'benefits-planning-referral', 'benefits-received', 'benefits-not-received', 'benefits-session');--> statement-breakpoint
CREATE TABLE "shared_work" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"kind" "shared_work_kind" NOT NULL,
	"data_group" "data_group" GENERATED ALWAYS AS (case when kind in ('treatment-team-meeting', 'ips-vr-meeting', 'family-permitted', 'family-not-permitted', 'family-met', 'supports-agreed', 'search-plans-coordinated') then 'job-search-plan'::data_group when kind in ('lead-shared', 'shared-lead-used', 'visit-coordinated', 'joint-presentation', 'large-company-access') then 'employer-contacts'::data_group when kind in ('career-profile-session', 'career-profile-complete') then 'career-profile'::data_group when kind in ('existing-records-used') then 'referral-and-eligibility'::data_group when kind in ('supports-found', 'barrier-named', 'barrier-resolved', 'comprehensive-assessment', 'ipe-with-the-plan', 'ipe-supported-employment', 'ipe-other', 'extended-services-named', 'follow-along-named', 'support-contact-on-site', 'support-contact-off-site', 'off-site-requested', 'benefits-planning-referral') then 'ipe-and-vr-services'::data_group when kind in ('benefits-received', 'benefits-not-received', 'benefits-session') then 'benefits'::data_group end) STORED NOT NULL,
	"on_date" date NOT NULL,
	"note" text,
	"staff_id" uuid,
	"staff_name" text DEFAULT '' NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "shared_work_note_short" CHECK (btrim("shared_work"."note") <> '' and length("shared_work"."note") <= 500)
);
--> statement-breakpoint
ALTER TABLE "shared_work" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "shared_work" ADD CONSTRAINT "shared_work_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "shared_work" ADD CONSTRAINT "shared_work_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shared_work_client" ON "shared_work" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "shared_work_latest" ON "shared_work" USING btree ("agency_id","client_id","on_date" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "app_read" ON "shared_work" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((data_group::text = any((select app.readable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (data_group = 'job-search-plan' and client_id = any((select app.granted('job-search-plan'))::uuid[])) or (data_group = 'employer-contacts' and client_id = any((select app.granted('employer-contacts'))::uuid[])) or (data_group = 'career-profile' and client_id = any((select app.granted('career-profile'))::uuid[])) or (data_group = 'referral-and-eligibility' and client_id = any((select app.granted('referral-and-eligibility'))::uuid[])) or (data_group = 'ipe-and-vr-services' and client_id = any((select app.granted('ipe-and-vr-services'))::uuid[])) or (data_group = 'benefits' and client_id = any((select app.granted('benefits'))::uuid[]))) and taken_back_at is null);--> statement-breakpoint
CREATE POLICY "app_insert" ON "shared_work" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (data_group::text = any((select app.writable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "shared_work" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);