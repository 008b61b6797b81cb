-- The history: one trigger function for every table of the record. It runs once a statement, not once a row, so that
-- an import of two hundred thousand rows stays cheap.

-- Arguments: the data group of the table ('column' where each row carries its own), then columns that are left out
-- because another place keeps them or because they would tell one agency about another.
create function app.record_history() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  group_of_table text := tg_argv[0];
  left_out text[] := coalesce(tg_argv[1:], '{}') || array['created_at', 'updated_at'];
begin
  if tg_op = 'INSERT' then
    insert into public.history (id, at, agency_id, unit_id, client_id, data_group, table_name, row_id, action,
      actor_user_id, actor_staff_id, actor_name, actor_agency_id, screen, release_id)
    select app.uuid7(), now(), coalesce(r ->> 'agency_id', r ->> 'id')::uuid, (r ->> 'unit_id')::uuid,
      (case when tg_table_name = 'client' then r ->> 'id' else r ->> 'client_id' end)::uuid,
      case when group_of_table = 'column' then r ->> 'data_group' else group_of_table end,
      tg_table_name, coalesce(r ->> 'id', r ->> 'staff_id', r ->> 'agency_id')::uuid, 'insert',
      app.user_id(), app.staff(), app.staff_name(), app.agency(), app.screen(), app.release()
    from (select to_jsonb(n) as r from new_rows n) rows;
  elsif tg_op = 'UPDATE' then
    insert into public.history (id, at, agency_id, unit_id, client_id, data_group, table_name, row_id, action,
      actor_user_id, actor_staff_id, actor_name, actor_agency_id, screen, release_id, changes)
    select app.uuid7(), now(), coalesce(r ->> 'agency_id', r ->> 'id')::uuid, (r ->> 'unit_id')::uuid,
      (case when tg_table_name = 'client' then r ->> 'id' else r ->> 'client_id' end)::uuid,
      case when group_of_table = 'column' then r ->> 'data_group' else group_of_table end,
      tg_table_name, coalesce(r ->> 'id', r ->> 'agency_id')::uuid, 'update',
      app.user_id(), app.staff(), app.staff_name(), app.agency(), app.screen(), app.release(), changed.columns
    from (select to_jsonb(n) as r from new_rows n) after
    join (select to_jsonb(o) as b from old_rows o) before
      on coalesce(b ->> 'id', b ->> 'agency_id') = coalesce(r ->> 'id', r ->> 'agency_id')
    cross join lateral (
      select jsonb_object_agg(a.key, jsonb_build_array(b.value, a.value)) as columns
      from jsonb_each(after.r) a join jsonb_each(before.b) b on b.key = a.key
      where a.value is distinct from b.value and a.key <> all(left_out)
    ) changed
    where changed.columns is not null;
  else
    insert into public.history (id, at, agency_id, unit_id, client_id, data_group, table_name, row_id, action,
      actor_user_id, actor_staff_id, actor_name, actor_agency_id, screen, release_id, changes)
    select app.uuid7(), now(), coalesce(b ->> 'agency_id', b ->> 'id')::uuid, (b ->> 'unit_id')::uuid,
      (case when tg_table_name = 'client' then b ->> 'id' else b ->> 'client_id' end)::uuid,
      case when group_of_table = 'column' then b ->> 'data_group' else group_of_table end,
      tg_table_name, coalesce(b ->> 'id', b ->> 'staff_id', b ->> 'agency_id')::uuid, 'delete',
      app.user_id(), app.staff(), app.staff_name(), app.agency(), app.screen(), app.release(),
      (select jsonb_object_agg(c.key, jsonb_build_array(c.value, null)) from jsonb_each(b) c)
    from (select to_jsonb(o) as b from old_rows o) before;
  end if;
  return null;
end $$;

-- Puts a table under the history. For later migrations too.
create function app.keep_history(target regclass, group_of_table text, variadic left_out text[] default '{}') returns void
language plpgsql set search_path = '' as $$
declare
  arguments text := (select string_agg(quote_literal(a), ', ') from unnest(array[group_of_table] || left_out) a);
begin
  execute format('create trigger history_of_insert after insert on %s referencing new table as new_rows
    for each statement execute function app.record_history(%s)', target, arguments);
  execute format('create trigger history_of_update after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function app.record_history(%s)', target, arguments);
  execute format('create trigger history_of_delete after delete on %s referencing old table as old_rows
    for each statement execute function app.record_history(%s)', target, arguments);
end $$;

revoke execute on function app.record_history(), app.keep_history(regclass, text, text[]) from public;
-- Later migrations put new tables under it.
do $$ begin execute format('grant execute on function app.record_history() to %I', current_user); end $$;

select app.keep_history('agency', 'staff');
select app.keep_history('agency_setting', 'staff');
select app.keep_history('unit', 'staff');
select app.keep_history('treatment_team', 'staff');
select app.keep_history('staff', 'staff');
select app.keep_history('staff_team', 'staff');
select app.keep_history('membership', 'staff');
select app.keep_history('invitation', 'staff', 'token_hash');
-- The link between agencies is nobody's to read: accepting a referral must not show on the other agency's record.
select app.keep_history('client', 'identity', 'person_id');
select app.keep_history('episode', 'referral-and-eligibility');
select app.keep_history('assignment', 'referral-and-eligibility');
select app.keep_history('reported_vr', 'referral-and-eligibility');
select app.keep_history('vr_case', 'ipe-and-vr-services');
select app.keep_history('milestone', 'column');
select app.keep_history('milestone_evidence', 'column');
select app.keep_history('clock_extension', 'column');
select app.keep_history('contact', 'case-notes');
select app.keep_history('employer', 'employers');
select app.keep_history('employer_contact', 'employers');
select app.keep_history('employer_contact_client', 'employer-contacts');
select app.keep_history('job', 'jobs-and-wages');
select app.keep_history('weekly_time', 'team-figures');
select app.keep_history('vr_contact', 'team-figures');
select app.keep_history('release', 'identity');
select app.keep_history('release_grant', 'identity', 'ended_at');
select app.keep_history('referral', 'referral-and-eligibility');
select app.keep_history('referral_receipt', 'referral-and-eligibility');
select app.keep_history('referral_question', 'referral-and-eligibility');
-- The text of each version stands in plan_version.
select app.keep_history('plan', 'job-search-plan', 'content', 'updated_by_name', 'updated_by_agency_id');
select app.keep_history('plan_acknowledgement', 'job-search-plan');
select app.keep_history('received_copy', 'column', 'content');

alter function app.record_history() owner to ips_definer;
