import { z } from "zod";
import { pageInput } from "./client.ts";
import { id, instant, plainDate } from "./common.ts";
import { undoAct } from "./undo.ts";

/**
 * A change of the record as people read it; `changes` holds column, old and new value. Dates that milestones keep are not
 * repeated: their own row tells of them.
 */
export const historyRow = z.object({
  historyId: z.string(),
  at: instant,
  byName: z.string(),
  byAgencyName: z.string(),
  screen: z.string().nullable(),
  table: z.string(),
  action: z.enum(["insert", "update", "delete"]),
  /** What the row is about as it stands now, where the reader may see it: a code of its vocabulary, a day, a name. */
  about: z
    .object({
      code: z.string().nullable(),
      on: plainDate.nullable(),
      name: z.string().nullable(),
      /** Of a correction: the day that stood there before, and why it was corrected. */
      before: plainDate.nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
  /** The last day of the release under which another agency wrote; null for the own agency. */
  underReleaseUntil: plainDate.nullable(),
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  /** How it is undone, where that is still safe for the reader; null otherwise. */
  undo: undoAct.nullable(),
});

const historyKind = z.enum(["person", "services", "vr", "dates", "contacts", "jobs", "plan", "sharing"]);
export type HistoryKind = z.infer<typeof historyKind>;

/** A part of a person's history: of one kind, by one person ("import": by nobody signed in), between two days, with words. */
export const historyInput = pageInput.extend({
  kind: historyKind.optional(),
  by: z.union([id, z.literal("import")]).optional(),
  from: plainDate.optional(),
  until: plainDate.optional(),
  text: z.string().trim().max(100).optional(),
});
export const historyOutput = z.object({
  rows: z.array(historyRow),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Everybody who wrote in the record, whatever is asked for: `by` for the input, and their name. */
  people: z.array(z.object({ by: z.string(), name: z.string() })),
});
export type HistoryOutput = z.infer<typeof historyOutput>;
