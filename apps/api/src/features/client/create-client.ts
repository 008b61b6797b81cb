import type { createClientInput, written } from "@ips/contract";
import { assignment, client, episode, person } from "@ips/db";
import { checkMilestoneOrder } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { loadSpecialist } from "../episode/load-specialist.ts";
import { refuseDisorder } from "../milestone/refuse-disorder.ts";
import { clientConflicts } from "./client-conflicts.ts";
import { refuseImpossibleBirth } from "./refuse-impossible-birth.ts";
import { sameWrite } from "./same-write.ts";
import { lookAgain } from "./look-again.ts";

/**
 * Takes a person into an IPS program: the agency's own record, the first episode, and the specialist who carries them.
 * Sent twice with one key it is one client.
 */
export async function createClient(
  ctx: ActorContext,
  input: z.output<typeof createClientInput>,
): Promise<z.infer<typeof written>> {
  const { actor, deps } = ctx;
  const { clientId, episodeId, number, unitId, identity, referredOn, enteredOn, specialistId } = input;
  return lookAgain(() =>
    ctx.run(async (tx) => {
      if (actor.role !== "system" && !actor.unitIds.includes(unitId)) throw notFound();
      if (actor.agencyKind !== "ips") throw forbidden();
      const [sent] = await tx.select().from(client).where(eq(client.id, clientId));
      if (sent) {
        sameWrite(
          sent,
          (row) =>
            row.agencyId === actor.agencyId && row.number === number && row.lastName === identity.lastName,
        );
        return { id: clientId };
      }
      refuseImpossibleBirth(identity, actor.today);
      refuseDisorder(checkMilestoneOrder({ referral: referredOn, "program-entry": enteredOn }, actor.today));
      if (specialistId !== null)
        await loadSpecialist(tx, actor.agencyId, unitId, specialistId, enteredOn, "specialistId");

      const place = { agencyId: actor.agencyId, unitId, clientId };
      const personId = deps.newId();
      await tx.insert(person).values({ id: personId });
      await tx
        .insert(client)
        .values({ id: clientId, agencyId: actor.agencyId, unitId, personId, number, ...identity });
      await tx.insert(episode).values({ ...place, id: episodeId, referredOn, enteredOn });
      if (specialistId !== null) {
        await tx
          .insert(assignment)
          .values({ ...place, id: deps.newId(), episodeId, staffId: specialistId, fromOn: enteredOn });
      }
      return { id: clientId };
    }),
  ).catch(clientConflicts({ number }));
}
