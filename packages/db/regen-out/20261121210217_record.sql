CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TYPE "public"."acknowledger" AS ENUM('client', 'specialist', 'counselor');--> statement-breakpoint
CREATE TYPE "public"."agency_kind" AS ENUM('ips', 'vr');--> statement-breakpoint
CREATE TYPE "public"."clock_kind" AS ENUM('vr-eligibility', 'vr-ipe');--> statement-breakpoint
CREATE TYPE "public"."contact_attendee" AS ENUM('specialist', 'client', 'counselor');--> statement-breakpoint
CREATE TYPE "public"."contact_mode" AS ENUM('in-person', 'phone', 'email', 'video');--> statement-breakpoint
CREATE TYPE "public"."contact_place" AS ENUM('office', 'community', 'home', 'worksite', 'phone', 'video');--> statement-breakpoint
CREATE TYPE "public"."data_group" AS ENUM('identity', 'referral-and-eligibility', 'diagnosis-and-function', 'substance-use', 'career-profile', 'job-search-plan', 'employer-contacts', 'jobs-and-wages', 'benefits', 'ipe-and-vr-services', 'case-notes', 'education', 'legal-history');--> statement-breakpoint
CREATE TYPE "public"."decline_reason" AS ENUM('already-served', 'wrong-office', 'person-does-not-want-vr', 'incomplete-after-asking', 'other');--> statement-breakpoint
CREATE TYPE "public"."employer_contact_purpose" AS ENUM('build-relationship', 'learn-about-jobs', 'present-a-client', 'application-follow-up', 'career-exploration', 'job-support');--> statement-breakpoint
CREATE TYPE "public"."employer_step" AS ENUM('introduce', 'learn', 'return');--> statement-breakpoint
CREATE TYPE "public"."episode_exit_reason" AS ENUM('transitioned-working', 'no-longer-wants-services', 'moved', 'cannot-be-reached', 'health', 'transferred', 'died', 'other');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('file', 'reference');--> statement-breakpoint
CREATE TYPE "public"."extension_reason" AS ENUM('exceptional-circumstances', 'trial-work', 'more-time-agreed');--> statement-breakpoint
CREATE TYPE "public"."import_reason" AS ENUM('unknown-specialist', 'client-id-used-twice', 'exit-before-entry', 'impossible-birth-date', 'date-missing', 'impossible-date', 'unknown-client', 'value-missing', 'minutes-not-positive', 'minutes-not-a-number', 'date-in-future', 'more-hours-than-a-week-has', 'end-before-start', 'not-a-number', 'not-positive', 'unknown-value', 'unknown-program', 'wrong-column-count', 'ambiguous-date', 'value-too-long', 'program-not-yours', 'duplicate-key', 'overlapping-episode');--> statement-breakpoint
CREATE TYPE "public"."job_end_reason" AS ENUM('quit-better-job', 'quit-health', 'quit-other', 'let-go', 'laid-off', 'seasonal-end', 'moved', 'other');--> statement-breakpoint
CREATE TYPE "public"."language" AS ENUM('en', 'es');--> statement-breakpoint
CREATE TYPE "public"."milestone_kind" AS ENUM('referral', 'program-entry', 'program-exit', 'vr-application', 'vr-application-complete', 'vr-eligibility', 'vr-waitlist-placed', 'vr-waitlist-released', 'vr-ipe-signed', 'vr-closure', 'job-start', 'job-end');--> statement-breakpoint
CREATE TYPE "public"."milestone_source" AS ENUM('own', 'reported');--> statement-breakpoint
CREATE TYPE "public"."priority_category" AS ENUM('most-significant', 'significant', 'other', 'not-assigned');--> statement-breakpoint
CREATE TYPE "public"."referral_decision" AS ENUM('pending', 'more-asked', 'accepted', 'declined');--> statement-breakpoint
CREATE TYPE "public"."release_purpose" AS ENUM('referral-to-vr', 'coordinate-employment-services', 'vr-eligibility-and-planning', 'report-progress', 'at-the-request-of-the-person');--> statement-breakpoint
CREATE TYPE "public"."signature_kind" AS ENUM('on-screen', 'paper');--> statement-breakpoint
CREATE TYPE "public"."signing_capacity" AS ENUM('self', 'representative');--> statement-breakpoint
CREATE TYPE "public"."staff_role" AS ENUM('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner', 'reviewer', 'administrator', 'trainer', 'vr-counselor', 'vr-supervisor', 'vr-business');--> statement-breakpoint
CREATE TYPE "public"."unit_kind" AS ENUM('program', 'office');--> statement-breakpoint
CREATE TYPE "public"."vr_case_status" AS ENUM('applicant', 'trial-work', 'eligible', 'waitlisted', 'ipe-signed', 'in-service', 'employed', 'closed');--> statement-breakpoint
CREATE TYPE "public"."vr_contact_kind" AS ENUM('scheduled-meeting', 'client-contact');--> statement-breakpoint
CREATE TABLE "access_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"reader_agency_id" uuid,
	"reader_staff_id" uuid,
	"reader_name" text DEFAULT '' NOT NULL,
	"screen" text DEFAULT '' NOT NULL,
	"release_id" uuid,
	"groups" "data_group"[] NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "access_entry_names_groups" CHECK (cardinality("access_entry"."groups") > 0)
);
--> statement-breakpoint
ALTER TABLE "access_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agency" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" "agency_kind" NOT NULL,
	"time_zone" text NOT NULL,
	"state" char(2) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agency_setting" (
	"agency_id" uuid PRIMARY KEY NOT NULL,
	"jurisdiction" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agency_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "assignment_ends_after_start" CHECK ("assignment"."to_on" >= "assignment"."from_on")
);
--> statement-breakpoint
ALTER TABLE "assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "client" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"number" text NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"preferred_name" text,
	"pronoun" text,
	"born_on" date,
	"phone" text,
	"email" text,
	"language" "language" DEFAULT 'en' NOT NULL,
	"county" text,
	CONSTRAINT "client_place" UNIQUE("id","agency_id","unit_id"),
	CONSTRAINT "client_number" UNIQUE("agency_id","number"),
	CONSTRAINT "client_once_per_agency" UNIQUE("agency_id","person_id"),
	CONSTRAINT "client_named" CHECK (btrim("client"."first_name") <> '' and btrim("client"."last_name") <> '' and btrim("client"."number") <> '')
);
--> statement-breakpoint
ALTER TABLE "client" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clock_extension" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"data_group" "data_group" GENERATED ALWAYS AS ('ipe-and-vr-services'::data_group) STORED NOT NULL,
	"vr_case_id" uuid NOT NULL,
	"clock" "clock_kind" NOT NULL,
	"agreed_on" date NOT NULL,
	"new_due_on" date NOT NULL,
	"reason" "extension_reason" NOT NULL,
	"circumstance" text,
	"agreed_by_person" text NOT NULL,
	"agreed_by_agency" text NOT NULL,
	CONSTRAINT "clock_extension_agreed_by_both" CHECK (btrim("clock_extension"."agreed_by_person") <> '' and btrim("clock_extension"."agreed_by_agency") <> ''),
	CONSTRAINT "clock_extension_to_a_later_day" CHECK ("clock_extension"."new_due_on" >= "clock_extension"."agreed_on")
);
--> statement-breakpoint
ALTER TABLE "clock_extension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"on_date" date NOT NULL,
	"minutes" integer NOT NULL,
	"place" "contact_place" NOT NULL,
	"note" text,
	"import_key" text,
	CONSTRAINT "contact_minutes_possible" CHECK ("contact"."minutes" > 0 and "contact"."minutes" <= 1440)
);
--> statement-breakpoint
ALTER TABLE "contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"city" text,
	"phone" text,
	"business_note" text,
	CONSTRAINT "employer_of_agency" UNIQUE("id","agency_id"),
	CONSTRAINT "employer_named" CHECK (btrim("employer"."name") <> '')
);
--> statement-breakpoint
ALTER TABLE "employer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employer_contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"on_date" date NOT NULL,
	"mode" "contact_mode" NOT NULL,
	"hiring_manager" boolean NOT NULL,
	"step" "employer_step",
	"purpose" "employer_contact_purpose",
	"attendees" "contact_attendee"[] DEFAULT '{}' NOT NULL,
	"business_note" text,
	"import_key" text,
	CONSTRAINT "employer_contact_of_agency" UNIQUE("id","agency_id")
);
--> statement-breakpoint
ALTER TABLE "employer_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employer_contact_client" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"employer_contact_id" uuid NOT NULL,
	"employer_id" uuid,
	"employer_name" text DEFAULT '' NOT NULL,
	"staff_id" uuid,
	"staff_name" text DEFAULT '' NOT NULL,
	"on_date" date DEFAULT '-infinity' NOT NULL,
	"mode" "contact_mode" DEFAULT 'in-person' NOT NULL,
	"hiring_manager" boolean DEFAULT false NOT NULL,
	"step" "employer_step",
	"purpose" "employer_contact_purpose",
	"attendees" "contact_attendee"[] DEFAULT '{}' NOT NULL,
	"client_note" text,
	CONSTRAINT "employer_contact_client_once" UNIQUE("employer_contact_id","client_id")
);
--> statement-breakpoint
ALTER TABLE "employer_contact_client" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "episode" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"referred_on" date,
	"entered_on" date,
	"exited_on" date,
	"exit_reason" "episode_exit_reason",
	"treatment_team_id" uuid,
	CONSTRAINT "episode_of_client" UNIQUE("id","client_id"),
	CONSTRAINT "episode_has_a_start" CHECK (coalesce("episode"."entered_on", "episode"."referred_on") is not null),
	CONSTRAINT "episode_exit_after_entry" CHECK ("episode"."exited_on" >= coalesce("episode"."entered_on", "episode"."referred_on"))
);
--> statement-breakpoint
ALTER TABLE "episode" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"agency_id" uuid,
	"unit_id" uuid,
	"client_id" uuid,
	"data_group" text NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid,
	"action" text NOT NULL,
	"actor_user_id" text,
	"actor_staff_id" uuid,
	"actor_name" text,
	"actor_agency_id" uuid,
	"screen" text,
	"release_id" uuid,
	"changes" jsonb,
	CONSTRAINT "history_action" CHECK ("history"."action" in ('insert', 'update', 'delete', 'match'))
);
--> statement-breakpoint
ALTER TABLE "history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_rejection" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"run_id" uuid NOT NULL,
	"by_staff_id" uuid,
	"file" text NOT NULL,
	"line" integer NOT NULL,
	"column_name" text,
	"value" text,
	"reason" "import_reason" NOT NULL,
	"raw" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_rejection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"by_staff_id" uuid,
	"by_name" text NOT NULL,
	"as_of" date NOT NULL,
	"state" text NOT NULL,
	"summary" jsonb,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "import_run_of" UNIQUE("id","agency_id"),
	CONSTRAINT "import_run_state" CHECK ("import_run"."state" in ('previewed', 'running', 'finished', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "import_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "installation" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"demo" boolean NOT NULL,
	"ready_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "installation_is_one_row" CHECK ("installation"."id")
);
--> statement-breakpoint
ALTER TABLE "installation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"staff_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" "staff_role" NOT NULL,
	"unit_id" uuid,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "invitation_token" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"employer_id" uuid,
	"employer_name" text NOT NULL,
	"title" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"end_reason" "job_end_reason",
	"hours_per_week" numeric(5, 2),
	"hourly_wage_cents" integer,
	"open_to_anyone" boolean,
	"permanent" boolean,
	"import_key" text,
	CONSTRAINT "job_of_client" UNIQUE("id","client_id"),
	CONSTRAINT "job_ends_after_start" CHECK ("job"."ended_on" >= "job"."started_on"),
	CONSTRAINT "job_hours_possible" CHECK ("job"."hours_per_week" > 0 and "job"."hours_per_week" <= 168),
	CONSTRAINT "job_wage_possible" CHECK ("job"."hourly_wage_cents" >= 0),
	CONSTRAINT "job_named" CHECK (btrim("job"."title") <> '' and btrim("job"."employer_name") <> '')
);
--> statement-breakpoint
ALTER TABLE "job" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_id" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"role" "staff_role" NOT NULL,
	"unit_id" uuid,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "membership_once" UNIQUE NULLS NOT DISTINCT("user_id","staff_id","role","unit_id","from_on"),
	CONSTRAINT "membership_ends_after_start" CHECK ("membership"."to_on" >= "membership"."from_on")
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"kind" "milestone_kind" NOT NULL,
	"source" "milestone_source" NOT NULL,
	"data_group" "data_group" GENERATED ALWAYS AS (case when kind in ('job-start', 'job-end') then 'jobs-and-wages'::data_group
          when kind in ('referral', 'program-entry', 'program-exit') or source = 'reported' then 'referral-and-eligibility'::data_group
          else 'ipe-and-vr-services'::data_group end) STORED NOT NULL,
	"episode_id" uuid,
	"vr_case_id" uuid,
	"job_id" uuid,
	"on_date" date,
	"reason" text,
	"replaces_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by_staff_id" uuid,
	"recorded_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "milestone_of_client" UNIQUE("id","client_id"),
	CONSTRAINT "milestone_replaced_once" UNIQUE("replaces_id"),
	CONSTRAINT "milestone_correction_has_a_reason" CHECK ((replaces_id is null) = (reason is null) and (reason is null or btrim(reason) <> '')),
	CONSTRAINT "milestone_has_a_date" CHECK (on_date is not null or replaces_id is not null),
	CONSTRAINT "milestone_belongs_to_its_subject" CHECK (case
        when kind in ('job-start', 'job-end') then source = 'own' and job_id is not null and episode_id is null and vr_case_id is null
        when kind in ('referral', 'program-entry', 'program-exit') then source = 'own' and episode_id is not null and vr_case_id is null and job_id is null
        when source = 'reported' then vr_case_id is null and job_id is null
        else vr_case_id is not null and episode_id is null and job_id is null end)
);
--> statement-breakpoint
ALTER TABLE "milestone" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"data_group" "data_group" DEFAULT 'referral-and-eligibility' NOT NULL,
	"milestone_id" uuid NOT NULL,
	"kind" "evidence_kind" NOT NULL,
	"reference" text,
	"file_name" text,
	"media_type" text,
	"sha256" text,
	"bytes" integer,
	CONSTRAINT "milestone_evidence_says_where" CHECK (case kind when 'reference' then coalesce(btrim(reference), '') <> '' else file_name is not null and media_type is not null and sha256 is not null and coalesce(bytes, 0) > 0 end)
);
--> statement-breakpoint
ALTER TABLE "milestone_evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content" jsonb NOT NULL,
	"review_on" date,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by_name" text DEFAULT '' NOT NULL,
	"updated_by_agency_id" uuid,
	CONSTRAINT "plan_once" UNIQUE("client_id"),
	CONSTRAINT "plan_of_client" UNIQUE("id","client_id"),
	CONSTRAINT "plan_version_counts_from_one" CHECK ("plan"."version" >= 1)
);
--> statement-breakpoint
ALTER TABLE "plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_acknowledgement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"by" "acknowledger" NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"staff_id" uuid,
	"agency_id_of_staff" uuid,
	CONSTRAINT "plan_acknowledgement_once" UNIQUE("plan_id","version","by","name"),
	CONSTRAINT "plan_acknowledgement_named" CHECK (btrim("plan_acknowledgement"."name") <> '')
);
--> statement-breakpoint
ALTER TABLE "plan_acknowledgement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_by_staff_id" uuid,
	"saved_by_name" text NOT NULL,
	"saved_by_agency_id" uuid,
	CONSTRAINT "plan_version_once" UNIQUE("plan_id","version")
);
--> statement-breakpoint
ALTER TABLE "plan_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "received_copy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"data_group" "data_group" NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"release_id" uuid NOT NULL,
	"from_agency_id" uuid NOT NULL,
	"notice" text NOT NULL,
	"filed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"filed_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "received_copy_from_another_agency" CHECK ("received_copy"."from_agency_id" <> "received_copy"."agency_id")
);
--> statement-breakpoint
ALTER TABLE "received_copy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"to_agency_id" uuid NOT NULL,
	"to_unit_id" uuid,
	"release_id" uuid NOT NULL,
	"asked" text NOT NULL,
	"specialist_note" text,
	"sent_on" date NOT NULL,
	"sent_by" text NOT NULL,
	"received_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "referral_of_client" UNIQUE("id","client_id")
);
--> statement-breakpoint
ALTER TABLE "referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_question" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"asked_by_agency_id" uuid NOT NULL,
	"text" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_by_name" text NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by_name" text,
	CONSTRAINT "referral_question_says_something" CHECK (btrim("referral_question"."text") <> '' and ("referral_question"."answer" is null or btrim("referral_question"."answer") <> ''))
);
--> statement-breakpoint
ALTER TABLE "referral_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_receipt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid,
	"referral_id" uuid NOT NULL,
	"from_agency_id" uuid NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decision" "referral_decision" DEFAULT 'pending' NOT NULL,
	"decline_reason" "decline_reason",
	"explanation" text,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"client_id" uuid,
	CONSTRAINT "referral_receipt_once" UNIQUE("referral_id"),
	CONSTRAINT "referral_receipt_accepted_has_a_client" CHECK (("referral_receipt"."decision" = 'accepted') = ("referral_receipt"."client_id" is not null)),
	CONSTRAINT "referral_receipt_declined_has_a_reason" CHECK (("referral_receipt"."decision" = 'declined') = ("referral_receipt"."decline_reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "referral_receipt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"to_agency_id" uuid NOT NULL,
	"to_unit_id" uuid,
	"purposes" "release_purpose"[] NOT NULL,
	"signed_by_name" text NOT NULL,
	"capacity" "signing_capacity" NOT NULL,
	"authority" text,
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
	"revoked_at" timestamp with time zone,
	"revoked_on" date,
	"revoked_how" text,
	"revoked_by_name" text,
	CONSTRAINT "release_terms" UNIQUE("id","client_id","to_agency_id","valid_from","expires_on"),
	CONSTRAINT "release_recipient" UNIQUE("id","client_id","to_agency_id"),
	CONSTRAINT "release_to_another_agency" CHECK ("release"."to_agency_id" <> "release"."agency_id"),
	CONSTRAINT "release_expires_after_start" CHECK ("release"."expires_on" >= "release"."valid_from"),
	CONSTRAINT "release_has_a_purpose" CHECK (cardinality("release"."purposes") > 0),
	CONSTRAINT "release_is_signed" CHECK (btrim("release"."signed_by_name") <> ''),
	CONSTRAINT "release_representative_has_authority" CHECK ("release"."capacity" = 'self' or coalesce(btrim("release"."authority"), '') <> ''),
	CONSTRAINT "release_paper_has_a_place" CHECK ("release"."signature_kind" <> 'paper' or coalesce(btrim("release"."signature_reference"), '') <> ''),
	CONSTRAINT "release_revocation_whole" CHECK (("release"."revoked_at" is null) = ("release"."revoked_on" is null))
);
--> statement-breakpoint
ALTER TABLE "release" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "release_decline" (
	"release_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"declined_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "release_decline" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "release_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"data_group" "data_group" NOT NULL,
	"to_agency_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"expires_on" date NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "release_grant_once" UNIQUE("release_id","data_group")
);
--> statement-breakpoint
ALTER TABLE "release_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reported_vr" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"counselor_name" text,
	CONSTRAINT "reported_vr_once" UNIQUE("client_id")
);
--> statement-breakpoint
ALTER TABLE "reported_vr" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"role" "staff_role" NOT NULL,
	"email" text,
	"fte" numeric(4, 2),
	"started_on" date,
	"ended_on" date,
	CONSTRAINT "staff_of_agency" UNIQUE("id","agency_id"),
	CONSTRAINT "staff_number" UNIQUE("agency_id","number"),
	CONSTRAINT "staff_fte_possible" CHECK ("staff"."fte" >= 0 and "staff"."fte" <= 2),
	CONSTRAINT "staff_ends_after_start" CHECK ("staff"."ended_on" >= "staff"."started_on")
);
--> statement-breakpoint
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_team" (
	"agency_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_team_staff_id_team_id_pk" PRIMARY KEY("staff_id","team_id")
);
--> statement-breakpoint
ALTER TABLE "staff_team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "treatment_team" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "treatment_team_of_agency" UNIQUE("id","agency_id"),
	CONSTRAINT "treatment_team_name" UNIQUE("agency_id","unit_id","name")
);
--> statement-breakpoint
ALTER TABLE "treatment_team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" "unit_kind" NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "unit_of_agency" UNIQUE("id","agency_id"),
	CONSTRAINT "unit_name" UNIQUE("agency_id","name")
);
--> statement-breakpoint
ALTER TABLE "unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vr_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"counselor_staff_id" uuid,
	"status" "vr_case_status" NOT NULL,
	"priority_category" "priority_category",
	"applied_on" date,
	"application_complete_on" date,
	"eligible_on" date,
	"waitlist_placed_on" date,
	"waitlist_released_on" date,
	"ipe_signed_on" date,
	"closed_on" date,
	"closure_reason" text,
	CONSTRAINT "vr_case_of_client" UNIQUE("id","client_id"),
	CONSTRAINT "vr_case_complete_after_application" CHECK ("vr_case"."application_complete_on" >= "vr_case"."applied_on"),
	CONSTRAINT "vr_case_eligible_after_application" CHECK ("vr_case"."eligible_on" >= "vr_case"."applied_on"),
	CONSTRAINT "vr_case_ipe_after_application" CHECK ("vr_case"."ipe_signed_on" >= "vr_case"."applied_on"),
	CONSTRAINT "vr_case_released_after_placed" CHECK ("vr_case"."waitlist_released_on" >= "vr_case"."waitlist_placed_on"),
	CONSTRAINT "vr_case_closed_after_application" CHECK ("vr_case"."closed_on" >= "vr_case"."applied_on")
);
--> statement-breakpoint
ALTER TABLE "vr_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vr_contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"counselor_name" text NOT NULL,
	"on_date" date NOT NULL,
	"kind" "vr_contact_kind" NOT NULL,
	"mode" "contact_mode" NOT NULL,
	"import_key" text
);
--> statement-breakpoint
ALTER TABLE "vr_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "weekly_time" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"week_of" date NOT NULL,
	"scheduled_hours" numeric(5, 2) NOT NULL,
	"community_hours" numeric(5, 2) NOT NULL,
	"employment_hours" numeric(5, 2) NOT NULL,
	CONSTRAINT "weekly_time_once" UNIQUE("staff_id","week_of"),
	CONSTRAINT "weekly_time_monday" CHECK (extract(isodow from "weekly_time"."week_of") = 1),
	CONSTRAINT "weekly_time_hours_possible" CHECK ("weekly_time"."scheduled_hours" between 0 and 168 and "weekly_time"."community_hours" between 0 and 168 and "weekly_time"."employment_hours" between 0 and 168)
);
--> statement-breakpoint
ALTER TABLE "weekly_time" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"user_id" text,
	"membership_id" uuid,
	"ip_address" text,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"active_membership_id" uuid,
	"ip_address" text,
	"user_agent" text,
	"expires_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."setup_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "setup_link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "access_entry" ADD CONSTRAINT "access_entry_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "agency_setting" ADD CONSTRAINT "agency_setting_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_episode_fk" FOREIGN KEY ("episode_id","client_id") REFERENCES "public"."episode"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client" ADD CONSTRAINT "client_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client" ADD CONSTRAINT "client_person_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_extension" ADD CONSTRAINT "clock_extension_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "clock_extension" ADD CONSTRAINT "clock_extension_case_fk" FOREIGN KEY ("vr_case_id","client_id") REFERENCES "public"."vr_case"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer" ADD CONSTRAINT "employer_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_employer_fk" FOREIGN KEY ("employer_id","agency_id") REFERENCES "public"."employer"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contact_client" ADD CONSTRAINT "employer_contact_client_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "employer_contact_client" ADD CONSTRAINT "employer_contact_client_contact_fk" FOREIGN KEY ("employer_contact_id","agency_id") REFERENCES "public"."employer_contact"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episode" ADD CONSTRAINT "episode_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "episode" ADD CONSTRAINT "episode_team_fk" FOREIGN KEY ("treatment_team_id","agency_id") REFERENCES "public"."treatment_team"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rejection" ADD CONSTRAINT "import_rejection_run_fk" FOREIGN KEY ("run_id","agency_id") REFERENCES "public"."import_run"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_employer_fk" FOREIGN KEY ("employer_id","agency_id") REFERENCES "public"."employer"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_episode_fk" FOREIGN KEY ("episode_id","client_id") REFERENCES "public"."episode"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_vr_case_fk" FOREIGN KEY ("vr_case_id","client_id") REFERENCES "public"."vr_case"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_job_fk" FOREIGN KEY ("job_id","client_id") REFERENCES "public"."job"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_replaces_fk" FOREIGN KEY ("replaces_id","client_id") REFERENCES "public"."milestone"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_evidence" ADD CONSTRAINT "milestone_evidence_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "milestone_evidence" ADD CONSTRAINT "milestone_evidence_milestone_fk" FOREIGN KEY ("milestone_id","client_id") REFERENCES "public"."milestone"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "plan_acknowledgement" ADD CONSTRAINT "plan_acknowledgement_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "plan_acknowledgement" ADD CONSTRAINT "plan_acknowledgement_version_fk" FOREIGN KEY ("plan_id","version") REFERENCES "public"."plan_version"("plan_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_acknowledgement" ADD CONSTRAINT "plan_acknowledgement_plan_fk" FOREIGN KEY ("plan_id","client_id") REFERENCES "public"."plan"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_plan_fk" FOREIGN KEY ("plan_id","client_id") REFERENCES "public"."plan"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_copy" ADD CONSTRAINT "received_copy_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "received_copy" ADD CONSTRAINT "received_copy_from_fk" FOREIGN KEY ("from_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_release_fk" FOREIGN KEY ("release_id","client_id","to_agency_id") REFERENCES "public"."release"("id","client_id","to_agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_to_unit_fk" FOREIGN KEY ("to_unit_id","to_agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_question" ADD CONSTRAINT "referral_question_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "referral_question" ADD CONSTRAINT "referral_question_referral_fk" FOREIGN KEY ("referral_id","client_id") REFERENCES "public"."referral"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_question" ADD CONSTRAINT "referral_question_asker_fk" FOREIGN KEY ("asked_by_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_receipt" ADD CONSTRAINT "referral_receipt_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_receipt" ADD CONSTRAINT "referral_receipt_from_fk" FOREIGN KEY ("from_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_receipt" ADD CONSTRAINT "referral_receipt_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_to_agency_fk" FOREIGN KEY ("to_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_to_unit_fk" FOREIGN KEY ("to_unit_id","to_agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_witness_fk" FOREIGN KEY ("witnessed_by_staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_decline" ADD CONSTRAINT "release_decline_release_id_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_decline" ADD CONSTRAINT "release_decline_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_grant" ADD CONSTRAINT "release_grant_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "release_grant" ADD CONSTRAINT "release_grant_terms_fk" FOREIGN KEY ("release_id","client_id","to_agency_id","valid_from","expires_on") REFERENCES "public"."release"("id","client_id","to_agency_id","valid_from","expires_on") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_vr" ADD CONSTRAINT "reported_vr_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_team" ADD CONSTRAINT "staff_team_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_team" ADD CONSTRAINT "staff_team_team_fk" FOREIGN KEY ("team_id","agency_id") REFERENCES "public"."treatment_team"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "treatment_team" ADD CONSTRAINT "treatment_team_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vr_case" ADD CONSTRAINT "vr_case_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "vr_case" ADD CONSTRAINT "vr_case_counselor_fk" FOREIGN KEY ("counselor_staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vr_contact" ADD CONSTRAINT "vr_contact_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vr_contact" ADD CONSTRAINT "vr_contact_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_time" ADD CONSTRAINT "weekly_time_unit_fk" FOREIGN KEY ("unit_id","agency_id") REFERENCES "public"."unit"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_time" ADD CONSTRAINT "weekly_time_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_entry_client" ON "access_entry" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "access_entry_latest" ON "access_entry" USING btree ("agency_id","client_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "assignment_client" ON "assignment" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "assignment_unit" ON "assignment" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "assignment_by_staff" ON "assignment" USING btree ("agency_id","staff_id","from_on");--> statement-breakpoint
CREATE INDEX "client_person" ON "client" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "client_by_name" ON "client" USING btree ("agency_id","unit_id","last_name","first_name");--> statement-breakpoint
CREATE INDEX "client_born" ON "client" USING btree ("agency_id","born_on");--> statement-breakpoint
CREATE INDEX "clock_extension_client" ON "clock_extension" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "clock_extension_unit" ON "clock_extension" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "clock_extension_case" ON "clock_extension" USING btree ("vr_case_id");--> statement-breakpoint
CREATE INDEX "contact_client" ON "contact" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_import_key" ON "contact" USING btree ("agency_id","import_key");--> statement-breakpoint
CREATE INDEX "contact_latest" ON "contact" USING btree ("agency_id","client_id","on_date" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contact_by_staff" ON "contact" USING btree ("agency_id","staff_id","on_date" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "employer_name" ON "employer" USING btree ("agency_id",lower(btrim("name")));--> statement-breakpoint
CREATE INDEX "employer_contact_unit" ON "employer_contact" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "employer_contact_import_key" ON "employer_contact" USING btree ("agency_id","import_key");--> statement-breakpoint
CREATE INDEX "employer_contact_latest" ON "employer_contact" USING btree ("agency_id","employer_id","on_date" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "employer_contact_by_staff" ON "employer_contact" USING btree ("agency_id","staff_id","on_date" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "employer_contact_client_client" ON "employer_contact_client" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "employer_contact_client_latest" ON "employer_contact_client" USING btree ("agency_id","client_id","on_date");--> statement-breakpoint
CREATE INDEX "episode_client" ON "episode" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "episode_unit" ON "episode" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "episode_one_open" ON "episode" USING btree ("client_id") WHERE "episode"."exited_on" is null;--> statement-breakpoint
CREATE INDEX "episode_open_by_unit" ON "episode" USING btree ("agency_id","unit_id","entered_on") WHERE "episode"."exited_on" is null;--> statement-breakpoint
CREATE INDEX "history_of_client" ON "history" USING btree ("agency_id","client_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "history_of_row" ON "history" USING btree ("agency_id","row_id");--> statement-breakpoint
CREATE INDEX "import_rejection_run" ON "import_rejection" USING btree ("agency_id","run_id","file","line");--> statement-breakpoint
CREATE INDEX "import_run_latest" ON "import_run" USING btree ("agency_id","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invitation_staff" ON "invitation" USING btree ("agency_id","staff_id");--> statement-breakpoint
CREATE INDEX "job_client" ON "job" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "job_unit" ON "job" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "job_import_key" ON "job" USING btree ("agency_id","import_key");--> statement-breakpoint
CREATE INDEX "job_by_start" ON "job" USING btree ("agency_id","unit_id","started_on");--> statement-breakpoint
CREATE INDEX "membership_user" ON "membership" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "membership_staff" ON "membership" USING btree ("agency_id","staff_id");--> statement-breakpoint
CREATE INDEX "milestone_client" ON "milestone" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_first_of_episode" ON "milestone" USING btree ("episode_id","kind") WHERE source = 'own' and replaces_id is null and episode_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_first_of_case" ON "milestone" USING btree ("vr_case_id","kind") WHERE replaces_id is null and vr_case_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_first_of_job" ON "milestone" USING btree ("job_id","kind") WHERE replaces_id is null and job_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_first_reported" ON "milestone" USING btree ("client_id",coalesce(episode_id, '00000000-0000-0000-0000-000000000000'::uuid),"kind") WHERE source = 'reported' and replaces_id is null;--> statement-breakpoint
CREATE INDEX "milestone_by_kind" ON "milestone" USING btree ("agency_id","unit_id","kind","on_date");--> statement-breakpoint
CREATE INDEX "milestone_evidence_client" ON "milestone_evidence" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "milestone_evidence_unit" ON "milestone_evidence" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "milestone_evidence_milestone" ON "milestone_evidence" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "plan_client" ON "plan" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "plan_unit" ON "plan" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "plan_acknowledgement_client" ON "plan_acknowledgement" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "plan_acknowledgement_unit" ON "plan_acknowledgement" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "plan_version_client" ON "plan_version" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "plan_version_unit" ON "plan_version" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "received_copy_client" ON "received_copy" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "received_copy_unit" ON "received_copy" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "referral_client" ON "referral" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "referral_unit" ON "referral" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "referral_once_per_release" ON "referral" USING btree ("release_id") WHERE "referral"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "referral_received" ON "referral" USING btree ("to_agency_id","sent_on");--> statement-breakpoint
CREATE INDEX "referral_question_client" ON "referral_question" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "referral_question_unit" ON "referral_question" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "referral_question_referral" ON "referral_question" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "referral_receipt_inbox" ON "referral_receipt" USING btree ("agency_id","decision","received_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "referral_receipt_client" ON "referral_receipt" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "release_client" ON "release" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "release_unit" ON "release" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "release_received" ON "release" USING btree ("to_agency_id","expires_on");--> statement-breakpoint
CREATE INDEX "release_grant_client" ON "release_grant" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "release_grant_unit" ON "release_grant" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "release_grant_received" ON "release_grant" USING btree ("to_agency_id","data_group","expires_on") WHERE "release_grant"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "reported_vr_client" ON "reported_vr" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "reported_vr_unit" ON "reported_vr" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "staff_team_agency" ON "staff_team" USING btree ("agency_id","team_id");--> statement-breakpoint
CREATE INDEX "vr_case_client" ON "vr_case" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "vr_case_unit" ON "vr_case" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vr_case_one_open" ON "vr_case" USING btree ("client_id") WHERE "vr_case"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "vr_case_by_counselor" ON "vr_case" USING btree ("agency_id","counselor_staff_id");--> statement-breakpoint
CREATE INDEX "vr_contact_unit" ON "vr_contact" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vr_contact_import_key" ON "vr_contact" USING btree ("agency_id","import_key");--> statement-breakpoint
CREATE INDEX "vr_contact_by_staff" ON "vr_contact" USING btree ("agency_id","staff_id","on_date");--> statement-breakpoint
CREATE INDEX "weekly_time_unit" ON "weekly_time" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "weekly_time_by_week" ON "weekly_time" USING btree ("agency_id","unit_id","week_of");--> statement-breakpoint
CREATE INDEX "account_user" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "event_user" ON "auth"."event" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "event_at" ON "auth"."event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "session_user" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE POLICY "app_read" ON "access_entry" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "access_entry" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.granted_clients())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_read" ON "agency" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.someone()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "agency" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (id = (select app.agency()) and (select app.role()) = 'system');--> statement-breakpoint
CREATE POLICY "app_update" ON "agency" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (id = (select app.agency()) and (select app.may_write('staff'))) WITH CHECK (id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "definer" ON "agency" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "agency_setting" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "agency_setting" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_update" ON "agency_setting" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('staff'))) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_read" ON "assignment" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('referral-and-eligibility'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "assignment" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "assignment" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "assignment" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "client" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (id in (select unnest((select app.granted('identity'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "client" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and app.person_is_new(person_id));--> statement-breakpoint
CREATE POLICY "app_update" ON "client" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "client" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "clock_extension" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('ipe-and-vr-services')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('ipe-and-vr-services'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "clock_extension" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('ipe-and-vr-services')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_read" ON "contact" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_read_own('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())) or (client_id = any((select app.granted('case-notes'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "contact" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (((select app.may_write('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "app_update" ON "contact" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (((select app.may_write('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff()))) WITH CHECK (((select app.may_write('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('case-notes')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "app_read" ON "employer" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_read('employers')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "employer" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('employers')));--> statement-breakpoint
CREATE POLICY "app_update" ON "employer" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('employers'))) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('employers')));--> statement-breakpoint
CREATE POLICY "definer" ON "employer" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "employer_contact" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('employers')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "employer_contact" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('employers')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "employer_contact" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('employers')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('employers')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "employer_contact" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "employer_contact_client" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('employer-contacts')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_read_own('employer-contacts')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())) or (client_id = any((select app.granted('employer-contacts'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "employer_contact_client" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('employer-contacts')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "employer_contact_client" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('employer-contacts')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('employer-contacts')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "employer_contact_client" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "episode" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('referral-and-eligibility'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "episode" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "episode" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "episode" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "history" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) and (unit_id is null or unit_id = any((select app.units())::uuid[])) and data_group = any((select app.readable_groups())::text[]));--> statement-breakpoint
CREATE POLICY "definer" ON "history" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "import_rejection" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('identity')) and (by_staff_id = (select app.staff()) or (select app.role()) = 'system'));--> statement-breakpoint
CREATE POLICY "app_insert" ON "import_rejection" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('identity')) and (by_staff_id = (select app.staff()) or (select app.role()) = 'system'));--> statement-breakpoint
CREATE POLICY "app_read" ON "import_run" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('identity')) and (by_staff_id = (select app.staff()) or (select app.role()) = 'system'));--> statement-breakpoint
CREATE POLICY "app_insert" ON "import_run" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('identity')) and (by_staff_id = (select app.staff()) or (select app.role()) = 'system'));--> statement-breakpoint
CREATE POLICY "app_update" ON "import_run" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('identity')) and (by_staff_id = (select app.staff()) or (select app.role()) = 'system')) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('identity')) and (by_staff_id = (select app.staff()) or (select app.role()) = 'system'));--> statement-breakpoint
CREATE POLICY "app_read" ON "installation" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.someone()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "installation" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.role()) = 'system');--> statement-breakpoint
CREATE POLICY "app_update" ON "installation" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.role()) = 'system') WITH CHECK ((select app.role()) = 'system');--> statement-breakpoint
CREATE POLICY "app_read" ON "invitation" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_read('staff')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "invitation" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_update" ON "invitation" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('staff'))) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "definer" ON "invitation" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "job" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('jobs-and-wages')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('jobs-and-wages'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "job" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('jobs-and-wages')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "job" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('jobs-and-wages')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('jobs-and-wages')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "job" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "membership" AS PERMISSIVE FOR SELECT TO "ips_app" USING (user_id = (select app.user_id()) or (agency_id = (select app.agency()) and (select app.may_read('staff'))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "membership" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_update" ON "membership" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('staff'))) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "definer" ON "membership" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "milestone" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((data_group::text = any((select app.readable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (data_group = 'referral-and-eligibility' and client_id = any((select app.granted('referral-and-eligibility'))::uuid[])) or (data_group = 'ipe-and-vr-services' and client_id = any((select app.granted('ipe-and-vr-services'))::uuid[])) or (data_group = 'jobs-and-wages' and client_id = any((select app.granted('jobs-and-wages'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "milestone" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (data_group::text = any((select app.writable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "milestone" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "milestone_evidence" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((data_group::text = any((select app.readable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (data_group = 'referral-and-eligibility' and client_id = any((select app.granted('referral-and-eligibility'))::uuid[])) or (data_group = 'ipe-and-vr-services' and client_id = any((select app.granted('ipe-and-vr-services'))::uuid[])) or (data_group = 'jobs-and-wages' and client_id = any((select app.granted('jobs-and-wages'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "milestone_evidence" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (data_group::text = any((select app.writable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "person" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.agency()) is not null);--> statement-breakpoint
CREATE POLICY "app_read" ON "plan" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('job-search-plan'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "plan" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "plan" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[])) WITH CHECK (((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "plan" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "plan_acknowledgement" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('job-search-plan'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "plan_acknowledgement" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('job-search-plan')) and ((agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.granted('job-search-plan'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_read" ON "plan_version" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('job-search-plan'))::uuid[])));--> statement-breakpoint
CREATE POLICY "definer" ON "plan_version" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "received_copy" AS PERMISSIVE FOR SELECT TO "ips_app" USING (data_group::text = any((select app.readable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "received_copy" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (data_group::text = any((select app.writable_groups())::text[]) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_read" ON "referral" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (to_agency_id = (select app.agency()) and client_id = any((select app.granted('referral-and-eligibility'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "referral" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "referral" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "referral" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "referral_question" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (asked_by_agency_id = (select app.agency()) and client_id = any((select app.granted('referral-and-eligibility'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "referral_question" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('referral-and-eligibility')) and asked_by_agency_id = (select app.agency()) and client_id = any((select app.granted('referral-and-eligibility'))::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "referral_question" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_read" ON "referral_receipt" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('referral-and-eligibility')) and agency_id = (select app.agency()) and (unit_id is null or unit_id = any((select app.units())::uuid[])));--> statement-breakpoint
CREATE POLICY "app_update" ON "referral_receipt" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and (unit_id is null or unit_id = any((select app.units())::uuid[]))) WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and (unit_id is null or unit_id = any((select app.units())::uuid[])));--> statement-breakpoint
CREATE POLICY "definer" ON "referral_receipt" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "release" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or id = any((select app.received_releases())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "release" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "release" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "release" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "release_decline" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_read('referral-and-eligibility')));--> statement-breakpoint
CREATE POLICY "definer" ON "release_decline" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "release_grant" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or release_id = any((select app.received_releases())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "release_grant" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('identity')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "release_grant" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "reported_vr" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('referral-and-eligibility'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "reported_vr" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "reported_vr" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('referral-and-eligibility')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_read" ON "staff" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((agency_id = (select app.agency())) or id = any((select app.my_staff())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_insert" ON "staff" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_update" ON "staff" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('staff'))) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "definer" ON "staff" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "staff_team" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "staff_team" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_delete" ON "staff_team" AS PERMISSIVE FOR DELETE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_read" ON "treatment_team" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "treatment_team" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_update" ON "treatment_team" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('staff'))) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_read" ON "unit" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.someone()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "unit" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "app_update" ON "unit" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and (select app.may_write('staff'))) WITH CHECK (agency_id = (select app.agency()) and (select app.may_write('staff')));--> statement-breakpoint
CREATE POLICY "definer" ON "unit" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "vr_case" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('ipe-and-vr-services')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('ipe-and-vr-services'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "vr_case" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK ((select app.may_write('ipe-and-vr-services')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "vr_case" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((select app.may_write('ipe-and-vr-services')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) WITH CHECK ((select app.may_write('ipe-and-vr-services')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "vr_case" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "vr_contact" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_read_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "app_insert" ON "vr_contact" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "app_update" ON "vr_contact" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff()))) WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "app_read" ON "weekly_time" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_read_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "app_insert" ON "weekly_time" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())));--> statement-breakpoint
CREATE POLICY "app_update" ON "weekly_time" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff()))) WITH CHECK (((select app.may_write('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or ((select app.may_write_own('team-figures')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]) and staff_id = (select app.staff())));