-- The four acts of a recipient on a referral. They cross from one agency to the other, so each is one audited function
-- that does one thing; none answers for a referral that no active release opens to the caller.

-- The referral as the caller may act on it, or an error that says no more than "there is none".
create function app.referral_for_me(p_referral uuid) returns public.referral
language plpgsql volatile security definer set search_path = '' as $$
declare
  found_one public.referral;
begin
  if not app.may_write('referral-and-eligibility') then
    raise exception 'there is no such referral' using errcode = 'no_data_found';
  end if;
  select * into found_one from public.referral r
    where r.id = p_referral and r.to_agency_id = app.agency() and r.withdrawn_at is null
      and r.client_id = any(app.granted('referral-and-eligibility'));
  if not found then
    raise exception 'there is no such referral' using errcode = 'no_data_found';
  end if;
  return found_one;
end $$;

-- Opens a referral: the sender sees "received", the recipient gets its own receipt. Doing it again changes nothing.
create function app.receive_referral(p_referral uuid, p_receipt uuid) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  sent public.referral := app.referral_for_me(p_referral);
  receipt uuid;
begin
  insert into public.referral_receipt (id, agency_id, unit_id, referral_id, from_agency_id)
    values (p_receipt, sent.to_agency_id, sent.to_unit_id, sent.id, sent.agency_id)
    on conflict (referral_id) do nothing;
  update public.referral set received_at = now() where id = sent.id and received_at is null;
  select r.id into receipt from public.referral_receipt r where r.referral_id = sent.id;
  return receipt;
end $$;

-- The recipient's own clients who may be the same person, of all its offices: what is needed to decide, no more than
-- ten, and only while identity is released. Each call stands in the recipient's history.
create function app.match_candidates(p_referral uuid)
returns table (client_id uuid, number text, first_name text, last_name text, born_on date, unit_id uuid, unit_name text,
  same_first_name boolean, same_last_name boolean, same_birth_date boolean)
language plpgsql volatile security definer set search_path = '' as $$
declare
  sent public.referral := app.referral_for_me(p_referral);
  them public.client;
begin
  if not sent.client_id = any(app.granted('identity')) then return; end if;
  select * into them from public.client c where c.id = sent.client_id;
  insert into public.history (id, at, agency_id, unit_id, data_group, table_name, row_id, action,
      actor_user_id, actor_staff_id, actor_name, actor_agency_id, screen, release_id)
    values (app.uuid7(), now(), app.agency(), null, 'referral-and-eligibility', 'referral', sent.id, 'match',
      app.user_id(), app.staff(), app.staff_name(), app.agency(), app.screen(), sent.release_id);
  return query
    with scored as (
      select c.id, c.number, c.first_name, c.last_name, c.born_on, c.unit_id, u.name as unit_name,
        lower(btrim(c.first_name)) in (lower(btrim(them.first_name)), lower(btrim(coalesce(them.preferred_name, them.first_name)))) as same_first,
        lower(btrim(c.last_name)) = lower(btrim(them.last_name)) as same_last,
        coalesce(c.born_on = them.born_on, false) as same_birth,
        public.similarity(lower(c.first_name || ' ' || c.last_name), lower(them.first_name || ' ' || them.last_name)) as likeness
      from public.client c join public.unit u on u.id = c.unit_id
      where c.agency_id = app.agency()
    )
    select s.id, s.number, s.first_name, s.last_name, s.born_on, s.unit_id, s.unit_name, s.same_first, s.same_last, s.same_birth
    from scored s
    where s.same_birth or (s.same_first and s.same_last) or s.likeness > 0.5
    order by (s.same_birth::int + s.same_first::int + s.same_last::int) desc, s.likeness desc, s.last_name, s.first_name, s.id
    limit 10;
end $$;

-- The receipt under a lock, still undecided.
create function app.undecided_receipt(p_referral uuid) returns public.referral_receipt
language plpgsql volatile security definer set search_path = '' as $$
declare
  receipt public.referral_receipt;
begin
  select * into receipt from public.referral_receipt r where r.referral_id = p_referral for update;
  if not found then
    raise exception 'the referral has not been opened yet' using errcode = 'object_not_in_prerequisite_state', constraint = 'referral_not_received', table = 'referral_receipt';
  end if;
  if receipt.decision in ('accepted', 'declined') then
    raise exception 'the referral has been decided already' using errcode = 'object_not_in_prerequisite_state', constraint = 'referral_already_decided', table = 'referral_receipt';
  end if;
  return receipt;
end $$;

-- Accepts: for an own client (p_new null: p_client is one of the agency's), or a new one made from p_new in p_unit; and
-- opens a case, unless the client has an open one. The two records become records of one person. Nothing of this shows
-- on the sender's side.
create function app.accept_referral(p_referral uuid, p_client uuid, p_unit uuid, p_new jsonb, p_case uuid, p_counselor uuid)
returns table (client_id uuid, case_id uuid)
language plpgsql volatile security definer set search_path = '' as $$
declare
  sent public.referral := app.referral_for_me(p_referral);
  receipt public.referral_receipt := app.undecided_receipt(p_referral);
  them public.client;
  mine public.client;
  open_case uuid;
begin
  select * into them from public.client c where c.id = sent.client_id for update;
  if p_new is null then
    select * into mine from public.client c where c.id = p_client and c.agency_id = app.agency() for update;
    if not found then
      raise exception 'there is no such client' using errcode = 'no_data_found';
    end if;
    if mine.person_id <> them.person_id then
      update public.client c set person_id = them.person_id where c.person_id = mine.person_id;
    end if;
  else
    if p_unit is null or not p_unit = any(app.units()) then
      raise exception 'there is no such office' using errcode = 'no_data_found';
    end if;
    insert into public.client (id, agency_id, unit_id, person_id, number, first_name, last_name, preferred_name, pronoun, born_on, phone, email, language, county)
      values (p_client, app.agency(), p_unit, them.person_id, p_new ->> 'number', p_new ->> 'first_name', p_new ->> 'last_name', p_new ->> 'preferred_name',
        p_new ->> 'pronoun', (p_new ->> 'born_on')::date, p_new ->> 'phone', p_new ->> 'email', coalesce(p_new ->> 'language', 'en')::public.language, p_new ->> 'county')
      returning * into mine;
  end if;
  select v.id into open_case from public.vr_case v where v.client_id = mine.id and v.closed_on is null;
  if open_case is null then
    insert into public.vr_case (id, agency_id, unit_id, client_id, status, counselor_staff_id)
      values (p_case, mine.agency_id, mine.unit_id, mine.id, 'applicant', p_counselor);
    open_case := p_case;
  end if;
  update public.referral_receipt r set decision = 'accepted', client_id = mine.id, unit_id = mine.unit_id, decided_at = now(), decided_by = app.staff_name()
    where r.id = receipt.id;
  return query select mine.id, open_case;
end $$;

-- Declines: the recipient keeps that a referral came and why it was declined; its access ends with this statement, under
-- this release and, unless it serves the person already, under every other of the client to it. The sender is not told.
create function app.decline_referral(p_referral uuid, p_reason public.decline_reason, p_explanation text default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  sent public.referral := app.referral_for_me(p_referral);
  receipt public.referral_receipt := app.undecided_receipt(p_referral);
begin
  update public.referral_receipt set decision = 'declined', decline_reason = p_reason, explanation = p_explanation, decided_at = now(), decided_by = app.staff_name()
    where id = receipt.id;
  insert into public.release_decline (release_id, agency_id)
    select r.id, sent.to_agency_id from public.release r
    where r.client_id = sent.client_id and r.to_agency_id = sent.to_agency_id and r.revoked_at is null
      and (r.id = sent.release_id or not exists (
        select 1 from public.client theirs join public.client mine on mine.person_id = theirs.person_id
        where theirs.id = sent.client_id and mine.agency_id = sent.to_agency_id))
    on conflict do nothing;
end $$;

revoke execute on function app.referral_for_me(uuid), app.undecided_receipt(uuid), app.receive_referral(uuid, uuid), app.match_candidates(uuid),
  app.accept_referral(uuid, uuid, uuid, jsonb, uuid, uuid), app.decline_referral(uuid, public.decline_reason, text) from public;
grant execute on function app.receive_referral(uuid, uuid), app.match_candidates(uuid), app.accept_referral(uuid, uuid, uuid, jsonb, uuid, uuid),
  app.decline_referral(uuid, public.decline_reason, text) to ips_app;

alter function app.referral_for_me(uuid) owner to ips_definer;
alter function app.receive_referral(uuid, uuid) owner to ips_definer;
alter function app.match_candidates(uuid) owner to ips_definer;
alter function app.undecided_receipt(uuid) owner to ips_definer;
alter function app.accept_referral(uuid, uuid, uuid, jsonb, uuid, uuid) owner to ips_definer;
alter function app.decline_referral(uuid, public.decline_reason, text) owner to ips_definer;
