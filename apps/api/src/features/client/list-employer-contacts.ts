import type { employerContactsOutput, pageInput } from "@ips/contract";
import { employerContactClient } from "@ips/db";
import { count, desc, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { idArray } from "./id-array.ts";
import { recordIds } from "./load-records.ts";
import { readPerson } from "./read-person.ts";

/** The contacts with employers made for a person, latest first, with those that a release opens. */
export function listEmployerContacts(
  ctx: ActorContext,
  { clientId, page, pageSize }: z.output<typeof pageInput>,
): Promise<z.infer<typeof employerContactsOutput>> {
  return readPerson(ctx, clientId, ["employer-contacts"], async (_ask, records, tx) => {
    const ofPerson = sql`${employerContactClient.clientId} = any(${idArray(recordIds(records))})`;
    const [counted] = await tx.select({ total: count() }).from(employerContactClient).where(ofPerson);
    const rows = await tx
      .select({
        employerContactId: employerContactClient.employerContactId,
        agencyId: employerContactClient.agencyId,
        on: employerContactClient.onDate,
        employerId: employerContactClient.employerId,
        employerName: employerContactClient.employerName,
        mode: employerContactClient.mode,
        hiringManager: employerContactClient.hiringManager,
        step: employerContactClient.step,
        purpose: employerContactClient.purpose,
        attendees: employerContactClient.attendees,
        clientNote: employerContactClient.clientNote,
        restsOnPlan: employerContactClient.restsOnPlan,
        staffName: employerContactClient.staffName,
      })
      .from(employerContactClient)
      .where(ofPerson)
      .orderBy(desc(employerContactClient.onDate), desc(employerContactClient.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    return {
      rows: rows.map(({ agencyId, employerId, restsOnPlan, staffName, ...row }) => {
        const own = agencyId === ctx.actor.agencyId;
        return {
          ...row,
          own,
          // Another agency's business page is not ours to open, and how its program works is its own to look at.
          employerId: own ? employerId : null,
          restsOnPlan: own ? restsOnPlan : null,
          staffName: staffName || null,
        };
      }),
      total: counted?.total ?? 0,
      page,
      pageSize,
    };
  });
}
