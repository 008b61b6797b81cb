-- What two people do in the same moment: decided here, whatever a use-case looked up before.

set local role ips_definer;

-- The referral as the caller may act on it, or an error that says no more than "there is none". The release is held as it
-- stands and the referral is held for the caller alone, so that neither can be taken back in the middle of a decision; who
-- held it first decides first.
create or replace function app.referral_for_me(p_referral uuid) returns public.referral
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_one public.referral;
begin
  if not app.may_write('referral-and-eligibility') then
    raise exception 'there is no such referral' using errcode = 'no_data_found';
  end if;
  perform 1 from public.release l where l.id = (select r.release_id from public.referral r where r.id = p_referral and r.to_agency_id = app.agency()) for share;
  perform 1 from public.referral r where r.id = p_referral and r.to_agency_id = app.agency() for no key update;
  select * into found_one from public.referral r
    where r.id = p_referral and r.to_agency_id = app.agency() and r.withdrawn_at is null
      and r.client_id = any(app.granted('referral-and-eligibility'));
  if not found then
    raise exception 'there is no such referral' using errcode = 'no_data_found';
  end if;
  return found_one;
end $$;

reset role;

-- Nobody carries a person beyond the end of the episode. The episode is held as it stands, so that it cannot be closed
-- in the middle.
create function app.assignment_within_episode() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  ended date;
begin
  select e.exited_on into ended from public.episode e where e.id = new.episode_id for share;
  if ended is not null and (new.to_on is null or new.to_on > greatest(new.from_on, ended)) then
    raise exception 'the episode has ended; nobody carries the person beyond that day'
      using errcode = 'check_violation', constraint = 'assignment_within_episode', table = 'assignment';
  end if;
  return null;
end $$;

create trigger assignment_within_episode after insert on assignment for each row execute function app.assignment_within_episode();
create trigger assignment_stays_within_episode after update of to_on on assignment for each row
  when (new.to_on is null and old.to_on is not null or new.to_on > old.to_on)
  execute function app.assignment_within_episode();

-- Whoever carried the person does so up to the exit, whoever recorded it.
create function app.exit_ends_assignments() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.assignment set to_on = greatest(from_on, new.exited_on)
    where episode_id = new.id and (to_on is null or to_on > greatest(from_on, new.exited_on));
  return null;
end $$;

create trigger exit_ends_assignments after update of exited_on on episode for each row
  when (new.exited_on is not null and new.exited_on is distinct from old.exited_on)
  execute function app.exit_ends_assignments();

grant select, update on assignment to ips_definer;
revoke execute on function app.assignment_within_episode(), app.exit_ends_assignments() from public;
alter function app.assignment_within_episode() owner to ips_definer;
alter function app.exit_ends_assignments() owner to ips_definer;

-- A membership that has ended writes nothing more, even in a request that began before: asked once a statement, where the
-- history of every table is written.
create function app.refuse_ended_membership() returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if app.membership() is not null and exists (
      select from public.membership m where m.id = app.membership() and m.to_on < app.today()) then
    raise exception 'the membership has ended' using errcode = 'insufficient_privilege', constraint = 'membership_in_force', table = 'membership';
  end if;
end $$;

revoke execute on function app.refuse_ended_membership() from public;
grant execute on function app.refuse_ended_membership() to ips_definer;
alter function app.refuse_ended_membership() owner to ips_definer;
