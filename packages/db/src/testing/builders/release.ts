import type { DataGroup } from "@ips/domain";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db } from "../../db.ts";
import { release, releaseGrant } from "../../schema/index.ts";
import type { TestAgency } from "./agency.ts";
import type { TestClient } from "./client.ts";

/**
 * Makes a signed release from a client's agency to another, in force around the day of tests.
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

/** Revokes a release. */
export async function revokeTestRelease(db: Db, releaseId: string, on = "2026-06-01"): Promise<void> {
  await db
    .update(release)
    .set({ revokedAt: new Date(), revokedOn: on, revokedHow: "in writing" })
    .where(eq(release.id, releaseId));
}
