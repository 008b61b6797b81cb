import type { ReleaseView } from "@ips/contract";
import { agency, release, releaseGrant, staff, unit, type Tx } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import { desc, eq, sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/pg-core";
import { askTogether, question, type Question } from "../../query/ask-together.ts";
import { releaseState } from "./release-state.ts";

const giver = alias(agency, "giver");
const giverUnit = alias(unit, "giver_unit");
const recipient = alias(agency, "recipient");
const recipientUnit = alias(unit, "recipient_unit");

/** A release as the Sharing page shows it, and the giver's program or office, which the band names. */
export type ClientRelease = ReleaseView & { readonly fromUnitName: string };

/**
 * The releases that concern a person, the newest first, as the actor may see them: those that the record
 * itself gives (all of them, for the owner), and those in force that the other agency gives of the same
 * person. One statement; none for a client that may not be seen.
 */
export const releasesOfClient = async (tx: Tx, clientId: string): Promise<readonly ClientRelease[]> =>
  (await askTogether(tx, { releases: releasesAbout(clientId) })).releases;

/** The same as a question, for a page that asks others too. */
export function releasesAbout(clientId: string): Question<readonly ClientRelease[]> {
  const releases = new QueryBuilder()
    .select({
      releaseId: release.id,
      direction: sql<
        ReleaseView["direction"]
      >`case when ${release.agencyId} = app.agency() then 'given' else 'received' end`,
      fromAgencyName: giver.name,
      fromUnitName: giverUnit.name,
      toAgencyId: release.toAgencyId,
      toAgencyName: recipient.name,
      toUnitName: recipientUnit.name,
      groups: sql<
        DataGroup[]
      >`array(select ${releaseGrant.dataGroup}::text from ${releaseGrant} where ${releaseGrant.releaseId} = ${release.id} order by ${releaseGrant.dataGroup})`,
      purposes: release.purposes,
      signedByName: release.signedByName,
      capacity: release.capacity,
      authority: release.authority,
      signatureKind: release.signatureKind,
      signedOn: release.signedOn,
      validFrom: release.validFrom,
      expiresOn: release.expiresOn,
      part2: release.part2,
      copyGivenOn: release.copyGivenOn,
      witnessName: sql<string | null>`nullif(concat_ws(', ', ${staff.name}, ${release.witnessName}), '')`,
      revokedOn: release.revokedOn,
      revokedHow: release.revokedHow,
      replacedOn: release.replacedOn,
      today: sql<string>`app.today()::text`,
    })
    .from(release)
    .innerJoin(giver, eq(giver.id, release.agencyId))
    .innerJoin(giverUnit, eq(giverUnit.id, release.unitId))
    .innerJoin(recipient, eq(recipient.id, release.toAgencyId))
    .leftJoin(recipientUnit, eq(recipientUnit.id, release.toUnitId))
    .leftJoin(staff, eq(staff.id, release.witnessedByStaffId))
    .where(
      sql`${release.clientId} = ${clientId} or (${release.toAgencyId} = app.agency() and ${release.clientId} = any(array(
        select linked.client_id from app.linked_clients(array[${clientId}::uuid]) linked)))`,
    )
    .orderBy(desc(release.signedOn), desc(release.id));
  return question(releases, (rows) =>
    rows.map(({ fromAgencyName, toAgencyId, toAgencyName, toUnitName, today, ...row }) => ({
      ...row,
      from: { agencyName: fromAgencyName },
      to: { agencyId: toAgencyId, agencyName: toAgencyName, unitName: toUnitName },
      state: releaseState(row, today),
    })),
  );
}
