-- Releases that take one another's place, consent for substance-use records on a form of its own, forms that are signed at
-- one agency and filed at the other, and what is handed to people who have no account.

alter table release_offer force row level security;
alter table person_release force row level security;
alter table handed_over force row level security;

grant select, insert on release_offer, person_release, handed_over to ips_app;
-- Nothing of what was signed ever changes; what was handed over is never taken back.
grant update (withdrawn_at, withdrawn_how, copy_given_on) on release_offer to ips_app;
grant update (revoked_at, revoked_on, revoked_how, revoked_by_name, copy_given_on) on person_release to ips_app;
grant update (replaced_by_id, replaced_at, replaced_on) on release to ips_app;
grant select on release_offer to ips_definer;
-- "Update" is what a row lock asks for.
grant select, update on person_release to ips_definer;

select app.keep_history('release_offer', 'identity');
select app.keep_history('person_release', 'identity');
select app.keep_history('handed_over', 'identity');

-- A release ends once: by revocation, or because a newer one takes its place. The newer one is there before.
create or replace function app.before_release() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.created_at := app.now();
    if new.revoked_at is not null or new.replaced_at is not null then
      raise exception 'a release cannot be recorded as already ended' using errcode = 'check_violation', constraint = 'release_starts_open', table = 'release';
    end if;
    return new;
  end if;
  if old.revoked_at is not null and (old.revoked_at, old.revoked_on, old.revoked_how, old.revoked_by_name)
      is distinct from (new.revoked_at, new.revoked_on, new.revoked_how, new.revoked_by_name) then
    raise exception 'this release has been revoked; that cannot be changed or taken back' using errcode = 'check_violation', constraint = 'release_ends_once', table = 'release';
  end if;
  if old.replaced_at is not null and ((old.replaced_by_id, old.replaced_at, old.replaced_on) is distinct from (new.replaced_by_id, new.replaced_at, new.replaced_on)
      or new.revoked_at is distinct from old.revoked_at) then
    raise exception 'a newer release has taken the place of this one; that cannot be changed or taken back' using errcode = 'check_violation', constraint = 'release_ends_once', table = 'release';
  end if;
  if new.replaced_at is not null and (new.revoked_at is not null or new.replaced_by_id = new.id) then
    raise exception 'what has been revoked cannot be replaced' using errcode = 'check_violation', constraint = 'release_ends_once', table = 'release';
  end if;
  if old.revoked_at is null and new.revoked_at is not null then
    new.revoked_at := app.now();
    new.revoked_by_name := coalesce(app.staff_name(), new.revoked_by_name);
  end if;
  if old.replaced_at is null and new.replaced_at is not null then
    new.replaced_at := app.now();
  end if;
  return new;
end $$;

-- A trigger is made by whoever may execute its function.
do $$
declare me text := current_user;
begin
  execute 'set local role ips_definer';
  execute format('grant execute on function app.release_ends_its_grants() to %I', me);
  execute 'reset role';
end $$;

create trigger release_replaced_ends_its_grants after update on release for each row
  when (old.replaced_at is distinct from new.replaced_at)
  execute function app.release_ends_its_grants();

-- A form that was signed at the recipient's is filed as it was signed: for the same person, between the same two agencies,
-- no group more, no day longer. It was signed there, so it can be filed here only while it stands.
create function app.before_filed_release() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select 1 from public.release_offer o
    join public.client theirs on theirs.id = o.client_id
    join public.client mine on mine.person_id = theirs.person_id and mine.id = new.client_id
    where o.id = new.offer_id and o.withdrawn_at is null and o.asked_agency_id = new.agency_id and o.agency_id = new.to_agency_id
      and o.for_unit_id is not distinct from new.to_unit_id and o.purposes = new.purposes and o.signed_on = new.signed_on and o.signed_by_name = new.signed_by_name
      and new.valid_from >= o.valid_from and new.expires_on <= o.expires_on and not new.part2) then
    raise exception 'this is not what was signed' using errcode = 'check_violation', constraint = 'release_filed_as_signed', table = 'release';
  end if;
  return new;
end $$;

create trigger before_filed_release before insert on release for each row when (new.offer_id is not null) execute function app.before_filed_release();

set local role ips_definer;

-- What a signed release opens is what was signed: its groups are recorded in the same transaction, and never added to.
-- Consent for substance-use records stands on a form of its own (42 CFR 2.31), and such a form opens nothing else.
create or replace function app.before_release_grant() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  signed public.release;
begin
  new.ended_at := null;
  select * into signed from public.release r where r.id = new.release_id;
  if not found or signed.created_at <> app.now() then
    raise exception 'a signed release cannot be widened; have a new one signed' using errcode = 'check_violation', constraint = 'release_grant_signed_with_release', table = 'release_grant';
  end if;
  if signed.part2 <> (new.data_group = 'substance-use') then
    raise exception 'substance-use records need a consent of their own' using errcode = 'check_violation', constraint = 'release_part2_alone', table = 'release_grant';
  end if;
  if signed.offer_id is not null and not exists (select 1 from public.release_offer o where o.id = signed.offer_id and new.data_group = any(o.groups)) then
    raise exception 'this is not what was signed' using errcode = 'check_violation', constraint = 'release_filed_as_signed', table = 'release_grant';
  end if;
  return new;
end $$;

reset role;

create function app.before_person_release() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if new.revoked_at is not null then
      raise exception 'a release cannot be recorded as already ended' using errcode = 'check_violation', constraint = 'person_release_starts_open', table = 'person_release';
    end if;
    return new;
  end if;
  if old.revoked_at is not null and (old.revoked_at, old.revoked_on, old.revoked_how, old.revoked_by_name)
      is distinct from (new.revoked_at, new.revoked_on, new.revoked_how, new.revoked_by_name) then
    raise exception 'this release has been revoked; that cannot be changed or taken back' using errcode = 'check_violation', constraint = 'person_release_ends_once', table = 'person_release';
  end if;
  if old.revoked_at is null and new.revoked_at is not null then
    new.revoked_at := app.now();
    new.revoked_by_name := coalesce(app.staff_name(), new.revoked_by_name);
  end if;
  return new;
end $$;

create trigger before_person_release before insert or update on person_release for each row execute function app.before_person_release();

-- Something is given only under a release that is in force on that day, and no more than it names. The lock makes a
-- revocation at the same moment wait, or be seen.
create function app.before_handed_over() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  under public.person_release;
begin
  new.created_at := app.now();
  new.given_by_staff_id := app.staff();
  new.given_by_name := coalesce(app.staff_name(), new.given_by_name);
  select * into under from public.person_release r where r.id = new.person_release_id and r.client_id = new.client_id for share;
  if not found then
    raise exception 'there is no such release' using errcode = 'foreign_key_violation', constraint = 'handed_over_release_fk', table = 'handed_over';
  end if;
  if new.given_on not between under.valid_from and under.expires_on or under.revoked_on <= new.given_on or new.given_on > coalesce(app.today(), current_date) then
    raise exception 'no release was in force on that day' using errcode = 'check_violation', constraint = 'handed_over_under_active_release', table = 'handed_over';
  end if;
  if not new.groups <@ under.groups or not new.answers <@ under.answers or (under.relation = 'employer') <> (new.document = 'employer-answers') then
    raise exception 'the release does not name this' using errcode = 'check_violation', constraint = 'handed_over_within_release', table = 'handed_over';
  end if;
  return new;
end $$;

create trigger before_handed_over before insert on handed_over for each row execute function app.before_handed_over();

revoke execute on function app.before_filed_release(), app.before_person_release(), app.before_handed_over() from public;

alter function app.before_filed_release() owner to ips_definer;
alter function app.before_handed_over() owner to ips_definer;
