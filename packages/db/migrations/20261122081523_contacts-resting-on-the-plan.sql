ALTER TABLE "employer_contact_client" ADD COLUMN "rests_on_plan" boolean;--> statement-breakpoint
CREATE INDEX "employer_contact_client_of_unit" ON "employer_contact_client" USING btree ("agency_id","unit_id","on_date");--> statement-breakpoint
-- Item 16 of the fidelity scale: said when a contact is logged, or afterwards by whoever writes the person's contacts with employers.
grant update (rests_on_plan) on employer_contact_client to ips_app;
