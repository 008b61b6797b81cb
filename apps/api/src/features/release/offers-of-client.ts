import type { ReleaseOfferView } from "@ips/contract";
import { agency, releaseOffer, unit, type Tx } from "@ips/db";
import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

const asked = alias(agency, "asked");

/**
 * The forms of a client that were signed at one agency for the other to release, newest first: those signed here, and
 * those signed elsewhere that wait to be filed here. None whose time has run out or that was taken back; what was signed
 * here stays on the list whether it was filed or not, because that is the other agency's information.
 */
export async function offersOfClient(
  tx: Tx,
  clientId: string,
): Promise<{ offered: ReleaseOfferView[]; toFile: ReleaseOfferView[] }> {
  const rows = await tx
    .select({
      own: sql<boolean>`${releaseOffer.agencyId} = app.agency()`,
      offerId: releaseOffer.id,
      agencyName: agency.name,
      unitName: unit.name,
      askedAgencyName: asked.name,
      groups: sql<ReleaseOfferView["groups"]>`${releaseOffer.groups}::text[]`,
      purposes: sql<ReleaseOfferView["purposes"]>`${releaseOffer.purposes}::text[]`,
      signedByName: releaseOffer.signedByName,
      capacity: releaseOffer.capacity,
      signatureKind: releaseOffer.signatureKind,
      witnessName: releaseOffer.witnessName,
      signedOn: releaseOffer.signedOn,
      validFrom: releaseOffer.validFrom,
      expiresOn: releaseOffer.expiresOn,
    })
    .from(releaseOffer)
    .innerJoin(agency, eq(agency.id, releaseOffer.agencyId))
    .innerJoin(asked, eq(asked.id, releaseOffer.askedAgencyId))
    .leftJoin(unit, eq(unit.id, releaseOffer.forUnitId))
    .where(
      sql`${releaseOffer.withdrawnAt} is null and ${releaseOffer.expiresOn} >= app.today() and (${releaseOffer.clientId} = ${clientId} and ${releaseOffer.agencyId} = app.agency()
        or ${releaseOffer.askedAgencyId} = app.agency() and ${releaseOffer.clientId} = any(array(select linked.client_id from app.linked_clients(array[${clientId}::uuid]) linked))
          and not exists (select 1 from release filed where filed.offer_id = ${releaseOffer.id}))`,
    )
    .orderBy(desc(releaseOffer.signedOn), desc(releaseOffer.id));
  const view = ({ own: _, agencyName, unitName, ...row }: (typeof rows)[number]): ReleaseOfferView => ({
    ...row,
    signedAt: { agencyName, unitName },
  });
  return {
    offered: rows.filter(({ own }) => own).map(view),
    toFile: rows.filter(({ own }) => !own).map(view),
  };
}
