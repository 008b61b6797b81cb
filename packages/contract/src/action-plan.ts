import { actionGoalStates } from "@ips/domain";
import { fidelityItemKeys, fidelityScaleIds, fidelitySections } from "@ips/fidelity";
import { z } from "zod";
import { id, instant, plainDate } from "./common.ts";

const asked = (longest: number) =>
  z.string().trim().min(1, { error: "text.missing" }).max(longest, { error: "text.too-long" });

/** Which plan is wanted: of a program of the reader's (null: the first), after one of its reviews (null: the latest). */
export const actionPlanInput = z.object({ unitId: id.nullable(), reviewId: id.nullable() });

/** A step: what, by whom, by when. `mine`: the reader's own to tick. */
export const actionStep = z.object({
  id,
  text: z.string(),
  /** Null: somebody who is no member of staff here; then `ownerRole` says who. */
  ownerStaffId: id.nullable(),
  ownerName: z.string(),
  ownerRole: z.string(),
  dueOn: plainDate.nullable(),
  daysLeft: z.number().nullable(),
  doneOn: plainDate.nullable(),
  doneByName: z.string(),
  mine: z.boolean(),
});
export type ActionStep = z.infer<typeof actionStep>;

/** A word on how a goal goes. */
export const actionNote = z.object({
  id,
  note: z.string(),
  staffName: z.string(),
  at: instant,
  /** The reader wrote it, and may take it back. */
  mine: z.boolean(),
});
export type ActionNote = z.infer<typeof actionNote>;

/** A goal with its steps, those not done first, the latest first among those; `late`: steps whose day has passed. */
export const actionGoal = z.object({
  id,
  item: z.number().int(),
  /** Null where the item is none of the scale's. */
  key: z.enum(fidelityItemKeys).nullable(),
  goal: z.string(),
  state: z.enum(actionGoalStates),
  closedOn: plainDate.nullable(),
  outcome: z.string(),
  carriedFrom: plainDate.nullable(),
  steps: z.array(actionStep),
  done: z.number().int(),
  late: z.number().int(),
  notes: z.array(actionNote),
  /** The reader may write a note: the supervisor, and whoever has a step of it. */
  mayNote: z.boolean(),
});
export type ActionGoal = z.infer<typeof actionGoal>;

/** A review after whose report there is, or may be, a plan. */
export const plannedReview = z.object({
  reviewId: id,
  visitTo: plainDate,
  handedOverOn: plainDate,
  goals: z.number().int(),
});

export const actionPlanOutput = z.object({
  today: plainDate,
  programs: z.array(z.object({ unitId: id, name: z.string() })),
  program: z.object({ unitId: id, name: z.string() }).nullable(),
  /** The latest first. */
  reviews: z.array(plannedReview),
  /** The review whose plan this is; null: no report has been handed over yet. */
  review: z.object({ reviewId: id, scale: z.enum(fidelityScaleIds), visitTo: plainDate }).nullable(),
  mayWrite: z.boolean(),
  goals: z.array(actionGoal),
  /** Every item of the scale, with its score and what the report recommends where the reader may know. */
  items: z.array(
    z.object({
      item: z.number().int(),
      key: z.enum(fidelityItemKeys),
      section: z.enum(fidelitySections),
      score: z.number().int().nullable(),
      recommendation: z.string(),
    }),
  ),
  staff: z.array(z.object({ staffId: id, name: z.string() })),
  /** Goals of the plan before that are still under way. */
  toCarry: z.array(
    z.object({
      id,
      item: z.number().int(),
      key: z.enum(fidelityItemKeys).nullable(),
      goal: z.string(),
      open: z.number().int(),
    }),
  ),
  /** By when the plan itself is to be written, where the agency's timetable says so. */
  dueOn: plainDate.nullable(),
});
export type ActionPlanOutput = z.infer<typeof actionPlanOutput>;

export const saveGoalInput = z.object({
  id,
  reviewId: id,
  item: z.number().int().min(1).max(60),
  goal: asked(1000),
});

/** How a goal ended; `open` takes it up again. */
export const setGoalInput = z
  .object({
    id,
    state: z.enum(["open", "reached", "set-aside"]),
    outcome: z.string().trim().max(2000, { error: "text.too-long" }),
  })
  .refine(({ state, outcome }) => state !== "set-aside" || outcome !== "", {
    path: ["outcome"],
    error: "text.missing",
  });

/** A member of staff, or in words somebody who is none: one of the two. */
export const saveStepInput = z
  .object({
    id,
    goalId: id,
    text: asked(500),
    ownerStaffId: id.nullable(),
    ownerRole: z.string().trim().max(200, { error: "text.too-long" }),
    dueOn: plainDate.nullable(),
  })
  .refine(({ ownerStaffId, ownerRole }) => (ownerStaffId === null) === (ownerRole !== ""), {
    path: ["ownerRole"],
    error: "text.missing",
  });

export const tickStepInput = z.object({ id, done: z.boolean() });
export const writeNoteInput = z.object({ id, goalId: id, note: asked(2000) });

/** Takes a goal, a step or a note out of the plan, or puts it back. */
export const withdrawActionInput = z.object({
  kind: z.enum(["goal", "step", "note"]),
  id,
  withdrawn: z.boolean(),
});

/** Carries goals of an earlier plan over to that of a later review, each as a new goal with its open steps. */
export const carryOverInput = z.object({
  reviewId: id,
  goals: z
    .array(z.object({ goalId: id, newId: id }))
    .min(1)
    .max(60),
});

/** How many went on; those that had ended stay where they are. */
export const carryOverOutput = z.object({ carried: z.number().int() });
