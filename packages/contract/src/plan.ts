import {
  acknowledgers,
  disclosureChoices,
  meetingRhythms,
  planStepOwners,
  planStepStates,
} from "@ips/domain";
import { z } from "zod";
import { id, instant, plainDate } from "./common.ts";

const text = z.string().max(4000, { error: "text.too-long" });
const short = z.string().max(300, { error: "text.too-long" });

export const planStep = z.object({
  stepId: id,
  text: short,
  owner: z.enum(planStepOwners),
  by: plainDate.nullable(),
  state: z.enum(planStepStates),
  doneOn: plainDate.nullable(),
});

export const planObjective = z.object({
  objectiveId: id,
  title: short,
  steps: z.array(planStep).max(60).refine(distinctBy("stepId"), { error: "ids.repeated" }),
});

/** Items are found by their id when versions are compared or merged, so no list may hold one twice. */
function distinctBy<Key extends string>(key: Key) {
  return (items: readonly Readonly<Record<Key, string>>[]) =>
    new Set(items.map((item) => item[key])).size === items.length;
}

/**
 * The job search plan: one document, edited by both sides. Lists carry ids so that two versions can be
 * compared and merged item by item.
 */
export const planContent = z.object({
  /** In the person's own words. */
  goal: text,
  preferences: z.object({
    jobTypes: short,
    hours: short,
    schedule: short,
    pay: short,
    distance: short,
    setting: short,
    avoid: short,
    other: text,
  }),
  disclosure: z.object({
    choice: z.enum(disclosureChoices),
    mayBeSaid: text,
    notToBeSaid: text,
    toWhom: short,
  }),
  objectives: z.array(planObjective).max(30).refine(distinctBy("objectiveId"), { error: "ids.repeated" }),
  supports: z
    .array(z.object({ supportId: id, text: short, who: short, howOften: short }))
    .max(60)
    .refine(distinctBy("supportId"), { error: "ids.repeated" }),
  targetEmployers: z
    .array(z.object({ targetId: id, name: short, why: short }))
    .max(60)
    .refine(distinctBy("targetId"), { error: "ids.repeated" }),
  vrItems: z
    .array(
      z.object({
        itemId: id,
        text: short,
        neededBy: plainDate.nullable(),
        state: z.enum(["asked", "agreed", "provided", "not-possible"]),
      }),
    )
    .max(60)
    .refine(distinctBy("itemId"), { error: "ids.repeated" }),
  meetingRhythm: z.enum(meetingRhythms),
  firstEmployerContactBy: plainDate.nullable(),
  reviewOn: plainDate.nullable(),
});
export type PlanContent = z.infer<typeof planContent>;

const savedBy = z.object({ name: z.string(), agencyName: z.string(), at: instant });

export const planAcknowledgement = z.object({
  version: z.number(),
  by: z.enum(acknowledgers),
  name: z.string(),
  at: instant,
});

export const planOutput = z.object({
  clientId: id,
  clientName: z.string(),
  ownerAgencyName: z.string(),
  planId: id.nullable(),
  version: z.number(),
  content: planContent.nullable(),
  saved: savedBy.nullable(),
  canEdit: z.boolean(),
  /** Why it cannot be edited: releases run in one direction only, the role reads, or the episode is closed. */
  readOnlyBecause: z.enum(["one-direction", "role", "closed", "elsewhere"]).nullable(),
  acknowledgements: z.array(planAcknowledgement),
  /** Fields (paths) the other side changed since this reader's last save or acknowledgement. */
  changedByOthers: z.array(z.string()),
});
export type PlanOutput = z.infer<typeof planOutput>;

export const savePlanInput = z.object({
  clientId: id,
  planId: id,
  /** The version the edit started from; 0 for a plan that does not exist yet. */
  baseVersion: z.number().int().min(0),
  content: planContent,
});
export type SavePlanInput = z.infer<typeof savePlanInput>;

export const savePlanOutput = z.object({ version: z.number(), saved: savedBy });

/** The facts of the `plan.stale` conflict: the newer version, to be shown beside the unsaved text. */
export const planStaleFacts = z.object({ version: z.number(), content: planContent, saved: savedBy });
export type PlanStaleFacts = z.infer<typeof planStaleFacts>;

export const planVersionsOutput = z.object({
  rows: z.array(
    z.object({ version: z.number(), saved: savedBy, acknowledgements: z.array(planAcknowledgement) }),
  ),
});
export const planVersionInput = z.object({ clientId: id, version: z.number().int().min(1) });
export const planVersionOutput = z.object({ version: z.number(), content: planContent, saved: savedBy });

export const acknowledgePlanInput = z.object({
  acknowledgementId: id,
  clientId: id,
  version: z.number().int().min(1),
  by: z.enum(acknowledgers),
  /** Name of the person who acknowledges: the client, or the member of staff. */
  name: z.string().trim().min(1, { error: "text.missing" }).max(200),
});
