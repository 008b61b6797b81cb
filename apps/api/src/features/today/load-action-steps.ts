import { may } from "../client/may.ts";
import type { Actor } from "@ips/db";
import { addDays, type PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency, myUnits } from "../client/acting.ts";

/** How many days before its day a step of the action plan is brought to mind. */
const reminderDays = 14;

/** A step of the program's action plan whose day is near or has passed. */
export type ActionStepDue = {
  readonly id: string;
  readonly text: string;
  readonly goal: string;
  readonly dueOn: PlainDate;
  /** Who does it: somebody of the program, or in words somebody else. */
  readonly owner: string;
};

/**
 * Steps of the action plan that are not done and due within two weeks or late: their owner's own, and for the supervisor everybody's, because somebody
 * who is no member of staff reads no *Today*.
 */
export function actionStepsDue(actor: Actor): Question<readonly ActionStepDue[]> {
  const reads = actor.agencyKind === "ips" && may(actor, "action-plan.tick");
  const whose = may(actor, "action-plan.write") ? sql`true` : sql`step.owner_staff_id = (select app.staff())`;
  return questionOf(
    sql<ActionStepDue>`
      select step.id, step.text, goal.goal, step.due_on as "dueOn", coalesce(owner.name, step.owner_role) as owner
      from action_step step join action_goal goal on goal.id = step.goal_id left join staff owner on owner.id = step.owner_staff_id
      where ${reads}::boolean and step.agency_id = ${myAgency} and step.unit_id = any(${myUnits}) and step.done_on is null
        and step.withdrawn_at is null and step.due_on <= ${addDays(actor.today, reminderDays)}::date
        and goal.state = 'open' and goal.withdrawn_at is null and ${whose}
      order by step.due_on, step.id`,
    (rows) => rows,
  );
}
