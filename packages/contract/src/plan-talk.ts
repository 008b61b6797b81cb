import { z } from "zod";
import { id, instant, plainDate } from "./common.ts";
import { planVersionOutput } from "./plan.ts";

const words = z.string().trim().min(1, { error: "text.missing" }).max(4000, { error: "text.too-long" });
const request = z.string().trim().min(1, { error: "text.missing" }).max(1000, { error: "text.too-long" });

/** Something said about a step, or that its thread was resolved or opened again. */
export const planEntry = z.object({
  commentId: id,
  kind: z.enum(["comment", "resolved", "reopened"]),
  /** Empty when it was taken back, and where nothing is said. */
  text: z.string(),
  at: instant,
  name: z.string(),
  agencyName: z.string(),
  /** By the reader. */
  mine: z.boolean(),
  edited: z.boolean(),
  withdrawn: z.boolean(),
  /** Until when the reader may change it or take it back; null: not (any more). */
  changeableUntil: instant.nullable(),
  /** Said by somebody else since the reader last looked. */
  unread: z.boolean(),
});
export type PlanEntry = z.infer<typeof planEntry>;

/** Something one side asks of the other, by a day. */
export const planTask = z.object({
  taskId: id,
  stepId: id.nullable(),
  text: z.string(),
  dueOn: plainDate,
  state: z.enum(["open", "done", "declined", "withdrawn"]),
  answer: z.string(),
  askedBy: z.string(),
  askedByAgency: z.string(),
  askedAt: instant,
  toAgency: z.string(),
  /** The reader's side was asked; otherwise it asked, or watches. */
  ofUs: z.boolean(),
  /** The reader's side asked. */
  byUs: z.boolean(),
  closedBy: z.string().nullable(),
  closedAt: instant.nullable(),
});
export type PlanTask = z.infer<typeof planTask>;

/** What is said and asked about a plan. */
export const planTalkOutput = z.object({
  canWrite: z.boolean(),
  /** The other sides with which the plan is shared both ways: of whom something can be asked. */
  canAskOf: z.array(z.object({ agencyId: id, agencyName: z.string() })),
  threads: z.array(
    z.object({ stepId: id, resolved: z.boolean(), unread: z.number(), entries: z.array(planEntry) }),
  ),
  tasks: z.array(planTask),
});
export type PlanTalkOutput = z.infer<typeof planTalkOutput>;

export const commentInput = z.object({ commentId: id, clientId: id, stepId: id, text: words });
export const editCommentInput = z.object({ commentId: id, text: words });
export const commentKeyInput = z.object({ commentId: id });
/** Resolves the thread of a step, or opens it again; `commentId` is the key of that act. */
export const settleThreadInput = z.object({
  commentId: id,
  clientId: id,
  stepId: id,
  resolved: z.boolean(),
});

export const askTaskInput = z.object({
  taskId: id,
  clientId: id,
  stepId: id.nullable(),
  toAgencyId: id,
  text: request,
  dueOn: plainDate,
});
/** Answers a task; a task that is declined says why. */
export const answerTaskInput = z
  .object({
    taskId: id,
    state: z.enum(["done", "declined"]),
    answer: z.string().trim().max(1000, { error: "text.too-long" }),
  })
  .refine(({ state, answer }) => state === "done" || answer !== "", {
    path: ["answer"],
    error: "text.missing",
  });
export const taskKeyInput = z.object({ taskId: id });

/** What another agency disclosed and somebody here filed; it stays when sharing has ended. */
export const receivedCopyRow = z.object({
  copyId: id,
  kind: z.string(),
  fromAgencyName: z.string(),
  filedAt: instant,
  filedByName: z.string(),
  notice: z.string(),
  /** The version of a plan. */
  version: z.number().nullable(),
});
export const receivedCopiesOutput = z.object({ rows: z.array(receivedCopyRow) });
export type ReceivedCopyRow = z.infer<typeof receivedCopyRow>;
export const receivedCopyInput = z.object({ copyId: id });
export const receivedCopyOutput = receivedCopyRow.extend({
  clientId: id,
  clientName: z.string(),
  plan: planVersionOutput.nullable(),
});
export type ReceivedCopyOutput = z.infer<typeof receivedCopyOutput>;
