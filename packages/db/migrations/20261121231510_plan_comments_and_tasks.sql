CREATE TABLE "plan_comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"by_staff_id" uuid,
	"by_name" text DEFAULT '' NOT NULL,
	"by_agency_id" uuid,
	CONSTRAINT "plan_comment_says_something" CHECK (("plan_comment"."kind" = 'comment' and "plan_comment"."withdrawn_at" is null) = (btrim("plan_comment"."text") <> '')),
	CONSTRAINT "plan_comment_kind" CHECK ("plan_comment"."kind" in ('comment', 'resolved', 'reopened')),
	CONSTRAINT "plan_comment_not_endless" CHECK (length("plan_comment"."text") <= 4000)
);
--> statement-breakpoint
ALTER TABLE "plan_comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_seen" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"of_client_id" uuid NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_seen_once" UNIQUE("staff_id","of_client_id")
);
--> statement-breakpoint
ALTER TABLE "plan_seen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"step_id" uuid,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"to_agency_id" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_by_staff_id" uuid,
	"asked_by_name" text DEFAULT '' NOT NULL,
	"asked_by_agency_id" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by_staff_id" uuid,
	"closed_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "task_says_something" CHECK (btrim("task"."text") <> '' and length("task"."text") <= 1000),
	CONSTRAINT "task_state" CHECK ("task"."state" in ('open', 'done', 'declined', 'withdrawn')),
	CONSTRAINT "task_declined_with_words" CHECK ("task"."state" <> 'declined' or btrim("task"."answer") <> ''),
	CONSTRAINT "task_asked_of_the_other_side" CHECK ("task"."to_agency_id" is distinct from "task"."asked_by_agency_id"),
	CONSTRAINT "task_closed_whole" CHECK (("task"."state" = 'open') = ("task"."closed_at" is null))
);
--> statement-breakpoint
ALTER TABLE "task" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_comment" ADD CONSTRAINT "plan_comment_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "plan_comment" ADD CONSTRAINT "plan_comment_plan_fk" FOREIGN KEY ("plan_id","client_id") REFERENCES "public"."plan"("id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_to_agency_fk" FOREIGN KEY ("to_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_comment_client" ON "plan_comment" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "plan_comment_unit" ON "plan_comment" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "task_client" ON "task" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "task_unit" ON "task" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "task_asked_of" ON "task" USING btree ("to_agency_id","due_on") WHERE "task"."state" = 'open';--> statement-breakpoint
CREATE POLICY "app_read" ON "plan_comment" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('job-search-plan'))::uuid[])));--> statement-breakpoint
CREATE POLICY "app_insert" ON "plan_comment" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "plan_comment" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[])) and by_staff_id = (select app.staff())) WITH CHECK ((((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[])) and by_staff_id = (select app.staff()));--> statement-breakpoint
CREATE POLICY "app_read" ON "plan_seen" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) and staff_id = (select app.staff()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "plan_seen" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and staff_id = (select app.staff()));--> statement-breakpoint
CREATE POLICY "app_update" ON "plan_seen" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and staff_id = (select app.staff())) WITH CHECK (agency_id = (select app.agency()) and staff_id = (select app.staff()));--> statement-breakpoint
CREATE POLICY "app_read" ON "task" AS PERMISSIVE FOR SELECT TO "ips_app" USING (((select app.may_read('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or (client_id = any((select app.granted('job-search-plan'))::uuid[]) and (to_agency_id = (select app.agency()) or asked_by_agency_id = (select app.agency()))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "task" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[]));--> statement-breakpoint
CREATE POLICY "app_update" ON "task" AS PERMISSIVE FOR UPDATE TO "ips_app" USING ((((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[])) and (to_agency_id = (select app.agency()) or asked_by_agency_id = (select app.agency()))) WITH CHECK ((((select app.may_write('job-search-plan')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[])) or client_id = any((select app.plan_co_edit())::uuid[])) and (to_agency_id = (select app.agency()) or asked_by_agency_id = (select app.agency())));