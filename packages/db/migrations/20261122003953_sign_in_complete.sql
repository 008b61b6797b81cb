CREATE TABLE "auth"."device" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "device_of_user" UNIQUE("user_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."letter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"send_after" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."recovery_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recovery_code_of_user" UNIQUE("user_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."second_factor" (
	"user_id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."ticket" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"user_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ticket_token" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."try_count" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"try_id" uuid NOT NULL
);
--> statement-breakpoint
DROP TABLE "auth"."rate_limit";--> statement-breakpoint
DROP TABLE "auth"."verification";--> statement-breakpoint
ALTER TABLE "auth"."session" DROP CONSTRAINT "session_token_unique";--> statement-breakpoint
ALTER TABLE "agency_setting" ALTER COLUMN "jurisdiction" SET DEFAULT '{}'::jsonb;--> statement-breakpoint
ALTER TABLE "agency_setting" ADD COLUMN "session_hours" integer;--> statement-breakpoint
ALTER TABLE "agency_setting" ADD COLUMN "idle_minutes" integer;--> statement-breakpoint
ALTER TABLE "agency_setting" ADD COLUMN "second_factor_required" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- From now on only the hash of a session's token is kept; who is signed in stays so.
ALTER TABLE "auth"."session" RENAME COLUMN "token" TO "token_hash";--> statement-breakpoint
UPDATE "auth"."session" SET "token_hash" = translate(encode(sha256(convert_to("token_hash", 'UTF8')), 'base64'), '+/=', '-_');--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "device_id" uuid;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "second_factor_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "auth"."device" ADD CONSTRAINT "device_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."recovery_code" ADD CONSTRAINT "recovery_code_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."second_factor" ADD CONSTRAINT "second_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."ticket" ADD CONSTRAINT "ticket_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_waiting" ON "auth"."letter" USING btree ("send_after") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "letter_created" ON "auth"."letter" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "ticket_user" ON "auth"."ticket" USING btree ("user_id","kind");--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_device_id_device_id_fk" FOREIGN KEY ("device_id") REFERENCES "auth"."device"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_token_hash_unique" UNIQUE("token_hash");--> statement-breakpoint
ALTER TABLE "agency_setting" ADD CONSTRAINT "agency_setting_session_hours" CHECK ("agency_setting"."session_hours" between 1 and 24);--> statement-breakpoint
ALTER TABLE "agency_setting" ADD CONSTRAINT "agency_setting_idle_minutes" CHECK ("agency_setting"."idle_minutes" between 5 and 60);

grant select, insert, update, delete on auth.device, auth.letter, auth.recovery_code, auth.second_factor, auth.ticket, auth.try_count to ips_auth;
grant select on auth.second_factor, public.agency_setting to ips_definer;
grant update (session_hours, idle_minutes, second_factor_required) on public.agency_setting to ips_app;

-- The session behind a token's hash, as before, and now: the stricter limit of the deployment's and of every agency the
-- user still has a membership at; no session without the second factor where the user has one; and whether one must be
-- set up first. Still one statement a request.
set local role ips_definer;
drop function app.session_actor(text, integer, integer, boolean);
create function app.session_actor(p_token_hash text, p_idle_seconds integer, p_absolute_seconds integer, p_touch boolean) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  s auth.session;
  idle interval;
  longest interval;
  needed boolean;
  enrolled boolean;
  ends timestamptz;
begin
  select * into s from auth.session x where x.token_hash = p_token_hash and x.expires_at > now();
  if not found then return null; end if;
  -- A membership that ended yesterday may be in force today in another time zone.
  select make_interval(secs => least(p_idle_seconds, min(g.idle_minutes) * 60)),
         make_interval(secs => least(p_absolute_seconds, min(g.session_hours) * 3600)),
         coalesce(bool_or(g.second_factor_required), false)
    into idle, longest, needed
    from public.membership m join public.agency_setting g on g.agency_id = m.agency_id
    where m.user_id = s.user_id and (m.to_on is null or m.to_on >= current_date - 1);
  enrolled := exists (select from auth.second_factor f where f.user_id = s.user_id and f.confirmed_at is not null);
  if s.created_at <= now() - longest or s.last_seen_at <= now() - idle or (enrolled and s.second_factor_at is null) then
    return null;
  end if;
  if p_touch and s.last_seen_at < now() - interval '10 seconds' then
    update auth.session x set last_seen_at = now() where x.id = s.id;
    s.last_seen_at := now();
  end if;
  ends := least(s.expires_at, s.created_at + longest);
  return (
    select jsonb_build_object(
      'session', jsonb_build_object('id', s.id, 'now', now(), 'endsAt', ends, 'idleEndsAt', least(ends, s.last_seen_at + idle),
        'activeMembershipId', s.active_membership_id, 'deviceId', s.device_id),
      'secondFactor', jsonb_build_object('enrolled', enrolled, 'needed', needed),
      'user', jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email),
      'memberships', (
        select coalesce(jsonb_agg(jsonb_build_object(
            'id', m.id, 'role', m.role, 'fromOn', m.from_on, 'toOn', m.to_on,
            'staff', jsonb_build_object('id', st.id, 'name', st.name, 'endedOn', st.ended_on),
            'agency', jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'timeZone', a.time_zone),
            'unit', (select jsonb_build_object('id', n.id, 'name', n.name, 'kind', n.kind) from public.unit n where n.id = m.unit_id),
            'units', (
              select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'kind', n.kind) order by n.name, n.id), '[]')
              from public.unit n where n.agency_id = m.agency_id and (m.unit_id is null or n.id = m.unit_id))
          ) order by a.name, m.from_on, m.id), '[]')
        from public.membership m join public.agency a on a.id = m.agency_id join public.staff st on st.id = m.staff_id
        where m.user_id = u.id))
    from auth."user" u where u.id = s.user_id);
end $$;
revoke execute on function app.session_actor(text, integer, integer, boolean) from public;
grant execute on function app.session_actor(text, integer, integer, boolean) to ips_auth;
reset role;
