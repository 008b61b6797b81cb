import type { employerInput, employerOutput } from "@ips/contract";
import { client, employer, employerContact, employerContactClient, staff } from "@ips/db";
import { and, count, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { displayName } from "../client/display-name.ts";

/** How many contacts a business's page shows; `total` says how many there are. */
const shownContacts = 100;

/**
 * A business and the latest contacts with it. Whom a contact was for is named only where the actor may read that
 * person's employer contacts and identity; otherwise the contact looks like one made for nobody in particular.
 */
export function getEmployer(
  ctx: ActorContext,
  { employerId }: z.output<typeof employerInput>,
): Promise<z.infer<typeof employerOutput>> {
  return ctx.run(async (tx) => {
    const [business] = await tx.select().from(employer).where(eq(employer.id, employerId));
    const withBusiness = eq(employerContact.employerId, employerId);
    const rows = await tx
      .select({
        employerContactId: employerContact.id,
        on: employerContact.onDate,
        mode: employerContact.mode,
        hiringManager: employerContact.hiringManager,
        step: employerContact.step,
        purpose: employerContact.purpose,
        staffName: staff.name,
        businessNote: employerContact.businessNote,
        person: {
          clientId: client.id,
          number: client.number,
          firstName: client.firstName,
          lastName: client.lastName,
          preferredName: client.preferredName,
        },
      })
      .from(employerContact)
      .leftJoin(staff, eq(staff.id, employerContact.staffId))
      .leftJoin(employerContactClient, eq(employerContactClient.employerContactId, employerContact.id))
      .leftJoin(
        client,
        and(eq(client.id, employerContactClient.clientId), eq(client.agencyId, employerContact.agencyId)),
      )
      .where(withBusiness)
      .orderBy(desc(employerContact.onDate), desc(employerContact.id))
      .limit(shownContacts);
    const [counted] = await tx.select({ total: count() }).from(employerContact).where(withBusiness);
    if (!business) throw notFound();
    return {
      employerId,
      name: business.name,
      city: business.city,
      phone: business.phone,
      businessNote: business.businessNote,
      contacts: rows.map(({ person, ...row }) => ({
        ...row,
        client:
          person === null
            ? null
            : { clientId: person.clientId, number: person.number, name: displayName(person) },
      })),
      total: counted?.total ?? 0,
    };
  });
}
