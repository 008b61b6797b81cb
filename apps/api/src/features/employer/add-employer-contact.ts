import type { addEmployerContactInput, written } from "@ips/contract";
import { employerContact, employerContactClient } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden } from "../../errors/app-error.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { sameWrite } from "../client/same-write.ts";
import { employerConflicts } from "./employer-conflicts.ts";
import { findOrAddEmployer } from "./find-or-add-employer.ts";

/**
 * Records a visit, call or message to a business. For whom it was is a row of its own under that person's group of data;
 * what is written about the business and what is written about the person stay apart.
 */
export async function addEmployerContact(
  ctx: ActorContext,
  input: z.output<typeof addEmployerContactInput>,
): Promise<z.infer<typeof written>> {
  const { agencyId, staffId, today, unitIds } = ctx.actor;
  const { employerContactId, employer, on, clientId, clientNote, restsOnPlan, ...facts } = input;
  return ctx
    .run(async (tx) => {
      const place = clientId === null ? null : await loadOwnClient(tx, ctx.actor, clientId);
      const unitId = place?.unitId ?? unitIds[0];
      if (staffId === null || unitId === undefined) throw forbidden();
      if (on > today) throw conflict("contact.in-future", { on, today });
      const employerId = await findOrAddEmployer(tx, agencyId, employer);

      const added = await tx
        .insert(employerContact)
        .values({ id: employerContactId, agencyId, unitId, employerId, staffId, onDate: on, ...facts })
        .onConflictDoNothing({ target: employerContact.id })
        .returning({ id: employerContact.id });
      if (added.length === 0) {
        const [existing] = await tx
          .select()
          .from(employerContact)
          .where(eq(employerContact.id, employerContactId));
        sameWrite(
          existing,
          (row) => row.employerId === employerId && row.staffId === staffId && row.onDate === on,
        );
      }
      if (place !== null) {
        await tx
          .insert(employerContactClient)
          .values({ ...place, id: ctx.deps.newId(), employerContactId, clientNote, restsOnPlan })
          .onConflictDoNothing({
            target: [employerContactClient.employerContactId, employerContactClient.clientId],
          });
      }
      return { id: employerContactId };
    })
    .catch(employerConflicts({ name: "name" in employer ? employer.name : "" }));
}
