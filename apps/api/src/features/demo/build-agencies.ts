import { agency, asActor, membership, systemActor, unit } from "@ips/db";
import { eq } from "drizzle-orm";
import { actorContext } from "../../actor-context.ts";
import { acceptInvitation } from "../staff/accept-invitation.ts";
import { inviteStaff } from "../staff/invite-staff.ts";
import { demoAgencies, demoStaff, type DemoAgencyKey, type DemoStaffKey } from "./cast.ts";
import { demoEmail, demoPassword } from "./sign-ins.ts";
import type { World } from "./world.ts";

/** The time zone in which the demo's "today" is today. */
export const demoTimeZone = "America/New_York";

/** How long everybody has worked here: longer than any story. */
const startedDaysAgo = 1200;

/** Sets up both agencies, and invites everybody who works in them; each accepts and can sign in. */
export async function buildAgencies(world: World): Promise<void> {
  for (const key of Object.keys(demoAgencies) as DemoAgencyKey[]) await addAgency(world, key);
  // At once, because a password takes its time on purpose.
  await Promise.all((Object.keys(demoStaff) as DemoStaffKey[]).map((who) => addStaff(world, who)));
}

const systemOf = (world: World, key: DemoAgencyKey) =>
  systemActor(world.key(`agency/${key}`), {
    agencyKind: demoAgencies[key].kind,
    today: world.ago(startedDaysAgo),
    screen: "demo",
  });

async function addAgency(world: World, key: DemoAgencyKey): Promise<void> {
  const { name, kind, unit: unitName, unitKind } = demoAgencies[key];
  const agencyId = world.key(`agency/${key}`);
  await asActor(world.deps.database.app, systemOf(world, key), async (tx) => {
    await tx.insert(agency).values({ id: agencyId, name, kind, timeZone: demoTimeZone, state: "NY" });
    await tx.insert(unit).values({ id: world.key(`unit/${key}`), agencyId, kind: unitKind, name: unitName });
  });
}

async function addStaff(world: World, who: DemoStaffKey): Promise<void> {
  const { agency: agencyKey, name, role, fte } = demoStaff[who];
  const { kind } = demoAgencies[agencyKey];
  const system = systemOf(world, agencyKey);
  const [staffId, unitId] = [world.key(`staff/${who}`), world.key(`unit/${agencyKey}`)];
  const { link } = await inviteStaff(actorContext(world.deps, system), {
    invitationId: world.key(`invitation/${who}`),
    staff: { newStaffId: staffId, name, number: `S-${100 + Object.keys(demoStaff).indexOf(who)}`, fte },
    email: demoEmail(who),
    role,
    unitId: role === "administrator" ? null : unitId,
  });
  const token = new URL(link).searchParams.get("token") ?? "";
  await acceptInvitation(world.deps, { address: null, userAgent: "demo" }, { token, password: demoPassword });
  const [joined] = await asActor(world.deps.database.app, system, (tx) =>
    tx
      .select({ id: membership.id, userId: membership.userId })
      .from(membership)
      .where(eq(membership.staffId, staffId)),
  );
  world.join(who, {
    userId: joined?.userId ?? null,
    membershipId: joined?.id ?? null,
    agencyId: world.key(`agency/${agencyKey}`),
    agencyKind: kind,
    role,
    unitIds: [unitId],
    staffId,
    staffName: name,
  });
}
