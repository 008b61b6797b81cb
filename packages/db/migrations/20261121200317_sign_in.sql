-- Sign-in: its own role over its own schema, and the one-time link that turns a member of staff into a user.

revoke all on schema auth from public;
grant usage on schema auth to ips_auth;
grant select, insert, update, delete on all tables in schema auth to ips_auth;

-- Whose invitation this is. The hash of a 32-byte random token is the proof; the moment is the caller's clock.
create function app.find_invitation(p_token_hash text, p_at timestamptz)
returns table (invitation_id uuid, agency_id uuid, agency_name text, staff_id uuid, staff_name text, email text, role public.staff_role)
language sql stable security definer set search_path = '' as $$
  select i.id, i.agency_id, a.name, i.staff_id, s.name, i.email, i.role
  from public.invitation i join public.agency a on a.id = i.agency_id join public.staff s on s.id = i.staff_id
  where i.token_hash = p_token_hash and i.accepted_at is null and i.expires_at > p_at
$$;

-- Uses it up: one membership for this user, from this day. A second use finds nothing.
create function app.accept_invitation(p_token_hash text, p_at timestamptz, p_user text, p_membership uuid, p_from date) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  used public.invitation;
begin
  update public.invitation i set accepted_at = p_at
    where i.token_hash = p_token_hash and i.accepted_at is null and i.expires_at > p_at returning * into used;
  if not found then
    raise exception 'this invitation is not valid, has been used or has expired' using errcode = 'no_data_found';
  end if;
  insert into public.membership (id, agency_id, user_id, staff_id, role, unit_id, from_on)
    values (p_membership, used.agency_id, p_user, used.staff_id, used.role, used.unit_id, p_from);
  return p_membership;
end $$;

alter function app.find_invitation(text, timestamptz) owner to ips_definer;
alter function app.accept_invitation(text, timestamptz, text, uuid, date) owner to ips_definer;
revoke execute on function app.find_invitation(text, timestamptz), app.accept_invitation(text, timestamptz, text, uuid, date) from public;
grant execute on function app.find_invitation(text, timestamptz), app.accept_invitation(text, timestamptz, text, uuid, date) to ips_app;
