-- Sign-in: its own role over its own schema; what a session stands for; and the one-time link that turns a member of
-- staff into a user. These functions are for ips_auth, which cannot read the record.

revoke all on schema auth from public;
grant usage on schema auth to ips_auth, ips_definer;
grant select, insert, update, delete on auth."user", auth.account, auth.rate_limit, auth.session, auth.setup_link, auth.verification to ips_auth;
-- The record of signing in is added to and never changed.
grant select, insert on auth.event to ips_auth;
grant select on auth."user" to ips_definer;
grant select, update (last_seen_at) on auth.session to ips_definer;

-- The session behind a token, its user, and every membership of the user with its agency and units; null when there is
-- no session, or it has ended or was idle for too long. One statement a request. A sign of life is written down when the
-- last one is more than ten seconds old.
create function app.session_actor(p_token text, p_idle_seconds integer, p_absolute_seconds integer, p_touch boolean) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  s auth.session;
begin
  select * into s from auth.session x
    where x.token = p_token and x.expires_at > now()
      and x.created_at > now() - make_interval(secs => p_absolute_seconds)
      and x.last_seen_at > now() - make_interval(secs => p_idle_seconds);
  if not found then return null; end if;
  if p_touch and s.last_seen_at < now() - interval '10 seconds' then
    update auth.session x set last_seen_at = now() where x.id = s.id;
    s.last_seen_at := now();
  end if;
  return (
    select jsonb_build_object(
      'session', jsonb_build_object('id', s.id, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at, 'activeMembershipId', s.active_membership_id),
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

-- Whose invitation this is. The hash of a 32-byte random token is the proof; the moment is the caller's clock.
create function app.find_invitation(p_token_hash text, p_at timestamptz)
returns table (invitation_id uuid, agency_id uuid, agency_name text, agency_kind public.agency_kind, time_zone text,
  staff_id uuid, staff_name text, email text, role public.staff_role)
language sql stable security definer set search_path = '' as $$
  select i.id, i.agency_id, a.name, a.kind, a.time_zone, i.staff_id, s.name, i.email, i.role
  from public.invitation i join public.agency a on a.id = i.agency_id join public.staff s on s.id = i.staff_id
  where i.token_hash = p_token_hash and i.accepted_at is null and i.expires_at > p_at
$$;

-- Uses it up: one membership for this user, from this day. A second use finds nothing. The history names the invited.
create function app.accept_invitation(p_token_hash text, p_at timestamptz, p_user text, p_membership uuid, p_from date) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  used public.invitation;
begin
  select * into used from public.invitation i
    where i.token_hash = p_token_hash and i.accepted_at is null and i.expires_at > p_at for update;
  if not found then
    raise exception 'this invitation is not valid, has been used or has expired' using errcode = 'no_data_found';
  end if;
  perform set_config('app.user_id', p_user, true), set_config('app.agency', used.agency_id::text, true), set_config('app.staff', used.staff_id::text, true),
    set_config('app.staff_name', (select s.name from public.staff s where s.id = used.staff_id), true), set_config('app.screen', 'invitation', true);
  update public.invitation i set accepted_at = p_at where i.id = used.id;
  insert into public.membership (id, agency_id, user_id, staff_id, role, unit_id, from_on)
    values (p_membership, used.agency_id, p_user, used.staff_id, used.role, used.unit_id, p_from);
  return p_membership;
end $$;

revoke execute on function app.session_actor(text, integer, integer, boolean), app.find_invitation(text, timestamptz),
  app.accept_invitation(text, timestamptz, text, uuid, date) from public;
grant execute on function app.session_actor(text, integer, integer, boolean), app.find_invitation(text, timestamptz),
  app.accept_invitation(text, timestamptz, text, uuid, date) to ips_auth;

alter function app.session_actor(text, integer, integer, boolean) owner to ips_definer;
alter function app.find_invitation(text, timestamptz) owner to ips_definer;
alter function app.accept_invitation(text, timestamptz, text, uuid, date) owner to ips_definer;
