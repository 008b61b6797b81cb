import type { DataGroup } from "@ips/domain";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db } from "../../db.ts";
import { release, releaseDecline, releaseGrant } from "../../schema/index.ts";
import type { TestAgency } from "./agency.ts";
import type { TestClient } from "./client.ts";

/**
 * Makes a signed release from a client's agency to another, in force around the day of tests. Substance-use records among
 * other groups are released by a consent of their own beside it, as they must be.
 *
 * @param options.toUnitId only this office of the recipient; all of it when not said.
 * @returns its id.
 */
export async function aTestRelease(
  db: Db,
  of: TestClient,
  to: TestAgency,
  options: { groups: readonly DataGroup[]; validFrom?: string; expiresOn?: string; toUnitId?: string },
): Promise<string> {
  const { groups } = options;
  const others = groups.filter((group) => group !== "substance-use");
  if (others.length === 0) return signedForm(db, of, to, { ...options, part2: true });
  if (others.length < groups.length)
    await signedForm(db, of, to, { ...options, groups: ["substance-use"], part2: true });
  return signedForm(db, of, to, { ...options, groups: others, part2: false });
}

async function signedForm(
  db: Db,
  of: TestClient,
  to: TestAgency,
  options: {
    groups: readonly DataGroup[];
    part2: boolean;
    validFrom?: string;
    expiresOn?: string;
    toUnitId?: string;
  },
): Promise<string> {
  const id = v7();
  const terms = {
    toAgencyId: to.id,
    validFrom: options.validFrom ?? "2026-01-01",
    expiresOn: options.expiresOn ?? "2027-01-01",
  };
  await db.transaction(async (tx) => {
    await tx.insert(release).values({
      id,
      ...of.row,
      ...terms,
      toUnitId: options.toUnitId ?? null,
      purposes: ["coordinate-employment-services"],
      signedByName: "Test Client",
      capacity: "self",
      signatureKind: "on-screen",
      signedOn: terms.validFrom,
      part2: options.part2,
      formLanguage: "en",
      statementVersion: "test",
    });
    await tx
      .insert(releaseGrant)
      .values(
        options.groups.map((dataGroup) => ({ id: v7(), ...of.row, ...terms, releaseId: id, dataGroup })),
      );
  });
  return id;
}

/** A release, and the consent for substance-use records that was given beside it. */
const withConsent = (releaseId: string) =>
  sql`${release.id} = ${releaseId} or (${release.part2} and (${release.clientId}, ${release.toAgencyId}) = (select this.client_id, this.to_agency_id from release this where this.id = ${releaseId}))`;

/** Revokes a release, and the consent for substance-use records that was given beside it. */
export async function revokeTestRelease(db: Db, releaseId: string, on = "2026-06-01"): Promise<void> {
  await db
    .update(release)
    .set({ revokedAt: new Date(), revokedOn: on, revokedHow: "in writing" })
    .where(withConsent(releaseId));
}

/** Lets the recipient decline what came with a release, so that it reads nothing under it. */
export async function declineTestRelease(db: Db, releaseId: string, recipient: TestAgency): Promise<void> {
  const forms = await db.select({ releaseId: release.id }).from(release).where(withConsent(releaseId));
  await db.insert(releaseDecline).values(forms.map((form) => ({ ...form, agencyId: recipient.id })));
}
