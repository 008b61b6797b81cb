import type { Role } from "@ips/domain";
import { v7 } from "uuid";
import type { Actor } from "../../actor.ts";
import type { Db } from "../../db.ts";
import { membership, staff } from "../../schema/index.ts";
import type { TestAgency } from "./agency.ts";

/** The day on which tests take place, unless they say otherwise. */
export const testToday = "2026-11-21";

/** A member of staff of a test, able to act. */
export type TestStaff = {
  id: string;
  userId: string;
  membershipId: string;
  name: string;
  role: Role;
  unitIds: string[];
  actor(over?: Partial<Actor>): Actor;
};

let made = 0;

/**
 * Makes a member of staff with a membership in force.
 *
 * @param options.unitIds the units they act in; all of the agency when not said.
 * @example
 * const counselor = await aTestStaff(database.owner, vr, { role: "vr-counselor" });
 * await asActor(database.app, counselor.actor(), (tx) => tx.select().from(client));
 */
export async function aTestStaff(
  db: Db,
  agency: TestAgency,
  options: { role?: Role; name?: string; unitIds?: string[] } = {},
): Promise<TestStaff> {
  made += 1;
  const role = options.role ?? (agency.kind === "ips" ? "specialist" : "vr-counselor");
  const name = options.name ?? `Staff ${made}`;
  const unitIds = options.unitIds ?? agency.units.map((unit) => unit.id);
  const unitId = unitIds.length === agency.units.length ? null : (unitIds[0] ?? null);
  const [id, userId, membershipId] = [v7(), v7(), v7()];
  await db
    .insert(staff)
    .values({ id, agencyId: agency.id, unitId, number: `S${made}`, name, role, startedOn: "2024-01-01" });
  await db.insert(membership).values({
    id: membershipId,
    agencyId: agency.id,
    userId,
    staffId: id,
    role,
    unitId,
    fromOn: "2024-01-01",
  });
  return {
    id,
    userId,
    membershipId,
    name,
    role,
    unitIds,
    actor: (over = {}) => ({
      userId,
      membershipId,
      agencyId: agency.id,
      agencyKind: agency.kind,
      role,
      unitIds,
      staffId: id,
      staffName: name,
      today: testToday,
      screen: "test",
      ...over,
    }),
  };
}
