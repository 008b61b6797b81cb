-- A supervisor says that they have looked at a chart's opening; and open pages of a review are told of what changed in it.

grant update (seen_at) on review_chart to ips_app;

-- The moment and the name are the database's own, and stay those of whoever looked first. Taken back, it waits again.
create function app.before_review_chart_seen() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.seen_at is null then
    new.seen_by_name := '';
  elsif old.seen_at is null then
    new.seen_at := app.now();
    new.seen_by_name := coalesce(app.staff_name(), '');
  else
    new.seen_at := old.seen_at;
    new.seen_by_name := old.seen_by_name;
  end if;
  return new;
end $$;

create trigger before_review_chart_seen before update on review_chart for each row execute function app.before_review_chart_seen();

-- Tells every API process that a review changed, as it is committed: which one, whose, and whether it is something that everybody with a part in it
-- sees ("course": stage, days, who has handed in, the checklist) or what the agency reads only once it is handed over ("scores": agreed scores and
-- the report's texts). Ratings are told to nobody: while they are made nobody else may know of them, and after that they do not move.
--   review: r review, a agency, u unit, p part
create function app.tell_live_review() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  each_one record;
begin
  if tg_table_name = 'fidelity_review' then
    for each_one in select n.id, n.agency_id, n.unit_id from new_rows n loop
      perform pg_notify('ips_live', jsonb_build_object('k', 'review', 'r', each_one.id, 'a', each_one.agency_id, 'u', each_one.unit_id, 'p', tg_argv[0])::text);
    end loop;
  else
    for each_one in select distinct n.review_id as id, n.agency_id, n.unit_id from new_rows n loop
      perform pg_notify('ips_live', jsonb_build_object('k', 'review', 'r', each_one.id, 'a', each_one.agency_id, 'u', each_one.unit_id, 'p', tg_argv[0])::text);
    end loop;
  end if;
  return null;
end $$;

do $$
declare
  told record;
begin
  for told in
    select * from (values ('fidelity_review', 'course'), ('review_member', 'course'), ('review_task', 'course'), ('review_score', 'scores'), ('review_report', 'scores')) as t(name, part)
  loop
    execute format('create trigger tell_live_of_insert after insert on %I referencing new table as new_rows for each statement execute function app.tell_live_review(%L)', told.name, told.part);
    execute format('create trigger tell_live_of_update after update on %I referencing new table as new_rows for each statement execute function app.tell_live_review(%L)', told.name, told.part);
  end loop;
end $$;

revoke execute on function app.before_review_chart_seen(), app.tell_live_review() from public;
alter function app.tell_live_review() owner to ips_definer;
