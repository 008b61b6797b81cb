import { breakGlass, type Actor, type Tx } from "@ips/db";
import { and, count, isNull } from "drizzle-orm";
import { may } from "../client/may.ts";
import { openedInMyUnits } from "./opened-in-my-units.ts";

/** How many openings wait for the actor's review; none for who does not review. */
export async function countToReview(tx: Tx, actor: Actor): Promise<number> {
  if (!may(actor, "break-glass.review")) return 0;
  const [counted] = await tx
    .select({ waiting: count() })
    .from(breakGlass)
    .where(and(isNull(breakGlass.verdict), openedInMyUnits(actor)));
  return counted?.waiting ?? 0;
}
