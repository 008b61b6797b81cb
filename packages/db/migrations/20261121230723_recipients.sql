CREATE TYPE "public"."employer_answer" AS ENUM('skills-and-experience', 'hours-and-days', 'start-date', 'uses-employment-service', 'support-at-work', 'changes-at-work-that-help');--> statement-breakpoint
CREATE TYPE "public"."hand_over_document" AS ENUM('plan', 'career-profile', 'job-dates', 'benefits-summary', 'progress-report', 'letter', 'conversation', 'employer-answers');--> statement-breakpoint
CREATE TYPE "public"."hand_over_way" AS ENUM('printed', 'handed', 'mailed', 'told');--> statement-breakpoint
CREATE TYPE "public"."recipient_relation" AS ENUM('family', 'employer', 'benefits-planner', 'school', 'provider', 'other');--> statement-breakpoint
CREATE TABLE "handed_over" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"person_release_id" uuid NOT NULL,
	"given_on" date NOT NULL,
	"document" "hand_over_document" NOT NULL,
	"way" "hand_over_way" NOT NULL,
	"groups" "data_group"[] NOT NULL,
	"answers" "employer_answer"[] DEFAULT '{}' NOT NULL,
	"description" text,
	"notice" text NOT NULL,
	"notice_language" "language" NOT NULL,
	"given_by_staff_id" uuid,
	"given_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "handed_over_names_groups" CHECK (cardinality("handed_over"."groups") > 0),
	CONSTRAINT "handed_over_with_notice" CHECK (btrim("handed_over"."notice") <> ''),
	CONSTRAINT "handed_over_employer_answers" CHECK (("handed_over"."document" = 'employer-answers') = (cardinality("handed_over"."answers") > 0) and ("handed_over"."document" <> 'employer-answers' or "handed_over"."description" is null))
);
--> statement-breakpoint
ALTER TABLE "handed_over" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"relation" "recipient_relation" NOT NULL,
	"recipient_name" text NOT NULL,
	"organization" text,
	"phone" text,
	"email" text,
	"address" text,
	"groups" "data_group"[] NOT NULL,
	"answers" "employer_answer"[] DEFAULT '{}' NOT NULL,
	"purposes" "release_purpose"[] NOT NULL,
	"signed_by_name" text NOT NULL,
	"capacity" "signing_capacity" NOT NULL,
	"authority" text,
	"authority_reference" text,
	"signature_kind" "signature_kind" NOT NULL,
	"signature_reference" text,
	"signed_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"expires_on" date NOT NULL,
	"part2" boolean DEFAULT false NOT NULL,
	"form_language" "language" NOT NULL,
	"statement_version" text NOT NULL,
	"copy_given_on" date,
	"witnessed_by_staff_id" uuid,
	"witness_name" text,
	"revoked_at" timestamp with time zone,
	"revoked_on" date,
	"revoked_how" text,
	"revoked_by_name" text,
	CONSTRAINT "person_release_of_client" UNIQUE("id","client_id"),
	CONSTRAINT "person_release_names_somebody" CHECK (btrim("person_release"."recipient_name") <> ''),
	CONSTRAINT "person_release_names_groups" CHECK (cardinality("person_release"."groups") > 0),
	CONSTRAINT "person_release_part2_alone" CHECK ("person_release"."part2" = ('substance-use' = any("person_release"."groups")) and (not "person_release"."part2" or cardinality("person_release"."groups") = 1)),
	CONSTRAINT "person_release_employer_gets_answers" CHECK (("person_release"."relation" = 'employer') = (cardinality("person_release"."answers") > 0)),
	CONSTRAINT "person_release_revocation_whole" CHECK (("person_release"."revoked_at" is null) = ("person_release"."revoked_on" is null)),
	CONSTRAINT "person_release_expires_after_start" CHECK ("person_release"."expires_on" >= "person_release"."valid_from"),
	CONSTRAINT "person_release_has_a_purpose" CHECK (cardinality("person_release"."purposes") > 0),
	CONSTRAINT "person_release_is_signed" CHECK (btrim("person_release"."signed_by_name") <> ''),
	CONSTRAINT "person_release_representative_has_authority" CHECK ("person_release"."capacity" = 'self' or coalesce(btrim("person_release"."authority"), '') <> ''),
	CONSTRAINT "person_release_paper_has_a_place" CHECK ("person_release"."signature_kind" <> 'paper' or coalesce(btrim("person_release"."signature_reference"), '') <> '')
);
--> statement-breakpoint
ALTER TABLE "person_release" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "release_offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"asked_agency_id" uuid NOT NULL,
	"for_unit_id" uuid,
	"groups" "data_group"[] NOT NULL,
	"purposes" "release_purpose"[] NOT NULL,
	"signed_by_name" text NOT NULL,
	"capacity" "signing_capacity" NOT NULL,
	"authority" text,
	"authority_reference" text,
	"signature_kind" "signature_kind" NOT NULL,
	"signature_reference" text,
	"signed_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"expires_on" date NOT NULL,
	"part2" boolean DEFAULT false NOT NULL,
	"form_language" "language" NOT NULL,
	"statement_version" text NOT NULL,
	"copy_given_on" date,
	"witnessed_by_staff_id" uuid,
	"witness_name" text,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_how" text,
	CONSTRAINT "release_offer_asks_another_agency" CHECK ("release_offer"."asked_agency_id" <> "release_offer"."agency_id"),
	CONSTRAINT "release_offer_names_groups" CHECK (cardinality("release_offer"."groups") > 0),
	CONSTRAINT "release_offer_without_part2" CHECK (not "release_offer"."part2" and not 'substance-use' = any("release_offer"."groups")),
	CONSTRAINT "release_offer_expires_after_start" CHECK ("release_offer"."expires_on" >= "release_offer"."valid_from"),
	CONSTRAINT "release_offer_has_a_purpose" CHECK (cardinality("release_offer"."purposes") > 0),
	CONSTRAINT "release_offer_is_signed" CHECK (btrim("release_offer"."signed_by_name") <> ''),
	CONSTRAINT "release_offer_representative_has_authority" CHECK ("release_offer"."capacity" = 'self' or coalesce(btrim("release_offer"."authority"), '') <> ''),
	CONSTRAINT "release_offer_paper_has_a_place" CHECK ("release_offer"."signature_kind" <> 'paper' or coalesce(btrim("release_offer"."signature_reference"), '') <> '')
);
--> statement-breakpoint
ALTER TABLE "release_offer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "authority_reference" text;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "witness_name" text;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "offer_id" uuid;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "replaced_by_id" uuid;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "replaced_on" date;--> statement-breakpoint
ALTER TABLE "handed_over" ADD CONSTRAINT "handed_over_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "handed_over" ADD CONSTRAINT "handed_over_release_fk" FOREIGN KEY ("person_release_id","client_id") REFERENCES "public"."person_release"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handed_over" ADD CONSTRAINT "handed_over_staff_fk" FOREIGN KEY ("given_by_staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_release" ADD CONSTRAINT "person_release_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "person_release" ADD CONSTRAINT "person_release_witness_fk" FOREIGN KEY ("witnessed_by_staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_offer" ADD CONSTRAINT "release_offer_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "release_offer" ADD CONSTRAINT "release_offer_asked_agency_fk" FOREIGN KEY ("asked_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_offer" ADD CONSTRAINT "release_offer_for_unit_fk" FOREIGN KEY ("for_unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_offer" ADD CONSTRAINT "release_offer_witness_fk" FOREIGN KEY ("witnessed_by_staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handed_over_client" ON "handed_over" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "handed_over_unit" ON "handed_over" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "handed_over_release" ON "handed_over" USING btree ("person_release_id");--> statement-breakpoint
CREATE INDEX "person_release_client" ON "person_release" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "person_release_unit" ON "person_release" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "release_offer_client" ON "release_offer" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "release_offer_unit" ON "release_offer" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "release_offer_asked" ON "release_offer" USING btree ("asked_agency_id","client_id");--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_replaced_by_fk" FOREIGN KEY ("replaced_by_id","client_id","to_agency_id") REFERENCES "public"."release"("id","client_id","to_agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_offer_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."release_offer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_offer_filed_once" UNIQUE("offer_id");--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_replacement_whole" CHECK (num_nulls("release"."replaced_by_id", "release"."replaced_at", "release"."replaced_on") in (0, 3));--> statement-breakpoint
CREATE POLICY "app_read" ON "handed_over" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "handed_over" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_read" ON "person_release" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "person_release" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "person_release" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "person_release" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "release_offer" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (asked_agency_id = (select app.agency()) and withdrawn_at is null and (select app.may_write('identity')) and client_id = any((select app.granted('identity'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "release_offer" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "release_offer" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "release_offer" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);