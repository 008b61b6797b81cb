import type { ActionGoalState, PlainDate } from "@ips/domain";
import { sql, type SQL } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency, myUnits } from "../client/acting.ts";

/** A review of a program whose report has been handed over, with how many goals follow from it. */
export type ReviewRow = {
  readonly reviewId: string;
  readonly unitId: string;
  readonly scale: string;
  readonly visitFrom: PlainDate;
  readonly visitTo: PlainDate;
  readonly handedOverOn: PlainDate;
  readonly goals: number;
};

/**
 * The programs of the actor, and of each the reviews that may have a plan, the latest first. Program staff who may not read the reviews themselves
 * know of those that have goals.
 */
export const programsAndReviews = (): Question<readonly ProgramRow[]> =>
  questionOf(
    sql<ProgramRow>`
      select unit.id as "unitId", unit.name, coalesce(jsonb_agg(jsonb_build_object('reviewId', review.id, 'unitId', unit.id, 'scale', review.scale,
          'visitFrom', review.visit_from, 'visitTo', review.visit_to, 'handedOverOn', review.handed_over_on, 'goals', review.goals)
          order by review.visit_to desc, review.id) filter (where review.id is not null), '[]') as reviews
      from unit left join app.planned_reviews() review on review.unit_id = unit.id
      where unit.agency_id = ${myAgency} and unit.id = any(${myUnits}) and unit.kind = 'program'
      group by unit.id order by unit.name, unit.id`,
    (rows) => rows,
  );

/** A program with its reviews. */
export type ProgramRow = {
  readonly unitId: string;
  readonly name: string;
  readonly reviews: readonly ReviewRow[];
};

/** A step as it is stored. */
export type StepRow = {
  readonly id: string;
  readonly text: string;
  readonly ownerStaffId: string | null;
  readonly ownerName: string | null;
  readonly ownerRole: string;
  readonly dueOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
  readonly doneByName: string;
  readonly mine: boolean;
};

/** A goal as it is stored, with its steps and notes. */
export type GoalRow = {
  readonly id: string;
  readonly reviewId: string;
  readonly item: number;
  readonly goal: string;
  readonly state: ActionGoalState;
  readonly closedOn: PlainDate | null;
  readonly outcome: string;
  readonly carriedFrom: PlainDate | null;
  readonly steps: readonly StepRow[];
  readonly notes: readonly {
    readonly id: string;
    readonly note: string;
    readonly staffName: string;
    readonly at: string;
    readonly mine: boolean;
  }[];
};

/** The goals of these programs' plans. */
export const goalsOf = (unitIds: SQL): Question<readonly GoalRow[]> =>
  questionOf(
    sql<GoalRow>`
      select goal.id, goal.review_id as "reviewId", goal.item, goal.goal, goal.state, goal.closed_on as "closedOn", goal.outcome,
        (select before.visit_to from action_goal origin join app.planned_reviews() before on before.id = origin.review_id
          where origin.id = goal.carried_from_id) as "carriedFrom",
        coalesce((select jsonb_agg(jsonb_build_object('id', step.id, 'text', step.text, 'ownerStaffId', step.owner_staff_id, 'ownerName', owner.name,
            'ownerRole', step.owner_role, 'dueOn', step.due_on, 'doneOn', step.done_on, 'doneByName', step.done_by_name,
            'mine', step.owner_staff_id is not distinct from (select app.staff()) and step.owner_staff_id is not null)
            order by step.done_on is not null, step.due_on nulls last, step.sort, step.id)
          from action_step step left join staff owner on owner.id = step.owner_staff_id
          where step.goal_id = goal.id and step.withdrawn_at is null), '[]') as steps,
        coalesce((select jsonb_agg(jsonb_build_object('id', said.id, 'note', said.note, 'staffName', said.staff_name, 'at', said.created_at,
            'mine', said.staff_id is not distinct from (select app.staff()) and said.staff_id is not null)
            order by said.created_at desc, said.id)
          from action_note said where said.goal_id = goal.id and said.withdrawn_at is null), '[]') as notes
      from action_goal goal
      where goal.unit_id = any(${unitIds}) and goal.withdrawn_at is null
      order by goal.sort, goal.item, goal.created_at, goal.id`,
    (rows) => rows,
  );
