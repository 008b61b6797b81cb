import { agency, personRelease, release, releaseGrant } from "@ips/db";
import type { DataGroup, ReleaseInput } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/**
 * The releases that each client's agency keeps. Whether a recipient declined is the recipient's information and is
 * not looked at. One whose place a newer release has taken has no end of its own any more.
 */
export function releaseInputs(of: FindingsOf): Question<Map<string, ReleaseInput[]>> {
  const inputs = new QueryBuilder()
    .select({
      clientId: release.clientId,
      id: release.id,
      toAgencyId: release.toAgencyId,
      toAgencyName: agency.name,
      groups: sql<
        DataGroup[]
      >`array(select ${releaseGrant.dataGroup}::text from ${releaseGrant} where ${releaseGrant.releaseId} = ${release.id})`,
      validFrom: release.validFrom,
      expiresOn: release.expiresOn,
      revokedOn: release.revokedOn,
    })
    .from(release)
    .innerJoin(agency, eq(agency.id, release.toAgencyId))
    .where(sql`${ofClients(of, release)} and ${release.replacedAt} is null`);
  return question(inputs, (rows) => Map.groupBy(rows, ({ clientId }) => clientId));
}

/**
 * The releases to persons that the reader's own agency keeps, which open no row to anybody. A newer one to the same person, by
 * name and relation, takes the place of an older.
 */
export function personReleaseInputs(of: FindingsOf): Question<Map<string, ReleaseInput[]>> {
  const inputs = new QueryBuilder()
    .select({
      clientId: personRelease.clientId,
      id: personRelease.id,
      relation: personRelease.relation,
      recipientName: personRelease.recipientName,
      groups: personRelease.groups,
      validFrom: personRelease.validFrom,
      expiresOn: personRelease.expiresOn,
      revokedOn: personRelease.revokedOn,
    })
    .from(personRelease)
    .where(ofClients(of, personRelease));
  return question(inputs, (rows) => {
    const byClient = Map.groupBy(rows, ({ clientId }) => clientId);
    return new Map([...byClient].map(([clientId, releases]) => [clientId, releases.map(toPerson)]));
  });
}

type PersonRow = Omit<ReleaseInput, "toAgencyId" | "toAgencyName" | "recipient"> & {
  relation: string;
  recipientName: string;
};

const toPerson = ({ relation, recipientName, ...terms }: PersonRow): ReleaseInput => ({
  ...terms,
  recipient: "person",
  toAgencyId: `${relation}/${recipientName.trim().toLowerCase()}`,
  toAgencyName: recipientName,
});
