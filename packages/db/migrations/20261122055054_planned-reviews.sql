-- The reviews of the actor's programs whose report has been handed over: what an action plan follows from. Whoever carries the plan out knows when
-- the review was and on which scale, and nothing else of it.
create function app.planned_reviews() returns table (id uuid, unit_id uuid, scale text, visit_from date, visit_to date, handed_over_on date, goals integer)
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  my_units uuid[] := app.units();
  before_mine uuid[] := app.reviews_before_mine();
  of_the_program boolean := app.role() in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner', 'system');
begin
  return query
    select r.id, r.unit_id, r.scale, r.visit_from, r.visit_to, r.handed_over_on,
      (select count(*) from public.action_goal g where g.review_id = r.id and g.withdrawn_at is null)::integer
    from public.fidelity_review r
    where r.agency_id = app.agency() and r.unit_id = any(my_units) and r.handed_over_on is not null and r.stage <> 'cancelled'
      and (of_the_program or r.id = any(before_mine));
end $$;
revoke execute on function app.planned_reviews() from public;
grant execute on function app.planned_reviews() to ips_app;
alter function app.planned_reviews() owner to ips_definer;
