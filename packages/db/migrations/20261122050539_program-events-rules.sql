-- What a program records of itself: who wrote it is what the database knows; it is kept in the history, and taken back within a day.

alter table program_event force row level security;
alter table item_answer force row level security;
alter table fidelity_setting force row level security;
grant select, insert on program_event, item_answer, fidelity_setting to ips_app;
grant select, update on program_event, item_answer to ips_definer;

create function app.before_program_record() returns trigger language plpgsql set search_path = '' as $$
begin
  new.recorded_by_staff_id := app.staff();
  new.recorded_by_name := coalesce(app.staff_name(), '');
  return new;
end $$;

create trigger before_program_event before insert on program_event for each row execute function app.before_program_record();
create trigger before_item_answer before insert on item_answer for each row execute function app.before_program_record();
create trigger before_fidelity_setting before insert on fidelity_setting for each row execute function app.before_program_record();

select app.keep_history('program_event', 'team-figures');
select app.keep_history('item_answer', 'team-figures');
select app.keep_history('fidelity_setting', 'team-figures');

-- Takes an event back. Doing it again changes nothing.
create function app.take_back_program_event(p_event uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_one public.program_event;
begin
  select * into found_one from public.program_event e
    where e.id = p_event and e.agency_id = app.agency() and e.unit_id = any(app.units()) for no key update;
  if not found or not app.may_write('team-figures') then
    raise exception 'there is no such event' using errcode = 'no_data_found';
  end if;
  if found_one.taken_back_at is null then
    perform app.refuse_late_undo(found_one.recorded_by_staff_id, null, found_one.created_at);
    update public.program_event set taken_back_at = app.now() where id = p_event;
  end if;
end $$;

-- Takes an answer back: what was answered before stands again. Doing it again changes nothing.
create function app.take_back_item_answer(p_answer uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_one public.item_answer;
begin
  select * into found_one from public.item_answer a
    where a.id = p_answer and a.agency_id = app.agency() and a.unit_id = any(app.units()) for no key update;
  if not found or not app.may_write('team-figures') then
    raise exception 'there is no such answer' using errcode = 'no_data_found';
  end if;
  if found_one.taken_back_at is null then
    perform app.refuse_late_undo(found_one.recorded_by_staff_id, null, found_one.created_at);
    update public.item_answer set taken_back_at = app.now() where id = p_answer;
  end if;
end $$;

revoke execute on function app.before_program_record(), app.take_back_program_event(uuid), app.take_back_item_answer(uuid) from public;
grant execute on function app.take_back_program_event(uuid), app.take_back_item_answer(uuid) to ips_app;
alter function app.take_back_program_event(uuid) owner to ips_definer;
alter function app.take_back_item_answer(uuid) owner to ips_definer;
