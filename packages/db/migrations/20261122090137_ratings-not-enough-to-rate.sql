ALTER TABLE "review_rating" DROP CONSTRAINT "review_rating_whole_score";--> statement-breakpoint
ALTER TABLE "review_score" DROP CONSTRAINT "review_score_whole_score";--> statement-breakpoint
ALTER TABLE "review_rating" ADD CONSTRAINT "review_rating_whole_score" CHECK ("review_rating"."score" between 1 and 5 or "review_rating"."score" = 9);--> statement-breakpoint
ALTER TABLE "review_score" ADD CONSTRAINT "review_score_whole_score" CHECK ("review_score"."score" between 1 and 5 or "review_score"."score" = 9);--> statement-breakpoint

-- A 9 stands for "not enough to rate": it answers an item, and adds nothing to a total.
set local role ips_definer;
create or replace function app.before_fidelity_review() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  plans boolean := app.may_write('team-figures');
  rates boolean;
  scored bigint;
  added bigint;
begin
  if tg_op = 'INSERT' then
    if not exists (select from public.unit u where u.id = new.unit_id and u.kind = 'program') then
      perform app.refuse_review('fidelity_review_of_a_program', 'fidelity_review');
    end if;
    new.stage := 'planned';
    new.evidence := null;
    new.frozen_at := null;
    new.handed_over_on := null;
    new.cancel_reason := null;
    new.cancelled_from := null;
    return new;
  end if;
  rates := old.id = any(app.my_reviews());
  if (new.organization, new.evidence_from, new.evidence_to, new.visit_from, new.visit_to, new.previous_id)
      is distinct from (old.organization, old.evidence_from, old.evidence_to, old.visit_from, old.visit_to, old.previous_id)
    and not (plans and old.stage in ('planned', 'rating')) then
    perform app.refuse_review('fidelity_review_plan_settled', 'fidelity_review');
  end if;
  -- Evidence may be read anew, because something was entered late, until the first member relies on it by handing in.
  if new.evidence is distinct from old.evidence then
    if not plans or new.evidence is null or old.stage not in ('planned', 'rating')
      or exists (select from public.review_member m where m.review_id = old.id and m.handed_in_at is not null) then
      perform app.refuse_review('fidelity_review_evidence_frozen', 'fidelity_review');
    end if;
    new.frozen_at := app.now();
  end if;
  if (new.paper_total, new.paper_note) is distinct from (old.paper_total, old.paper_note)
    and not (plans and old.kind = 'paper' and old.stage = 'planned') then
    perform app.refuse_review('fidelity_review_plan_settled', 'fidelity_review');
  end if;
  if new.handed_over_on is distinct from old.handed_over_on and not coalesce(case
      when old.kind = 'paper' then plans and old.stage in ('planned', 'closed')
      else rates and old.stage = 'report' and old.handed_over_on is null and new.handed_over_on <= app.today() end, false) then
    perform app.refuse_review('fidelity_review_handed_over_once', 'fidelity_review');
  end if;
  if new.stage <> 'cancelled' then
    new.cancel_reason := null;
    new.cancelled_from := null;
  elsif old.stage = 'cancelled' and new.cancel_reason is distinct from old.cancel_reason then
    perform app.refuse_review('fidelity_review_plan_settled', 'fidelity_review');
  end if;
  if new.stage = old.stage then
    return new;
  end if;
  if new.stage in ('report', 'closed') then
    select count(s.score), coalesce(sum(s.score) filter (where s.score <= 5), 0) into scored, added from public.review_score s where s.review_id = old.id;
    if scored <> old.items then
      perform app.refuse_review('fidelity_review_awaits_scores', 'fidelity_review');
    end if;
  end if;
  case
    when old.stage = 'planned' and new.stage = 'rating' and old.kind <> 'paper' and plans then
      if new.evidence is null then
        perform app.refuse_review('fidelity_review_needs_evidence', 'fidelity_review');
      elsif not exists (select from public.review_member m where m.review_id = old.id and m.left_at is null) then
        perform app.refuse_review('fidelity_review_needs_members', 'fidelity_review');
      end if;
    when old.stage = 'planned' and new.stage = 'closed' and old.kind = 'paper' and plans then
      if new.handed_over_on is null then
        perform app.refuse_review('fidelity_review_handed_over_first', 'fidelity_review');
      elsif new.paper_total is null or new.paper_total <> added and coalesce(btrim(new.paper_note), '') = '' then
        perform app.refuse_review('fidelity_review_total_explained', 'fidelity_review');
      end if;
    when old.stage = 'closed' and new.stage = 'planned' and old.kind = 'paper' and plans then
      new.handed_over_on := null;
    when old.stage = 'rating' and new.stage = 'consensus' then
      if exists (select from public.review_member m where m.review_id = old.id and m.left_at is null and m.handed_in_at is null)
        or not exists (select from public.review_member m where m.review_id = old.id and m.handed_in_at is not null) then
        perform app.refuse_review('fidelity_review_awaits_ratings', 'fidelity_review');
      end if;
    when old.stage = 'consensus' and new.stage = 'report' and rates then null;
    when old.stage = 'report' and new.stage = 'consensus' and rates and old.handed_over_on is null and new.handed_over_on is null then null;
    when old.stage = 'report' and new.stage = 'closed' and (rates or plans) then
      if new.handed_over_on is null then
        perform app.refuse_review('fidelity_review_handed_over_first', 'fidelity_review');
      end if;
    when old.stage in ('planned', 'rating', 'consensus', 'report') and new.stage = 'cancelled' and plans and old.handed_over_on is null then
      new.cancelled_from := old.stage;
    when old.stage = 'cancelled' and new.stage = old.cancelled_from and plans then null;
    else perform app.refuse_review('fidelity_review_stage_order', 'fidelity_review');
  end case;
  return new;
end $$;
reset role;
