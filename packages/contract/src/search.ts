import { z } from "zod";
import { id } from "./common.ts";

export const searchInput = z.object({ text: z.string().trim().max(100) });

/** What search as you type shows: only what the actor may see anyway. */
export const searchOutput = z.object({
  people: z.array(
    z.object({
      clientId: id,
      name: z.string(),
      number: z.string().nullable(),
      hint: z.string().nullable(),
      closed: z.boolean(),
    }),
  ),
  employers: z.array(z.object({ employerId: id, name: z.string(), city: z.string().nullable() })),
  /** More was found than is listed. */
  more: z.boolean(),
});
export type SearchOutput = z.infer<typeof searchOutput>;
