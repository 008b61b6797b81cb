import type { closeElsewhereInput, written } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";

/** Ends an opening of the actor's before its time. @throws AppError not-found for anybody else's as for none. */
export function closeElsewhere(
  { run }: ActorContext,
  { openingId }: z.output<typeof closeElsewhereInput>,
): Promise<z.infer<typeof written>> {
  return run(async (tx) => {
    await tx.execute(sql`select app.close_break_glass(${openingId}::uuid)`);
    return { id: openingId };
  });
}
