-- A release is signed once, whole, and ends once.

create function app.before_release() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.created_at := now();
    if new.revoked_at is not null then
      raise exception 'a release cannot be recorded as already ended' using errcode = 'check_violation', constraint = 'release_starts_open', table = 'release';
    end if;
    return new;
  end if;
  if old.revoked_at is not null and (old.revoked_at, old.revoked_on, old.revoked_how, old.revoked_by_name)
      is distinct from (new.revoked_at, new.revoked_on, new.revoked_how, new.revoked_by_name) then
    raise exception 'this release has been revoked; that cannot be changed or taken back' using errcode = 'check_violation', constraint = 'release_ends_once', table = 'release';
  end if;
  if old.revoked_at is null and new.revoked_at is not null then
    new.revoked_at := now();
    new.revoked_by_name := coalesce(app.staff_name(), new.revoked_by_name);
  end if;
  return new;
end $$;

create trigger before_release before insert or update on release for each row execute function app.before_release();

-- Revoked: nothing of it is open from this statement on, and the same groups can be released anew.
create function app.release_ends_its_grants() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.release_grant set ended_at = now() where release_id = new.id and ended_at is null;
  return null;
end $$;

create trigger release_ends_its_grants after update on release for each row
  when (old.revoked_at is distinct from new.revoked_at)
  execute function app.release_ends_its_grants();

-- What a signed release opens is what was signed: its groups are recorded in the same transaction, and never added to.
create function app.before_release_grant() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.ended_at := null;
  if not exists (select 1 from public.release r where r.id = new.release_id and r.created_at = now()) then
    raise exception 'a signed release cannot be widened; have a new one signed' using errcode = 'check_violation', constraint = 'release_grant_signed_with_release', table = 'release_grant';
  end if;
  return new;
end $$;

create trigger before_release_grant before insert on release_grant for each row execute function app.before_release_grant();

revoke execute on function app.before_release(), app.release_ends_its_grants(), app.before_release_grant() from public;

alter function app.release_ends_its_grants() owner to ips_definer;
alter function app.before_release_grant() owner to ips_definer;
