import { release, releaseGrant, type Tx } from "@ips/db";
import type { DataGroup, PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { conflict, notFound } from "../../errors/app-error.ts";

/** A release that begins, and to whom. */
export type Beginning = {
  readonly clientId: string;
  readonly releaseId: string;
  readonly toAgencyId: string;
  readonly groups: readonly DataGroup[];
  readonly validFrom: PlainDate;
  readonly expiresOn: PlainDate;
};

type Running = { releaseId: string; validFrom: string; expiresOn: string; groups: DataGroup[] };

/** The releases of the client to the same recipient that already open some of the groups in some of the time. */
export async function overlapping(tx: Tx, begins: Beginning): Promise<Running[]> {
  return tx
    .select({
      releaseId: releaseGrant.releaseId,
      validFrom: releaseGrant.validFrom,
      expiresOn: releaseGrant.expiresOn,
      groups: sql<DataGroup[]>`array_agg(${releaseGrant.dataGroup}::text order by ${releaseGrant.dataGroup})`,
    })
    .from(releaseGrant)
    .where(
      sql`${releaseGrant.clientId} = ${begins.clientId} and ${releaseGrant.toAgencyId} = ${begins.toAgencyId} and ${releaseGrant.endedAt} is null
        and ${releaseGrant.dataGroup} = any(${sql.param([...begins.groups])}::data_group[])
        and ${releaseGrant.validFrom} <= ${begins.expiresOn} and ${releaseGrant.expiresOn} >= ${begins.validFrom}`,
    )
    .groupBy(releaseGrant.releaseId, releaseGrant.validFrom, releaseGrant.expiresOn)
    .orderBy(releaseGrant.validFrom);
}

/**
 * Refuses a release that would open something twice: what it overlaps must be named as what it takes the place of, and
 * that can only be from today on or earlier, because what runs is ended now.
 *
 * Whether the recipient still reads under the earlier one, or declined what came with it, is its own information and is
 * not looked at: the answer to the sender is the same.
 *
 * @throws AppError release.overlaps with the first release that stands in the way.
 */
export async function refuseOverlap(
  tx: Tx,
  begins: Beginning,
  replaces: readonly string[],
  today: PlainDate,
): Promise<void> {
  const replaceable = begins.validFrom <= today ? replaces : [];
  const inTheWay = (await overlapping(tx, begins)).find(({ releaseId }) => !replaceable.includes(releaseId));
  if (inTheWay) throw conflict("release.overlaps", inTheWay);
}

/**
 * Ends releases because a newer one takes their place, in its transaction: from the commit on the newer one alone is
 * open. Those that have ended by themselves stay as they are.
 *
 * @throws AppError not-found for one that is not this client's to this recipient.
 */
export async function replaceReleases(
  tx: Tx,
  begins: Beginning,
  replaces: readonly string[],
  today: PlainDate,
): Promise<void> {
  if (replaces.length === 0) return;
  const ids = [...new Set(replaces)];
  const named = sql`${release.id} = any(${sql.param(ids)}::uuid[]) and ${release.clientId} = ${begins.clientId} and ${release.toAgencyId} = ${begins.toAgencyId} and ${release.agencyId} = app.agency() and ${release.id} <> ${begins.releaseId}`;
  const found = await tx.select({ id: release.id }).from(release).where(named).for("update");
  if (found.length < ids.length) throw notFound();
  await tx
    .update(release)
    .set({ replacedById: begins.releaseId, replacedAt: sql`now()`, replacedOn: today })
    .where(
      sql`${named} and ${release.revokedAt} is null and ${release.replacedAt} is null and ${release.expiresOn} >= ${begins.validFrom} and ${begins.validFrom} <= ${today}`,
    );
}
