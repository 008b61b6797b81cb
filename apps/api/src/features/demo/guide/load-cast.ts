import {
  agency,
  asActor,
  asDirectoryReader,
  membership,
  staff,
  systemActor,
  unit,
  type Actor,
} from "@ips/db";
import { eq, inArray } from "drizzle-orm";
import type { Deps } from "../../../deps.ts";
import { demoAgencies, type DemoAgencyKey } from "../agencies.ts";
import { agencyOf, demoStaff, untilOf, type DemoStaffKey } from "../cast.ts";
import { demoEmail } from "../sign-ins.ts";

/** The demo's people as they may act today, by their key; who cannot sign in any more is not there. */
export async function loadCast(deps: Deps): Promise<Map<DemoStaffKey, Actor>> {
  const { app } = deps.database;
  const agencies = await asDirectoryReader(app, (tx) =>
    tx.select({ id: agency.id, kind: agency.kind, timeZone: agency.timeZone }).from(agency),
  );
  const cast = new Map<DemoStaffKey, Actor>();
  for (const { id, kind, timeZone } of agencies) {
    const today = deps.clock.today(timeZone);
    const found = await asActor(
      app,
      systemActor(id, { agencyKind: kind, today, screen: "demo guide" }),
      async (tx) => ({
        units: await tx.select({ id: unit.id }).from(unit).where(eq(unit.agencyId, id)),
        members: await tx
          .select({
            email: staff.email,
            staffId: staff.id,
            staffName: staff.name,
            membershipId: membership.id,
            userId: membership.userId,
            role: membership.role,
            unitId: membership.unitId,
          })
          .from(membership)
          .innerJoin(staff, eq(staff.id, membership.staffId))
          .where(inArray(staff.email, [...emails.keys()])),
      }),
    );
    for (const { email, unitId, ...member } of found.members) {
      const who = emails.get(email ?? "");
      if (who === undefined) continue;
      const unitIds = unitId === null ? found.units.map((each) => each.id) : [unitId];
      cast.set(who, { ...member, agencyId: id, agencyKind: kind, unitIds, today, screen: "demo guide" });
    }
  }
  return cast;
}

const emails = new Map(
  (Object.keys(demoStaff) as DemoStaffKey[])
    .filter((who) => untilOf(who) === null)
    .map((who) => [demoEmail(who), who] as const),
);

/** The portal in which a member of the demo's staff works. */
export const portalOfMember = (who: DemoStaffKey): "supervisor" | "counselor" =>
  kindOf(agencyOf(who)) === "ips" ? "supervisor" : "counselor";

const kindOf = (key: DemoAgencyKey) => demoAgencies[key].kind;
