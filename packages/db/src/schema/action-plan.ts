import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import { byStaff } from "./client-rows.ts";
import { day, instant, unitRow } from "./columns.ts";
import { actionGoalState } from "./enums.ts";
import { ofReview } from "./fidelity-review.ts";
import { rowPolicies, sameUnit, unitWrite } from "./policies.ts";

/** The supervisor of the program writes the plan. */
const plans = unitWrite("team-figures");

/** The program's own people read it: it is theirs to carry out. */
const ofTheProgram = `${sameUnit} and (select app.role()) in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner')`;

/** Whoever rates in a later review of the program reads it for as long as their seat lasts. */
const beforeMine = "review_id = any((select app.reviews_before_mine())::uuid[])";

const read = `(${ofTheProgram}) or (${beforeMine})`;

/**
 * What a program wants to change about an item of the scale after a report: the goal, and how it ended. A goal that the next review carries
 * on is a new row that names the one it came from.
 */
export const actionGoal = pgTable(
  "action_goal",
  {
    ...unitRow(),
    /** The review whose report it follows from. */
    reviewId: uuid("review_id").notNull(),
    item: smallint("item").notNull(),
    goal: text("goal").notNull(),
    state: actionGoalState("state").notNull().default("open"),
    closedOn: day("closed_on"),
    /** How it ended, in words. */
    outcome: text("outcome").notNull().default(""),
    carriedFromId: uuid("carried_from_id"),
    sort: integer("sort").notNull().default(0),
    /** Not meant after all; may be put back. */
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    ofReview("action_goal", t),
    unique("action_goal_of_review").on(t.id, t.reviewId, t.agencyId, t.unitId),
    unique("action_goal_of_unit").on(t.id, t.agencyId, t.unitId),
    unique("action_goal_carried_once").on(t.carriedFromId),
    foreignKey({
      name: "action_goal_carried_fk",
      columns: [t.carriedFromId, t.agencyId, t.unitId],
      foreignColumns: [t.id, t.agencyId, t.unitId] as [AnyPgColumn, AnyPgColumn, AnyPgColumn],
    }),
    index("action_goal_unit").on(t.agencyId, t.unitId, t.reviewId),
    check("action_goal_says_something", sql`btrim(${t.goal}) <> '' and length(${t.goal}) <= 1000`),
    check("action_goal_item_numbered", sql`${t.item} between 1 and 60`),
    check("action_goal_outcome_short", sql`length(${t.outcome}) <= 2000`),
    check("action_goal_closed_whole", sql`(${t.state} = 'open') = (${t.closedOn} is null)`),
    ...rowPolicies({ read, insert: plans, update: plans }, "yes"),
  ],
);

const ofGoal = (table: string, t: Record<"goalId" | "reviewId" | "agencyId" | "unitId", AnyPgColumn>) => [
  foreignKey({
    name: `${table}_goal_fk`,
    columns: [t.goalId, t.reviewId, t.agencyId, t.unitId],
    foreignColumns: [actionGoal.id, actionGoal.reviewId, actionGoal.agencyId, actionGoal.unitId],
  }),
  index(`${table}_goal`).on(t.goalId),
];

const myStep = `${ofTheProgram} and owner_staff_id = (select app.staff())`;

/** One step of a goal: what, by whom, by when. Its owner ticks it; what else it says is the supervisor's. */
export const actionStep = pgTable(
  "action_step",
  {
    ...unitRow(),
    reviewId: uuid("review_id").notNull(),
    goalId: uuid("goal_id").notNull(),
    text: text("text").notNull(),
    /** A member of staff of the agency; or, where it is somebody else, who that is. */
    ownerStaffId: uuid("owner_staff_id"),
    ownerRole: text("owner_role").notNull().default(""),
    dueOn: day("due_on"),
    doneOn: day("done_on"),
    /** Filled by the database with the day. */
    doneByName: text("done_by_name").notNull().default(""),
    sort: integer("sort").notNull().default(0),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    ...ofGoal("action_step", t),
    byStaff("action_step", t.ownerStaffId, t.agencyId),
    index("action_step_open")
      .on(t.agencyId, t.unitId, t.dueOn)
      .where(sql`${t.doneOn} is null and ${t.withdrawnAt} is null`),
    check("action_step_says_something", sql`btrim(${t.text}) <> '' and length(${t.text}) <= 500`),
    check(
      "action_step_has_one_owner",
      sql`(${t.ownerStaffId} is null) = (btrim(${t.ownerRole}) <> '') and length(${t.ownerRole}) <= 200`,
    ),
    ...rowPolicies({ read, insert: plans, update: `(${plans}) or (${myStep})` }, "yes"),
  ],
);

/** A word on how a goal goes: by the supervisor, or by somebody of the program who has a step of it. */
export const actionNote = pgTable(
  "action_note",
  {
    ...unitRow(),
    reviewId: uuid("review_id").notNull(),
    goalId: uuid("goal_id").notNull(),
    note: text("note").notNull(),
    /** Both are filled by the database from the acting membership, whatever is sent. */
    staffId: uuid("staff_id"),
    staffName: text("staff_name").notNull().default(""),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    ...ofGoal("action_note", t),
    byStaff("action_note", t.staffId, t.agencyId),
    index("action_note_unit").on(t.agencyId, t.unitId),
    check("action_note_says_something", sql`btrim(${t.note}) <> '' and length(${t.note}) <= 2000`),
    ...rowPolicies({
      read,
      insert: `(${plans}) or (${ofTheProgram} and goal_id = any((select app.goals_of_my_steps())::uuid[]))`,
      update: `${ofTheProgram} and staff_id = (select app.staff())`,
    }),
  ],
);
