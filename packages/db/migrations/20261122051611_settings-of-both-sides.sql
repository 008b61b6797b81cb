ALTER TABLE "agency_setting" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "agency_setting" ADD COLUMN "saved_by_name" text DEFAULT '' NOT NULL;
--> statement-breakpoint
-- A save of the rules names the version it was made from; the limits of a session stand apart and do not raise it.
create function app.before_agency_setting() returns trigger language plpgsql set search_path = '' as $$
declare
  rules_changed boolean := tg_op = 'INSERT'
    or (new.jurisdiction_id, new.jurisdiction, new.bills_pros, new.break_glass_days)
      is distinct from (old.jurisdiction_id, old.jurisdiction, old.bills_pros, old.break_glass_days);
begin
  if tg_op = 'INSERT' then
    new.version := 1;
  else
    new.version := old.version + rules_changed::int;
    new.saved_by_name := old.saved_by_name;
  end if;
  if rules_changed then new.saved_by_name := coalesce(app.staff_name(), ''); end if;
  return new;
end $$;
--> statement-breakpoint
revoke execute on function app.before_agency_setting() from public;
--> statement-breakpoint
create trigger before_agency_setting before insert or update on agency_setting for each row execute function app.before_agency_setting();
--> statement-breakpoint
-- The rules by which other agencies' records that are open to me are judged: those of the agency whose record it is. An agency that has set
-- nothing has its row too, so that nobody's settings are taken for another's.
create function app.settings_elsewhere(p_clients uuid[])
  returns table (client_ids uuid[], jurisdiction_id public.jurisdiction_id, jurisdiction jsonb, bills_pros boolean)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  open_to_me uuid[] := app.granted_clients();
begin
  if cardinality(open_to_me) = 0 then return; end if;
  return query
    select array_agg(c.id), s.jurisdiction_id, s.jurisdiction, s.bills_pros
    from public.client c left join public.agency_setting s on s.agency_id = c.agency_id
    where c.id = any(p_clients) and c.id = any(open_to_me) and c.agency_id <> app.agency()
    group by c.agency_id, s.agency_id;
end $$;
--> statement-breakpoint
revoke execute on function app.settings_elsewhere(uuid[]) from public;
--> statement-breakpoint
grant execute on function app.settings_elsewhere(uuid[]) to ips_app;
--> statement-breakpoint
alter function app.settings_elsewhere(uuid[]) owner to ips_definer;
