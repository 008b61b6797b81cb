import type { eventsRecorded, recordEventInput } from "@ips/contract";
import { programEvent, staff, treatmentTeam } from "@ips/db";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { sameWrite } from "../client/same-write.ts";
import { programMeant, programsOfMine } from "../fidelity/programs-of-mine.ts";

/**
 * Records what a program did, on each of the days: all of them or none. Sent twice with the same keys it is recorded once.
 *
 * @throws AppError not-found, when the program is not the actor's, or the specialist or the team is not the program's; milestone.in-future.
 */
export async function recordEvent(
  ctx: ActorContext,
  { unitId: asked, days, staffId, teamId, ...event }: z.output<typeof recordEventInput>,
): Promise<z.infer<typeof eventsRecorded>> {
  const program = programMeant(await programsOfMine(ctx), asked);
  if (program === null) throw notFound();
  const { unitId } = program;
  const { agencyId, today } = ctx.actor;
  const late = days.find(({ on }) => on > today);
  if (late !== undefined) throw conflict("milestone.in-future", { on: late.on, today });
  return ctx.run(async (tx) => {
    if (staffId !== null) {
      const [found] = await tx
        .select({ id: staff.id })
        .from(staff)
        .where(and(eq(staff.id, staffId), eq(staff.unitId, unitId), sql`${staff.role} = 'specialist'`));
      if (!found) throw notFound();
    }
    if (teamId !== null) {
      const [found] = await tx
        .select({ id: treatmentTeam.id })
        .from(treatmentTeam)
        .where(and(eq(treatmentTeam.id, teamId), eq(treatmentTeam.unitId, unitId)));
      if (!found) throw notFound();
    }
    const rows = days.map(({ eventId, on }) => ({
      id: eventId,
      agencyId,
      unitId,
      onDate: on,
      staffId,
      teamId,
      ...event,
    }));
    const eventIds = rows.map(({ id }) => id);
    const added = await tx
      .insert(programEvent)
      .values(rows)
      .onConflictDoNothing({ target: programEvent.id })
      .returning({ id: programEvent.id });
    if (added.length < rows.length) {
      const standing = await tx.select().from(programEvent).where(inArray(programEvent.id, eventIds));
      for (const row of rows)
        sameWrite(
          standing.find(({ id }) => id === row.id),
          (there) => there.unitId === unitId && there.kind === row.kind && there.onDate === row.onDate,
        );
    }
    return { eventIds };
  });
}
