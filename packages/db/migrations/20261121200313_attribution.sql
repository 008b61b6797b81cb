-- Facts that the database fills, because they must be true whatever is sent: who looked, who filed, who recorded an
-- acknowledgement; and the facts of an employer contact on the row of the client it was for.

-- Under which release another agency looked is looked up, when it is not said.
create function app.before_access_entry() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.at := now();
  new.reader_agency_id := app.agency();
  new.reader_staff_id := app.staff();
  new.reader_name := coalesce(app.staff_name(), '');
  new.screen := coalesce(nullif(new.screen, ''), app.screen(), '');
  if new.agency_id = app.agency() then
    new.release_id := null;
  else
    new.release_id := coalesce(
      (select o.release_id from app.open_releases() o where o.client_id = new.client_id and o.release_id = coalesce(new.release_id, app.release())),
      (select o.release_id from app.open_releases() o join public.release_grant g on g.release_id = o.release_id
        where o.client_id = new.client_id and g.data_group = any(new.groups) order by g.data_group limit 1));
    if new.release_id is null then
      raise exception 'no release opens this to the reader' using errcode = 'insufficient_privilege', constraint = 'access_entry_under_a_release', table = 'access_entry';
    end if;
  end if;
  return new;
end $$;

create trigger before_access_entry before insert on access_entry for each row execute function app.before_access_entry();

create function app.before_received_copy() returns trigger language plpgsql set search_path = '' as $$
begin
  new.filed_at := now();
  new.filed_by_name := coalesce(app.staff_name(), '');
  return new;
end $$;

create trigger before_received_copy before insert on received_copy for each row execute function app.before_received_copy();

create function app.before_plan_acknowledgement() returns trigger language plpgsql set search_path = '' as $$
begin
  new.at := now();
  new.staff_id := app.staff();
  new.agency_id_of_staff := app.agency();
  return new;
end $$;

create trigger before_plan_acknowledgement before insert on plan_acknowledgement for each row execute function app.before_plan_acknowledgement();

create function app.before_employer_contact_client() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select c.employer_id, e.name, c.staff_id, s.name, c.on_date, c.mode, c.hiring_manager, c.step, c.purpose, c.attendees
    into new.employer_id, new.employer_name, new.staff_id, new.staff_name, new.on_date, new.mode, new.hiring_manager, new.step, new.purpose, new.attendees
    from public.employer_contact c
    join public.employer e on e.id = c.employer_id
    join public.staff s on s.id = c.staff_id
    where c.id = new.employer_contact_id and c.agency_id = new.agency_id;
  if not found then
    -- As the foreign key would say it, before the facts of nothing are checked.
    raise exception 'there is no such employer contact' using errcode = 'foreign_key_violation', constraint = 'employer_contact_client_contact_fk', table = 'employer_contact_client';
  end if;
  return new;
end $$;

create trigger before_employer_contact_client before insert on employer_contact_client for each row execute function app.before_employer_contact_client();

create function app.employer_contact_tells_client_rows() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.employer_contact_client r set
    employer_id = new.employer_id, staff_id = new.staff_id, on_date = new.on_date, mode = new.mode, hiring_manager = new.hiring_manager,
    step = new.step, purpose = new.purpose, attendees = new.attendees,
    employer_name = (select e.name from public.employer e where e.id = new.employer_id),
    staff_name = (select s.name from public.staff s where s.id = new.staff_id)
  where r.employer_contact_id = new.id;
  return null;
end $$;

create trigger employer_contact_tells_client_rows after update on employer_contact for each row
  when (old is distinct from new) execute function app.employer_contact_tells_client_rows();

revoke execute on function app.before_access_entry(), app.before_received_copy(), app.before_plan_acknowledgement(),
  app.before_employer_contact_client(), app.employer_contact_tells_client_rows() from public;

alter function app.before_access_entry() owner to ips_definer;
alter function app.before_employer_contact_client() owner to ips_definer;
alter function app.employer_contact_tells_client_rows() owner to ips_definer;
