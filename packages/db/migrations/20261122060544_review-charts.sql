CREATE TABLE "review_chart" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"staff_name" text NOT NULL,
	"number" smallint NOT NULL,
	"words" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "review_chart_once" UNIQUE("member_id","client_id"),
	CONSTRAINT "review_chart_says_why" CHECK (btrim("review_chart"."words") <> '' and length("review_chart"."words") <= 1000)
);
--> statement-breakpoint
ALTER TABLE "review_chart" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_client" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	CONSTRAINT "review_client_once" UNIQUE("review_id","client_id"),
	CONSTRAINT "review_client_number" UNIQUE("review_id","number")
);
--> statement-breakpoint
ALTER TABLE "review_client" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "review_chart" ADD CONSTRAINT "review_chart_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "review_chart" ADD CONSTRAINT "review_chart_staff_fk" FOREIGN KEY ("staff_id","agency_id") REFERENCES "public"."staff"("id","agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_chart" ADD CONSTRAINT "review_chart_review_fk" FOREIGN KEY ("review_id") REFERENCES "public"."fidelity_review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_chart" ADD CONSTRAINT "review_chart_member_fk" FOREIGN KEY ("member_id") REFERENCES "public"."review_member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_client" ADD CONSTRAINT "review_client_client_fk" FOREIGN KEY ("client_id","agency_id","unit_id") REFERENCES "public"."client"("id","agency_id","unit_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "review_client" ADD CONSTRAINT "review_client_review_fk" FOREIGN KEY ("review_id") REFERENCES "public"."fidelity_review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_chart_client" ON "review_chart" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "review_chart_unit" ON "review_chart" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "review_chart_of_review" ON "review_chart" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "review_client_client" ON "review_client" USING btree ("client_id","agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "review_client_unit" ON "review_client" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE POLICY "definer" ON "access_entry" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "review_chart" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('identity')) and (select app.may_read('staff')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "review_chart" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_read" ON "review_client" AS PERMISSIVE FOR SELECT TO "ips_app" USING ((select app.may_read('identity')) and (select app.may_read('staff')) and agency_id = (select app.agency()) and unit_id = any((select app.units())::uuid[]));--> statement-breakpoint
CREATE POLICY "definer" ON "review_client" AS PERMISSIVE FOR ALL TO "ips_definer" USING (true) WITH CHECK (true);
--> statement-breakpoint
-- What a reviewer sees of the people in a program: numbers instead of names, dates and counts instead of words, nothing that VR has sent; and one
-- chart at a time with a reason, which is logged and told to the supervisor.

alter table review_client force row level security;
alter table review_chart force row level security;
grant select on review_client, review_chart to ips_app;
grant select, insert on review_client, review_chart to ips_definer;
grant insert on access_entry to ips_definer;

-- Who stands behind a number is no change of anybody's record; that a chart was opened is.
select app.keep_history('review_chart', 'identity');

-- Numbers everybody who was in the program during the window, when the evidence is frozen. Frozen anew, whoever has a number keeps it.
create function app.number_review_clients() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  taken integer;
begin
  if new.evidence is not distinct from old.evidence then return null; end if;
  select coalesce(max(c.number), 0) into taken from public.review_client c where c.review_id = new.id;
  insert into public.review_client (id, agency_id, unit_id, client_id, review_id, number)
    select app.uuid7(), new.agency_id, new.unit_id, p.client_id, new.id, taken + row_number() over (order by md5(new.id || p.client_id::text))
    from (
      select distinct e.client_id from public.episode e
      where e.agency_id = new.agency_id and e.unit_id = new.unit_id and e.taken_back_at is null and e.entered_on <= new.evidence_to
        and (e.exited_on is null or e.exited_on >= new.evidence_from)
    ) p
    where not exists (select from public.review_client c where c.review_id = new.id and c.client_id = p.client_id);
  return null;
end $$;

create trigger number_review_clients after update on fidelity_review for each row execute function app.number_review_clients();

-- The people of a review of mine: when they came (the month alone), how long until an employer was met, what was done in the window.
create function app.review_clients(p_review uuid) returns table (number smallint, entered_month text, left_month text, days_to_employer integer,
  contacts integer, in_community integer, employer_contacts integer, last_contact_on date, jobs jsonb, opened boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  of_review public.fidelity_review;
  mine uuid[] := app.my_review_seats();
begin
  select * into of_review from public.fidelity_review r where r.id = p_review and r.id = any(app.my_reviews());
  if not found then
    raise exception 'there is no such review' using errcode = 'no_data_found';
  end if;
  return query
    select n.number, to_char(e.entered_on, 'YYYY-MM'), to_char(case when e.exited_on <= of_review.evidence_to then e.exited_on end, 'YYYY-MM'),
      (select min(w.on_date) from public.employer_contact_client w
        where w.client_id = n.client_id and w.taken_back_at is null and w.mode = 'in-person' and w.on_date >= e.entered_on and w.on_date <= of_review.evidence_to) - e.entered_on,
      (select count(*)::integer from public.contact c
        where c.client_id = n.client_id and c.taken_back_at is null and c.on_date between of_review.evidence_from and of_review.evidence_to),
      (select count(*)::integer from public.contact c
        where c.client_id = n.client_id and c.taken_back_at is null and c.on_date between of_review.evidence_from and of_review.evidence_to
          and c.place not in ('phone', 'video', 'office')),
      (select count(*)::integer from public.employer_contact_client w
        where w.client_id = n.client_id and w.taken_back_at is null and w.on_date between of_review.evidence_from and of_review.evidence_to),
      (select max(c.on_date) from public.contact c where c.client_id = n.client_id and c.taken_back_at is null and c.on_date <= of_review.evidence_to),
      coalesce((select jsonb_agg(jsonb_build_object('title', j.title, 'startedOn', j.started_on, 'endedOn', case when j.ended_on <= of_review.evidence_to then j.ended_on end)
          order by j.started_on)
        from public.job j where j.client_id = n.client_id and j.taken_back_at is null and j.started_on <= of_review.evidence_to
          and (j.ended_on is null or j.ended_on >= of_review.evidence_from)), '[]'),
      exists (select from public.review_chart o where o.client_id = n.client_id and o.member_id = any(mine))
    from public.review_client n
    cross join lateral (
      select x.entered_on, x.exited_on from public.episode x
      where x.client_id = n.client_id and x.taken_back_at is null and x.entered_on <= of_review.evidence_to
      order by x.entered_on desc limit 1) e
    where n.review_id = p_review
    order by n.number;
end $$;

-- Opens one chart of a review of mine, with the reason; again with the same key, or of a chart that is open, changes nothing. Who has looked stands
-- on the person's record from then on.
create function app.open_review_chart(p_id uuid, p_review uuid, p_number integer, p_words text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  them public.review_client;
  seat public.review_member;
  opened uuid;
begin
  select n.* into them from public.review_client n where n.review_id = p_review and n.number = p_number and n.review_id = any(app.my_reviews());
  select m.* into seat from public.review_member m where m.review_id = p_review and m.id = any(app.my_review_seats());
  if them.id is null or seat.id is null then
    raise exception 'there is no such chart' using errcode = 'no_data_found';
  end if;
  select o.id into opened from public.review_chart o where o.member_id = seat.id and o.client_id = them.client_id;
  if opened is not null then return opened; end if;
  insert into public.review_chart (id, agency_id, unit_id, client_id, review_id, member_id, staff_id, staff_name, number, words)
    values (p_id, them.agency_id, them.unit_id, them.client_id, p_review, seat.id, seat.staff_id, seat.name, p_number, p_words)
    on conflict on constraint review_chart_once do nothing;
  insert into public.access_entry (id, agency_id, unit_id, client_id, groups, screen)
    values (app.uuid7(), them.agency_id, them.unit_id, them.client_id, array['case-notes', 'employer-contacts', 'jobs-and-wages', 'referral-and-eligibility']::public.data_group[], 'fidelity-review');
  return p_id;
end $$;

-- What a chart that I have opened says, in dates: contacts, employer visits, jobs, plan. No words, nobody's name, nothing from VR.
create function app.review_chart_facts(p_review uuid, p_number integer) returns table (on_date date, kind text, facts jsonb)
language plpgsql stable security definer set search_path = '' as $$
declare
  them uuid;
  until_day date;
begin
  select o.client_id, r.evidence_to into them, until_day
    from public.review_chart o join public.fidelity_review r on r.id = o.review_id
    where o.review_id = p_review and o.number = p_number and o.member_id = any(app.my_review_seats());
  if them is null then
    raise exception 'there is no such chart' using errcode = 'no_data_found';
  end if;
  return query
    select x.day, x.what, x.said from (
      select e.entered_on as day, 'program-entry' as what, '{}'::jsonb as said from public.episode e where e.client_id = them and e.taken_back_at is null
      union all
      select e.exited_on, 'program-exit', jsonb_build_object('reason', e.exit_reason) from public.episode e where e.client_id = them and e.taken_back_at is null
      union all
      select c.on_date, 'contact', jsonb_build_object('place', c.place, 'minutes', c.minutes) from public.contact c
        where c.client_id = them and c.taken_back_at is null
      union all
      select w.on_date, 'employer-contact', jsonb_build_object('mode', w.mode, 'hiringManager', w.hiring_manager, 'purpose', w.purpose)
        from public.employer_contact_client w where w.client_id = them and w.taken_back_at is null
      union all
      select j.started_on, 'job-start', jsonb_build_object('title', j.title, 'hoursPerWeek', j.hours_per_week) from public.job j
        where j.client_id = them and j.taken_back_at is null
      union all
      select j.ended_on, 'job-end', jsonb_build_object('title', j.title, 'reason', j.end_reason) from public.job j where j.client_id = them and j.taken_back_at is null
      union all
      select a.from_on, 'specialist', '{}'::jsonb from public.assignment a where a.client_id = them
    ) x
    where x.day <= until_day
    order by x.day desc, x.what;
end $$;

-- Whom an opening of mine is told to.
create function app.review_chart_supervisors(p_chart uuid) returns table (name text, email text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select distinct s.name, s.email
    from public.review_chart o
    join public.membership m on m.agency_id = o.agency_id and m.role = 'ips-supervisor' and (m.unit_id is null or m.unit_id = o.unit_id)
      and app.today() >= m.from_on and (m.to_on is null or app.today() <= m.to_on)
    join public.staff s on s.id = m.staff_id and s.email is not null and (s.ended_on is null or app.today() <= s.ended_on)
    where o.id = p_chart and o.staff_id = app.staff();
end $$;

revoke execute on function app.number_review_clients(), app.review_clients(uuid), app.open_review_chart(uuid, uuid, integer, text),
  app.review_chart_facts(uuid, integer), app.review_chart_supervisors(uuid) from public;
grant execute on function app.review_clients(uuid), app.open_review_chart(uuid, uuid, integer, text), app.review_chart_facts(uuid, integer),
  app.review_chart_supervisors(uuid) to ips_app;

alter function app.number_review_clients() owner to ips_definer;
alter function app.review_clients(uuid) owner to ips_definer;
alter function app.open_review_chart(uuid, uuid, integer, text) owner to ips_definer;
alter function app.review_chart_facts(uuid, integer) owner to ips_definer;
alter function app.review_chart_supervisors(uuid) owner to ips_definer;
