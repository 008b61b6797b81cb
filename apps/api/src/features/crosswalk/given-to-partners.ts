import type { Actor } from "@ips/db";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency, myUnits, onToday } from "../client/acting.ts";

/** An agency of the other kind to which a person's record is released. */
export type GivenTo = { readonly agencyId: string; readonly agencyName: string };

/**
 * To which agencies of the other side the people of the actor's programs or offices are released today, by person.
 *
 * @param clientId only this one; null: everybody.
 */
export const givenToPartners = (
  { agencyKind }: Pick<Actor, "agencyKind">,
  clientId: string | null = null,
): Question<Map<string, GivenTo[]>> =>
  questionOf(
    sql<{ clientId: string } & GivenTo>`
      select distinct r.client_id as "clientId", r.to_agency_id as "agencyId", partner.name as "agencyName"
      from release r join agency partner on partner.id = r.to_agency_id
      where r.agency_id = ${myAgency} and r.unit_id = any(${myUnits}) and partner.kind <> ${agencyKind}
        and ${onToday} between r.valid_from and r.expires_on and r.revoked_at is null and r.replaced_at is null
        ${clientId === null ? sql`` : sql`and r.client_id = ${clientId}::uuid`}`,
    (rows) => Map.groupBy(rows, (row) => row.clientId),
  );
