import type { saveWeekInput, written } from "@ips/contract";
import { weeklyTime } from "@ips/db";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden } from "../../errors/app-error.ts";

/** Records the hours of one of the actor's own weeks, or corrects them. Sent twice it is one week. */
export async function saveWeek(
  { actor, run }: ActorContext,
  { weekId, weekOf, ...hours }: z.output<typeof saveWeekInput>,
): Promise<z.infer<typeof written>> {
  const { agencyId, staffId, today, unitIds } = actor;
  const unitId = unitIds[0];
  if (staffId === null || unitId === undefined) throw forbidden();
  if (weekOf > today) throw conflict("week.not-begun", { on: weekOf, today });
  const [saved] = await run((tx) =>
    tx
      .insert(weeklyTime)
      .values({ id: weekId, agencyId, unitId, staffId, weekOf, ...hours })
      .onConflictDoUpdate({ target: [weeklyTime.staffId, weeklyTime.weekOf], set: hours })
      .returning({ id: weeklyTime.id }),
  );
  return { id: saved?.id ?? weekId };
}
