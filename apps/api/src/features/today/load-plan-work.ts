import type { AgencyKind, PlainDate, PlanStepOwner } from "@ips/domain";
import { sql } from "drizzle-orm";
import { myAgency } from "../client/acting.ts";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { idArray } from "../client/id-array.ts";

/** A step of a plan that waits for the reader's side. */
export type OpenStep = {
  readonly clientId: string;
  readonly stepId: string;
  readonly text: string;
  readonly by: PlainDate;
};

/** Whose steps are the reader's: what is written under their role in the plan. */
const owners: Record<AgencyKind, PlanStepOwner> = { ips: "specialist", vr: "counselor" };

/** An open task between the two sides of a plan. */
export type OpenTask = {
  readonly taskId: string;
  /** The record on which the plan stands. */
  readonly clientId: string;
  readonly text: string;
  readonly dueOn: PlainDate;
  /** The reader's side was asked; otherwise it waits for the other. */
  readonly ofUs: boolean;
  /** Who asked, or who was asked. */
  readonly who: string;
};

/** What plans ask of the reader's side, soonest first. */
export type PlanWork = { readonly steps: readonly OpenStep[]; readonly tasks: readonly OpenTask[] };

/**
 * Of these records' plans: the open, dated steps that the reader's side has taken on, up to a day, and the open tasks
 * that it was asked, or asked.
 */
export function planWork(
  clientIds: readonly string[],
  kind: AgencyKind,
  until: PlainDate,
): Question<PlanWork> {
  const wanted = JSON.stringify({ owner: owners[kind], until });
  const work = sql<PlanWork>`
    with step as (
      select plan.client_id as "clientId", step ->> 'stepId' as "stepId", step ->> 'text' as "text", step ->> 'by' as "by"
      from plan cross join lateral jsonb_path_query(plan.content,
        '$.objectives[*].steps[*] ? (@.state == "open" && @.owner == $owner && @.by <= $until)', ${wanted}::jsonb) step
      where plan.client_id = any(${idArray(clientIds)})),
    asked as (
      select task.id as "taskId", task.client_id as "clientId", task.text, task.due_on as "dueOn", task.to_agency_id = ${myAgency} as "ofUs",
        case when task.to_agency_id = ${myAgency} then concat_ws(', ', nullif(task.asked_by_name, ''), asker.name) else other.name end as who
      from task left join agency asker on asker.id = task.asked_by_agency_id left join agency other on other.id = task.to_agency_id
      where task.client_id = any(${idArray(clientIds)}) and task.state = 'open'
        and (task.to_agency_id = ${myAgency} or task.asked_by_agency_id = ${myAgency}))
    select (select coalesce(jsonb_agg(to_jsonb(step) order by step."by", step."stepId"), '[]') from step) as steps,
      (select coalesce(jsonb_agg(to_jsonb(asked) order by asked."dueOn", asked."taskId"), '[]') from asked) as tasks`;
  return questionOf(work, ([row]) => row ?? { steps: [], tasks: [] });
}
