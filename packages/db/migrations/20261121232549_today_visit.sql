CREATE TABLE "today_visit" (
	"membership_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"opened_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"since" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "today_visit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "app_read" ON "today_visit" AS PERMISSIVE FOR SELECT TO "ips_app" USING (agency_id = (select app.agency()) and membership_id = (select app.membership()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "today_visit" AS PERMISSIVE FOR INSERT TO "ips_app" WITH CHECK (agency_id = (select app.agency()) and membership_id = (select app.membership()));--> statement-breakpoint
CREATE POLICY "app_update" ON "today_visit" AS PERMISSIVE FOR UPDATE TO "ips_app" USING (agency_id = (select app.agency()) and membership_id = (select app.membership())) WITH CHECK (agency_id = (select app.agency()) and membership_id = (select app.membership()));