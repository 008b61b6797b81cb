-- What the policies ask is planned once a connection. Left to itself PostgreSQL plans these queries anew with each call,
-- because it expects an array to hold more keys than it does: a millisecond for a tenth of one of work, and a page asks
-- a dozen times.
set local role ips_definer;

alter function app.records_about() set plan_cache_mode = force_generic_plan;
alter function app.open_releases() set plan_cache_mode = force_generic_plan;
alter function app.open_releases_of(uuid[]) set plan_cache_mode = force_generic_plan;
alter function app.granted(text) set plan_cache_mode = force_generic_plan;
alter function app.granted_of(text, uuid[]) set plan_cache_mode = force_generic_plan;
alter function app.granted_clients() set plan_cache_mode = force_generic_plan;
alter function app.plan_co_edit() set plan_cache_mode = force_generic_plan;
alter function app.break_glass_clients() set plan_cache_mode = force_generic_plan;
alter function app.linked_clients(uuid[]) set plan_cache_mode = force_generic_plan;
alter function app.own_clients_of(uuid[]) set plan_cache_mode = force_generic_plan;
alter function app.released_staff(uuid[]) set plan_cache_mode = force_generic_plan;
alter function app.before_access_entry() set plan_cache_mode = force_generic_plan;

reset role;
