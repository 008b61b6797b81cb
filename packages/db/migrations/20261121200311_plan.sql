-- Every save of a plan is a version, by whom and of which agency, whoever saves.

create function app.before_plan() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1;
  elsif (new.content, new.review_on) is distinct from (old.content, old.review_on) then
    new.version := old.version + 1;
  else
    new.version := old.version;
    new.updated_at := old.updated_at;
    new.updated_by_name := old.updated_by_name;
    new.updated_by_agency_id := old.updated_by_agency_id;
    return new;
  end if;
  new.updated_at := now();
  new.updated_by_name := coalesce(app.staff_name(), '');
  new.updated_by_agency_id := app.agency();
  return new;
end $$;

create trigger before_plan before insert or update on plan for each row execute function app.before_plan();

create function app.plan_keeps_version() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.plan_version (id, agency_id, unit_id, client_id, plan_id, version, content, saved_at, saved_by_staff_id, saved_by_name, saved_by_agency_id)
  values (app.uuid7(), new.agency_id, new.unit_id, new.client_id, new.id, new.version, new.content, new.updated_at, app.staff(), new.updated_by_name, new.updated_by_agency_id);
  return null;
end $$;

create trigger plan_keeps_first_version after insert on plan for each row execute function app.plan_keeps_version();
create trigger plan_keeps_version after update on plan for each row
  when (old.version is distinct from new.version) execute function app.plan_keeps_version();

revoke execute on function app.before_plan(), app.plan_keeps_version() from public;

alter function app.plan_keeps_version() owner to ips_definer;
