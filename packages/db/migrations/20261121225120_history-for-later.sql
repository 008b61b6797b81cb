-- Whoever migrates puts new tables under the history, also where that is not a superuser.
do $$
declare
  me text := current_user;
begin
  set local role ips_definer;
  execute format('grant execute on function app.record_history() to %I', me);
  reset role;
end $$;
